import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ApplicationPage } from '../../../../api/contract.js';
import { useSession } from '../../../session.js';
import { Draft } from './Draft.js';
import { createDraftKeep } from './DraftKeep.js';
import type { DraftView } from './draftView.js';

/** The draft of one application, as long as its form is open; give the form the application's id as key. `ask` reads anew. */
export const useDraft = (page: ApplicationPage, ask: () => void): { draft: Draft; view: DraftView } => {
  const { api, host } = useSession();
  const { id } = page;
  // Once: the page's later versions are taken in by the effect below, so what is being written is never thrown away.
  const [draft] = useState(
    () =>
      new Draft(page, {
        save: (etag, changes) => api.send('saveDraft', { id }, { etag, changes }),
        // What he saves next is compared with it: the instance that answers may not have seen the other's save yet.
        read: () => api.get('application', { id, fresh: 'yes' }),
        keep: createDraftKeep(host.userKey, id),
        frozen: ask,
      }),
  );
  const view = useSyncExternalStore(draft.subscribe, draft.view);
  useEffect(() => draft.take(page), [draft, page]);
  useEffect(() => {
    const hide = (): void => void draft.flush();
    window.addEventListener('pagehide', hide);
    return () => {
      window.removeEventListener('pagehide', hide);
      draft.close();
    };
  }, [draft]);
  return { draft, view };
};
