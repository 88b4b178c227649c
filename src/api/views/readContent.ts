import type { ApplicationContent } from '../../grant/application.js';
import type { Draft } from '../../grant/ports.js';
import { currentRound, type Application } from '../../grant/state.js';
import type { Look } from '../reader.js';
import { isOnApplication, isUnfrozen } from './access.js';

interface Read {
  readonly content: ApplicationContent;
  readonly draft?: Draft;
}

/**
 * A draft as this instance last saw it: others' saves are seen when the list is refreshed. The row itself is read only where it
 * is known to lag behind the journal, which calls this a draft, and for a writer whose save met somebody else's.
 */
const draftOf = async ({ world }: Look, { id, status }: Application, isFresh: boolean): Promise<Draft | undefined> => {
  const known = world.drafts.get(id);
  const lags = status === 'draft' && known?.status !== 'draft';
  const draft = isFresh || known === undefined || lags ? await world.drafts.read(id) : known;
  if (draft) world.rooms.saw(draft);
  return draft;
};

/**
 * What was written last, to those who stand on it, also after the deadline; to everybody else what was frozen last, also while
 * it is being written anew after somebody declined.
 */
export const readContent = async (look: Look, application: Application, isFresh: boolean): Promise<Read> => {
  const { world } = look;
  if (isUnfrozen(application) && isOnApplication(look, application)) {
    const draft = await draftOf(look, application, isFresh);
    return draft ? { content: draft.content, draft } : { content: {} };
  }
  const round = currentRound(application);
  return { content: (round && (await world.frozen.read(round.sha))) ?? {} };
};
