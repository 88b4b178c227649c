import type { ApplicationContent } from '../grant/application.js';
import { copiedContent } from '../grant/copiedContent.js';
import { sideIn } from '../grant/party.js';
import type { Application, Call, Initiative } from '../grant/state.js';
import type { Look } from './reader.js';
import { readContent } from './views/readContent.js';

/** What an idea already says of the application that grows from it. */
const contentOfIdea = ({ title, parties, text }: Initiative, { profile }: Call): ApplicationContent => ({
  ...(title.text !== undefined && { title: title.text }),
  municipalities: parties.filter((party) => sideIn(profile, party) === 'kommune'),
  ...(text.text !== undefined && { purpose: text.text }),
});

/** The text a draft begins with: a copy of another's, or what its idea says. Nothing where it is from nothing. */
export const firstContent = async (
  look: Look,
  { copiedFrom, initiative }: Application,
  call: Call,
): Promise<ApplicationContent> => {
  const idea = initiative === undefined ? undefined : look.state.initiatives.get(initiative);
  const source = copiedFrom === undefined ? undefined : look.state.applications.get(copiedFrom);
  const copied = source
    ? copiedContent((await readContent(look, source, true)).content, {
        profile: call.profile,
        sameCall: source.call === call.id,
      })
    : {};
  return { ...copied, ...(idea && contentOfIdea(idea, call)) };
};
