import { withChanges } from '../grant/applicationSchema.js';
import { isClosedTo } from '../grant/call.js';
import { problemsOf } from '../grant/problems.js';
import { refusalFailure } from './act.js';
import type { Requests, SavedDraft } from './contract.js';
import { HttpFailure } from './httpFailure.js';
import type { Look } from './reader.js';
import { isWriter, maySeeRow } from './views/access.js';
import { personView } from './views/personViews.js';

/** One PATCH with the changed fields, where nobody has written since the reader saw it. */
export const saveDraft = async (
  look: Look,
  id: string,
  { etag, changes }: Requests['saveDraft'],
): Promise<SavedDraft> => {
  const { state, reader, world, now } = look;
  const application = state.applications.get(id);
  const call = application && state.calls.get(application.call);
  if (!application || !call || !maySeeRow(look, application, call)) throw new HttpFailure(404, 'notFound');
  if (!isWriter(look, application) || reader.person === undefined)
    throw refusalFailure(world, reader, { code: 'notYours' });
  if (isClosedTo(call, now)) throw refusalFailure(world, reader, { code: 'deadlinePassed', deadline: call.deadline });
  if (application.status !== 'draft') throw refusalFailure(world, reader, { code: 'notADraft' });
  const written = await world.drafts.save(id, etag, changes, reader.person);
  if (written.kind === 'changed') {
    throw new HttpFailure(
      written.draft?.status === 'draft' ? 412 : 409,
      written.draft?.status === 'draft' ? 'changed' : 'closedForWriting',
    );
  }
  const { draft } = written;
  return {
    etag: draft.etag,
    savedAt: draft.savedAt,
    savedBy: personView(look, reader.person),
    problems: problemsOf(withChanges(draft.content, {}), call.profile),
  };
};
