import { levelFor } from '../../grant/call.js';
import { levelsIn } from '../../grant/endorserLevels.js';
import type { Fact } from '../../grant/document.js';
import type { Endorsement } from '../../grant/state.js';
import { capital } from '../../texts/wording.js';
import { partyName } from '../../cards/partyWords.js';
import { fact, nameIn, textOf, type DocumentContext, type SentVersion } from '../../cards/documentContext.js';

/** The name of a level as the call's profile has it. */
const levelName = (
  { call }: SentVersion,
  given: Endorsement,
  level: string | undefined,
  { texts }: DocumentContext,
): string => {
  const levels = levelsIn(call.profile);
  const known = levels.find(({ id }) => id === (level ?? levelFor(call, given.party)));
  return capital(known?.text[texts.language] ?? level ?? '');
};

/** Who answered for a party, by what authority, and for whom. Both names stand where one acts for another. */
export const endorserFacts = (version: SentVersion, given: Endorsement, context: DocumentContext): Fact[] => {
  const { facts: words } = context.texts.documents;
  const { format } = context.texts;
  // What the register said that day stands with the answer; answers of the first release have only the row they were given by.
  const row = version.state.roles.get(given.role);
  const role = given.authority ?? row;
  const level = given.authority?.level ?? (row?.kind.type === 'endorser' ? row.kind.level : undefined);
  const inForce =
    role &&
    (role.to === undefined
      ? words.inForceFrom(format.date(role.from))
      : words.inForceUntil(format.date(role.from), format.date(role.to)));
  const party = partyName(version.call.profile, given.party);
  return [
    ...fact(words.name, nameIn(context, given.person)),
    ...fact(words.role, words.roleIn(levelName(version, given, level, context), party)),
    ...fact(words.unit, role?.unit && textOf(role.unit, context)),
    ...fact(words.source, role?.source && textOf(role.source, context)),
    ...fact(words.inForce, inForce),
    ...fact(words.inPlaceOf, given.inPlaceOf && words.wasAsked(nameIn(context, given.inPlaceOf))),
    ...fact(words.actingFor, given.actingFor && textOf(given.actingFor, context)),
  ];
};
