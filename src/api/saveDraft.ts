import { withChanges } from '../grant/applicationSchema.js';
import { deadlineOf, isClosedFor } from '../grant/deadline.js';
import type { PersonId } from '../grant/people.js';
import type { Draft } from '../grant/ports.js';
import { problemsOf } from '../grant/problems.js';
import type { Call } from '../grant/state.js';
import { refusalFailure } from './act.js';
import type { Requests, SavedDraft } from './contract.js';
import { HttpFailure } from './httpFailure.js';
import { stopUnknownMunicipalities } from './knownMunicipalities.js';
import type { Look } from './reader.js';
import { surely } from './surely.js';
import { isWriter, maySeeRow } from './views/access.js';
import { personView } from './views/personViews.js';

/** Whether this reader may write the draft, as far as the journal knows. */
const stopUnwritable = (look: Look, id: string): { readonly call: Call; readonly writer: PersonId } => {
  const { state, reader, world, now } = look;
  const application = state.applications.get(id);
  const call = application && state.calls.get(application.call);
  if (!application || !call || !maySeeRow(look, application, call)) throw new HttpFailure(404, 'notFound');
  if (!isWriter(look, application) || reader.person === undefined)
    throw refusalFailure(world, reader, { code: 'notYours' });
  if (application.status === 'withdrawn' || application.status === 'deleted')
    throw refusalFailure(world, reader, { code: 'alreadyEnded' });
  if (isClosedFor(application, call, reader.arrivedAt ?? now))
    throw refusalFailure(world, reader, { code: 'deadlinePassed', deadline: deadlineOf(application, call) });
  if (application.status !== 'draft') throw refusalFailure(world, reader, { code: 'notADraft' });
  return { call, writer: reader.person };
};

const notSaved = (draft: Draft | undefined): HttpFailure => {
  if (draft?.status === 'draft') return new HttpFailure(412, 'changed');
  return new HttpFailure(409, draft?.status === 'sending' ? 'beingSent' : 'closedForWriting');
};

/** One PATCH with the changed fields, where nobody has written since the reader saw it. */
export const saveDraft = async (
  look: Look,
  id: string,
  { etag, changes }: Requests['saveDraft'],
): Promise<SavedDraft> => {
  const { call, writer } = await surely(look, (newest) => stopUnwritable(newest, id));
  stopUnknownMunicipalities(look, changes, call.profile);
  const written = await look.world.drafts.save(id, etag, changes, writer);
  if (written.kind === 'changed') throw notSaved(written.draft);
  const { draft } = written;
  return {
    etag: draft.etag,
    ...(draft.savedAt !== undefined && { savedAt: draft.savedAt }),
    savedBy: personView(look, writer),
    problems: problemsOf(withChanges(draft.content, {}), call.profile),
  };
};
