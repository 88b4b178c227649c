import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Answer } from '../../src/journal/process.js';
import type { SavingsCommand, SavingsRefusal } from '../support/savings.js';

export interface View {
  readonly seq: number;
  readonly hash: string;
  readonly sum: number;
  /** SHA-256 of the whole state. */
  readonly fingerprint: string;
  readonly trouble: unknown;
}
interface Line {
  readonly n?: number;
  readonly outcome?: Answer<SavingsRefusal>;
  readonly view?: View;
}

/** One process with a journal, and the way to talk to it. */
export class JournalChild {
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, (line: Line | undefined) => void>();
  private n = 0;

  private constructor(program: string, environment: NodeJS.ProcessEnv, ready: () => void) {
    this.child = spawn(process.execPath, [program], { env: environment, stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface({ input: this.child.stdout! }).on('line', (text) => {
      const line = JSON.parse(text) as Line;
      if (line.n === undefined) return ready();
      this.waiting.get(line.n)?.(line);
      this.waiting.delete(line.n);
    });
    this.child.on('exit', () => this.waiting.forEach((tell) => tell(undefined)));
  }

  static async start(program: string, environment: NodeJS.ProcessEnv): Promise<JournalChild> {
    return new Promise((resolve, reject) => {
      const child: JournalChild = new JournalChild(program, environment, () => resolve(child));
      child.child.on('exit', (code) => reject(new Error(`The process ended with ${code}`)));
    });
  }

  /** What it was told; undefined where the process died first. */
  async perform(id: string, actor: string, command: SavingsCommand): Promise<Answer<SavingsRefusal> | undefined> {
    return (await this.ask({ perform: { id, actor, command } }))?.outcome;
  }

  async look(): Promise<View> {
    const view = (await this.ask({}))?.view;
    if (!view) throw new Error('The process is gone');
    return view;
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  private ask(request: object): Promise<Line | undefined> {
    const n = ++this.n;
    return new Promise((resolve) => {
      this.waiting.set(n, resolve);
      this.child.stdin!.write(`${JSON.stringify({ n, ...request })}\n`);
    });
  }
}
