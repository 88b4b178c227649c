import type { DecideContext, Decision, EventMeta, FreeText } from '../../src/grant/step.js';
import type { Process } from '../../src/journal/process.js';

/** Rules small enough to see through: people put money in a box, and say why; the box takes no more than it can hold. */
export const BOX_HOLDS = 100;

export type SavingsCommand =
  | { readonly type: 'put'; readonly amount: number; readonly reason?: string }
  | { readonly type: 'lookIn' }
  | { readonly type: 'takeOut'; readonly texts: readonly string[] }
  | { readonly type: 'breakTheBox' };

export type SavingsEvent =
  | { readonly type: 'put'; readonly v: 1; readonly amount: number; readonly reason?: FreeText }
  | { readonly type: 'redacted'; readonly v: 1; readonly texts: readonly string[] }
  | { readonly type: 'locked'; readonly v: 2 };

export type SavingsRefusal = { readonly code: 'boxIsFull' | 'otherContent' };

export interface Savings {
  readonly sum: number;
  /** Everything that happened, in order: two states with the same history are the same state. */
  readonly history: readonly unknown[];
}

const decide = (
  state: Savings,
  command: SavingsCommand,
  context: DecideContext,
): Decision<SavingsEvent, SavingsRefusal> => {
  switch (command.type) {
    case 'put': {
      if (state.sum + command.amount > BOX_HOLDS) return { refused: { code: 'boxIsFull' } };
      const reason = command.reason === undefined ? {} : { reason: { text: command.reason } };
      return { accepted: [{ type: 'put', v: 1, amount: command.amount, ...reason }] };
    }
    case 'lookIn':
      return { accepted: [] };
    case 'takeOut':
      return { accepted: [{ type: 'redacted', v: 1, texts: command.texts }] };
    case 'breakTheBox':
      throw new Error(`A bug, met by ${context.actor}`);
  }
};

const evolve = (state: Savings, event: SavingsEvent, meta: EventMeta): Savings => ({
  sum: event.type === 'put' ? state.sum + event.amount : state.sum,
  history: [...state.history, { seq: meta.seq, at: meta.at, actor: meta.actor, event }],
});

export const savings: Process<Savings, SavingsCommand, SavingsEvent, SavingsRefusal> = {
  initial: { sum: 0, history: [] },
  decide,
  evolve,
  knows: (type, v) => (type === 'put' || type === 'redacted') && v === 1,
  otherContent: { code: 'otherContent' },
};
