import { useRef } from 'react';
import { go, href } from '../../router.js';
import { useAct, type Act } from '../../useAct.js';

type Begin = { readonly call: string; readonly copyFrom?: string; readonly initiative?: string };

/** Starts an application and opens it. The same beginning keeps its id, so that trying again cannot make two. */
export const useStart = (): Pick<Act<'startApplication'>, 'busy' | 'failure'> & { start: (begin: Begin) => void } => {
  const act = useAct('startApplication');
  const made = useRef<{ readonly key: string; readonly id: string }>(undefined);
  const begin = async (from: Begin): Promise<void> => {
    const key = JSON.stringify(from);
    if (made.current?.key !== key) made.current = { key, id: crypto.randomUUID() };
    const { id } = made.current;
    if (await act.perform({}, { id, ...from })) go(href('applications', id));
  };
  return { ...act, start: (from) => void begin(from) };
};
