import type { FieldKey } from '../grant/application.js';
import { deadlineOf, isClosedFor } from '../grant/deadline.js';
import type { PersonId } from '../grant/people.js';
import type { Draft } from '../grant/ports.js';
import type { Call } from '../grant/state.js';
import { refusalFailure } from './act.js';
import type { FieldConflict, FieldConflicts, Requests, SavedDraft } from './contract.js';
import { HttpFailure } from './httpFailure.js';
import { stopUnknownMunicipalities } from './knownMunicipalities.js';
import { lookAt, type Look } from './reader.js';
import { surely } from './surely.js';
import { isWriter, maySeeRow } from './views/access.js';
import { personView } from './views/personViews.js';
import type { Kept } from './writing/wish.js';

/** Whether this reader may write the draft, as far as the journal knows. */
export const stopUnwritable = (look: Look, id: string): { readonly call: Call; readonly writer: PersonId } => {
  const { state, reader, world, now } = look;
  const application = state.applications.get(id);
  const call = application && state.calls.get(application.call);
  if (!application || !call || !maySeeRow(look, application, call)) throw new HttpFailure(404, 'notFound');
  if (!isWriter(look, application) || reader.person === undefined)
    throw refusalFailure(world, reader, { code: 'notYours' });
  const { status } = application;
  if (status === 'withdrawn') throw new HttpFailure(409, 'draftWithdrawn');
  if (status === 'deleted') throw new HttpFailure(409, 'draftDeleted');
  // What was sent in time is sent, however late it is now.
  if (status !== 'draft' && status !== 'notAssessed') throw refusalFailure(world, reader, { code: 'notADraft' });
  if (status === 'notAssessed' || isClosedFor(application, call, reader.arrivedAt ?? now))
    throw refusalFailure(world, reader, { code: 'deadlinePassed', deadline: deadlineOf(application, call) });
  return { call, writer: reader.person };
};

/** The other's version of a field, whose it is, and when he wrote it. */
const conflictOf = (look: Look, { content, written, savedBy, savedAt }: Draft, field: FieldKey): FieldConflict => {
  const { by = savedBy, at = savedAt } = written?.[field] ?? {};
  return {
    value: content[field] ?? null,
    ...(by !== undefined && { by: personView(look, by) }),
    ...(at !== undefined && { at }),
  };
};

const conflictsOf = (look: Look, { draft, conflicts }: Kept): FieldConflicts =>
  Object.fromEntries(conflicts.map((field) => [field, conflictOf(look, draft, field)]));

/**
 * Writes what somebody has changed, together with what everybody else changes at the same time, and answers when it stands in
 * the row. A field that another has written meanwhile is left as he wrote it, and both are told.
 */
export const saveDraft = async (look: Look, id: string, body: Requests['saveDraft']): Promise<SavedDraft> => {
  const { world, reader } = look;
  const { call, writer } = await surely(look, (newest) => stopUnwritable(newest, id));
  stopUnknownMunicipalities(look, body.changes, call.profile);
  const kept = await world.rooms.save(id, body, writer, () => {
    stopUnwritable(lookAt(world, reader), id);
  });
  const { draft, conflicts } = kept;
  const torn = Object.fromEntries(conflicts.map((field) => [field, draft.content[field] ?? null]));
  const fields = world.rooms.news(body.etag, draft, { ...body.changes, ...torn });
  const { stretchedTo } = world.rooms;
  return {
    etag: draft.etag,
    ...(draft.savedAt !== undefined && { savedAt: draft.savedAt }),
    ...(draft.savedBy !== undefined && {
      savedBy: personView(look, isAllTorn(body, kept) ? draft.savedBy : writer),
    }),
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(conflicts.length > 0 && { conflicts: conflictsOf(look, kept) }),
    ...(stretchedTo !== undefined && { stretchedTo }),
  };
};

const isAllTorn = ({ changes }: Requests['saveDraft'], { conflicts }: Kept): boolean =>
  Object.keys(changes).every((key) => conflicts.some((field) => field === key));
