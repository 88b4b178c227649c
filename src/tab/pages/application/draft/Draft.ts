import type { ApplicationPage } from '../../../../api/contract.js';
import type { ApplicationContent, FieldKey } from '../../../../grant/application.js';
import type { CallFailure } from '../../../api.js';
import { changedKeys, isNothing, withChangesMade, without, type Changes } from './changes.js';
import { offerOf } from './DraftKeep.js';
import { stampOf, type DraftDoor, type DraftView } from './draftView.js';
import { same } from './same.js';

/** Saved within three seconds of a change, and at least that often while somebody writes. */
export const SAVE_AFTER_MS = 2500;
export const RETRY_AFTER_MS = 12_000;
const MOST_REREADS = 3;

/** A draft while somebody writes it: what he sees, what is on its way, and what must not be lost. */
export class Draft {
  #view: DraftView;
  #base: ApplicationContent;
  #etag: string;
  #pending: Changes = {};
  #sending: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #heard = new Set<() => void>();

  constructor(
    page: ApplicationPage,
    private readonly door: DraftDoor,
  ) {
    this.#base = page.content;
    this.#etag = page.etag ?? '';
    const offer = offerOf(door.keep, page.content);
    this.#view = {
      content: page.content,
      save: { kind: 'saved' },
      keptHere: true,
      conflicts: {},
      ...stampOf(page),
      ...(offer && { offer }),
    };
  }

  readonly view = (): DraftView => this.#view;
  readonly subscribe = (heard: () => void): (() => void) => {
    this.#heard.add(heard);
    return () => this.#heard.delete(heard);
  };

  get etag(): string {
    return this.#etag;
  }

  readonly change = (changes: Changes): void => {
    this.#pending = { ...this.#pending, ...changes };
    const keptHere = this.#keepPending();
    const failing = this.#view.save.kind === 'failing';
    this.#show({
      content: withChangesMade(this.#view.content, changes),
      keptHere,
      ...(!failing && { save: { kind: 'waiting' } }),
    });
    this.#schedule(SAVE_AFTER_MS);
  };

  /** Saves what is not saved. True when everything is. */
  readonly flush = async (): Promise<boolean> => {
    await this.#sending;
    if (!isNothing(this.#sendable())) await this.#send();
    if (this.#view.save.kind === 'waiting' && !isNothing(this.#sendable())) await this.#send();
    return isNothing(this.#pending);
  };

  /** What was read anew, where it is newer and nothing of ours is on its way. */
  readonly take = (page: ApplicationPage): void => {
    if (this.#sending || !isNothing(this.#pending) || page.etag === undefined || page.etag === this.#etag) return;
    if ((page.savedAt ?? '') < (this.#view.savedAt ?? '')) return;
    this.#base = page.content;
    this.#etag = page.etag;
    this.#show({ content: page.content, ...stampOf(page) });
  };

  readonly choose = (field: FieldKey, whose: 'mine' | 'theirs'): void => {
    const { [field]: theirs, ...conflicts } = this.#view.conflicts;
    this.#show({ conflicts });
    if (whose === 'mine') {
      this.#schedule(0);
      return;
    }
    this.#pending = without(this.#pending, [field]);
    this.#keepPending();
    this.#show({ content: withChangesMade(this.#view.content, { [field]: theirs ?? null }) });
    this.#schedule(0);
  };

  readonly answerOffer = (take: boolean): void => {
    const { offer, ...view } = this.#view;
    this.#view = view;
    if (offer && take) this.change(offer.changes);
    else this.#keepPending();
    this.#show({});
  };

  /** Stops the clock; what is unsaved stays on this machine. */
  readonly close = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!isNothing(this.#sendable()) && !this.#sending) void this.#send();
  };

  #keepPending(): boolean {
    const kept = { ...this.#view.offer?.changes, ...this.#pending };
    if (!isNothing(kept)) return this.door.keep.write(kept);
    this.door.keep.clear();
    return true;
  }

  #sendable(): Changes {
    return without(this.#pending, changedKeys(this.#view.conflicts));
  }

  #schedule(ms: number): void {
    if (this.#timer !== undefined && ms > 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#sending) void this.#send();
    }, ms);
  }

  #send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sending = this.#attempt(0).finally(() => {
      this.#sending = undefined;
      if (this.#view.save.kind === 'waiting' && !isNothing(this.#sendable())) this.#schedule(SAVE_AFTER_MS);
    });
    return this.#sending;
  }

  async #attempt(rereads: number): Promise<void> {
    const sent = this.#sendable();
    if (isNothing(sent)) {
      if (isNothing(this.#pending)) this.#show({ save: { kind: 'saved' } });
      return;
    }
    const answered = await this.door.save(this.#etag, sent);
    if (!answered.ok) return this.#failed(answered.failure, rereads);
    this.#etag = answered.value.etag;
    this.#base = withChangesMade(this.#base, sent);
    this.#pending = without(
      this.#pending,
      changedKeys(sent).filter((key) => this.#pending[key] === sent[key]),
    );
    this.#keepPending();
    this.#show({ save: { kind: isNothing(this.#pending) ? 'saved' : 'waiting' }, ...stampOf(answered.value) });
  }

  async #failed(failure: CallFailure, rereads: number): Promise<void> {
    if (failure.kind === 'refused') this.#show({ save: { kind: 'stopped', reason: failure.message } });
    else if (failure.kind === 'changed' && rereads < MOST_REREADS) await this.#reread(failure, rereads + 1);
    else this.#retryLater();
  }

  #retryLater(): void {
    this.#show({ save: { kind: 'failing', retryAt: Date.now() + RETRY_AFTER_MS } });
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#schedule(RETRY_AFTER_MS);
  }

  /** Somebody saved before us. His changes to other fields come in; the same field is shown in both versions. */
  async #reread(failure: CallFailure, rereads: number): Promise<void> {
    const answered = await this.door.read();
    if (!answered.ok) return this.#retryLater();
    const { content, etag, mayWrite } = answered.value;
    if (!mayWrite || etag === undefined) {
      this.#show({ save: { kind: 'stopped', reason: failure.message } });
      this.door.frozen();
      return;
    }
    const torn = changedKeys(this.#pending).filter(
      (key) => !same(content[key], this.#base[key]) && !same(content[key], this.#pending[key] ?? undefined),
    );
    this.#etag = etag;
    this.#base = content;
    const conflicts = Object.fromEntries(torn.map((key) => [key, content[key] ?? null])) as ApplicationContent;
    this.#show({
      content: withChangesMade(content, this.#pending),
      conflicts: { ...this.#view.conflicts, ...conflicts },
      ...stampOf(answered.value),
    });
    await this.#attempt(rereads);
  }

  #show(changed: Partial<DraftView>): void {
    this.#view = { ...this.#view, ...changed };
    for (const heard of this.#heard) heard();
  }
}
