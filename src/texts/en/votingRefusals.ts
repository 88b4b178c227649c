import type { votingRefusalsNn } from '../nn/votingRefusals.js';

export const votingRefusalsEn: typeof votingRefusalsNn = {
  noLines: () => 'The motion is empty. Choose at least one application, and try again. The ballot is not open.',
  tooManyLines: ({ most }: { most: number }) =>
    `A motion can have ${most} lines. Divide the list into two motions. The ballot is not open.`,
  applicationTwice: () =>
    'The same application stands twice in the motion. Remove one of the lines. The ballot is not open.',
  notOfThisCase: () =>
    'The motion must be about the application in the case, and only applications in the same call. Correct it, and try again.',
  notReadyForVote: () =>
    'One of the applications in the motion is not ready to be decided. Remove it, and try again. The ballot is not open.',
  inAnotherMotion: () =>
    'One of the applications is in another motion that is not settled. Settle that first, or remove the application.',
  sameMotion: () => 'The two motions are the same, so there is nothing to choose between. Change one, and try again.',
  notAnsweredYet: () => 'You have not answered, so there is nothing to take back. Nothing has changed.',
  notAtTheMeeting: () =>
    'You are not entered as present at the meeting. Ask the secretary to enter you, and try again. Nothing is recorded.',
  noProxiesHere: () => 'The committee takes no proxies. The deputy attends instead. Nothing is recorded.',
  proxyNotYours: () => 'You can only use a proxy that was given to you, and only give your own. Nothing is recorded.',
  proxyNotMember: () =>
    'Both who gives the proxy and who gets it must be members of the committee. Nothing is recorded.',
  proxyOtherSide: () =>
    'A proxy can only go to somebody on the same side: municipality to municipality, health trust to health trust.',
  proxyHeldAlready: () =>
    'This member already has a proxy in the meeting. One may vote for one other. Choose somebody else.',
  proxyGivenOn: () => 'A proxy cannot be passed on, and who has given his away cannot get one. Choose somebody else.',
  proxyTooLate: () =>
    'There is an open ballot in the meeting, and a proxy must be recorded before it opens. Try again when it is closed.',
  noProxy: () => 'This member has given no proxy for the meeting. Nothing has changed.',
};
