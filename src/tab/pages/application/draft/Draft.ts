import type { ApplicationPage, SavedDraft } from '../../../../api/contract.js';
import type { FieldKey } from '../../../../grant/application.js';
import type { CallFailure } from '../../../api.js';
import { arriving } from './arriving.js';
import { changedKeys, isNothing, withChangesMade, without, type Changes } from './changes.js';
import { stampOf, type Choice, type DraftDoor, type DraftView } from './draftView.js';
import { Leftovers } from './Leftovers.js';
import { SaveClock } from './SaveClock.js';
import { Unsaved } from './Unsaved.js';

/** Sent so soon after a change. The app gathers what everybody sends, and writes it within three seconds. */
const SAVE_AFTER_MS = 1000;
/** Refusals after which the form is no longer the right page. */
const FROZEN = [
  ...['beingSent', 'closedForWriting', 'draftDeleted', 'draftWithdrawn'],
  ...['notADraft', 'deadlinePassed', 'notYours', 'notFound'],
];

/** A draft while somebody writes it: what he sees, what is on its way, and what must not be lost. */
export class Draft {
  #view: DraftView;
  #etag: string;
  readonly #unsaved: Unsaved;
  readonly #left: Leftovers;
  /** Others' versions of the field that the person is in: shown when he leaves it. */
  #held: Changes = {};
  #sending: Promise<void> | undefined;
  /** A version that was told of and has not been read. */
  #toldOf: string | undefined;
  readonly #clock = new SaveClock(() => {
    if (!this.#sending) void this.#send();
  });
  readonly #heard = new Set<() => void>();

  constructor(
    page: ApplicationPage,
    private readonly door: DraftDoor,
  ) {
    this.#unsaved = new Unsaved(page.content);
    this.#etag = page.etag ?? '';
    this.#view = {
      content: page.content,
      save: { kind: 'saved' },
      keptHere: true,
      conflicts: {},
      ...stampOf(page),
    };
    this.#left = new Leftovers(this.#unsaved);
    this.#left.find(door.keep, () => this.#offer());
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
    this.#write(changes);
    if (this.#view.save.kind !== 'failing') this.#show({ save: { kind: 'waiting' } });
    this.#clock.within(SAVE_AFTER_MS);
  };

  /** Saves what is not saved. True when everything is. */
  readonly flush = async (): Promise<boolean> => {
    await this.#sending;
    if (this.#sendable().length > 0) await this.#send();
    if (this.#view.save.kind === 'waiting' && this.#sendable().length > 0) await this.#send();
    return this.#unsaved.isNothing;
  };

  /** What was read anew, where it is newer. What is on its way is answered with what is new since. */
  readonly take = (page: ApplicationPage): void => {
    if (this.#sending || page.etag === undefined || page.etag === this.#etag) return;
    if ((page.savedAt ?? '') < (this.#view.savedAt ?? '')) return;
    const keys = new Set([...changedKeys(this.#unsaved.read), ...changedKeys(page.content)]);
    this.#etag = page.etag;
    this.#show(stampOf(page));
    this.#arrive(Object.fromEntries([...keys].map((key) => [key, page.content[key] ?? null])));
  };

  /** Somebody has written another version than the one that is shown here. */
  readonly behind = async (etag: string): Promise<void> => {
    if (etag === this.#etag) return;
    this.#toldOf = etag;
    await this.#catchUp();
  };

  /** The person has left a field: what others have written there meanwhile comes in now. */
  readonly leave = (): void => {
    if (changedKeys(this.#held).length > 0) this.#arrive(this.#held);
  };

  readonly choose = (field: FieldKey, choice: Choice): void => {
    const { [field]: conflict, ...conflicts } = this.#view.conflicts;
    if (!conflict) return;
    this.#unsaved.saw(field, conflict.value);
    if (choice === 'theirs') this.#unsaved.drop(field);
    else if (choice !== 'mine') this.#unsaved.change({ [field]: choice.together });
    const mine = this.#unsaved.changes[field];
    const content = withChangesMade(this.#view.content, { [field]: mine === undefined ? conflict.value : mine });
    this.#show({ conflicts, content, keptHere: this.#keep() });
    this.#clock.within(0);
  };

  readonly answerOffer = (take: boolean): void => {
    if (take) this.#takeIn();
    else this.#left.drop();
    this.#offer();
  };

  /** Tries again at once, as when the network has come back. */
  readonly retry = (): void => {
    if (this.#view.save.kind === 'failing') void this.flush();
    else void this.#catchUp();
  };

  /** Sends what can be sent and stops the clock; what is unsaved then stays on this machine, for whoever opens the form next. */
  readonly close = (): void => {
    this.#clock.stop();
    void this.flush().finally(() => {
      this.#clock.stop();
      this.door.keep.leave();
    });
  };

  #offer(): void {
    const { offer: _before, ...view } = this.#view;
    const { offer } = this.#left;
    this.#view = { ...view, ...(offer && { offer }) };
    this.#show({});
  }

  #takeIn(): void {
    const { changes, conflicts } = this.#left.take();
    if (!isNothing(changes)) this.#show({ save: { kind: 'waiting' } });
    this.#show({ conflicts: { ...this.#view.conflicts, ...conflicts } });
    this.#write(changes);
    this.#left.taken(this.#view.keptHere);
    this.#clock.within(0);
  }

  #write(changes: Changes): void {
    this.#unsaved.change(changes);
    this.#show({ content: withChangesMade(this.#view.content, changes), keptHere: this.#keep() });
  }

  #keep(): boolean {
    if (!this.#unsaved.isNothing) return this.door.keep.write(this.#unsaved.toKeep());
    this.door.keep.clear();
    return true;
  }

  #sendable(): FieldKey[] {
    return changedKeys(without(this.#unsaved.changes, changedKeys(this.#view.conflicts)));
  }

  #send(): Promise<void> {
    this.#clock.stop();
    this.#sending = this.#attempt().finally(() => {
      this.#sending = undefined;
      if (this.#view.save.kind === 'waiting' && this.#sendable().length > 0) this.#clock.within(SAVE_AFTER_MS);
      void this.#catchUp();
    });
    return this.#sending;
  }

  async #attempt(): Promise<void> {
    const keys = this.#sendable();
    if (keys.length === 0) {
      this.#show({ save: { kind: 'saved' } });
      return;
    }
    const body = this.#unsaved.sending(this.#etag, keys);
    const answered = await this.door.save(body);
    if (!answered.ok) return this.#failed(answered.failure);
    this.#clock.succeeded();
    const { conflicts = {} } = answered.value;
    this.#unsaved.confirmed(
      body.changes,
      keys.filter((key) => conflicts[key] === undefined),
    );
    this.#hear(answered.value);
    this.#show({ save: { kind: this.#sendable().length === 0 ? 'saved' : 'waiting' }, keptHere: this.#keep() });
    if (this.#left.isWanted) this.answerOffer(true);
  }

  /** What the app says of the draft, in answer to a save or to what is new. */
  #hear(saved: SavedDraft): void {
    const mineAt = new Date(this.door.now?.() ?? Date.now()).toISOString();
    const { conflicts = {} } = saved;
    const torn = changedKeys(conflicts).map((key) => [key, { ...conflicts[key], mineAt }] as const);
    this.#etag = saved.etag;
    const { stretchedTo: _before, ...view } = this.#view;
    this.#view = { ...view, ...(saved.stretchedTo !== undefined && { stretchedTo: saved.stretchedTo }) };
    this.#show({ conflicts: { ...view.conflicts, ...Object.fromEntries(torn) }, ...stampOf(saved) });
    this.#arrive(saved.fields ?? {});
  }

  #arrive(fields: Changes): void {
    const { shown, held, conflicts } = arriving(fields, this.#unsaved, this.#view.conflicts, this.door.focused());
    this.#held = { ...without(this.#held, changedKeys(fields)), ...held };
    for (const key of changedKeys(shown)) this.#unsaved.saw(key, shown[key]);
    this.#show({ content: withChangesMade(this.#view.content, shown), conflicts });
  }

  async #catchUp(): Promise<void> {
    const told = this.#toldOf;
    // What is being sent is answered with what is new since.
    if (told === undefined || this.#sending) return;
    this.#toldOf = undefined;
    if (told === this.#etag) return;
    const answered = await this.door.news(this.#etag);
    if (!answered.ok) this.#toldOf ??= told;
    else if (!this.#sending) this.#hear(answered.value);
  }

  #failed(failure: CallFailure): void {
    if (failure.kind === 'refused' && failure.code !== 'beingSent') {
      this.#show({ save: { kind: 'stopped', reason: failure.message } });
    } else {
      const retryAt = Date.now() + this.#clock.failed(failure.retryAfterMs);
      this.#show({ save: { kind: 'failing', retryAt } });
    }
    if (FROZEN.includes(failure.code)) this.door.frozen();
  }

  #show(changed: Partial<DraftView>): void {
    this.#view = { ...this.#view, ...changed };
    for (const heard of this.#heard) heard();
  }
}
