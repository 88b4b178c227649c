import { useCallback, useState } from 'react';
import { useSession } from './session.js';

/** A browser may refuse storage inside a frame; then the text lives as long as the page does. */
const quietly = <T>(attempt: () => T): T | undefined => {
  try {
    return attempt();
  } catch {
    return undefined;
  }
};

/** What somebody writes to an act: kept on this machine under `key` until `forget`, so that no text is lost; or until `settle`, which shows what then stands. `begin` stands there until he writes. */
export const useKeptText = (
  key: string,
  begin = '',
): { text: string; write: (text: string) => void; forget: () => void; settle: (stands: string) => void } => {
  const { host } = useSession();
  const name = `semje:${host.userKey}:${key}`;
  const [text, setText] = useState(() => quietly(() => localStorage.getItem(name)) ?? begin);
  const write = useCallback(
    (written: string) => {
      setText(written);
      quietly(() => localStorage.setItem(name, written));
    },
    [name],
  );
  const settle = useCallback(
    (stands: string) => {
      setText(stands);
      quietly(() => localStorage.removeItem(name));
    },
    [name],
  );
  const forget = useCallback(() => settle(''), [settle]);
  return { text, write, forget, settle };
};
