import { useMemo } from 'react';
import type { ApplicationPage, EndorserChoice } from '../../../../api/contract.js';
import type { Party, PartyId } from '../../../../grant/party.js';
import { useKeptText } from '../../../useKeptText.js';

export interface Endorsers {
  /** The role row asked, by party. */
  readonly chosen: Readonly<Record<PartyId, string>>;
  /** Those who are asked: not the parties whose answer to the same content stands. */
  readonly asked: readonly Party[];
  readonly choices: (party: PartyId) => readonly EndorserChoice[];
  readonly choose: (party: PartyId, role: string) => void;
  readonly missing: () => Party[];
  readonly names: () => string[];
  /** Whether somebody will press the last button himself; undefined where he has not said. */
  readonly byMyself: boolean | undefined;
  readonly setByMyself: (byMyself: boolean) => void;
  /** Once it is sent, nothing is kept for the next time: whoever was asked is then suggested. */
  readonly forget: () => void;
}

/** What somebody has chosen before he sends: he may look at another part, or come back tomorrow. */
interface Picked {
  readonly roles: Readonly<Record<PartyId, string>>;
  readonly byMyself?: boolean;
}

const NOTHING: Picked = { roles: {} };

const isRoles = (value: unknown): value is Picked['roles'] =>
  typeof value === 'object' && value !== null && Object.values(value).every((role) => typeof role === 'string');

const read = (text: string): Picked => {
  if (text === '') return NOTHING;
  const { roles, byMyself } = JSON.parse(text) as Partial<Record<keyof Picked, unknown>>;
  return { roles: isRoles(roles) ? roles : {}, ...(typeof byMyself === 'boolean' && { byMyself }) };
};

/** Who was asked last time, or the only one there is to ask; else the applicant picks. */
const suggested = (page: ApplicationPage, party: PartyId): string | undefined => {
  const choices = page.endorserChoices[party] ?? [];
  const rounds = [page.answers, ...page.earlierRounds.map(({ answers }) => answers).reverse()];
  const before = rounds.flat().find((answer) => answer.party === party)?.asked?.id;
  const again = choices.find(({ person }) => person.id === before);
  return again?.role ?? (choices.length === 1 ? choices[0]?.role : undefined);
};

export const useEndorsers = (page: ApplicationPage, parties: readonly Party[]): Endorsers => {
  const { text, write, forget } = useKeptText(`endorsers:${page.id}`);
  const picked = useMemo(() => read(text), [text]);
  const choices = (party: PartyId): readonly EndorserChoice[] => page.endorserChoices[party] ?? [];
  const roleFor = (party: PartyId): string | undefined => {
    const role = picked.roles[party] ?? suggested(page, party);
    return choices(party).some((choice) => choice.role === role) ? role : undefined;
  };
  const asked = parties.filter(({ id }) => !page.resending?.kept.includes(id));
  const chosen = Object.fromEntries(
    asked.flatMap(({ id }): [PartyId, string][] => {
      const role = roleFor(id);
      return role === undefined ? [] : [[id, role]];
    }),
  );
  return {
    chosen,
    asked,
    choices,
    choose: (party, role) =>
      write(JSON.stringify({ ...picked, roles: { ...picked.roles, [party]: role } } satisfies Picked)),
    missing: () => asked.filter(({ id }) => chosen[id] === undefined),
    names: () => asked.flatMap(({ id }) => choices(id).find(({ role }) => role === chosen[id])?.person.name ?? []),
    byMyself: picked.byMyself,
    setByMyself: (byMyself) => write(JSON.stringify({ ...picked, byMyself } satisfies Picked)),
    forget,
  };
};
