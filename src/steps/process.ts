import type { Instant } from '../grant/calendar.js';
import { EMPTY_STATE, type State } from '../grant/state.js';
import type { DecideContext, Decision, DueCommand, EventMeta } from '../grant/step.js';
import { applying, type ApplyingCommand, type ApplyingEvent, type ApplyingRefusal } from './applying/applying.js';
import {
  commenting,
  type CommentingCommand,
  type CommentingEvent,
  type CommentingRefusal,
} from './applying/commenting.js';
import { sharing, type SharingCommand, type SharingEvent, type SharingRefusal } from './applying/sharing.js';
import { assessing, type AssessingCommand, type AssessingEvent, type AssessingRefusal } from './assessing/assessing.js';
import { calling, type CallingCommand, type CallingEvent, type CallingRefusal } from './calling/calling.js';
import { deciding, type DecidingCommand, type DecidingEvent, type DecidingRefusal } from './deciding/deciding.js';
import { endorsing, type EndorsingCommand, type EndorsingEvent, type EndorsingRefusal } from './endorsing/endorsing.js';
import { filing, type FilingCommand, type FilingEvent, type FilingRefusal } from './filing/filing.js';
import { meeting, type MeetingCommand, type MeetingEvent, type MeetingRefusal } from './meeting/meeting.js';
import { proposing, type ProposingCommand, type ProposingEvent, type ProposingRefusal } from './proposing/proposing.js';
import {
  registering,
  type RegisteringCommand,
  type RegisteringEvent,
  type RegisteringRefusal,
} from './registering/registering.js';
import { screening, type ScreeningCommand, type ScreeningEvent, type ScreeningRefusal } from './screening/screening.js';
import { voting, type VotingCommand, type VotingEvent, type VotingRefusal } from './voting/voting.js';

export type Command =
  | RegisteringCommand
  | CallingCommand
  | ProposingCommand
  | ApplyingCommand
  | SharingCommand
  | CommentingCommand
  | EndorsingCommand
  | AssessingCommand
  | ScreeningCommand
  | MeetingCommand
  | VotingCommand
  | DecidingCommand
  | FilingCommand;

export type Event =
  | RegisteringEvent
  | CallingEvent
  | ProposingEvent
  | ApplyingEvent
  | SharingEvent
  | CommentingEvent
  | EndorsingEvent
  | AssessingEvent
  | ScreeningEvent
  | MeetingEvent
  | VotingEvent
  | DecidingEvent
  | FilingEvent;

export type Refusal =
  | RegisteringRefusal
  | CallingRefusal
  | ProposingRefusal
  | ApplyingRefusal
  | SharingRefusal
  | CommentingRefusal
  | EndorsingRefusal
  | AssessingRefusal
  | ScreeningRefusal
  | MeetingRefusal
  | VotingRefusal
  | DecidingRefusal
  | FilingRefusal;

/** The steps, in the order they happen. */
const STEPS = [
  registering,
  calling,
  proposing,
  applying,
  sharing,
  commenting,
  endorsing,
  assessing,
  screening,
  meeting,
  voting,
  deciding,
  filing,
] as const;

type AnyDecide = (state: State, command: Command, context: DecideContext) => Decision<Event, Refusal>;
type AnyEvolve = (state: State, event: Event, meta: EventMeta) => State;

const decides = Object.assign({}, ...STEPS.map((step) => step.decides)) as Record<Command['type'], AnyDecide>;
const evolves = Object.assign({}, ...STEPS.map((step) => step.evolves)) as Record<Event['type'], AnyEvolve>;
const versions = Object.assign({}, ...STEPS.map((step) => step.versions)) as Record<string, number>;

/** The oldest place in the journal that something open still refers to: command ids are kept from there on. */
const oldestOpen = (state: State): number | undefined => {
  const ballots = [...state.ballots.values()].filter(({ closed }) => !closed).map(({ opened }) => opened.seq);
  const rounds = [...state.applications.values()]
    .filter(({ status }) => status === 'awaitingEndorsement')
    .flatMap(({ rounds: sent }) => sent.slice(-1).map((round) => round.sent.seq));
  const open = [...ballots, ...rounds];
  return open.length === 0 ? undefined : Math.min(...open);
};

/** What the journal is handed: how to decide, how to remember, and what it can read. */
export const process = {
  initial: EMPTY_STATE,
  decide: (state: State, command: Command, context: DecideContext): Decision<Event, Refusal> =>
    decides[command.type](state, command, context),
  evolve: (state: State, event: Event, meta: EventMeta): State => evolves[event.type](state, event, meta),
  /** Every version up to the newest can be read. */
  knows: (type: string, v: number): boolean => v >= 1 && v <= (versions[type] ?? 0),
  otherContent: { code: 'idTaken' } as const satisfies Refusal,
  idsKeptFrom: oldestOpen,
  /** While a ballot is open, others' votes are looked for often. */
  busy: (state: State): boolean => [...state.ballots.values()].some(({ closed }) => !closed),
  /** Every type of event that can be read, with its newest version. */
  versions: versions as Readonly<Record<string, number>>,
};

/** What the clock wants now, in the order of the steps. A step that has a bug stops only itself. */
export const dueCommands = (state: State, now: Instant, onBug?: (error: unknown) => void): DueCommand<Command>[] =>
  STEPS.flatMap((step) => {
    try {
      return [...(step.due?.(state, now) ?? [])];
    } catch (error) {
      if (!onBug) throw error;
      onBug(error);
      return [];
    }
  });
