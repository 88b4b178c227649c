import { commandHash } from './commandHash.js';

interface Known {
  readonly seq: number;
  readonly hash: string;
  /** Undefined where it was taken out together with a text: then any content passes for the same. */
  readonly salt: string | undefined;
}

export type Recognised = { readonly seq: number; readonly same: boolean };

/** The command ids that the journal holds, oldest first. Ids are per actor. */
export class KnownCommands {
  private readonly byId = new Map<string, Known>();

  add(actor: string, commandId: string, known: Known): void {
    this.byId.set(`${actor}\n${commandId}`, known);
  }

  recognise(actor: string, commandId: string, command: unknown): Recognised | undefined {
    const known = this.byId.get(`${actor}\n${commandId}`);
    if (!known) return undefined;
    const same = known.salt === undefined || commandHash(known.salt, command) === known.hash;
    return { seq: known.seq, same };
  }

  seqOf(actor: string, commandId: string): number | undefined {
    return this.byId.get(`${actor}\n${commandId}`)?.seq;
  }

  forgetBefore(seq: number): void {
    for (const [id, known] of this.byId) {
      if (known.seq >= seq) return;
      this.byId.delete(id);
    }
  }
}
