import { randomUUID } from 'node:crypto';
import { contentToSend, type ApplicationContent } from '../grant/application.js';
import { trustOf } from '../grant/call.js';
import { changedFields } from '../grant/changedFields.js';
import { factsOf } from '../grant/contentFacts.js';
import { newFreezeId } from '../grant/freezeId.js';
import { WorldFault, type Draft } from '../grant/ports.js';
import { problemsOf } from '../grant/problems.js';
import { currentRound, type Application, type Call } from '../grant/state.js';
import { process, type Command } from '../steps/process.js';
import { act, refusalFailure } from './act.js';
import { attachmentFailure } from './attachments/attachmentFailure.js';
import { contactPeople, contactsInDirectory } from './contactPeople.js';
import type { Accepted, Requests } from './contract.js';
import { HttpFailure } from './httpFailure.js';
import type { Look } from './reader.js';
import { surely } from './surely.js';
import { isWriter, maySeeRow } from './views/access.js';

type Sending = Requests['sendForEndorsement'];

/** Somebody whose answer was lost asks again with the same command: it is not a draft any more, and he is told what he was owed. */
const sentBefore = (look: Look, id: string, { commandId }: Sending): Accepted | undefined => {
  const { state, world, reader, now } = look;
  const seq = world.journal.standsAt(reader.actor, commandId);
  const application = state.applications.get(id);
  if (seq === undefined || !application || !isWriter(look, application) || application.rounds.length === 0) return;
  return { seq, at: world.journal.read().at ?? now };
};

interface Ready {
  readonly application: Application;
  readonly call: Call;
  readonly content: ApplicationContent;
}

/** The draft as it is now, if it is this reader's to send and is what he saw. */
const readyToSend = async (look: Look, id: string, { etag }: Sending): Promise<Ready> => {
  const application = look.state.applications.get(id);
  const call = application && look.state.calls.get(application.call);
  if (!application || !call || !maySeeRow(look, application, call)) throw new HttpFailure(404, 'notFound');
  if (!isWriter(look, application)) throw refusalFailure(look.world, look.reader, { code: 'notYours' });
  if (application.status !== 'draft') throw refusalFailure(look.world, look.reader, { code: 'notADraft' });
  const draft = await look.world.drafts.read(id);
  if (!draft) throw new HttpFailure(404, 'notFound');
  if (draft.etag !== etag || draft.status !== 'draft') throw changedSince(draft);
  return { application, call, content: contentToSend(draft.content) };
};

/** Somebody has written, or a sending that the journal does not know has it: then it is not said to be sent. */
const changedSince = (draft: Draft | undefined): HttpFailure =>
  draft && draft.status !== 'draft' ? new HttpFailure(409, 'beingSent') : new HttpFailure(412, 'changed');

const stopIncomplete = (look: Look, { content, call }: Ready): void => {
  const problems = problemsOf(content, call.profile);
  if (problems.length === 0) return;
  const { message } = refusalFailure(look.world, look.reader, {
    code: 'incomplete',
    problems: problems.map(({ code }) => code),
  }).more;
  throw new HttpFailure(422, 'incomplete', { problems, ...(message !== undefined && { message }) });
};

/**
 * What was frozen last, and what has changed since. The same content keeps its SHA-256, though a salt would give it another:
 * whoever has answered, has answered for it.
 */
const lastFrozen = async ({ world }: Look, { application, content }: Ready) => {
  const sha = currentRound(application)?.sha;
  const frozen = sha === undefined ? undefined : await world.frozen.read(sha);
  return sha !== undefined && frozen ? { sha, changed: changedFields(frozen, content) } : undefined;
};

/** What the leaders are asked about is what was hashed: a file that somebody has changed in SharePoint since is not sent. */
const stopChangedFiles = async ({ world, reader }: Look, { attachments = [] }: ApplicationContent): Promise<void> => {
  for (const attachment of attachments)
    if ((await world.seals.look(attachment)) !== 'whole')
      throw attachmentFailure(reader, { code: 'changedSince', name: attachment.name });
};

/** The rules are asked before the draft is frozen: most refusals then touch nothing. */
const stopRefused = (look: Look, command: Command): void => {
  const { world, reader, now, state } = look;
  const decision = process.decide(state, command, { actor: reader.actor, arrivedAt: reader.arrivedAt ?? now, now });
  if ('refused' in decision) throw refusalFailure(world, reader, decision.refused);
};

/**
 * Sends an application to its leaders: the draft is frozen where nobody has written since, its content stored under its
 * SHA-256, and then one entry in the journal says so. Whatever fails in between gives the draft back to its writers. Contact
 * persons enter the register last of all before that entry: of what fails, only the entry itself leaves them there.
 */
export const sendApplication = async (look: Look, id: string, body: Sending): Promise<Accepted> => {
  const { world, reader, now } = look;
  const ready = await surely<Accepted | Ready>(
    look,
    (newest) => sentBefore(newest, id, body) ?? readyToSend(newest, id, body),
  );
  if ('seq' in ready) return ready;
  stopIncomplete(look, ready);
  await stopChangedFiles(look, ready.content);
  const facts = factsOf(ready.content, ready.call.profile, trustOf(ready.call));
  if (!facts) throw new HttpFailure(422, 'incomplete');
  const freezeId = newFreezeId(now, randomUUID());
  const { endorsers, submitsItself } = body;
  const draftCommand = {
    type: 'sendForEndorsement' as const,
    application: id,
    freezeId,
    facts,
    problems: [],
    endorsers,
    submitsItself,
  };
  const before = await lastFrozen(look, ready);
  const sameAs = before?.changed.length === 0 ? before.sha : undefined;
  const command = { ...draftCommand, ...(before && { changed: before.changed }) };
  await surely(look, (newest) => stopRefused(newest, { ...command, sha: sameAs ?? '', people: [] }));

  const contacts = await contactsInDirectory(look, ready.content);
  const sha = sameAs ?? (await world.frozen.freeze(id, ready.content));
  try {
    const frozen = await world.drafts.freeze(id, body.etag, freezeId);
    if (frozen.kind === 'changed') throw changedSince(frozen.draft);
    const people = await contactPeople(look, contacts);
    return await act(world, reader, body.commandId, { ...command, sha, people });
  } catch (failure) {
    // Unknown: it may still stand in the journal, and the clockwork finds out. Otherwise nothing was written.
    if (!(failure instanceof HttpFailure) || failure.code !== 'unknownOutcome') await giveBack(look, id, freezeId);
    throw failure;
  }
};

const giveBack = async ({ world }: Look, id: string, freezeId: string): Promise<void> => {
  try {
    await world.drafts.release(id, freezeId);
  } catch (error) {
    // The clockwork gives it back later.
    if (!(error instanceof WorldFault)) throw error;
    world.log('A draft could not be given back at once', error);
  }
};
