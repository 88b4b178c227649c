import type { Instant } from './calendar.js';
import type { ApplicationId } from './state.js';

/** A file in the drive, as it is now. */
export interface StoredFile {
  readonly item: string;
  /** `<attachment id>.<type>`, made by the server. */
  readonly file: string;
  readonly eTag: string;
  readonly bytes: number;
  /** What SharePoint's own scanning has found. */
  readonly hasMalware: boolean;
}

/** Where a browser sends a file's bytes, by no other right than the address itself. */
export interface UploadDoor {
  readonly url: string;
  readonly expiresAt: Instant;
}

/** The attachments in the drive: a folder for each application. Throws the `WorldFault`s of the adapter. */
export interface AttachmentFiles {
  /** Opens a session for a file that must not be there yet. */
  begin(application: ApplicationId, file: string): Promise<UploadDoor>;
  find(application: ApplicationId, file: string): Promise<StoredFile | undefined>;
  get(item: string): Promise<StoredFile | undefined>;
  /** Its bytes, as they come; undefined where the file is gone. */
  read(item: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** One that is gone already is a success. With `eTag` only where nobody has changed it since. */
  remove(item: string, eTag?: string): Promise<void>;
  /** The applications that have a folder. */
  applications(): Promise<readonly ApplicationId[]>;
  filesOf(application: ApplicationId): Promise<readonly StoredFile[]>;
}
