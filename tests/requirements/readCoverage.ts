import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROFILES } from '../../src/profiles/profiles.js';
import { coverageOf, coversSchema, rowsSchema, valueAt, type Coverage } from './coverage.js';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** A test is named by a text of its own: in single quotes, double quotes or backticks, as it stands in the file. */
const hasTest =
  (root: string) =>
  (file: string, name: string): boolean => {
    const path = join(root, file);
    if (!existsSync(path)) return false;
    const text = readFileSync(path, 'utf8');
    return ["'", '"', '`'].some((quote) => text.includes(`${quote}${name}${quote}`));
  };

/** The requirements and everything that is said to cover them: one list for each part in `docs/requirements/`. */
export const readCoverage = (root: string): Coverage => {
  const lists = join(root, 'docs', 'requirements');
  const covers = readdirSync(lists)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => coversSchema.parse(json(join(lists, file))));
  const rows = rowsSchema.parse(json(join(root, 'docs', 'requirements.json')));
  return coverageOf(rows, covers, {
    hasTest: hasTest(root),
    inProfile: (profile, path) =>
      valueAt(
        PROFILES.find(({ id }) => id === profile),
        path,
      ),
  });
};
