import type { Instant } from './calendar.js';
import type { Application } from './state.js';

/** How long a deleted draft can be taken back. Nothing is erased afterwards: it is only not offered any more. */
export const RESTORE_DAYS = 30;
const DAY_MS = 24 * 60 * 60_000;

export const isRestorable = ({ deleted }: Pick<Application, 'deleted'>, at: Instant): boolean =>
  deleted !== undefined && Date.parse(at) - Date.parse(deleted.stamp.at) < RESTORE_DAYS * DAY_MS;
