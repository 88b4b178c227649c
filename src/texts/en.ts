import { decidedEn } from './en/decided.js';
import { lettersEn } from './en/letters.js';
import { profileEn } from './en/profile.js';
import { screeningEn } from './en/screening.js';
import { assessingEn } from './en/assessing.js';
import { visitingEn } from './en/visiting.js';
import { modesEn } from './en/modes.js';
import { submittingEn } from './en/submitting.js';
import { initiativesEn } from './en/initiatives.js';
import { lifecycleEn } from './en/lifecycle.js';
import { checkingEn } from './en/checking.js';
import { documentsEn } from './en/documents.js';
import { configureEn } from './en/configure.js';
import { botEn } from './en/bot.js';
import { failuresEn } from './en/failures.js';
import { attachmentsEn } from './en/attachments.js';
import { formEn } from './en/form.js';
import { writingEn } from './en/writing.js';
import { notAssessedEn } from './en/notAssessed.js';
import { amountEn } from './en/amount.js';
import { decisionsEn } from './en/decisions.js';
import { filesEn } from './en/files.js';
import { fromFileEn } from './en/fromFile.js';
import { registerEn } from './en/register.js';
import { registerHistoryEn } from './en/registerHistory.js';
import { registerSheetEn } from './en/registerSheet.js';
import { reachingEn } from './en/reaching.js';
import { undeliveredEn } from './en/undelivered.js';
import { owedEn } from './en/owed.js';
import { agendaEn } from './en/agenda.js';
import { meetingEn } from './en/meeting.js';
import { motionsEn } from './en/motions.js';
import { callingEn } from './en/calling.js';
import { endorsingEn } from './en/endorsing.js';
import { roundEn } from './en/round.js';
import { cardsEn } from './en/cards.js';
import { tabEn } from './en/tab.js';
import { ballotEn } from './en/ballot.js';
import { formatEn } from './en/format.js';
import { statusEn } from './en/status.js';
import type { Texts } from './nn.js';
import { sharingEn } from './en/sharing.js';
import { refusalsEn } from './en/refusals.js';

export const en: Texts = {
  language: 'en',
  format: formatEn,
  status: statusEn,
  form: formEn,
  attachments: attachmentsEn,
  tab: tabEn,
  refusals: refusalsEn,
  configure: configureEn,
  bot: botEn,
  failures: failuresEn,
  cards: cardsEn,
  ballot: ballotEn,
  endorsing: endorsingEn,
  round: roundEn,
  calling: callingEn,
  assessing: assessingEn,
  meeting: meetingEn,
  motions: motionsEn,
  agenda: agendaEn,
  register: registerEn,
  registerHistory: registerHistoryEn,
  registerSheet: registerSheetEn,
  reaching: reachingEn,
  undelivered: undeliveredEn,
  owed: owedEn,
  sharing: sharingEn,
  files: filesEn,
  fromFile: fromFileEn,
  decisions: decisionsEn,
  amount: amountEn,
  notAssessed: notAssessedEn,
  writing: writingEn,
  lifecycle: lifecycleEn,
  initiatives: initiativesEn,
  submitting: submittingEn,
  modes: modesEn,
  profile: profileEn,
  documents: documentsEn,
  letters: lettersEn,
  decided: decidedEn,
  checking: checkingEn,
  visiting: visitingEn,
  screening: screeningEn,
};
