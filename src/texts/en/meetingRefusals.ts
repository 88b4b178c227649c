import type { meetingRefusalsNn } from '../nn/meetingRefusals.js';

export const meetingRefusalsEn: typeof meetingRefusalsNn = {
  moveReasonMissing: () => 'Write why the case is moved. The reason stays with the case. Nothing has been moved yet.',
  longTextTooLong: () =>
    'The text is longer than 8000 characters. Shorten it, or put the rest in an attachment. Your text is still in the field.',
  endsBeforeItBegins: () => 'The meeting ends before it begins. Correct the times and try again.',
  bodyUnknown: () => 'The profile does not have this body. Choose another, or enter it in the profile first.',
  caseTitleMissing: () => 'Write what the case is called. Nothing has been put on the agenda yet.',
  caseHasItsTitle: () =>
    'The case is called what its application or standing item is called, which cannot be changed here. Nothing has been changed.',
  noStandingItems: () =>
    'All the standing items are on the agenda already, or the body has none. Nothing has been changed.',
  agendaChanged: () => 'The agenda has changed since you saw it. Look at it as it is now, and put it in order again.',
  standingItemStays: () =>
    'A standing item is on every agenda and cannot be moved. Put it on the other meeting’s agenda instead.',
  sameMeeting: () => 'The case is on this meeting’s agenda already. Choose another meeting.',
  ofAnotherBody: () => 'The other meeting is of another body. Choose a meeting of the same body.',
  sectionUnknown: () => 'This part does not belong here. Reload the page, and write the text again where it should be.',
  writtenSince: () =>
    'Somebody has written here since you read the text. Read what it says now, and save again. Your text is still in the field.',
  agendaEmpty: () => 'The agenda is empty. Put at least one case on it before you send the notice.',
  noticeSaysTheSame: () => 'The members already have the notice as it is now. Nothing has been sent.',
  nobodyToSummon: () =>
    'The body has no members in the register today, so nobody can be called. Enter them and try again.',
  notDeputyOf: () =>
    'This person is not a deputy of that member in the register today. Choose the right member, or correct the register.',
  standsForTwo: () => 'Another deputy already sits in this seat. Note that the other has left, and try again.',
  meetingBegun: () => 'The meeting is already under way. Reload the page to see it.',
  meetingNotBegun: () => 'The meeting has not been opened yet. Open it first.',
  meetingEnded: () => 'The meeting is over. Open it again if something is missing. Nothing has been changed.',
  ballotStillOpen: () => 'A vote in the meeting is open. Close it before the meeting is ended.',
  minutesApproved: () => 'The minutes are approved and are not changed any more. Raise a correction in a new meeting.',
  notLaterMeeting: () => 'Minutes are approved in a later meeting than the one they are about. Choose a later meeting.',
};
