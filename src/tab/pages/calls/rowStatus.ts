import type { ApplicationRow } from '../../../api/contract.js';
import type { Texts } from '../../../texts/nn.js';
import { statusOf } from '../../parts/applicationStatus.js';
import type { StatusProps } from '../../parts/Status.js';
import { whenText } from '../../parts/when.js';

/** More writers than these are not a name to call. */
const MOST_NAMES = 2;

/** Who has it and since when; nothing where somebody else is named beside, or where it has ended. */
const whoHasIt = (row: ApplicationRow, texts: Texts, now: number): string | undefined => {
  const { inbox } = texts.screening;
  const since = whenText(texts, row.since, now);
  if (row.waitsFor === 'nobody' || row.status === 'awaitingEndorsement') return undefined;
  if (row.waitingBody === 'secretariat') return inbox.secretariat(since);
  if (row.waitingBody === 'committee') return inbox.committee(since);
  const names = row.waitingPeople.slice(0, MOST_NAMES).map(({ name }) => name);
  return names.length === 0 ? undefined : inbox.others(texts.format.list(names), since);
};

/** A status as the secretariat reads it: what it has to do with it, who has it and since when. */
export const rowStatus = (row: ApplicationRow, texts: Texts, now: number): StatusProps => {
  const { inbox } = texts.screening;
  const note = whoHasIt(row, texts, now);
  const sign = statusOf(row, texts);
  const word = row.status === 'submitted' ? inbox.toCheck : row.status === 'ready' ? inbox.ready : sign.word;
  const icon = row.status === 'submitted' ? 'clipboard' : sign.icon;
  return { ...sign, icon, word, ...(note !== undefined && { note }) };
};
