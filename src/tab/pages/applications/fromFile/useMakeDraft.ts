import { useRef, useState } from 'react';
import type { CallFailure } from '../../../api.js';
import { go, href } from '../../../router.js';
import { useSession } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import type { Changes } from '../../application/draft/changes.js';
import { uploadsOf } from '../../application/attachments/useUploads.js';
import { createDraftKeep } from '../../application/draft/DraftKeep.js';

/**
 * Makes a draft as any other: it is started, and then saved as if somebody had typed. What is not saved yet lies on this machine,
 * where the form would offer it. The file itself is
 * uploaded when the draft stands, as any other attachment, and goes on while the form is open. The id is made once, so that trying again makes no second draft.
 */
export const useMakeDraft = () => {
  const session = useSession();
  const { api, host } = session;
  const start = useAct('startApplication');
  const id = useRef<string>(undefined);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure>();
  const save = async (application: string, content: Changes, original: File | undefined): Promise<void> => {
    const keep = createDraftKeep(host.userKey, application, { page: 'fromFile' });
    keep.write({ changes: content, based: {}, from: {} });
    // From here the form may offer it.
    keep.leave();
    const page = await api.get('application', { id: application, fresh: 'yes' });
    const saved = page.ok
      ? await api.send('saveDraft', { id: application }, { etag: page.value.etag ?? '', changes: content })
      : page;
    if (!saved.ok) return setFailure(saved.failure);
    keep.clear();
    if (original) uploadsOf(application, session).add([original]);
    go(href('applications', application));
  };
  const make = async (call: string, content: Changes, original?: File): Promise<void> => {
    id.current ??= crypto.randomUUID();
    setBusy(true);
    setFailure(undefined);
    if (await start.perform({}, { id: id.current, call })) await save(id.current, content, original);
    setBusy(false);
  };
  return { busy, notStarted: start.failure, notSaved: failure, make };
};
