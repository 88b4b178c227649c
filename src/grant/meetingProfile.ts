import { bodyIn } from './bodies.js';
import type { Meeting } from './meeting.js';
import type { HealthCommunityProfile } from './profile.js';
import type { ProfileBody } from './profileBody.js';
import type { Call, State } from './state.js';

/** The call a meeting allocates, if it does. */
export const callOfMeeting = (state: State, meeting: Pick<Meeting, 'call'> | undefined): Call | undefined =>
  meeting?.call === undefined ? undefined : state.calls.get(meeting.call);

/** A meeting follows the profile of its call; one about something else that in force. */
export const profileOfMeeting = (
  state: State,
  meeting: Pick<Meeting, 'call'> | undefined,
): HealthCommunityProfile | undefined => callOfMeeting(state, meeting)?.profile ?? (meeting && state.profile);

export const bodyOfMeeting = (state: State, meeting: Pick<Meeting, 'call' | 'body'>): ProfileBody | undefined => {
  const profile = profileOfMeeting(state, meeting);
  return profile && bodyIn(profile, meeting.body);
};
