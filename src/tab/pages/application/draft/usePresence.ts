import { useEffect, useState } from 'react';
import type { DraftLine, HereView } from '../../../../api/contract.js';
import type { FieldKey } from '../../../../grant/application.js';
import { useSession } from '../../../session.js';
import type { Draft } from './Draft.js';
import { focusedField } from './useDraft.js';

const SIGN_MS = 6000;
/** Whoever goes through the form with the Tab key is followed at a walk. */
const FIELD_MS = 700;

/** Says that the person is here and in which field, and answers who else is. It also tells the draft of new versions. */
export const usePresence = (id: string, draft: Draft): readonly HereView[] => {
  const { api, live } = useSession();
  const [here, setHere] = useState<readonly HereView[]>([]);
  useEffect(() => {
    const page = crypto.randomUUID();
    let field: FieldKey | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOpen = true;
    const hear = (line: DraftLine): void => {
      if (!isOpen) return;
      setHere((before) => (JSON.stringify(before) === JSON.stringify(line.here) ? before : line.here));
      if (line.etag !== undefined) void draft.behind(line.etag);
    };
    const sign = async (): Promise<void> => {
      field = focusedField();
      clearTimeout(timer);
      timer = setTimeout(() => void sign(), SIGN_MS);
      const answered = await api.send('giveSign', { id }, { page, ...(field && { field }) });
      if (answered.ok) hear(answered.value);
    };
    const moved = (): void => {
      if (focusedField() === field) return;
      clearTimeout(timer);
      timer = setTimeout(() => void sign(), FIELD_MS);
    };
    const leave = (): void => void api.send('giveSign', { id }, { page, gone: true });
    const stop = live.onDraft(id, hear);
    document.addEventListener('focusin', moved);
    window.addEventListener('pagehide', leave);
    void sign();
    return () => {
      isOpen = false;
      clearTimeout(timer);
      stop();
      document.removeEventListener('focusin', moved);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [api, live, id, draft]);
  return here;
};
