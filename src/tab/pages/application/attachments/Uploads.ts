import type { AttachmentsSaved } from '../../../../api/contract.js';
import { Upload } from './Upload.js';
import type { KeptUpload } from './uploadKeep.js';
import type { UploadDoor, UploadView } from './uploadView.js';

/** So many go at once; the others wait for their turn. */
const AT_ONCE = 2;

export interface UploadsView {
  readonly uploads: readonly UploadView[];
  /** Begun on this machine before, and not chosen again. */
  readonly kept: readonly KeptUpload[];
  /** The newest thing to say aloud: only beginnings and ends. */
  readonly said: { readonly what: 'started' | 'done' | 'failed' | 'cancelled'; readonly name: string } | undefined;
}

/** The uploads to one application. They go on while its writer looks at other pages. */
export class Uploads {
  #uploads: readonly Upload[] = [];
  #view: UploadsView;
  readonly #heard = new Set<() => void>();

  #saved: (saved: AttachmentsSaved) => void = () => undefined;

  constructor(private readonly door: UploadDoor) {
    this.#view = { uploads: [], kept: door.keep.all(), said: undefined };
  }

  readonly view = (): UploadsView => this.#view;
  readonly subscribe = (heard: () => void): (() => void) => {
    this.#heard.add(heard);
    return () => this.#heard.delete(heard);
  };

  /** Tells whichever page shows the draft now what stands in it. */
  readonly onSaved = (heard: (saved: AttachmentsSaved) => void): (() => void) => {
    this.#saved = heard;
    return () => {
      this.#saved = () => undefined;
    };
  };
  readonly tell = (saved: AttachmentsSaved): void => this.#saved(saved);

  readonly add = (files: readonly File[]): void => {
    const added = files.map((file) => new Upload(file, this.door, () => this.#show()));
    this.#uploads = [...this.#uploads, ...added];
    this.#show();
    this.#next();
  };

  readonly pause = (key: string): void => {
    this.#of(key)?.pause();
    this.#next();
  };
  readonly resume = (key: string): void => {
    const upload = this.#of(key);
    if (upload) this.#run(upload);
  };
  readonly retryNow = (key: string): void => this.#of(key)?.retryNow();
  readonly cancel = (key: string): void => {
    const upload = this.#of(key);
    if (!upload) return;
    void upload.cancel();
    this.forget(key, { what: 'cancelled', name: upload.view.name });
    this.#next();
  };
  readonly forget = (key: string, said = this.#view.said): void => {
    this.#uploads = this.#uploads.filter(({ view }) => view.key !== key);
    this.#show(said);
  };
  readonly dropKept = ({ attachment, uploadUrl }: KeptUpload): void => {
    this.door.keep.drop(attachment);
    // What is not ended now is ended by its own time limit.
    void this.door.fetch(uploadUrl, { method: 'DELETE' }).catch(() => undefined);
    this.#show();
  };

  #of = (key: string): Upload | undefined => this.#uploads.find(({ view }) => view.key === key);

  #next(): void {
    const free = AT_ONCE - this.#uploads.filter(({ isBusy }) => isBusy).length;
    const waiting = this.#uploads.filter(({ view }) => view.state.kind === 'waiting');
    for (const upload of waiting.slice(0, Math.max(0, free))) this.#run(upload);
  }

  #run(upload: Upload): void {
    const { name, key } = upload.view;
    this.#show({ what: 'started', name });
    void upload.run().then(() => {
      const { kind } = upload.view.state;
      if (kind === 'done') this.forget(key, { what: 'done', name });
      if (kind === 'failed') this.#show({ what: 'failed', name });
      this.#next();
    });
  }

  #show(said = this.#view.said): void {
    const running = new Set(this.#uploads.map(({ view: { name, bytes } }) => `${bytes} ${name}`));
    this.#view = {
      uploads: this.#uploads.map(({ view }) => view),
      kept: this.door.keep.all().filter(({ name, bytes }) => !running.has(`${bytes} ${name}`)),
      said,
    };
    for (const heard of this.#heard) heard();
  }
}
