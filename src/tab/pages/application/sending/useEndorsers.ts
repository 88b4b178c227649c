import { useState } from 'react';
import type { ApplicationPage, EndorserChoice } from '../../../../api/contract.js';
import type { Party, PartyId } from '../../../../grant/party.js';

export interface Endorsers {
  /** The role row asked, by party. */
  readonly chosen: Readonly<Record<PartyId, string>>;
  readonly choices: (party: PartyId) => readonly EndorserChoice[];
  readonly choose: (party: PartyId, role: string) => void;
  readonly missing: () => Party[];
  readonly names: () => string[];
}

/** Who was asked last time, or the only one there is to ask; else the applicant picks. */
const suggested = (page: ApplicationPage, party: PartyId): string | undefined => {
  const choices = page.endorserChoices[party] ?? [];
  const rounds = [page.answers, ...page.earlierRounds.map(({ answers }) => answers).reverse()];
  const before = rounds.flat().find((answer) => answer.party === party)?.asked?.id;
  const again = choices.find(({ person }) => person.id === before);
  return again?.role ?? (choices.length === 1 ? choices[0]?.role : undefined);
};

export const useEndorsers = (page: ApplicationPage, parties: readonly Party[]): Endorsers => {
  const [picked, setPicked] = useState<Readonly<Record<PartyId, string>>>({});
  const choices = (party: PartyId): readonly EndorserChoice[] => page.endorserChoices[party] ?? [];
  const roleFor = (party: PartyId): string | undefined => {
    const role = picked[party] ?? suggested(page, party);
    return choices(party).some((choice) => choice.role === role) ? role : undefined;
  };
  const chosen = Object.fromEntries(
    parties.flatMap(({ id }): [PartyId, string][] => {
      const role = roleFor(id);
      return role === undefined ? [] : [[id, role]];
    }),
  );
  return {
    chosen,
    choices,
    choose: (party, role) => setPicked((before) => ({ ...before, [party]: role })),
    missing: () => parties.filter(({ id }) => chosen[id] === undefined),
    names: () => parties.flatMap(({ id }) => choices(id).find(({ role }) => role === chosen[id])?.person.name ?? []),
  };
};
