import type { ApplicationPage, PersonView, SavedDraft } from '../../../../api/contract.js';
import type { ApplicationContent } from '../../../../grant/application.js';
import type { Answered } from '../../../api.js';
import type { Changes } from './changes.js';
import type { DraftKeep, Kept } from './DraftKeep.js';

export type SaveState =
  | { readonly kind: 'saved' | 'waiting' }
  /** `retryAt` in milliseconds of this machine's clock. */
  | { readonly kind: 'failing'; readonly retryAt: number }
  /** Trying again as it stands would not help; the next change tries anyway. */
  | { readonly kind: 'stopped'; readonly reason: string };

export interface DraftView {
  readonly content: ApplicationContent;
  readonly save: SaveState;
  /** Whether what is not saved also lies on this machine. */
  readonly keptHere: boolean;
  readonly savedAt?: string;
  readonly savedBy?: PersonView;
  /** Fields that somebody else changed meanwhile, with his version. Not saved until the person has chosen. */
  readonly conflicts: ApplicationContent;
  /** Changes from an earlier visit that were never confirmed. */
  readonly offer?: Kept;
}

export interface DraftDoor {
  readonly save: (etag: string, changes: Changes) => Promise<Answered<SavedDraft>>;
  readonly read: () => Promise<Answered<ApplicationPage>>;
  readonly keep: DraftKeep;
  /** Called when the application can no longer be written. */
  readonly frozen: () => void;
}

export const stampOf = ({ savedAt, savedBy }: Pick<ApplicationPage, 'savedAt' | 'savedBy'>): Partial<DraftView> => ({
  ...(savedAt !== undefined && { savedAt }),
  ...(savedBy && { savedBy }),
});
