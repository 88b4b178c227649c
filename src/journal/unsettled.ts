import type { Actor } from '../grant/step.js';

/**
 * Commands whose askers were told unknown: each may still land at its key, and nowhere else. What is known of the key settles
 * it; until then the same wish, asked again, may not be told as refused or as not written.
 */
export class Unsettled {
  private readonly seqs = new Map<string, number>();

  add(actor: Actor, id: string, seq: number): void {
    this.seqs.set(`${actor}\n${id}`, seq);
  }

  /** The key it may land at; undefined where an entry stands there already. */
  seqOf(actor: Actor, id: string, headSeq: number): number | undefined {
    const seq = this.seqs.get(`${actor}\n${id}`);
    return seq !== undefined && seq > headSeq ? seq : undefined;
  }

  forgetSettled(headSeq: number): void {
    for (const [key, seq] of this.seqs) if (seq <= headSeq) this.seqs.delete(key);
  }
}
