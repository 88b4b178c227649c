import type { MeetingId, State } from '../grant/state.js';
import { HttpFailure } from './httpFailure.js';
import type { Look } from './reader.js';
import { surely } from './surely.js';
import { maySeeRow } from './views/access.js';
import { mayAttend } from './views/meetingViews.js';

/** An application that one may not see does not exist, whatever one wants with it. */
export const stopUnseen = (look: Look, id: string): Promise<void> =>
  surely(look, (newest) => {
    const application = newest.state.applications.get(id);
    const call = application && newest.state.calls.get(application.call);
    if (!application || !call || !maySeeRow(newest, application, call)) throw new HttpFailure(404, 'notFound');
  });

/** Nor does a meeting, or a case or ballot of one, that one does not attend. */
export const stopUnattended = (look: Look, meetingIn: (state: State) => MeetingId | undefined): Promise<void> =>
  surely(look, (newest) => {
    const id = meetingIn(newest.state);
    const meeting = id === undefined ? undefined : newest.state.meetings.get(id);
    if (!meeting || !mayAttend(newest, meeting)) throw new HttpFailure(404, 'notFound');
  });
