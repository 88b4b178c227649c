import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const LONGEST_MS = 600_000;

const outcome = z.object({
  applications: z.array(
    z.object({ id: z.string(), outcome: z.string(), decision: z.string(), amount: z.number(), requested: z.number() }),
  ),
  allocated: z.number(),
  remaining: z.number(),
  answersNotGiven: z.array(z.object({ id: z.string() })),
  differences: z.array(z.unknown()),
});
export type Outcome = z.infer<typeof outcome>;

export interface Played {
  readonly code: number | null;
  readonly said: string;
}

/** `npm run story`, without npm. */
export const story = (...args: string[]): Promise<Played> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['dist/src/local/story/main.js', ...args], { cwd: root });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });

/** Plays a file of this folder; what came of it is written in `folder`. Throws what was said where it did not come out as it says. */
export async function play(name: string, folder: string): Promise<Outcome> {
  const out = path.join(folder, `${name}.outcome.json`);
  const { code, said } = await story('--file', `tests/stories/${name}.json`, '--json', out);
  if (code !== 0) throw new Error(`The story ended with ${code}:\n${said}`);
  return outcome.parse(JSON.parse(await readFile(out, 'utf8')));
}

export const decided = ({ applications }: Outcome): Record<string, string> =>
  Object.fromEntries(applications.map(({ id, decision, amount }) => [id, `${decision} ${amount}`]));
