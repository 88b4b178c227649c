import { setTimeout as sleep } from 'node:timers/promises';
import type { ApplicationPage, SavedDraft } from '../../src/api/contract.js';
import type { ApplicationContent, FieldKey } from '../../src/grant/application.js';
import type { Answered, CallFailure } from '../../src/tab/api.js';
import { Draft } from '../../src/tab/pages/application/draft/Draft.js';
import { createDraftKeep, type DraftKeep } from '../../src/tab/pages/application/draft/DraftKeep.js';
import { KeptEntries } from '../../src/tab/pages/application/draft/KeptEntries.js';
import { memoryStorage } from '../support/memoryStorage.js';

export interface Traffic {
  requests: number;
  /** Of the bodies, both ways. */
  bytes: number;
  /** Requests that were turned away because there were too many. */
  tooMany: number;
  /** Saves that were sent, and those of them that were answered as saved. */
  sent: number;
  saves: number;
}

export const noTraffic = (): Traffic => ({ requests: 0, bytes: 0, tooMany: 0, sent: 0, saves: 0 });

/** A page of somebody's, and the app that it talks to. */
export interface Page {
  readonly person: string;
  readonly application: string;
  readonly origin: string;
  readonly token: string;
  readonly traffic: Traffic;
  /** Told of each version that his saves have made, as the app's live lines tell everybody. */
  readonly onSaved?: (etag: string) => void;
}

const offline = (message: string): Answered<never> => ({
  ok: false,
  failure: { kind: 'offline', code: 'lost', message },
});

const kindOf = (status: number): CallFailure['kind'] => {
  if (status === 503 || status === 429) return 'notWritten';
  return status >= 500 ? 'unknown' : 'refused';
};

/** Asks the app as the tab does. */
const asker =
  ({ origin, token, traffic }: Page, isGone: () => boolean) =>
  async <T>(method: string, path: string, body?: object): Promise<Answered<T>> => {
    if (isGone()) return offline('The page is closed.');
    const sent = body && JSON.stringify(body);
    if (method === 'PATCH') traffic.sent += 1;
    try {
      const answer = await fetch(`${origin}/api/applications/${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(sent !== undefined && { body: sent }),
      });
      const text = await answer.text();
      traffic.requests += 1;
      traffic.bytes += (sent?.length ?? 0) + text.length;
      if (answer.status === 429) traffic.tooMany += 1;
      if (answer.ok && method === 'PATCH') traffic.saves += 1;
      if (answer.ok) return { ok: true, value: JSON.parse(text) as T };
      const { error } = JSON.parse(text) as { error: { code: string; message: string } };
      const seconds = Number(answer.headers.get('retry-after') ?? 0);
      return { ok: false, failure: { kind: kindOf(answer.status), ...error, retryAfterMs: seconds * 1000 } };
    } catch (lost) {
      return offline(String(lost));
    }
  };

export interface Typed {
  readonly word: string;
  readonly field: FieldKey;
}

/** Somebody with the form of an application open: the tab's own draft, and the app's own routes. */
export class Writer {
  private constructor(
    private readonly page: Page,
    private readonly life: { isGone: boolean },
    readonly form: Draft,
    /** What his machine remembers, whichever page of his wrote it. */
    private readonly machine: Storage,
    private readonly keep: DraftKeep,
    readonly typed: Typed[],
  ) {}

  get application(): string {
    return this.page.application;
  }

  /** Opens the form, on a machine that may have kept something, for somebody who may have typed before. */
  static async open(page: Page, machine = memoryStorage(), typed: Typed[] = []): Promise<Writer> {
    const { application } = page;
    const life = { isGone: false };
    const keep = createDraftKeep(page.person, application, { open: () => machine });
    const ask = asker(page, () => life.isGone);
    const read = await ask<ApplicationPage>('GET', application);
    if (!read.ok) throw new Error(`${page.person} cannot open ${application}: ${read.failure.message}`);
    const form = new Draft(read.value, {
      save: async (body) => {
        const saved = await ask<SavedDraft>('PATCH', application, body);
        if (saved.ok) page.onSaved?.(saved.value.etag);
        return saved;
      },
      news: (since) => ask<SavedDraft>('GET', `${application}/news?since=${encodeURIComponent(since)}`),
      keep,
      frozen: () => undefined,
      focused: () => undefined,
    });
    return new Writer(page, life, form, machine, keep, typed);
  }

  /** Closes the page, which does nothing more, and opens the form again on the same machine. */
  async reopened(): Promise<Writer> {
    this.life.isGone = true;
    this.form.close();
    return Writer.open(this.page, this.machine, this.typed);
  }

  /** Adds a word to a field, as he sees it; where two versions stand he first sets them together. */
  type(field: FieldKey, word = `<${this.page.person}:${this.typed.length}>`): void {
    this.typed.push({ word, field });
    const { content, conflicts } = this.form.view();
    const own = textIn(content, field);
    const conflict = conflicts[field];
    if (conflict) {
      const theirs = typeof conflict.value === 'string' ? conflict.value : '';
      this.form.choose(field, { together: `${own} ${theirs}${word}` });
    } else {
      this.form.change({ [field]: `${own}${word}` });
    }
  }

  /** Types now and then until it is over. */
  async writeUntil(end: number, fields: readonly FieldKey[], pauseMs: number): Promise<void> {
    while (Date.now() < end) {
      const field = fields[Math.floor(Math.random() * fields.length)];
      if (field) this.type(field);
      await sleep(pauseMs * (0.5 + Math.random()));
    }
  }

  /** Whether nothing of his is under way: what is left are conflicts that he has before him. */
  get isQuiet(): boolean {
    const { save, conflicts } = this.form.view();
    const kept = Object.keys(this.keep.read()?.changes ?? {});
    return save.kind === 'saved' && kept.every((key) => key in conflicts);
  }

  /** His text of a field that another has written meanwhile: both are before him. */
  inConflict(field: FieldKey): string {
    return this.form.view().conflicts[field] ? textIn(this.form.view().content, field) : '';
  }

  /** What of a field is kept on his machine. */
  kept(field: FieldKey): string {
    const { person, application } = this.page;
    const texts = new KeptEntries(person, application, () => this.machine).all().map(({ kept }) => kept.changes[field]);
    return texts.filter((text) => typeof text === 'string').join(' ');
  }
}

export const textIn = (content: ApplicationContent, field: FieldKey): string => {
  const value = content[field];
  return typeof value === 'string' ? value : '';
};
