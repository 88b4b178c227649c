import { LONGEST_LINE } from './grant/application.js';
import type { Instant } from './grant/calendar.js';
import { frozenAt } from './grant/freezeId.js';
import type { Drafts } from './grant/ports.js';
import { WorldFault } from './grant/ports.js';
import { problemsOf, type Problem } from './grant/problems.js';
import type { NotAssessedReason, State } from './grant/state.js';
import { CLOCK } from './grant/step.js';
import type { Journal } from './journal/journal.js';
import { dueCommands, type Command, type Refusal } from './steps/process.js';

const TICK_MS = 1000;
/** A draft frozen for so long without an entry in the journal is given back: its sending was never written. */
const SENDING_GIVEN_UP_MS = 30_000;

export interface ClockworkSetting {
  readonly journal: Journal<State, Command, Refusal>;
  readonly drafts: Drafts;
  readonly log: (message: string, error?: unknown) => void;
}

/**
 * Performs what the clock wants: closes calls and ballots, says of what missed its deadline that it will not be assessed, and
 * gives back drafts whose sending was cut off. Every instance may do it: the commands have fixed ids.
 */
export const startClockwork = (setting: ClockworkSetting): { stop: () => void; pass: () => Promise<void> } => {
  let running: Promise<void> | undefined;
  const pass = (): Promise<void> => {
    running ??= tick(setting).finally(() => {
      running = undefined;
    });
    return running;
  };
  const timer = setInterval(() => void pass(), TICK_MS);
  return { stop: () => clearInterval(timer), pass };
};

const tick = async (setting: ClockworkSetting): Promise<void> => {
  const { journal, log } = setting;
  const now = journal.now();
  if (now === undefined || !journal.health().deciding) return;
  for (const { id, command } of dueCommands(journal.read().state, now)) {
    try {
      await journal.perform({ id, actor: CLOCK, command: await completed(command, setting) });
    } catch (error) {
      log(`The clock could not perform ${command.type}`, error);
    }
  }
  await giveBackAbandoned(setting, now);
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

const giveBackAbandoned = async ({ journal, drafts, log }: ClockworkSetting, now: Instant): Promise<void> => {
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
