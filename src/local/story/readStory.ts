import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { KNOWN_COMMUNITIES } from '../community.js';
import { storyFile, type Story } from './storyFile.js';

/** A story that cannot be played; the message is one whole sentence for whoever wrote the file. */
export class UnplayableStory extends Error {
  override readonly name = 'UnplayableStory';
}

const place = (path: readonly PropertyKey[]): string =>
  path
    .reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${String(key)}`), '')
    .slice(1);

function wrongFormat({ issues: [first, ...more] }: z.ZodError): string {
  const where = first && first.path.length > 0 ? place(first.path) : 'the top of the file';
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  return `The file is not in the story format: ${where}: ${first?.message ?? 'something is wrong'}${others}.`;
}

const firstTwice = (ids: readonly string[]): string | undefined => ids.find((id, index) => ids.indexOf(id) !== index);

/** What the schema cannot see: names that point nowhere, and a helsefellesskap that nobody has. */
function contradiction({
  allocationScenario: { helsefellesskap, decisions },
  applications,
}: Story): string | undefined {
  if (!KNOWN_COMMUNITIES.includes(helsefellesskap))
    return `The helsefellesskap “${helsefellesskap}” is unknown: ${KNOWN_COMMUNITIES.join(', ')} can be played.`;
  const stranger = applications.find((application) => application.helsefellesskap !== helsefellesskap);
  if (stranger)
    return `Application ${stranger.id} belongs to “${stranger.helsefellesskap}”, but the file plays “${helsefellesskap}”.`;
  const ids = applications.map(({ id }) => id);
  const twice = firstTwice(ids);
  if (twice !== undefined) return `Two applications have the id ${twice}.`;
  const decided = decisions.map(({ id }) => id);
  const again = firstTwice(decided);
  if (again !== undefined) return `allocationScenario.decisions decides ${again} twice.`;
  const lost = decided.find((id) => !ids.includes(id));
  return lost === undefined
    ? undefined
    : `allocationScenario.decisions names ${lost}, which is no application in the file.`;
}

/** The story that `text` tells. Throws `UnplayableStory`. */
export function parseStory(text: string): Story {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UnplayableStory(`The file is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const parsed = storyFile.safeParse(json);
  if (!parsed.success) throw new UnplayableStory(wrongFormat(parsed.error));
  const wrong = contradiction(parsed.data);
  if (wrong !== undefined) throw new UnplayableStory(wrong);
  return parsed.data;
}

/** Throws `UnplayableStory`. */
export async function readStory(file: string): Promise<Story> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UnplayableStory(
      error.code === 'ENOENT' ? `There is no file ${file}.` : `The file ${file} cannot be read: ${error.message}.`,
    );
  });
  return parseStory(text);
}
