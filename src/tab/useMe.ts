import { useEffect, useState } from 'react';
import { TOPICS, type Me } from '../api/contract.js';
import type { Api } from './api.js';
import type { Live } from './live.js';
import { oneAtATime } from './oneAtATime.js';

/** This machine's clock as far ahead as the journal's was when it was last told. */
class JournalsClock {
  #aheadMs = 0;

  readonly now = (): number => Date.now() + this.#aheadMs;

  set(now: string): void {
    this.#aheadMs = Date.parse(now) - Date.now();
  }
}

const clockSetBy = ({ now }: Me): JournalsClock => {
  const clock = new JournalsClock();
  clock.set(now);
  return clock;
};

const isSame = (one: Me, other: Me): boolean =>
  JSON.stringify({ ...one, now: '' }) === JSON.stringify({ ...other, now: '' });

/**
 * Who reads, asked for again when anything changed. `now` is the same function for good, and `me` the same object until it says
 * something else: every page would ask again otherwise.
 */
export const useMe = (first: Me, api: Api, live: Live): { readonly me: Me; readonly now: () => number } => {
  const [me, setMe] = useState(first);
  const [clock] = useState(() => clockSetBy(first));
  useEffect(() => {
    const ask = oneAtATime(async () => {
      const answered = await api.get('me');
      if (!answered.ok) return;
      clock.set(answered.value.now);
      setMe((before) => (isSame(before, answered.value) ? before : answered.value));
    });
    return live.subscribe(TOPICS, ask);
  }, [api, live, clock]);
  return { me, now: clock.now };
};
