import type { Requests } from '../../../../api/contract.js';
import type { ApplicationContent, FieldKey } from '../../../../grant/application.js';
import { fingerprintOf } from '../../../../grant/fingerprint.js';
import { changedKeys, isNothing, only, withChangesMade, without, type Based, type Changes } from './changes.js';
import type { Kept } from './KeptEntries.js';

/** Fields whose parts two people can change without meeting: what was read goes with the change. */
const MERGED: readonly FieldKey[] = ['budget'];

/** What somebody has written and the app has not confirmed, and what of the draft he had seen when he wrote it. */
export class Unsaved {
  changes: Changes = {};
  /** Sent, and not answered: it may stand in the row all the same. */
  readonly #underWay = new Map<FieldKey, string[]>();

  constructor(
    /** The draft as the person has seen it, without what he has changed. */
    public read: ApplicationContent,
  ) {}

  get isNothing(): boolean {
    return isNothing(this.changes);
  }

  change(changes: Changes): void {
    this.changes = { ...this.changes, ...changes };
  }

  drop(key: FieldKey): void {
    this.changes = without(this.changes, [key]);
    this.#underWay.delete(key);
  }

  /** The person has seen that a field says this. */
  saw(key: FieldKey, value: Changes[FieldKey]): void {
    this.read = withChangesMade(this.read, { [key]: value ?? null });
    this.#underWay.delete(key);
  }

  based(keys: readonly FieldKey[]): Based {
    const known = (key: FieldKey): string[] => [
      ...new Set([fingerprintOf(this.read[key]), ...(this.#underWay.get(key) ?? [])]),
    ];
    return Object.fromEntries(keys.map((key) => [key, known(key)]));
  }

  from(keys: readonly FieldKey[]): Changes {
    return Object.fromEntries(keys.filter((key) => MERGED.includes(key)).map((key) => [key, this.read[key] ?? null]));
  }

  /** What is sent now, as the app takes it; from here these texts may stand in the row. */
  sending(etag: string, keys: readonly FieldKey[]): Requests['saveDraft'] {
    const changes = only(this.changes, keys);
    const body = { etag, changes, based: this.based(keys), from: this.from(keys) };
    for (const key of keys)
      this.#underWay.set(key, [...(this.#underWay.get(key) ?? []), fingerprintOf(changes[key])].slice(-MOST_UNDER_WAY));
    return body;
  }

  /** What was sent stands in the row; what was typed since does not. */
  confirmed(sent: Changes, keys: readonly FieldKey[]): void {
    for (const key of keys) {
      this.saw(key, sent[key]);
      if (this.changes[key] === sent[key]) this.drop(key);
    }
  }

  toKeep(): Omit<Kept, 'at'> {
    const keys = changedKeys(this.changes);
    return { changes: this.changes, based: this.based(keys), from: this.from(keys) };
  }
}

/** As many as the app takes, but for what was read. */
const MOST_UNDER_WAY = 40;
