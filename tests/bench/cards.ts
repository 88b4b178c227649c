import type { Event } from '../../src/steps/process.js';
import type { Ballot, State } from '../../src/grant/state.js';
import { ballotCardOf } from '../../src/teams/cardsOf.js';
import { textsFor } from '../../src/texts/textsFor.js';
import { day } from '../support/cast.js';
import { stateAfter } from '../support/stateAfter.js';
import { ballotIsOpen, theCommitteeMeets, votes } from '../support/theMeeting.js';
import { bareVoteCard } from './bareVoteCard.js';
import { measured, median, ROUNDS, type Measurement } from './measurement.js';

const MEMBERS = 60;
const TURNS = 2000;
/** Teams takes 40 KB of a message, counted as UTF-16; a card may fill half. */
const LARGEST_BYTES = 40_000;
const nameOf = (person: string): string => `Kommunalsjef med eit langt namn ${person}`;
const linkTo = (route: string): string =>
  `https://teams.microsoft.com/l/entity/${'a'.repeat(36)}/semje?context=${route}`;
const member = (index: number): string => `member-${index}`;

const seats: Ballot['seats'] = Array.from({ length: MEMBERS }, (_, index) => ({
  role: `role-${index}`,
  member: member(index),
  party: index % 2 ? 'hf' : 'alesund',
  side: index % 2 ? 'hf' : 'kommune',
  deputies: [],
}));
const rows = seats.map(({ role, member: person, party }): Event => ({
  type: 'roleGiven',
  v: 1,
  role: { id: role, person, kind: { type: 'member', body: 'ssu' }, party, from: day('2024-01-01') },
}));
const answers = Array.from({ length: MEMBERS / 2 }, (_, index) => votes(member(index), 'for'));
const refreshFor = seats.map((_, index) => `29:${'x'.repeat(64)}${index}`);

const ours = (state: State, reader: string): unknown =>
  ballotCardOf(state, { texts: textsFor('nn'), nameOf, linkTo, refreshFor, seq: 123_456, reader }, 'ballot');

const bare = (): unknown =>
  bareVoteCard({
    title: 'FACT ung',
    motion: 'Motion: granted, 1 200 000 kr',
    parties: 'Ålesund, Haram, HMR HF',
    left: '7 364 000 kr',
    members: seats.map(({ member: person }, index) => ({ name: nameOf(person), answered: index < answers.length })),
    refreshFor,
    page: linkTo('ballots/ballot'),
  });

/** Microseconds of one, written as it is sent. */
const cost = (make: (turn: number) => unknown): number => {
  const begun = performance.now();
  for (let turn = 0; turn < TURNS; turn += 1) JSON.stringify(make(turn));
  return ((performance.now() - begun) * 1000) / TURNS;
};

/** The vote card of sixty members, half of whom have answered: as one of them sees it, beside the same card as a literal. */
export function cards(tell: (line: string) => void): Promise<Measurement[]> {
  const state = stateAfter([...theCommitteeMeets, ...rows, ballotIsOpen({ seats }), ...answers]);
  const taken = { value: [] as number[], floor: [] as number[] };
  // The first round is for warming up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const value = cost((turn) => ours(state, member(turn % MEMBERS)));
    const floor = cost(bare);
    if (round === 0) continue;
    taken.value.push(value);
    taken.floor.push(floor);
    tell(`cards: round ${round} of ${ROUNDS}: ${Math.round(value)} µs, as a literal ${Math.round(floor)} µs`);
  }
  const bytes = (card: unknown): number => JSON.stringify(card).length * 2;
  const largest = Math.max(...seats.map(({ member: reader }) => bytes(ours(state, reader))));
  return Promise.resolve([
    measured({
      bench: 'cards',
      metric: 'the vote card of sixty members',
      unit: 'µs',
      value: median(taken.value),
      floor: median(taken.floor),
      goal: 1.7,
      goalOf: 'ratio',
    }),
    measured({
      bench: 'cards',
      metric: 'its size, of the 40 000 that Teams takes',
      unit: 'bytes of UTF-16',
      value: largest,
      floor: bytes(bare()),
      goal: LARGEST_BYTES / 2,
    }),
  ]);
}
