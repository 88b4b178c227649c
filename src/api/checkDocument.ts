import type { ApplicationContent } from '../grant/application.js';
import { WorldFault } from '../grant/ports.js';
import { currentRound, type FiledDocument, type Stamp, type State } from '../grant/state.js';
import { own } from '../grant/own.js';
import type { CheckedDocument, NamedAttachment } from './contract.js';
import type { ApiWorld } from './reader.js';

const SHA = /^[0-9a-f]{64}$/;

const filedWith = (state: State, sha: string): FiledDocument | undefined => {
  for (const document of state.documents.values()) if (document.sha === sha) return document;
  return undefined;
};

/** The act that the document is about: the endorsement, the submission, or the decision. */
const actOf = (state: State, { application: id, version, party, kind, stamp }: FiledDocument): Stamp => {
  const application = state.applications.get(id);
  if (kind === 'letter') return state.decisions.get(application?.decisions[version - 1] ?? '')?.stamp ?? stamp;
  const round = application?.rounds[version - 1];
  const given = party === undefined ? undefined : round && own(round.answers, party)?.stamp;
  const submitted = application && currentRound(application)?.version === version ? application.submitted : undefined;
  return (kind === 'receipt' ? given : submitted) ?? stamp;
};

/** The attachments that the document names. Where the drive does not answer now, the document itself is checked all the same. */
const namedIn = async (world: ApiWorld, document: FiledDocument): Promise<NamedAttachment[] | undefined> => {
  // A letter names none.
  if (document.kind === 'letter') return [];
  const { state } = world.journal.read();
  const round = state.applications.get(document.application)?.rounds[document.version - 1];
  let content: ApplicationContent | undefined;
  try {
    content = round && (await world.frozen.read(round.sha));
  } catch (error) {
    if (!(error instanceof WorldFault)) throw error;
    world.log('The content of a document that somebody checks could not be read', error);
  }
  return content && (content.attachments ?? []).map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }));
};

/**
 * Whether a file is one that was filed, told to anybody who has it: only its SHA-256 is asked for, which nobody can guess, and
 * what is answered stands in the file itself.
 */
export const checkDocument = async (world: ApiWorld, sha: string): Promise<CheckedDocument> => {
  const { state } = world.journal.read();
  const document = SHA.test(sha) ? filedWith(state, sha) : undefined;
  if (!document) return { known: false };
  const { at, seq, hash } = actOf(state, document);
  const party = state.calls
    .get(state.applications.get(document.application)?.call ?? '')
    ?.profile.parties.find(({ id }) => id === document.party);
  const attachments = await namedIn(world, document);
  const { at: checkedAt, firstBad } = await world.verified();
  const stopped = !world.journal.health().deciding;
  const isBroken = firstBad !== undefined && firstBad.seq <= Math.max(seq, document.stamp.seq);
  return {
    known: true,
    kind: document.kind,
    version: document.version,
    ...(party && { party: party.name }),
    ...(attachments && { attachments }),
    at,
    seq,
    hash,
    filedSeq: document.stamp.seq,
    checkedAt,
    chain: isBroken ? 'broken' : stopped || firstBad ? 'brokenLater' : 'whole',
  };
};
