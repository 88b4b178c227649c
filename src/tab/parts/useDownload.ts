import { useState } from 'react';
import type { Failure } from '../../api/contract.js';
import { addressOf } from '../api.js';
import { useSession } from '../session.js';

/** Saves bytes under a name, as a click on a link to them would. */
const saveAs = (bytes: Blob, name: string): void => {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** Fetches an attachment with the reader's own token and saves it. What stops it is said in words where he pressed. */
export const useDownload = (application: string, attachment: string, name: string) => {
  const { api, texts } = useSession();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const download = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const { path } = addressOf('openAttachment', { id: application, attachment });
      const response = await fetch(path, { headers: await api.headers() });
      if (response.ok) saveAs(await response.blob(), name);
      else {
        const body = (await response.json().catch(() => undefined)) as Partial<Failure> | undefined;
        setFailure(body?.error?.message ?? texts.tab.failed);
      }
    } catch {
      setFailure(texts.tab.offline);
    }
    setBusy(false);
  };
  return { busy, failure, download };
};
