import { isClosedTo } from '../grant/call.js';
import { personOf } from '../grant/state.js';
import { act, refusalFailure } from './act.js';
import type { Accepted, Requests } from './contract.js';
import { HttpFailure } from './httpFailure.js';
import { lookAt, type Look, type Reader } from './reader.js';
import { registerEntry } from './registerEntry.js';
import { firstContent } from './firstContent.js';
import { surely } from './surely.js';

/** The same wish each time: who starts two applications at once, or loses the answer to the first, enters the register once. */
const JOINING = 'joinRegister';

/** Somebody from an allowed tenant who is not in the register yet enters it, with no role, at the first application. */
const joined = (look: Look): Promise<string> =>
  registerEntry(look, look.reader.actor, (person) => ({ id: JOINING, command: { type: 'joinRegister', person } }));

/** Nobody enters the register for a call that is not there, or is over. */
const stopUnopened = (look: Look, call: string): Promise<void> =>
  surely(look, ({ state, world, reader, now }) => {
    const open = state.calls.get(call);
    if (!open) throw new HttpFailure(404, 'notFound');
    if (isClosedTo(open, reader.arrivedAt ?? now))
      throw refusalFailure(world, reader, { code: 'deadlinePassed', deadline: open.deadline });
  });

/** The register's entry comes first; who was cut off between the two is introduced when he asks again. */
const introduce = async ({ world, reader }: Look, person: string): Promise<void> => {
  if (world.people.get(person)?.name) return;
  const found = await world.directory.byOid(reader.oid);
  await world.people.put(person, {
    name: found?.name ?? reader.name,
    title: found?.title ?? '',
    email: found?.email ?? '',
    language: reader.language,
  });
};

/**
 * The row with the text it begins with, as the journal says that it was started: in one write, so that a copy is whole or not
 * there. Where the row writer has made an empty one meanwhile, the text comes when the same wish is repeated.
 */
const makeDraft = async (look: Look, id: string, person: string): Promise<void> => {
  const { state, world, reader } = look;
  const application = state.applications.get(id);
  const call = application && state.calls.get(application.call);
  if (!application || !call) return;
  const by = personOf(state, reader.actor) ?? person;
  const content = await firstContent(look, application, call);
  const draft = await world.drafts.create(id, call.id, by, content);
  const isEmpty = draft.status === 'draft' && Object.keys(draft.content).length === 0;
  if (isEmpty && Object.keys(content).length > 0) await world.drafts.save(id, draft.etag, content, by);
};

export const startApplication = async (
  look: Look,
  { commandId, id, call, copyFrom, initiative }: Requests['startApplication'],
): Promise<Accepted> => {
  const { world } = look;
  if (look.reader.person === undefined) await stopUnopened(look, call);
  const person = look.reader.person ?? (await joined(look));
  await introduce(look, person);
  const reader: Reader = { ...look.reader, person };
  const started = await act(world, reader, commandId, {
    type: 'startApplication',
    application: id,
    call,
    ...(copyFrom !== undefined && { copiedFrom: copyFrom }),
    ...(initiative !== undefined && { initiative }),
  });
  await makeDraft(lookAt(world, reader), id, person);
  return started;
};
