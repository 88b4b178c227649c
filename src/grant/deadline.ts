import { isClosedTo } from './call.js';
import { CLOSING_GRACE_MS, endOfDay, isAfterDeadline, type Instant, type IsoDate } from './calendar.js';
import type { Application, Call } from './state.js';

type Deadlined = Pick<Application, 'returned'>;

/** What an application must be submitted by: the call's deadline, or its own once it has been sent back. */
export const deadlineOf = ({ returned }: Deadlined, call: Pick<Call, 'deadline'>): IsoDate =>
  returned?.deadline ?? call.deadline;

/** Whether it is too late for this application. That its call is closed does not close one that was sent back. */
export const isClosedFor = ({ returned }: Deadlined, call: Pick<Call, 'closed' | 'deadline'>, at: Instant): boolean =>
  returned ? isAfterDeadline(returned.deadline, at) : isClosedTo(call, at);

/** Whether the clock may say so: what reached us in time may still be on its way for two minutes. */
export const isOverFor = ({ returned }: Deadlined, call: Pick<Call, 'closed'>, now: Instant): boolean =>
  returned ? Date.parse(now) >= Date.parse(endOfDay(returned.deadline)) + CLOSING_GRACE_MS : call.closed !== undefined;
