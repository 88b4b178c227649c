import { decidedNn } from './nn/decided.js';
import { lettersNn } from './nn/letters.js';
import { profileNn } from './nn/profile.js';
import { screeningNn } from './nn/screening.js';
import { assessingNn } from './nn/assessing.js';
import { visitingNn } from './nn/visiting.js';
import { modesNn } from './nn/modes.js';
import { submittingNn } from './nn/submitting.js';
import { initiativesNn } from './nn/initiatives.js';
import { lifecycleNn } from './nn/lifecycle.js';
import { checkingNn } from './nn/checking.js';
import { documentsNn } from './nn/documents.js';
import { configureNn } from './nn/configure.js';
import { botNn } from './nn/bot.js';
import { failuresNn } from './nn/failures.js';
import { attachmentsNn } from './nn/attachments.js';
import { formNn } from './nn/form.js';
import { writingNn } from './nn/writing.js';
import { notAssessedNn } from './nn/notAssessed.js';
import { amountNn } from './nn/amount.js';
import { decisionsNn } from './nn/decisions.js';
import { filesNn } from './nn/files.js';
import { fromFileNn } from './nn/fromFile.js';
import { registerNn } from './nn/register.js';
import { registerHistoryNn } from './nn/registerHistory.js';
import { registerSheetNn } from './nn/registerSheet.js';
import { reachingNn } from './nn/reaching.js';
import { undeliveredNn } from './nn/undelivered.js';
import { owedNn } from './nn/owed.js';
import { agendaNn } from './nn/agenda.js';
import { meetingNn } from './nn/meeting.js';
import { motionsNn } from './nn/motions.js';
import { callingNn } from './nn/calling.js';
import { endorsingNn } from './nn/endorsing.js';
import { roundNn } from './nn/round.js';
import { cardsNn } from './nn/cards.js';
import { tabNn } from './nn/tab.js';
import { ballotNn } from './nn/ballot.js';
import { formatNn } from './nn/format.js';
import { statusNn } from './nn/status.js';
import { sharingNn } from './nn/sharing.js';
import { refusalsNn } from './nn/refusals.js';

/** Nynorsk is the source; its keys are the type that bokmål and English must match to compile. */
export const nn = {
  language: 'nn' as 'nn' | 'nb' | 'en',
  format: formatNn,
  status: statusNn,
  form: formNn,
  attachments: attachmentsNn,
  tab: tabNn,
  refusals: refusalsNn,
  configure: configureNn,
  bot: botNn,
  failures: failuresNn,
  cards: cardsNn,
  ballot: ballotNn,
  endorsing: endorsingNn,
  round: roundNn,
  calling: callingNn,
  assessing: assessingNn,
  meeting: meetingNn,
  motions: motionsNn,
  agenda: agendaNn,
  register: registerNn,
  registerHistory: registerHistoryNn,
  registerSheet: registerSheetNn,
  reaching: reachingNn,
  undelivered: undeliveredNn,
  owed: owedNn,
  sharing: sharingNn,
  files: filesNn,
  fromFile: fromFileNn,
  decisions: decisionsNn,
  amount: amountNn,
  notAssessed: notAssessedNn,
  writing: writingNn,
  lifecycle: lifecycleNn,
  initiatives: initiativesNn,
  submitting: submittingNn,
  modes: modesNn,
  profile: profileNn,
  documents: documentsNn,
  letters: lettersNn,
  decided: decidedNn,
  checking: checkingNn,
  visiting: visitingNn,
  screening: screeningNn,
};
export type Texts = typeof nn;
