import { useRef, useState } from 'react';
import type { EnteredRows } from '../../../../api/contract.js';
import type { CallFailure } from '../../../api.js';
import { useSession } from '../../../session.js';
import type { Entry } from './previewRows.js';

const AT_ONCE = 20;
const UNSETTLED = ['notWritten', 'unknown'];

export type Outcome = EnteredRows['rows'][number];

export interface Entering {
  readonly kind: 'none' | 'entering' | 'stopped' | 'done';
  readonly done: number;
  readonly of: number;
  readonly outcomes: readonly Outcome[];
  readonly failure?: CallFailure;
}

/**
 * Enters rows some at a time. Each group keeps its command until every row of it is settled, so that trying again enters
 * nothing twice.
 */
export const useEnterRows = (file: string) => {
  const { api } = useSession();
  const [state, setState] = useState<Entering>({ kind: 'none', done: 0, of: 0, outcomes: [] });
  const run = useRef(crypto.randomUUID());
  const enter = async (entries: readonly Entry[]): Promise<void> => {
    const outcomes: Outcome[] = [...state.outcomes.filter(({ outcome }) => !UNSETTLED.includes(outcome))];
    const settled = new Set(outcomes.map(({ line }) => line));
    const show = (kind: Entering['kind'], failure?: CallFailure): void =>
      setState({
        kind,
        done: outcomes.length,
        of: entries.length,
        outcomes: [...outcomes],
        ...(failure && { failure }),
      });
    for (let at = 0; at < entries.length; at += AT_ONCE) {
      const rows = entries.slice(at, at + AT_ONCE);
      if (rows.every(({ line }) => settled.has(line))) continue;
      show('entering');
      const body = { commandId: `${run.current}-${at}`, file, rows };
      const answered = await api.send('enterRows', {}, body);
      if (!answered.ok) return show('stopped', answered.failure);
      api.seen(answered.value.seq);
      outcomes.push(...answered.value.rows.filter(({ line }) => !settled.has(line)));
      if (answered.value.rows.some(({ outcome }) => UNSETTLED.includes(outcome))) return show('stopped');
    }
    show('done');
  };
  return { state, enter };
};
