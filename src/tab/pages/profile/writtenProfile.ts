import { linesOf, readLines } from './municipalityLines.js';
import { readRounds, readYearly, roundLines, yearlyLines } from './dayLines.js';
import type { ProfileDraft } from './profileDraft.js';
import type { UnreadLines } from './profileProblems.js';

/** A profile as it is written: what can be typed line by line stands beside it as typed. */
export interface WrittenProfile {
  readonly draft: ProfileDraft;
  readonly municipalities: string;
  readonly rounds: string;
  readonly days: string;
}

export const writtenFrom = (draft: ProfileDraft): WrittenProfile => ({
  draft,
  municipalities: linesOf(draft.parties),
  rounds: roundLines(draft.rounds),
  days: yearlyLines(draft.allocationDates),
});

export const NO_TRUST = { id: 'hf', side: 'hf', name: '', shortName: '' } as const;

/** The profile that is meant, and the lines that could not be read. */
export const readWritten = (
  written: WrittenProfile,
): { readonly profile: ProfileDraft; readonly unread: UnreadLines } => {
  const { draft } = written;
  const trust = draft.parties.find(({ side }) => side === 'hf') ?? { ...NO_TRUST, language: draft.language };
  const municipalities = readLines(written.municipalities, draft.parties, draft.language);
  const rounds = readRounds(written.rounds, draft.rounds);
  const days = readYearly(written.days);
  return {
    profile: {
      ...draft,
      parties: [...municipalities.parties, trust],
      rounds: [...rounds.read],
      allocationDates: [...days.read],
    },
    unread: { municipalities: municipalities.unread, rounds: rounds.unread, days: days.unread },
  };
};

const isWritten = (value: unknown): value is WrittenProfile =>
  typeof value === 'object' &&
  value !== null &&
  ['municipalities', 'rounds', 'days'].every((part) => typeof (value as Record<string, unknown>)[part] === 'string') &&
  typeof (value as Partial<WrittenProfile>).draft === 'object';

/** What was kept on this machine; nothing where it is of another helsefellesskap or of an earlier shape. */
export const readKept = (text: string, id: string): WrittenProfile | undefined => {
  if (text === '') return undefined;
  const kept: unknown = JSON.parse(text);
  const has = (draft: object): boolean =>
    ['parties', 'bodies', 'criteria', 'endorsement', 'letters', 'modes'].every((part) => part in draft);
  return isWritten(kept) && has(kept.draft) && kept.draft.id === id ? kept : undefined;
};
