import type { DecidingRefusalTexts } from '../nn/decidingRefusals.js';

export const decidingRefusalsEn: DecidingRefusalTexts = {
  decisionReplaced: () =>
    'The decision has been corrected or reversed already. Open the newest decision in the case; that is the one in force.',
  takenUpSince: () =>
    'The application has been taken up again since this decision. What is in force stands in the newest case. Nothing was changed.',
  whyMissing: () => 'Write why the decision is corrected or reversed. Nothing has been recorded yet.',
  nothingCorrected: () =>
    'The new decision says the same as the old one. Change what is to be different, and try again.',
  resolutionTextMissing: () => 'Write what the committee resolved. Nothing has been recorded yet.',
  underVote: () =>
    'The case is being voted on, or a motion has been adopted. Record that decision, or close the vote first.',
  dueInThePast: () => 'That day has passed. Choose a day that is still to come.',
  ownerUnknown: () =>
    'The person responsible is not in the register. Choose somebody who is, or enter the person first.',
  followUpTextMissing: () => 'Write what is to be done. Nothing has been recorded yet.',
  followUpTwice: () => 'The condition has a follow-up already. Change the date of that one.',
  followUpDone: () => 'The follow-up is marked as done already. Open it again before you change anything.',
  followUpNotDone: () => 'The follow-up is not marked as done, so there is nothing to open again.',
  notYourFollowUp: () =>
    'Only whoever is responsible for the follow-up, and the secretariat, can do this. Nothing was changed.',
  remindedAlready: () => 'The person responsible has been reminded of this already. Nothing was sent.',
};
