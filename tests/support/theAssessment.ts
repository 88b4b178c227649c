import { kroner } from '../../src/grant/money.js';
import type { Impartiality } from '../../src/grant/state.js';
import type { AssessingCommand } from '../../src/steps/assessing/assessing.js';
import type { Event } from '../../src/steps/process.js';
import { bystander, enters, hospitalContact, holds, type Player } from './cast.js';
import { actorOf } from '../../src/grant/step.js';
import { profile, theRegister } from './register.js';
import { callIsClosed, callIsOpen } from './theCall.js';
import { comesIn } from './theMeeting.js';

/** Of the working group that prepares cases: a liaison physician, a user representative, and who steps in for her. */
export const physician: Player = { id: 'physician', actor: actorOf({ tid: 'tenant', oid: 'physician' }) };
export const userRepresentative: Player = { id: 'user-rep', actor: actorOf({ tid: 'tenant', oid: 'user-rep' }) };
export const standIn: Player = { id: 'stand-in', actor: actorOf({ tid: 'tenant', oid: 'stand-in' }) };

const inGroup = (who: Player): Event => holds(who, { type: 'member', body: 'arbeidsgruppe' });

/** Three applications have come in, and the working group of two assesses them. */
export const theGroupAssesses: Event[] = [
  ...theRegister,
  ...callIsOpen,
  ...[physician, userRepresentative, standIn].flatMap(enters),
  inGroup(physician),
  inGroup(userRepresentative),
  holds(standIn, { type: 'deputy', body: 'arbeidsgruppe', deputyFor: userRepresentative.id }),
  ...comesIn('app', 5_000_000, 1),
  ...comesIn('other', 3_000_000, 2),
  ...comesIn('third', 1_000_000, 3),
  callIsClosed,
];

export const says = ({ id }: Player, answer: Impartiality, application = 'app'): Event => ({
  type: 'standingDeclared',
  v: 1,
  application,
  person: id,
  answer,
});

export const isRuled = ({ id }: Player, answer: 'impartial' | 'recused', application = 'app'): Event => ({
  type: 'standingRuled',
  v: 1,
  application,
  person: id,
  answer,
  reason: { text: 'Ho har ikkje hatt med søknaden å gjere.' },
  by: 'secretary',
  for: 'chair',
});

export const CRITERIA = profile.criteria.weighted.map(({ id }) => id);
const REASON = 'Godt grunngitt.';

/** The same on every criterion. */
export const scoreAll = (score: number, reason = REASON): Record<string, { score: number; reason: string }> =>
  Object.fromEntries(CRITERIA.map((criterion) => [criterion, { score, reason }]));

export const scores = ({ id }: Player, score: number, application = 'app', revision = 1, version = 1): Event => ({
  type: 'scoresGiven',
  v: 1,
  application,
  version,
  person: id,
  scores: Object.fromEntries(CRITERIA.map((criterion) => [criterion, { score, reason: { text: REASON } }])),
  revision,
});

export const areOpened = (application = 'app', by?: string): Event => ({
  type: 'scoresOpened',
  v: 1,
  application,
  version: 1,
  ...(by !== undefined && { by }),
});

export const giving = (
  score: number,
  differently: Partial<Extract<AssessingCommand, { type: 'giveScores' }>> = {},
): AssessingCommand => ({
  type: 'giveScores',
  application: 'app',
  version: 1,
  scores: scoreAll(score),
  revision: 0,
  ...differently,
});

export const advising = (
  differently: Partial<Extract<AssessingCommand, { type: 'recommend' }>> = {},
): Extract<AssessingCommand, { type: 'recommend' }> => ({
  type: 'recommend',
  application: 'app',
  outcome: 'granted',
  amount: kroner(5_000_000),
  year: 2024,
  conditions: [],
  reason: '',
  seen: 0,
  ...differently,
});

export const isAdvised = (application = 'app', amount = 5_000_000): Event => ({
  type: 'recommended',
  v: 1,
  application,
  version: 1,
  outcome: 'granted',
  amount: kroner(amount),
  year: 2024,
  conditions: [],
  by: physician.id,
});

/** Has nothing to do with assessing. */
export const outsiders = [bystander, hospitalContact] as const;
