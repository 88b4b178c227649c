import { assessingRefusalsEn } from './assessingRefusals.js';
import { decidingRefusalsEn } from './decidingRefusals.js';
import { meetingRefusalsEn } from './meetingRefusals.js';
import { screeningRefusalsEn } from './screeningRefusals.js';
import type { RefusalTexts } from '../nn/refusals.js';
import { votingRefusalsEn } from './votingRefusals.js';

export const refusalsEn: RefusalTexts = {
  ...meetingRefusalsEn,
  ...votingRefusalsEn,
  ...screeningRefusalsEn,
  notSecretary: () => 'Only the secretariat can do this. Nothing has been recorded.',
  notLeading: () => 'Only the chair, or the secretariat on the chair’s behalf, can do this. Nothing has been recorded.',
  notClock: () => 'Semje does this by itself when the time has come. Nothing has been recorded.',
  notFound: () =>
    'We cannot find what you are referring to. It may have been removed, or the link may be wrong. Go back and reload the page.',
  idTaken: () => 'This has already been recorded. Reload the page to see it.',
  notRegistered: () => 'You are not in the register yet. Ask the secretariat to add you.',
  notYours: () =>
    'Only those who write the application can do this. Ask one of them to do it. Nothing has been changed.',
  deadlinePassed: ({ deadline }) =>
    `The deadline passed ${deadline}. Nothing has been recorded. Please contact the secretariat.`,
  reasonMissing: () =>
    'Write a reason. A rejection, a partial grant and a deferral must always have one. Nothing has been recorded yet.',
  frameExceeded: ({ left, year }) =>
    `${left} is left of the frame for ${year} after decisions and open ballots. Lower the amount, or wait until another ballot is closed.`,
  alreadySetUp: () => 'The register has already been set up. Nothing has been changed.',
  identityTaken: () => 'This user is already in the register. Look for the name in the list.',
  roleNeedsParty: () => 'Choose which party the role is for. Nothing has been recorded yet.',
  roleEndsBeforeItBegins: () => 'The end date is before the start date. Correct the dates and try again.',
  lastSecretary: () =>
    'There must always be at least one secretary in the register without an end date. Enter another first.',
  roleReplaced: () => 'This role has already been corrected: another has taken its place. Reload the page to see it.',
  roleOverlaps: () =>
    'The person already has the same authority for the party in some of this time. End or correct that role first.',
  levelUnknown: () =>
    'The level is not one that may endorse for the party. Check the authority structure and correct the row.',
  notSetUp: () => 'The health community has not been set up yet. Ask those who run Semje to finish the set-up.',
  deadlineInThePast: ({ deadline }) => `The deadline ${deadline} has already passed. Choose a date in the future.`,
  decideByBeforeDeadline: () => 'The date to decide by is before the deadline. Choose a later date.',
  frameDiffers: ({ year, amount }) =>
    `The frame for ${year} has already been set to ${amount}. Use the same amount, or choose another year.`,
  yearTwice: ({ year }) => `${year} is there twice. Each year has one frame.`,
  directAllocation: () =>
    'This is a direct allocation, where only the secretariat enters projects. Tell the secretariat about your idea.',
  profileOfAnother: () =>
    'The profile is of another helsefellesskap than the one Semje is set up for here. Nothing is changed.',
  profileTooLong: () =>
    'The profile is too long to be stored. Shorten texts or lists and try again. Nothing is changed.',
  notItsMode: () =>
    'The helsefellesskap does not give grants in that way. Choose another way, or add it to the profile first.',
  callAlreadyClosed: () => 'The call is already closed.',
  callNotOver: () => 'The deadline has not passed yet.',
  alreadyPastSubmission: () => 'The application has already been submitted or ended.',
  lastWriter: () =>
    'Somebody must be able to write the application. Make another person a writer first. Nothing has been changed.',
  tooManyMembers: () => 'There are 60 people on the application already. Remove somebody before you add more.',
  mayNotComment: () =>
    'Only writers and commenters can do this. Ask one of the writers to give you access. Nothing has been recorded.',
  commentEmpty: () => 'Write the comment before you send it. Nothing has been recorded yet.',
  commentTooLong: () =>
    'The comment is longer than 2000 characters. Shorten it, or split it in two. The text is still in the box.',
  mentionedNotOnIt: () =>
    'One of those you mention is not on the application. Add the person first, or take the name out. The text is still in the box.',
  commentsClosed: () =>
    'The application has been submitted or has ended, so there can be no more comments. Nothing has been recorded.',
  notADraft: () => 'The application has already been sent for endorsement. Reload the page to see who has answered.',
  sendingGivenUp: () =>
    'The sending was interrupted, and the draft has been given back. Nothing was sent. Please try again.',
  incomplete: ({ count }) =>
    count === 1
      ? 'The application cannot be sent yet: one thing is missing. Correct it and try again. All you have written is saved.'
      : `The application cannot be sent yet: ${count} things are missing. Correct them and try again. All you have written is saved.`,
  endorserMissing: ({ party }) => `Choose who is to answer for ${party}. Nothing has been sent yet.`,
  endorserWithoutAuthority: ({ party }) =>
    `The person you chose for ${party} has no authority today. Choose another, or ask the secretariat to update the register.`,
  alreadySent: () => 'The application has already been sent for endorsement.',
  notSent: () => 'The application has not been sent for endorsement yet, so there is nothing to answer.',
  attachmentAlreadyNoted: () =>
    'It is already recorded that this attachment was changed. Nothing has been recorded anew.',
  alreadyOver: () => 'The application is no longer being handled, so this changes nothing. Nothing has been recorded.',
  outdated: () =>
    'The application has been changed since you received it. Read the new version before you answer. Nothing has been recorded.',
  roundEnded: () =>
    'This round is over, so nobody is asked now. Nothing has been recorded. You get a new card if you are asked again.',
  notAParty: () => 'This party is not on the application. Nothing has been recorded.',
  alreadyAnswered: () => 'This party has already answered. The answer stands, and nothing has been changed.',
  noAuthority: ({ party }) =>
    `You are not in the register of authority for ${party} today, so your answer has not been recorded. The secretariat can enter your authority.`,
  justificationMissing: () => 'Write a justification before you answer. Nothing has been recorded yet.',
  remindedToday: () =>
    'The leader has already been asked or reminded today. Nothing has been sent. You may remind again tomorrow.',
  askedAlready: () => 'This leader has already been asked. Choose another.',
  replaced: ({ party }) =>
    `The applicants have asked another to answer for ${party}, so you need not answer. Nothing has been recorded. Ask them to ask you again if you are to answer after all.`,
  nothingToRecall: () =>
    'The application is not with the leaders now, so there is nothing to take back. Load the page again to see where it is.',
  changesMissing: () => 'Write what must change before you ask for changes. Nothing has been recorded yet.',
  justificationTooLong: () =>
    'The justification is longer than 2000 characters. Shorten it and try again. Nothing has been recorded yet.',
  notFullyEndorsed: () => 'The application cannot be submitted until all the parties have endorsed it.',
  meetingInThePast: () => 'The date of the meeting has passed. Choose a date in the future.',
  noChannel: () =>
    'Semje does not know which channel the committee meets in. Open Semje in the channel, choose “Use the channel this tab is in” on the register page, and try again.',
  notReadyForAgenda: () =>
    'Only applications that have been formally checked can be put on the agenda. Check them first, or take them out of the selection. Nothing has been recorded.',
  alreadyOnAgenda: () => 'The application is already on an agenda. Remove it from the selection and try again.',
  ofAnotherCall: () =>
    'The application belongs to another call than the one the meeting is planned for. Leave it out, or plan a meeting for that call.',
  textTooLong: () => 'The text is longer than 2000 characters. Shorten it and try again.',
  textsTooLong: () =>
    'The conditions and the reason are together longer than 8000 characters. Shorten them and try again.',
  amountDoesNotFit: ({ requested }) =>
    `The amount does not fit the motion. ${requested} is asked for: a full grant is the whole amount, a partial grant is less, a rejection and a deferral are zero.`,
  yearNotInCall: () => 'The call has no frame for this year. Choose another year.',
  ballotAlreadyOpen: () => 'There is already an open ballot in this case. Close it before you open a new one.',
  alreadyDecided: () => 'The case has already been decided. A recorded decision is never changed.',
  noMembers: () => 'The committee has no members in the register today. Enter them, and try again.',
  ballotClosed: () => 'The ballot is closed, so your answer has not been recorded.',
  notAskedAboutImpartiality: () =>
    'You have no seat in this ballot, so the question of impartiality does not concern you.',
  impartialitySettled: () =>
    'The chair has ruled on your impartiality, and the ruling stands. Nothing has been changed.',
  mustDeclareFirst: () => 'Say whether you are impartial before you vote. Nothing has been recorded yet.',
  inDoubt: () =>
    'You have answered that you are in doubt whether you are impartial. The chair decides before you can vote.',
  recused: () => 'You are recused from this case and are not counted.',
  noVote: () => 'You have no vote in this case. Nothing has been recorded.',
  answerChanged: () =>
    'Your answer had already been changed elsewhere. You now see the one that counts. Press again if you want to change it.',
  notClosingYet: () => 'The ballot is not ready to be counted yet.',
  ballotNotClosed: () => 'The ballot is not closed yet. Close it before the decision is recorded.',
  notAdopted: () => 'The motion was not adopted, so there is nothing to record. Put another motion, or defer the case.',
  voteFirst: () => 'There has been no vote in this case. Open a ballot before the case is deferred.',
  alreadyFiled: () => 'The document is already filed. Nothing has been changed.',
  draftNotSent: () =>
    'This is a draft that has not been sent, so there is nothing to withdraw. Delete it if you do not want it.',
  beingAssessed: () =>
    'The application is on an agenda or being dealt with, and cannot be withdrawn or sent back now. Contact the secretariat.',
  alreadyEnded: () =>
    'The application has already been withdrawn, deleted or ended in another way. Nothing has changed. Reload the page to see it.',
  notSubmittedYet: () =>
    'The application has not been submitted, so there is nothing to send back. Nothing has changed.',
  returnReasonMissing: () =>
    'Write what the applicants are to do, or why the application gets a new deadline. Nothing has been recorded yet.',
  submittedBefore: () =>
    'The application has been submitted and has a number, so it cannot be deleted. Withdraw it instead.',
  notDeleted: () => 'The draft is not deleted, so there is nothing to take back.',
  restoreTooLate: () =>
    'It is more than 30 days since the draft was deleted, so it cannot be taken back. Ask the secretariat for help if you need the text.',
  deadlineBeforeTheCalls: ({ deadline }) =>
    `The application deadline is ${deadline}. The new deadline cannot be before that.`,
  outOfHands: ({ ended }) =>
    ended === 'returned'
      ? 'The secretariat has sent the application back to the applicants, so nobody is asked now. Nothing has been recorded.'
      : 'The applicants have withdrawn the application, so nobody is asked now. Nothing has been recorded.',
  initiativeIncomplete: () =>
    'Write a name, whom it concerns and some words about the idea. Nothing has been recorded yet.',
  initiativeClosed: () => 'The idea is closed. Open it again before you go on.',
  initiativeNotClosed: () => 'The idea is not closed. Nothing has changed.',
  notTheAuthor: () => 'Only the one who proposed the idea and the secretariat may change it. Nothing has changed.',
  ...decidingRefusalsEn,
  ...assessingRefusalsEn,
};
