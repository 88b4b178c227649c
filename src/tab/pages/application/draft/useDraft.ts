import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ApplicationPage } from '../../../../api/contract.js';
import { FIELD_KEYS, type FieldKey } from '../../../../grant/application.js';
import { useSession } from '../../../session.js';
import { elementId } from '../form/address.js';
import { Draft } from './Draft.js';
import { createDraftKeep } from './DraftKeep.js';
import type { DraftView } from './draftView.js';

/** The field whose input has the focus: its id is the field's, or begins with it. */
export const focusedField = (): FieldKey | undefined => {
  for (let element = document.activeElement; element; element = element.parentElement) {
    const { id } = element;
    const field = FIELD_KEYS.find((key) => id === elementId(key) || id.startsWith(`${elementId(key)}-`));
    if (field) return field;
  }
  return undefined;
};

/** The draft of one application, as long as its form is open; give the form the application's id as key. `ask` reads anew. */
export const useDraft = (page: ApplicationPage, ask: () => void): { draft: Draft; view: DraftView } => {
  const { api, host, now } = useSession();
  const { id } = page;
  // Once: the page's later versions are taken in by the effect below, so what is being written is never thrown away.
  const [draft] = useState(
    () =>
      new Draft(page, {
        save: (body) => api.send('saveDraft', { id }, body),
        news: (since) => api.get('draftNews', { id, since }),
        keep: createDraftKeep(host.userKey, id),
        now,
        frozen: ask,
        focused: focusedField,
      }),
  );
  const view = useSyncExternalStore(draft.subscribe, draft.view);
  useEffect(() => draft.take(page), [draft, page]);
  useEffect(() => {
    const hide = (): void => void draft.flush();
    // Where the focus goes is known when it has gone there.
    const leave = (): void => void setTimeout(draft.leave);
    window.addEventListener('pagehide', hide);
    window.addEventListener('online', draft.retry);
    document.addEventListener('focusout', leave);
    return () => {
      window.removeEventListener('pagehide', hide);
      window.removeEventListener('online', draft.retry);
      document.removeEventListener('focusout', leave);
      draft.close();
    };
  }, [draft]);
  return { draft, view };
};
