import { useEffect, useSyncExternalStore } from 'react';
import type { AttachmentsSaved } from '../../../../api/contract.js';
import { useSession, type Session } from '../../../session.js';
import { createUploadKeep } from './uploadKeep.js';
import { Uploads, type UploadsView } from './Uploads.js';

/** By person and application: an upload goes on while its writer looks at another part, or another page. */
const underWay = new Map<string, Uploads>();

export const uploadsOf = (application: string, { api, host, texts }: Session): Uploads => {
  const key = `${host.userKey} ${application}`;
  const known = underWay.get(key);
  if (known) return known;
  const made = new Uploads({
    begin: (file) => api.send('beginUpload', { id: application }, file),
    finish: (attachment, name) => api.send('finishUpload', { id: application, attachment }, { name }),
    fetch: (address, init) => fetch(address, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer' }),
    keep: createUploadKeep(host.userKey, application),
    words: texts.attachments,
    saved: (answer) => made.tell(answer),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    now: () => Date.now(),
  });
  underWay.set(key, made);
  return made;
};

export const useUploads = (
  application: string,
  saved: (saved: AttachmentsSaved) => void,
): { uploads: Uploads; view: UploadsView } => {
  const session = useSession();
  const uploads = uploadsOf(application, session);
  useEffect(() => uploads.onSaved(saved), [uploads, saved]);
  const view = useSyncExternalStore(uploads.subscribe, uploads.view);
  return { uploads, view };
};

/** The same where they are only looked at. */
export const useUploadsView = (application: string): UploadsView => {
  const uploads = uploadsOf(application, useSession());
  return useSyncExternalStore(uploads.subscribe, uploads.view);
};
