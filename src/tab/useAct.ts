import { useCallback, useRef, useState } from 'react';
import type { Accepted, Requests } from '../api/contract.js';
import type { ActRoute, CallFailure, Params } from './api.js';
import { useSession } from './session.js';

export interface Act<N extends ActRoute> {
  readonly busy: boolean;
  /** Why nothing happened, or that we do not know: shown where the button stands. */
  readonly failure?: CallFailure;
  readonly done?: Accepted;
  /** Answers the stamp, or undefined where it failed. A press while one is on its way is the same press. */
  readonly perform: (params: Params, body: Omit<Requests[N], 'commandId'>) => Promise<Accepted | undefined>;
  readonly clear: () => void;
}

interface ActState {
  readonly busy: boolean;
  readonly failure?: CallFailure;
  readonly done?: Accepted;
}

/** One act in the journal. The same content keeps its command id until it stands, so trying again can never do it twice. */
export const useAct = <N extends ActRoute>(name: N): Act<N> => {
  const { api } = useSession();
  const [state, setState] = useState<ActState>({ busy: false });
  const open = useRef<{ content: string; commandId: string } | undefined>(undefined);
  const running = useRef<Promise<Accepted | undefined> | undefined>(undefined);

  const perform = useCallback(
    (params: Params, body: Omit<Requests[N], 'commandId'>) => {
      if (running.current) return running.current;
      const content = JSON.stringify([params, body]);
      if (open.current?.content !== content) open.current = { content, commandId: crypto.randomUUID() };
      const { commandId } = open.current;
      setState({ busy: true });
      running.current = api.send(name, params, { ...body, commandId } as Requests[N]).then((answered) => {
        running.current = undefined;
        if (!answered.ok) {
          setState({ busy: false, failure: answered.failure });
          return undefined;
        }
        open.current = undefined;
        const done = answered.value;
        setState({ busy: false, done });
        return done;
      });
      return running.current;
    },
    [api, name],
  );
  const clear = useCallback(() => setState({ busy: false }), []);
  return { ...state, perform, clear };
};
