import type { NotFound, NotSecretary } from '../../grant/refusal.js';
import type { Found } from '../../grant/screening.js';
import type { ApplicationId, TickAnswer } from '../../grant/state.js';

/** `version` is the one that was looked at: nothing is said of another. */
interface OfVersion {
  readonly application: ApplicationId;
  readonly version: number;
}
/** `found`: what whoever read the frozen content saw in it. */
interface Looked extends OfVersion {
  readonly found: Found;
}

export type ScreeningCommand =
  /** What no rule can work out is ticked by somebody; `open` takes his tick back. */
  | ({ type: 'tickPoint'; point: string; answer: TickAnswer } & Looked)
  /** It is in order. */
  | ({ type: 'passScreening' } & Looked)
  | { type: 'undoScreening'; application: ApplicationId }
  /** It will not be assessed. Not a rejection, and the reason is told to those who stand on it. */
  | ({ type: 'screenOut'; reason: string } & OfVersion);

export type CommandOf<T extends ScreeningCommand['type']> = Extract<ScreeningCommand, { type: T }>;

export type ScreeningRefusal =
  | NotSecretary
  | NotFound
  | { readonly code: 'nothingToScreen' }
  | { readonly code: 'screenedOtherVersion' }
  | { readonly code: 'pointUnknown' }
  | { readonly code: 'checkNotDone'; readonly count: number }
  | { readonly code: 'alreadyReady' }
  | { readonly code: 'notReadyYet' }
  | { readonly code: 'checkStandsOnAgenda' }
  | { readonly code: 'screeningReasonMissing' }
  | { readonly code: 'textTooLong' };
