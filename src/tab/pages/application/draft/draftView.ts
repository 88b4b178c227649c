import type { ApplicationPage, FieldConflict, PersonView, Requests, SavedDraft } from '../../../../api/contract.js';
import type { ApplicationContent, FieldKey } from '../../../../grant/application.js';
import type { Answered } from '../../../api.js';
import type { DraftKeep } from './DraftKeep.js';
import type { Kept } from './KeptEntries.js';

export type SaveState =
  | { readonly kind: 'saved' | 'waiting' }
  /** `retryAt` in milliseconds of this machine's clock. */
  | { readonly kind: 'failing'; readonly retryAt: number }
  /** Trying again as it stands would not help; the next change tries anyway. */
  | { readonly kind: 'stopped'; readonly reason: string };

/** The other's version of a field, beside one's own, which is in the draft's content. */
export interface ShownConflict extends FieldConflict {
  /** When one's own was written. */
  readonly mineAt: string;
}
export type Conflicts = { readonly [K in FieldKey]?: ShownConflict };

export interface DraftView {
  readonly content: ApplicationContent;
  readonly save: SaveState;
  /** Whether what is not saved also lies on this machine. */
  readonly keptHere: boolean;
  readonly savedAt?: string;
  readonly savedBy?: PersonView;
  /** Fields that somebody else changed meanwhile, with his version. Not saved until the person has chosen. */
  readonly conflicts: Conflicts;
  /** Changes from an earlier visit that were never confirmed. */
  readonly offer?: Kept;
  /** Seconds between two saves, where they are further apart than usual. */
  readonly stretchedTo?: number;
}

/** How the draft was set together by choosing between two versions of a field. */
export type Choice = 'mine' | 'theirs' | { readonly together: string };

export interface DraftDoor {
  readonly save: (body: Requests['saveDraft']) => Promise<Answered<SavedDraft>>;
  /** What others have written since that version. */
  readonly news: (since: string) => Promise<Answered<SavedDraft>>;
  readonly keep: DraftKeep;
  /** The journal's clock, where there is one: this machine's may be wrong. */
  readonly now?: () => number;
  /** Called when the application can no longer be written. */
  readonly frozen: () => void;
  /** The field that the person is in: it is not replaced under his cursor. */
  readonly focused: () => FieldKey | undefined;
}

export const stampOf = ({ savedAt, savedBy }: Pick<ApplicationPage, 'savedAt' | 'savedBy'>): Partial<DraftView> => ({
  ...(savedAt !== undefined && { savedAt }),
  ...(savedBy && { savedBy }),
});
