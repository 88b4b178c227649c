import { describe, expect, it } from '@jest/globals';
import { kroner } from '../../src/grant/money.js';
import { LONGEST_LINE } from '../../src/grant/application.js';
import type { Ballot } from '../../src/grant/state.js';
import { textsFor } from '../../src/texts/textsFor.js';
import { ballotCardOf, endorsementCardOf } from '../../src/teams/cardsOf.js';
import type { Event } from '../../src/steps/process.js';
import { day, haramsLeader } from '../support/cast.js';
import { stateAfter } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { asksFor, callIsOpen, isSent, starts } from '../support/theCall.js';
import { ballotIsOpen, theCommitteeMeets } from '../support/theMeeting.js';

const LARGEST_BYTES = 20_000;
const context = {
  texts: textsFor('nn'),
  nameOf: (person: string) => `Kommunalsjef med eit svært langt namn ${person}`,
  linkTo: (route: string) => `https://teams.microsoft.com/l/entity/${'a'.repeat(36)}/semje?context=${route}`,
};
const teamsIds = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `29:${'x'.repeat(64)}${index}`);
const members = (count: number): Ballot['seats'] =>
  Array.from({ length: count }, (_, index) => ({
    role: `role-${index}`,
    member: `member-${index}`,
    party: index % 2 ? 'hf' : 'alesund',
    side: index % 2 ? 'hf' : 'kommune',
    deputies: [],
  }));
/** The rows that give them their seats. */
const rows = (seats: Ballot['seats']): Event[] =>
  seats.map(({ role, member, party }) => ({
    type: 'roleGiven',
    v: 1,
    role: { id: role, person: member, kind: { type: 'member', body: 'ssu' }, party, from: day('2024-01-01') },
  }));
const bytes = (card: unknown): number => JSON.stringify(card).length * 2;

describe('a vote card with sixty members', () => {
  const state = stateAfter([...theCommitteeMeets, ...rows(members(60)), ballotIsOpen({ seats: members(60) })]);
  const card = ballotCardOf(state, { ...context, refreshFor: teamsIds(75), seq: 123_456 }, 'ballot');

  it('is small enough for Teams', () => {
    expect(bytes(card)).toBeLessThan(LARGEST_BYTES);
  });

  it('asks sixty to look again and no more', () => {
    expect(card?.refresh?.userIds).toHaveLength(60);
  });

  it('names a few, and says how many more', () => {
    const text = JSON.stringify(card);
    expect(text.match(/svært langt namn/g)?.length).toBeLessThan(13);
    expect(text).toContain('25 til');
  });
});

describe('a vote card with sixty members and a list', () => {
  const seats = members(60);
  const titled = (count: number): Event[] =>
    Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => [
      starts(`app-${number}`),
      isSent({
        application: `app-${number}`,
        freezeId: `freeze-${number}`,
        facts: { ...asksFor(1_000_000), title: { text: `${number} ${'"'.repeat(LONGEST_LINE - 3)}` } },
      }),
    ]);
  const lines = (count: number): Ballot['lines'] =>
    Array.from({ length: count }, (_, index) => ({
      application: `app-${index + 1}`,
      outcome: 'partlyGranted',
      amount: kroner(999_999),
      year: 2024,
      conditions: [{ text: '"'.repeat(450) }],
      reason: { text: 'ø'.repeat(500) },
    }));
  const drawn = (opened: Event, reader?: string) =>
    ballotCardOf(
      stateAfter([...theCommitteeMeets, ...titled(40), ...rows(seats), opened]),
      { ...context, refreshFor: teamsIds(75), seq: 123_456, ...(reader !== undefined && { reader }) },
      'ballot',
    );

  it.each([8, 40])('of %i lines is small enough for Teams, also with what each member has answered', (count) => {
    const opened = ballotIsOpen({ seats, lines: lines(count) });
    expect(bytes(drawn(opened))).toBeLessThan(LARGEST_BYTES);
    expect(bytes(drawn(opened, 'member-1'))).toBeLessThan(LARGEST_BYTES);
  });

  it('shows all of eight lines, and of forty some, how many more, and the sum of all', () => {
    const eight = JSON.stringify(drawn(ballotIsOpen({ seats, lines: lines(8) })));
    expect(eight.match(/\*\*999\u00a0999\u00a0kr\*\*/g)).toHaveLength(8);
    expect(eight).toContain('Til saman **7\u00a0999\u00a0992\u00a0kr**');
    const forty = JSON.stringify(drawn(ballotIsOpen({ seats, lines: lines(40) })));
    expect(forty).toContain('Og 31 til. Heile lista står i Semje.');
    expect(forty).toContain('Til saman **39\u00a0999\u00a0960\u00a0kr**');
  });

  it('of two motions against each other is small enough', () => {
    const opened = ballotIsOpen({ seats, lines: lines(8), other: lines(8) });
    expect(bytes(drawn(opened))).toBeLessThan(LARGEST_BYTES);
  });

  it('of one line with the longest texts there can be is small enough', () => {
    const long = { conditions: [{ text: '"'.repeat(2000) }], reason: { text: '"'.repeat(2000) } };
    const opened = ballotIsOpen({ seats, lines: lines(1).map((one) => ({ ...one, ...long })) });
    expect(bytes(drawn(opened))).toBeLessThan(LARGEST_BYTES);
  });
});

describe('an endorsement card with everything as long as it may be', () => {
  it('is small enough for Teams', () => {
    const facts = {
      ...asksFor(9_999_999_999, ['alesund', 'haram', 'sula', 'giske', 'molde']),
      title: { text: '"'.repeat(LONGEST_LINE) },
      summary: { text: '\n'.repeat(400) },
      ownContributionByParty: { haram: kroner(9_999_999_999) },
    };
    const state = stateAfter([...theRegister, ...callIsOpen, starts(), isSent({ facts })]);
    const card = endorsementCardOf(
      state,
      { ...context, reader: haramsLeader.id, refreshFor: [] },
      { application: 'app', party: 'haram', version: 1 },
      { typed: 'å'.repeat(50_000), refusal: context.texts.refusals.justificationTooLong() },
    );
    expect(bytes(card)).toBeLessThan(LARGEST_BYTES);
  });
});
