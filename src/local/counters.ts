import type { CallKind, Counters } from './tenantContext.js';

export interface CountedCall {
  number: number;
  kind: CallKind;
  method: string;
  url: string;
  at: string;
}

const kept = 5000;

/** Counts what the app asked of the tenant; keeps the newest calls in order. */
export class CallCounters implements Counters {
  #total = 0;
  #perKind: Record<CallKind, number> = { graph: 0, upload: 0, connector: 0 };
  #calls: CountedCall[] = [];

  note(kind: CallKind, method: string, url: string): number {
    this.#perKind[kind]++;
    this.#calls.push({ number: ++this.#total, kind, method, url, at: new Date().toISOString() });
    if (this.#calls.length > kept) this.#calls.splice(0, this.#calls.length - kept);
    return this.#total;
  }

  /** The newest `last` calls, oldest first. */
  read(last = 200) {
    return { total: this.#total, ...this.#perKind, calls: last > 0 ? this.#calls.slice(-last) : [] };
  }

  reset(): void {
    this.#total = 0;
    this.#perKind = { graph: 0, upload: 0, connector: 0 };
    this.#calls = [];
  }
}
