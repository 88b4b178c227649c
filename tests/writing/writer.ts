import { setTimeout as sleep } from 'node:timers/promises';
import type { ApplicationPage, SavedDraft } from '../../src/api/contract.js';
import type { ApplicationContent, FieldKey } from '../../src/grant/application.js';
import type { Answered, CallFailure } from '../../src/tab/api.js';
import { Draft } from '../../src/tab/pages/application/draft/Draft.js';
import { createDraftKeep } from '../../src/tab/pages/application/draft/DraftKeep.js';
import { memoryStorage } from '../support/memoryStorage.js';

export interface Traffic {
  requests: number;
  /** Of the bodies, both ways. */
  bytes: number;
  /** Requests that were turned away because there were too many. */
  tooMany: number;
}

const kindOf = (status: number): CallFailure['kind'] => {
  if (status === 503 || status === 429) return 'notWritten';
  return status >= 500 ? 'unknown' : 'refused';
};

/** Asks the app as the tab does. */
const asker =
  (origin: string, token: string, traffic: Traffic) =>
  async <T>(method: string, path: string, body?: object): Promise<Answered<T>> => {
    const sent = body && JSON.stringify(body);
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
      if (answer.ok) return { ok: true, value: JSON.parse(text) as T };
      const { error } = JSON.parse(text) as { error: { code: string; message: string } };
      const seconds = Number(answer.headers.get('retry-after') ?? 0);
      return { ok: false, failure: { kind: kindOf(answer.status), ...error, retryAfterMs: seconds * 1000 } };
    } catch (lost) {
      return { ok: false, failure: { kind: 'offline', code: 'lost', message: String(lost) } };
    }
  };

export interface Typed {
  readonly word: string;
  readonly field: FieldKey;
}

/** Somebody with the form of an application open: the tab's own draft, and the app's own routes. */
export class Writer {
  readonly typed: Typed[] = [];

  private constructor(
    readonly name: string,
    readonly application: string,
    readonly form: Draft,
    readonly keep: ReturnType<typeof createDraftKeep>,
  ) {}

  static async open(
    origin: string,
    token: string,
    name: string,
    application: string,
    traffic: Traffic,
  ): Promise<Writer> {
    const ask = asker(origin, token, traffic);
    const page = await ask<ApplicationPage>('GET', application);
    if (!page.ok) throw new Error(`${name} cannot open ${application}: ${page.failure.message}`);
    const keep = createDraftKeep(name, application, memoryStorage);
    const form = new Draft(page.value, {
      save: (body) => ask<SavedDraft>('PATCH', application, body),
      news: (since) => ask<SavedDraft>('GET', `${application}/news?since=${encodeURIComponent(since)}`),
      keep,
      frozen: () => undefined,
      focused: () => undefined,
    });
    return new Writer(name, application, form, keep);
  }

  /** Adds a word to a field, as he sees it; where two versions stand he first sets them together. */
  type(field: FieldKey): void {
    const { content, conflicts } = this.form.view();
    const own = textIn(content, field);
    const conflict = conflicts[field];
    if (conflict) {
      this.form.choose(field, { together: `${own} ${typeof conflict.value === 'string' ? conflict.value : ''}` });
      return;
    }
    const word = `<${this.name}:${this.typed.length}>`;
    this.typed.push({ word, field });
    this.form.change({ [field]: `${own}${word}` });
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

  /** Where he has a field before him that is not in the row: in a conflict, or kept on his machine. */
  holds(field: FieldKey): string {
    const kept = this.keep.read()?.changes[field];
    const own = this.form.view().conflicts[field] ? textIn(this.form.view().content, field) : '';
    return `${own} ${typeof kept === 'string' ? kept : ''}`;
  }
}

export const textIn = (content: ApplicationContent, field: FieldKey): string => {
  const value = content[field];
  return typeof value === 'string' ? value : '';
};
