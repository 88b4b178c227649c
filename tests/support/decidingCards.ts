import type { AdaptiveCard } from '../../src/cards/adaptiveCard.js';
import type { CardContext } from '../../src/cards/cardContext.js';
import { kroner } from '../../src/grant/money.js';
import { decisionCard } from '../../src/steps/deciding/decisionCard.js';
import { followUpCard } from '../../src/steps/deciding/followUpCard.js';
import type { Event } from '../../src/steps/process.js';
import { adopted, isDecided } from './decided.js';
import { day } from './cast.js';
import { MEETING_DAY } from './theMeeting.js';
import { stateAfter } from './given.js';

const DECIDED: readonly Event[] = [
  ...adopted,
  isDecided({ conditions: [{ text: 'Revidert budsjett innan 1. februar 2025' }] }),
  {
    type: 'followUpSet',
    v: 1,
    followUp: 'ssu-2024-1-f1',
    decision: 'ssu-2024-1',
    what: 'condition',
    condition: 0,
    due: day('2025-02-01'),
  },
];
const REVERSED: readonly Event[] = [
  ...DECIDED,
  isDecided(
    { outcome: 'partlyGranted', amount: kroner(900_000), reason: { text: 'Resten er dekt av ei anna ordning.' } },
    {
      decision: 'ssu-2024-1-r1',
      corrects: 'ssu-2024-1',
      how: 'reverses',
      why: { text: 'Partane fekk pengar frå ei anna ordning etter at vedtaket vart gjort.' },
    },
  ),
];

type Drawn = (context: CardContext) => AdaptiveCard;

const decision =
  (history: readonly Event[], id: string, to: 'channel' | 'personal'): Drawn =>
  (context) => {
    const state = stateAfter(history, undefined, MEETING_DAY);
    const made = state.decisions.get(id);
    const call = state.calls.get('autumn');
    if (!made || !call) throw new Error(`${id} is not decided`);
    return decisionCard({ state, decision: made, call, to }, context);
  };

const followUp =
  (...more: Event[]): Drawn =>
  (context) => {
    const state = stateAfter([...DECIDED, ...more], undefined, MEETING_DAY);
    const found = state.followUps.get('ssu-2024-1-f1');
    const card = found && followUpCard(state, found, context);
    if (!card) throw new Error('nothing is followed up');
    return card;
  };

/** Cards about decisions after they were recorded, as people meet them. */
export const DECIDING_CARDS: Readonly<Record<string, Drawn>> = {
  'decision-reversed': decision(REVERSED, 'ssu-2024-1', 'channel'),
  'decision-reverses': decision(REVERSED, 'ssu-2024-1-r1', 'channel'),
  'decision-reverses-told': decision(REVERSED, 'ssu-2024-1-r1', 'personal'),
  'follow-up': followUp(),
  'follow-up-done': followUp({ type: 'followUpDone', v: 1, followUp: 'ssu-2024-1-f1', by: 'secretary' }),
  'follow-up-over': followUp(...REVERSED.slice(DECIDED.length)),
};
