import type { SavedDraft } from './contract.js';
import { HttpFailure } from './httpFailure.js';
import type { Look } from './reader.js';
import { surely } from './surely.js';
import { isOnApplication, isUnfrozen } from './views/access.js';
import { personView } from './views/personViews.js';

/** What others have written in a draft since the version its reader has. */
export const draftNews = async (look: Look, id: string, since: string): Promise<SavedDraft> => {
  await surely(look, (newest) => {
    const application = newest.state.applications.get(id);
    const call = application && newest.state.calls.get(application.call);
    if (!application || !call || !isUnfrozen(application) || !isOnApplication(newest, application))
      throw new HttpFailure(404, 'notFound');
  });
  const { drafts, rooms } = look.world;
  const draft = drafts.get(id) ?? (await drafts.read(id));
  if (!draft) throw new HttpFailure(404, 'notFound');
  rooms.saw(draft);
  const { stretchedTo } = rooms;
  return {
    etag: draft.etag,
    ...(draft.savedAt !== undefined && { savedAt: draft.savedAt }),
    ...(draft.savedBy !== undefined && { savedBy: personView(look, draft.savedBy) }),
    fields: rooms.news(since, draft),
    ...(stretchedTo !== undefined && { stretchedTo }),
  };
};
