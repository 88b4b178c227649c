import { describe, expect, it } from '@jest/globals';
import type { Event } from '../../src/steps/process.js';
import { cardsWanted, type Wanted } from '../../src/teams/wanted.js';
import { WantedGroups } from '../../src/teams/wantedGroups.js';
import { stateAfter } from '../support/given.js';
import { ballotIsOpen, comesIn, isClosed, isClosing, theCommitteeMeets, votes } from '../support/theMeeting.js';
import { kroner } from '../../src/grant/money.js';

const recorded: Event = {
  type: 'decisionRecorded',
  v: 1,
  decision: 'ssu-2024-1',
  case: 'ssu-2024-1',
  ballot: 'ballot',
  line: { application: 'app', outcome: 'granted', amount: kroner(1_200_000), year: 2024, conditions: [] },
  frame: { amount: kroner(2_000_000), left: kroner(800_000) },
  by: 'chair',
};
const STORY: readonly Event[] = [
  ...theCommitteeMeets,
  ...comesIn('other', 300_000, 2),
  ballotIsOpen(),
  votes('chair', 'for'),
  isClosing,
  isClosed(),
  recorded,
  ...comesIn('third', 300_000, 3),
];
const namesOf = (wanted: readonly Wanted[]): string[] => wanted.map(({ key, mark }) => `${key} ${mark}`).sort();

describe('what is remembered of what each wants', () => {
  it('is what the state wants, whatever has happened since it was first asked', () => {
    const groups = new WantedGroups();
    let state = stateAfter([]);
    for (const event of STORY) {
      state = stateAfter([event], state);
      expect(namesOf([...groups.of(state)].flat())).toEqual(namesOf(cardsWanted(state)));
    }
    expect(namesOf(cardsWanted(state))).toContain('decision:ssu-2024-1:channel decided');
  });

  it('is not made anew by a vote, but for the ballot that it was cast in', () => {
    const groups = new WantedGroups();
    const open = stateAfter([...theCommitteeMeets, ...comesIn('other', 300_000, 2), ballotIsOpen()]);
    const before = new Set(groups.of(open));
    const made = [...groups.of(stateAfter([votes('chair', 'for')], open))].filter((group) => !before.has(group));
    expect(made.flat().map(({ key }) => key)).toEqual(['ballot:ballot']);
  });
});
