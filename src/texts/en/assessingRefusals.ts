import type { AssessingRefusalTexts } from '../nn/assessingRefusals.js';

/** Why a declaration, a score, a place in the ranking or a recommendation was refused. */
export const assessingRefusalsEn: AssessingRefusalTexts = {
  notAssessing: () => 'Only those who prepare the cases can do this. Nothing has been recorded.',
  notUnderAssessment: () =>
    'The application is not being assessed now. Nothing has been recorded. Reload the page to see where it is.',
  notAskedToDeclare: () =>
    'The question of impartiality is for those who assess or treat the applications. Nothing has been recorded.',
  standingSettled: () =>
    'Your answer about impartiality stands, and only the chair or the secretariat can change it. Ask them. Nothing has been changed.',
  ownStanding: () =>
    'Nobody rules on his own impartiality. Ask the chair or somebody else in the secretariat to do it.',
  declareFirst: () => 'Say whether you are impartial before you go on. Nothing has been recorded yet.',
  standingInDoubt: () =>
    'You are in doubt whether you are impartial. The chair or the secretariat rules on it before you can go on. Nothing has been recorded.',
  noCriteria: () => 'The profile of the call has no criteria to score by. Nothing has been recorded.',
  scoreMissing: () => 'Give a score for every criterion. Nothing has been recorded yet.',
  scoreOutsideScale: ({ min, max }: { min: number; max: number }) =>
    `Scores are whole numbers from ${min} to ${max}. Nothing has been recorded yet.`,
  reasonsTooLong: () => 'The reasons together are longer than 8000 characters. Shorten them and try again.',
  scoresOpen: () => 'The scores have been opened, so they can no longer be changed. Nothing has been changed.',
  noScoresYet: () => 'Nobody has given scores yet, so there is nothing to open.',
  readAgain: () =>
    'The application has been sent again since you read it. Read the new version before you score it. Nothing has been recorded.',
  scoresChanged: () =>
    'You have given scores on another page in the meantime. Reload the page to see them. Nothing has been changed.',
  rankingChanged: () =>
    'Somebody else changed this row while you were at it. See where it stands now, and try again if you still want to.',
  amountAboveAsked: () => 'The amount is higher than what is applied for. Write a lower amount.',
  conditionIncomplete: () =>
    'Write what the condition is, and choose somebody in the register. Nothing has been recorded yet.',
  recommendationChanged: () =>
    'Somebody else has saved a recommendation for the application in the meantime. See it before you save yours. What you wrote is still here.',
};
