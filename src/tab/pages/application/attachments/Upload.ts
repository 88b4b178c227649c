import { askSession, fragment, type SessionAnswer } from './uploadSession.js';
import type { KeptUpload } from './uploadKeep.js';
import type { UploadDoor, UploadState, UploadView } from './uploadView.js';

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
/** A session that is gone is opened anew; more often than this something else is wrong. */
const MOST_SESSIONS = 4;

let nextKey = 0;

/** One file on its way to the drive: sent in pieces, taken up again where it broke, checked by the app at the end. */
export class Upload {
  #view: UploadView;
  #session: Pick<KeptUpload, 'attachment' | 'uploadUrl'> | undefined;
  #sessions = 0;
  #tries = 0;
  #stop = new AbortController();
  #isRunning = false;

  constructor(
    private readonly file: File,
    private readonly door: UploadDoor,
    private readonly shown: () => void,
  ) {
    this.#view = {
      key: String((nextKey += 1)),
      name: file.name,
      bytes: file.size,
      sent: 0,
      state: { kind: 'waiting' },
    };
  }

  get view(): UploadView {
    return this.#view;
  }

  /** Whether it holds one of the places on the line. */
  get isBusy(): boolean {
    return ['sending', 'checking', 'lost'].includes(this.#view.state.kind);
  }

  /** Begins, or goes on. Resolves when it stands, has failed, is paused or cancelled. */
  readonly run = async (): Promise<void> => {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#stop = new AbortController();
    this.#show({ kind: 'sending' });
    while (this.isBusy) await this.#step();
    this.#isRunning = false;
  };

  readonly pause = (): void => {
    this.#show({ kind: 'paused' });
    this.#stop.abort();
  };

  /** Tries at once, where it waits to. */
  readonly retryNow = (): void => this.#stop.abort();

  readonly cancel = async (): Promise<void> => {
    this.#show({ kind: 'cancelled' });
    this.#stop.abort();
    if (!this.#session) return;
    this.door.keep.drop(this.#session.attachment);
    await askSession(this.door.fetch, this.#session.uploadUrl, 'DELETE');
  };

  async #step(): Promise<void> {
    if (this.#stop.signal.aborted) this.#stop = new AbortController();
    if (!this.#session && !(await this.#open())) return;
    if (this.#session && this.isBusy) await this.#send(this.#session);
  }

  /** The session that was begun before a reload, or a new one. */
  async #open(): Promise<boolean> {
    const { name, size, lastModified } = this.file;
    const kept = this.door.keep
      .all()
      .find((one) => one.name === name && one.bytes === size && one.lastModified === lastModified);
    if (kept && this.#sessions === 0) {
      this.#sessions += 1;
      this.#session = kept;
      await this.#askWhere(kept);
      return true;
    }
    this.#sessions += 1;
    if (this.#sessions > MOST_SESSIONS) return this.#fail(this.door.words.stopped);
    const answered = await this.door.begin({ name, bytes: size });
    if (!answered.ok) {
      if (answered.failure.kind === 'refused') return this.#fail(answered.failure.message);
      this.#sessions -= 1;
      await this.#wait();
      return false;
    }
    const { attachment, uploadUrl } = answered.value;
    this.#session = { attachment, uploadUrl };
    this.#sent(0);
    return true;
  }

  async #send(session: Pick<KeptUpload, 'attachment' | 'uploadUrl'>): Promise<void> {
    const { sent, bytes } = this.#view;
    if (sent >= bytes) return this.#finish(session.attachment);
    const answer = await fragment(this.door.fetch, session.uploadUrl, this.file, sent, this.#stop.signal);
    if (this.isBusy) await this.#heard(answer, session);
  }

  async #askWhere(session: Pick<KeptUpload, 'attachment' | 'uploadUrl'>): Promise<void> {
    await this.#heard(await askSession(this.door.fetch, session.uploadUrl, 'GET'), session);
  }

  async #heard(answer: SessionAnswer, session: Pick<KeptUpload, 'attachment' | 'uploadUrl'>): Promise<void> {
    switch (answer.kind) {
      case 'next':
        this.#tries = 0;
        this.#show({ kind: 'sending' });
        return this.#sent(answer.from);
      case 'whole':
        return this.#sent(this.#view.bytes);
      case 'askAgain':
        return this.#askWhere(session);
      case 'gone':
        // Perhaps because the last piece arrived and its answer did not: then the app finds the file.
        return this.#finish(session.attachment, 'perhaps');
      case 'unreadable':
        return void this.#fail(this.door.words.unreadable);
      case 'noSpace':
        return void this.#fail(this.door.words.noSpace);
      case 'refused':
        return void this.#fail(this.door.words.stopped);
      case 'lost':
        await this.#wait();
        return this.isBusy ? this.#askWhere(session) : undefined;
    }
  }

  async #finish(attachment: string, arrived: 'surely' | 'perhaps' = 'surely'): Promise<void> {
    this.#show({ kind: 'checking' });
    const answered = await this.door.finish(attachment, this.file.name);
    if (!this.isBusy) return;
    if (answered.ok) {
      this.door.keep.drop(attachment);
      this.door.saved(answered.value);
      this.#show({ kind: 'done' });
      return;
    }
    const { kind, code, message } = answered.failure;
    if (kind !== 'refused') return this.#wait();
    this.door.keep.drop(attachment);
    this.#session = undefined;
    if (arrived === 'perhaps' && code === 'attachment.notUploaded') this.#sent(0);
    else this.#fail(message);
  }

  async #wait(): Promise<void> {
    const ms = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#tries);
    this.#tries += 1;
    this.#show({ kind: 'lost', retryAt: this.door.now() + ms });
    const woken = new Promise<void>((resolve) =>
      this.#stop.signal.addEventListener('abort', () => resolve(), { once: true }),
    );
    await Promise.race([this.door.sleep(ms), woken]);
  }

  #sent(sent: number): void {
    this.#view = { ...this.#view, sent };
    if (this.#session) {
      const { name, size, lastModified } = this.file;
      this.door.keep.put({ ...this.#session, name, bytes: size, lastModified, sent });
    }
    this.shown();
  }

  #fail(reason: string): false {
    this.#show({ kind: 'failed', reason });
    return false;
  }

  #show(state: UploadState): void {
    if (this.#view.state.kind === 'cancelled') return;
    this.#view = { ...this.#view, state };
    this.shown();
  }
}
