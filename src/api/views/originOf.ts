import type { ApplicationContent } from '../../grant/application.js';
import { notCopied } from '../../grant/copiedContent.js';
import type { Application, Call } from '../../grant/state.js';
import type { ApplicationPage } from '../contract.js';
import type { Look } from '../reader.js';
import { isOnApplication, isWriter } from './access.js';
import { readContent } from './readContent.js';

/** Whoever is on it, and so reads all that is written, may begin another with its text. */
export const mayCopy = (look: Look, application: Application): boolean =>
  application.status === 'deleted' ? isWriter(look, application) : isOnApplication(look, application);

/** What this draft began with: which application it is a copy of and what was not copied, or which idea it grew from. */
export const originOf = async (
  look: Look,
  { copiedFrom, initiative, rounds }: Application,
  call: Call,
  content: ApplicationContent,
): Promise<ApplicationPage['origin']> => {
  const idea = initiative === undefined ? undefined : look.state.initiatives.get(initiative)?.title.text;
  const source = copiedFrom === undefined || rounds.length > 0 ? undefined : look.state.applications.get(copiedFrom);
  if (!source || !mayCopy(look, source)) return idea === undefined ? undefined : { idea };
  const { content: from } = await readContent(look, source, false);
  const { fields, parties } = notCopied(from, content, { profile: call.profile, sameCall: source.call === call.id });
  const nameOf = (party: string): string =>
    look.state.calls.get(source.call)?.profile.parties.find(({ id }) => id === party)?.name ?? party;
  return {
    ...(idea !== undefined && { idea }),
    copied: { title: from.title ?? '', fields, parties: parties.map(nameOf) },
  };
};
