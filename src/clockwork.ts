import { LONGEST_LINE } from './grant/application.js';
import type { Instant } from './grant/calendar.js';
import { frozenAt } from './grant/freezeId.js';
import type { Drafts } from './grant/ports.js';
import { WorldFault } from './grant/ports.js';
import { problemsOf, type Problem } from './grant/problems.js';
import type { NotAssessedReason, State } from './grant/state.js';
import { CLOCK, type DueCommand } from './grant/step.js';
import type { Journal } from './journal/journal.js';
import { seldom } from './seldom.js';
import { dueCommands, type Command, type Refusal } from './steps/process.js';

const TICK_MS = 1000;
/** A draft frozen for so long without an entry in the journal is given back: its sending was never written. */
const SENDING_GIVEN_UP_MS = 30_000;

export interface ClockworkSetting {
  readonly journal: Journal<State, Command, Refusal>;
  readonly drafts: Drafts;
  readonly log: (message: string, error?: unknown) => void;
}

/** What people sit and wait for. */
const isUrgent = ({ command }: DueCommand<Command>): boolean => command.type === 'closeBallot';
/** Commands that are under way at once: the journal writes them together. */
const AT_ONCE = 20;

/** Runs one at a time; a bug is logged, and does not take the process down. */
const alone = (work: () => Promise<void>, onBug: (error: unknown) => void): (() => Promise<void>) => {
  let running: Promise<void> | undefined;
  return () =>
    (running ??= work()
      .catch(onBug)
      .finally(() => {
        running = undefined;
      }));
};

/**
 * Performs what the clock wants: closes calls and ballots, says of what missed its deadline that it will not be assessed, and
 * gives back drafts whose sending was cut off. Every instance may do it: the commands have fixed ids. A ballot never waits for
 * the hundred drafts of a deadline.
 */
export const startClockwork = (setting: ClockworkSetting): { stop: () => void; pass: () => Promise<void> } => {
  const onBug = seldom('The clock met a bug; what has nothing to do with it goes on', setting.log);
  const lanes = [
    alone(() => performDue(setting, isUrgent, onBug), onBug),
    alone(() => performDue(setting, (due) => !isUrgent(due), onBug), onBug),
    alone(() => giveBackAbandoned(setting), onBug),
  ];
  const pass = async (): Promise<void> => {
    await Promise.all(lanes.map((lane) => lane()));
  };
  const timer = setInterval(() => void pass(), TICK_MS);
  return { stop: () => clearInterval(timer), pass };
};

/** Graph's time, where this instance may decide. */
const nowIn = ({ journal }: ClockworkSetting): Instant | undefined =>
  journal.health().deciding ? journal.now() : undefined;

const performDue = async (
  setting: ClockworkSetting,
  isWanted: (due: DueCommand<Command>) => boolean,
  onBug: (error: unknown) => void,
): Promise<void> => {
  const { journal, log } = setting;
  const now = nowIn(setting);
  if (now === undefined) return;
  const due = dueCommands(journal.read().state, now, onBug).filter(isWanted);
  for (let first = 0; first < due.length; first += AT_ONCE)
    await Promise.all(
      due.slice(first, first + AT_ONCE).map(async ({ id, command }) => {
        try {
          await journal.perform({ id, actor: CLOCK, command: await completed(command, setting) });
        } catch (error) {
          log(`The clock could not perform ${command.type}`, error);
        }
      }),
    );
};

/** A draft's gaps are read at the deadline: the journal does not know what stands in a draft. */
const completed = async (command: Command, { journal, drafts }: ClockworkSetting): Promise<Command> => {
  if (command.type !== 'notAssess') return command;
  const { state } = journal.read();
  const application = state.applications.get(command.application);
  const call = application && state.calls.get(application.call);
  if (application?.status !== 'draft' || !call) return command;
  const draft = await drafts.read(command.application);
  const missing = problemsOf(draft?.content ?? {}, call.profile).map(reasonOf);
  const title = draft?.content.title?.trim();
  return { ...command, missing, ...(title && { title: title.slice(0, LONGEST_LINE) }) };
};

/** All but what was typed: a draft's words are its writers', and no part of the journal. */
const reasonOf = ({ code, field, at, side, given, computed }: Problem): NotAssessedReason => ({
  code,
  field,
  ...(at !== undefined && { at }),
  ...(side && { side }),
  ...(given !== undefined && { given }),
  ...(computed !== undefined && { computed }),
});

const giveBackAbandoned = async (setting: ClockworkSetting): Promise<void> => {
  const { journal, drafts, log } = setting;
  const now = nowIn(setting);
  if (now === undefined) return;
  const { state } = journal.read();
  for (const application of state.applications.values()) {
    const draft = drafts.get(application.id);
    if (draft?.status !== 'sending' || draft.freezeId === undefined || application.status !== 'draft') continue;
    const { freezeId } = draft;
    if (application.rounds.some((round) => round.freezeId === freezeId)) continue;
    if (!application.abandoned.includes(freezeId)) {
      if (Date.parse(now) - frozenAt(freezeId) < SENDING_GIVEN_UP_MS) continue;
      const command: Command = { type: 'abandonSending', application: application.id, freezeId };
      const answer = await journal.perform({ id: `abandonSending:${freezeId}`, actor: CLOCK, command });
      if (answer.kind !== 'accepted') continue;
    }
    try {
      await drafts.release(application.id, freezeId);
    } catch (error) {
      if (!(error instanceof WorldFault)) throw error;
      log(`The draft of ${application.id} could not be given back yet`, error);
    }
  }
};
