import { decidedNb } from './nb/decided.js';
import { lettersNb } from './nb/letters.js';
import { profileNb } from './nb/profile.js';
import { screeningNb } from './nb/screening.js';
import { assessingNb } from './nb/assessing.js';
import { visitingNb } from './nb/visiting.js';
import { modesNb } from './nb/modes.js';
import { submittingNb } from './nb/submitting.js';
import { initiativesNb } from './nb/initiatives.js';
import { lifecycleNb } from './nb/lifecycle.js';
import { checkingNb } from './nb/checking.js';
import { documentsNb } from './nb/documents.js';
import { configureNb } from './nb/configure.js';
import { botNb } from './nb/bot.js';
import { failuresNb } from './nb/failures.js';
import { attachmentsNb } from './nb/attachments.js';
import { formNb } from './nb/form.js';
import { writingNb } from './nb/writing.js';
import { notAssessedNb } from './nb/notAssessed.js';
import { amountNb } from './nb/amount.js';
import { decisionsNb } from './nb/decisions.js';
import { filesNb } from './nb/files.js';
import { fromFileNb } from './nb/fromFile.js';
import { registerNb } from './nb/register.js';
import { registerHistoryNb } from './nb/registerHistory.js';
import { registerSheetNb } from './nb/registerSheet.js';
import { reachingNb } from './nb/reaching.js';
import { undeliveredNb } from './nb/undelivered.js';
import { owedNb } from './nb/owed.js';
import { agendaNb } from './nb/agenda.js';
import { meetingNb } from './nb/meeting.js';
import { motionsNb } from './nb/motions.js';
import { callingNb } from './nb/calling.js';
import { endorsingNb } from './nb/endorsing.js';
import { roundNb } from './nb/round.js';
import { cardsNb } from './nb/cards.js';
import { tabNb } from './nb/tab.js';
import { ballotNb } from './nb/ballot.js';
import { formatNb } from './nb/format.js';
import { statusNb } from './nb/status.js';
import type { Texts } from './nn.js';
import { sharingNb } from './nb/sharing.js';
import { refusalsNb } from './nb/refusals.js';

export const nb: Texts = {
  language: 'nb',
  format: formatNb,
  status: statusNb,
  form: formNb,
  attachments: attachmentsNb,
  tab: tabNb,
  refusals: refusalsNb,
  configure: configureNb,
  bot: botNb,
  failures: failuresNb,
  cards: cardsNb,
  ballot: ballotNb,
  endorsing: endorsingNb,
  round: roundNb,
  calling: callingNb,
  assessing: assessingNb,
  meeting: meetingNb,
  motions: motionsNb,
  agenda: agendaNb,
  register: registerNb,
  registerHistory: registerHistoryNb,
  registerSheet: registerSheetNb,
  reaching: reachingNb,
  undelivered: undeliveredNb,
  owed: owedNb,
  sharing: sharingNb,
  files: filesNb,
  fromFile: fromFileNb,
  decisions: decisionsNb,
  amount: amountNb,
  notAssessed: notAssessedNb,
  writing: writingNb,
  lifecycle: lifecycleNb,
  initiatives: initiativesNb,
  submitting: submittingNb,
  modes: modesNb,
  profile: profileNb,
  documents: documentsNb,
  letters: lettersNb,
  decided: decidedNb,
  checking: checkingNb,
  visiting: visitingNb,
  screening: screeningNb,
};
