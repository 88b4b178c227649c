import { useState } from 'react';
import type { Requests } from '../../../api/contract.js';
import { movedAfter } from '../../../grant/ranking.js';
import type { CallFailure } from '../../api.js';
import { useAct } from '../../useAct.js';
import type { Proposal } from './ranked.js';

export type RankingChange = Requests['changeRanking']['change'];

export interface Ranking {
  /** As it is known, with one's own change in it while that is under way. */
  readonly proposal: Proposal;
  readonly busy: boolean;
  readonly failure: CallFailure | undefined;
  /** Answers whether it stands. */
  readonly change: (change: RankingChange) => Promise<boolean>;
}

const withChange = (known: Proposal, change: RankingChange): Proposal => {
  switch (change.kind) {
    case 'moved':
      return { ...known, order: movedAfter(known.order, change.application, change.after) };
    case 'amount': {
      const others = Object.entries(known.amounts).filter(([id]) => id !== change.application);
      const own = change.amount === undefined ? [] : [[change.application, change.amount] as const];
      return { ...known, amounts: Object.fromEntries([...others, ...own]) };
    }
    case 'rest':
      return { ...known, givesRest: change.givesRest };
  }
};

/** The proposal, and one change of it at a time. What is refused goes back to where it was. */
export const useRanking = (call: string, known: Proposal, ask: () => void): Ranking => {
  const act = useAct('changeRanking');
  const [mine, setMine] = useState<RankingChange>();
  const [doneAt, setDoneAt] = useState(-1);
  // The change is shown until the page that it is in has come.
  const isUnderWay = mine !== undefined && known.revision <= doneAt;
  const change = async (wanted: RankingChange): Promise<boolean> => {
    if (act.busy) return false;
    setMine(wanted);
    setDoneAt(known.revision);
    const stands = await act.perform({ id: call }, { change: wanted, seen: known.revision });
    if (!stands) setMine(undefined);
    ask();
    return stands !== undefined;
  };
  return {
    proposal: isUnderWay ? withChange(known, mine) : known,
    busy: act.busy,
    failure: act.failure,
    change,
  };
};
