import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answers, Topic } from '../api/contract.js';
import type { CallFailure, GetRoute, Params } from './api.js';
import { useSession } from './session.js';

export interface Loaded<T> {
  /** The newest answer there is; it stays when a later call fails. */
  readonly value?: T;
  readonly failure?: CallFailure;
  /** When `value` came, by the journal's clock. */
  readonly at?: number;
  /** Asks again now. */
  readonly ask: () => void;
}

const TRY_AGAIN_MS = 10_000;

/** Loads a route, asks again when a live line names one of its topics, and again by itself while it fails. */
export const useAnswer = <N extends GetRoute>(
  name: N,
  params: Params = {},
  topics: readonly Topic[] = ['applications'],
): Loaded<Answers[N]> => {
  const { api, live, now } = useSession();
  const [state, setState] = useState<Omit<Loaded<Answers[N]>, 'ask'> & { key?: string }>({});
  const running = useRef({ key: '', asking: false, again: false });
  const key = JSON.stringify([name, params]);
  const heard = topics.join();

  const ask = useCallback(() => {
    const turn = running.current;
    if (turn.key === key && turn.asking) {
      turn.again = true;
      return;
    }
    const mine = { key, asking: true, again: false };
    running.current = mine;
    const [route, filled] = JSON.parse(key) as [N, Params];
    const run = async (): Promise<void> => {
      do {
        mine.again = false;
        const answered = await api.get(route, filled);
        if (running.current !== mine) return;
        setState((before) => {
          if (answered.ok) return { key, value: answered.value, at: now() };
          return { ...(before.key === key && before), key, failure: answered.failure };
        });
      } while (mine.again);
      mine.asking = false;
    };
    void run();
  }, [api, key, now]);

  useEffect(() => {
    ask();
    return live.subscribe(heard.split(',') as Topic[], ask);
  }, [ask, live, heard]);

  const failing = state.failure !== undefined && state.failure.kind !== 'refused';
  useEffect(() => {
    if (!failing) return undefined;
    const timer = setInterval(ask, TRY_AGAIN_MS);
    return () => clearInterval(timer);
  }, [failing, ask]);

  if (state.key !== key) return { ask };
  const { value, failure, at } = state;
  return { ask, ...(value !== undefined && { value }), ...(failure && { failure }), ...(at !== undefined && { at }) };
};
