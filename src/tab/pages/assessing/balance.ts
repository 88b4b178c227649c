import type { AssessedRow, AssessingPage } from '../../../api/contract.js';
import type { Side } from '../../../grant/party.js';
import type { Texts } from '../../../texts/nn.js';
import type { RankedPage } from './ranked.js';

export interface BalanceLine {
  readonly id: string;
  readonly name: string;
  /** How many projects that get something, and what those get together. */
  readonly count: number;
  readonly amount: number;
}

interface Balance {
  readonly sides: Readonly<Record<Side, number>>;
  readonly municipalities: readonly BalanceLine[];
  readonly groups: readonly BalanceLine[];
}

type File = NonNullable<AssessedRow['file']>;

/**
 * Whom the draft gives to. What an application gets is split between the sides as it asks; between municipalities and target
 * groups nobody has split it, so it stands whole under each.
 */
export const balanceOf = ({ profile }: AssessingPage, { rows, ranked }: RankedPage, texts: Texts): Balance => {
  const files = rows.flatMap(({ file }, index) => {
    const line = ranked.lines[index];
    return file && line ? [{ file, gets: line.gets, asked: line.asked }] : [];
  });
  const lineOf = (id: string, name: string, isIn: (file: File) => boolean): BalanceLine => {
    const hit = files.filter(({ file, gets }) => gets > 0 && isIn(file));
    return { id, name, count: hit.length, amount: hit.reduce((sum, { gets }) => sum + gets, 0) };
  };
  let kommune = 0;
  let hf = 0;
  for (const { file, gets, asked } of files) {
    const ofKommune = asked === 0 ? 0 : Math.round((gets * file.sides.kommune) / asked);
    kommune += ofKommune;
    hf += gets - ofKommune;
  }
  const applying = new Set(files.flatMap(({ file }) => file.parties));
  const wanted = new Set(files.flatMap(({ file }) => file.targetGroups));
  return {
    sides: { kommune, hf },
    municipalities: profile.parties
      .filter(({ id, side }) => side === 'kommune' && applying.has(id))
      .map(({ id, shortName }) => lineOf(id, shortName, ({ parties }) => parties.includes(id))),
    groups: profile.targetGroups
      .filter(({ id }) => wanted.has(id))
      .map(({ id, text }) => lineOf(id, text[texts.language], ({ targetGroups }) => targetGroups.includes(id))),
  };
};
