import type { AttachmentsSaved, UploadBegun } from '../../../../api/contract.js';
import type { Answered } from '../../../api.js';
import type { UploadKeep } from './uploadKeep.js';

export type UploadState =
  | { readonly kind: 'waiting' | 'sending' | 'paused' | 'checking' | 'done' | 'cancelled' }
  /** `retryAt` in milliseconds of this machine's clock. */
  | { readonly kind: 'lost'; readonly retryAt: number }
  | { readonly kind: 'failed'; readonly reason: string };

export interface UploadView {
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  readonly sent: number;
  readonly state: UploadState;
}

/** What an upload needs of the world. */
export interface UploadDoor {
  readonly begin: (file: { name: string; bytes: number }) => Promise<Answered<UploadBegun>>;
  readonly finish: (attachment: string, name: string) => Promise<Answered<AttachmentsSaved>>;
  /** To the upload address itself: no token goes there. */
  readonly fetch: typeof fetch;
  readonly keep: UploadKeep;
  readonly words: { readonly noSpace: string; readonly stopped: string; readonly unreadable: string };
  readonly saved: (saved: AttachmentsSaved) => void;
  readonly sleep: (ms: number) => Promise<void>;
  readonly now: () => number;
}

export const percentOf = ({ sent, bytes }: Pick<UploadView, 'sent' | 'bytes'>): number =>
  bytes === 0 ? 0 : Math.floor((sent / bytes) * 100);
