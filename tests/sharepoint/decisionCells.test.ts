import { describe, expect, it } from '@jest/globals';
import { decisionCells } from '../../src/sharepoint/decisionCells.js';
import { LISTS } from '../../src/sharepoint/lists.js';
import type { Event } from '../../src/steps/process.js';
import { kroner } from '../../src/grant/money.js';
import { day } from '../support/cast.js';
import { adopted, isDecided } from '../support/decided.js';
import { stateAfter } from '../support/given.js';
import { theCommitteeMeets } from '../support/theMeeting.js';

const TEXT = 'Revidert budsjett innan 1. februar 2025';
const decided: Event[] = [
  ...adopted,
  isDecided({ conditions: [{ text: TEXT }] }),
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
const reversed: Event[] = [
  ...decided,
  isDecided(
    { outcome: 'rejected', amount: kroner(0), reason: { text: 'Dekt.' } },
    { decision: 'ssu-2024-1-r1', corrects: 'ssu-2024-1', how: 'reverses', why: { text: 'Ny kunnskap.' } },
  ),
];
const cellsOf = (history: readonly Event[], id = 'ssu-2024-1', today = day('2024-12-19')) => {
  const state = stateAfter(history);
  const decision = state.decisions.get(id) ?? state.resolutions.get(id);
  if (!decision) throw new Error(`${id} is not decided`);
  return decisionCells(decision, state, today);
};

describe('the row of a decision in SharePoint', () => {
  it('says what the log says: body, case, parties, outcome, and what is followed up', () => {
    expect(cellsOf(decided)).toMatchObject({
      Title: 'FACT ung',
      Body: 'SSU',
      CaseName: '1/2024',
      Outcome: 'granted',
      Amount: 1_200_000,
      FrameYear: 2024,
      Conditions: TEXT,
      InForce: true,
      ReplacedBy: null,
      FollowUps: `${TEXT} · 2025-02-01 · open`,
      FollowUpStatus: 'open',
      NextDue: '2025-01-31T23:00:00Z',
    });
    expect(cellsOf(decided, 'ssu-2024-1', day('2025-02-02'))).toMatchObject({ FollowUpStatus: 'late' });
  });

  it('says that it no longer holds, and what took its place and why', () => {
    expect(cellsOf(reversed)).toMatchObject({
      InForce: false,
      ReplacedBy: 'ssu-2024-1-r1',
      Amount: 1_200_000,
      NextDue: null,
    });
    expect(cellsOf(reversed, 'ssu-2024-1-r1')).toMatchObject({
      InForce: true,
      TakesPlaceOf: 'ssu-2024-1',
      How: 'reverses',
      Why: 'Ny kunnskap.',
      Outcome: 'rejected',
      FollowUpStatus: null,
    });
  });

  it('has a resolution in the same columns', () => {
    const taken: Event = {
      type: 'resolutionRecorded',
      v: 1,
      decision: 'ssu-2024-1',
      case: 'ssu-2024-1',
      kind: 'takenForInformation',
      by: 'chair',
    };
    expect(cellsOf([...theCommitteeMeets, taken])).toMatchObject({
      Outcome: 'takenForInformation',
      Amount: 0,
      Reason: null,
    });
  });

  it('has a column for every cell', () => {
    const known = ['Title', ...LISTS.Decisions.columns.map(({ name }) => name)];
    for (const id of ['ssu-2024-1', 'ssu-2024-1-r1'])
      for (const name of Object.keys(cellsOf(reversed, id))) expect(known).toContain(name);
  });
});
