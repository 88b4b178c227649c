import type { DraftLine, Requests } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { surely } from '../surely.js';
import { draftLine } from './draftLine.js';

/** Somebody has the draft open, or has left it. He is told who else is there, as far as he may read it himself. */
export const giveSign = async (
  look: Look,
  id: string,
  { page, field, gone }: Requests['giveSign'],
): Promise<DraftLine> => {
  const { person, line } = await surely(look, (newest) => {
    const told = draftLine(newest, id);
    if (!told || newest.reader.person === undefined) throw new HttpFailure(404, 'notFound');
    return { person: newest.reader.person, line: told };
  });
  const { presence } = look.world;
  if (gone) presence.leave(id, page, person);
  else presence.sign(id, page, { person, ...(field !== undefined && { field }) });
  return line;
};
