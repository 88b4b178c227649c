import type { Instant } from '../grant/calendar.js';
import type { Actor } from '../grant/step.js';
import { TextSealer } from './freeTexts.js';
import type { Clock } from './log.js';
import type { Answer } from './process.js';

/** A command waits this long for its answer. */
export const COMMAND_WAIT_MS = 8000;

/** A command and the person waiting for what becomes of it. */
export class Pending<Command, Refusal> {
  readonly sealer = new TextSealer();
  readonly answered: Promise<Answer<Refusal>>;
  /** When it came, and how long it waits, by the machine's own clock. */
  readonly cameAt: number;
  readonly endsAt: number;
  isAnswered = false;
  /** In an attempt: until that is settled, nobody may say that it was not written. */
  isTrying = false;
  private resolve!: (answer: Answer<Refusal>) => void;
  private reject!: (error: unknown) => void;
  private readonly callOff: () => void;

  constructor(
    readonly id: string,
    readonly actor: Actor,
    readonly command: Command,
    readonly arrivedAt: Instant,
    clock: Clock,
    /** Where the same wish may still land: its asker was told unknown, and that key is not settled yet. */
    private readonly mayStandAt: () => number | undefined = () => undefined,
  ) {
    this.answered = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    this.cameAt = clock.elapsedMs();
    this.endsAt = this.cameAt + COMMAND_WAIT_MS;
    this.callOff = clock.after(COMMAND_WAIT_MS, () => {
      if (!this.isTrying) this.answer({ kind: 'notWritten', reason: 'it waited too long' });
    });
  }

  answer(answer: Answer<Refusal>): void {
    if (this.isAnswered) return;
    this.finish();
    this.resolve(this.certain(answer));
  }

  /** What was told unknown is never told as failed before it is certain. */
  private certain(answer: Answer<Refusal>): Answer<Refusal> {
    const seq = answer.kind === 'accepted' ? undefined : this.mayStandAt();
    return seq === undefined ? answer : { kind: 'unknown', seq };
  }

  /** A bug: nothing was written for this command. */
  fail(error: unknown): void {
    if (this.isAnswered) return;
    this.finish();
    this.reject(error);
  }

  private finish(): void {
    this.isAnswered = true;
    this.callOff();
  }
}
