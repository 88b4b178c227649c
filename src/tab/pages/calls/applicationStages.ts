import type { ApplicationRow } from '../../../api/contract.js';

/** What has come in: submitted and everything that follows from it. */
const IN: readonly ApplicationRow['status'][] = [
  'submitted',
  'ready',
  'onAgenda',
  'granted',
  'partlyGranted',
  'rejected',
  'deferred',
];
const DECIDED: readonly ApplicationRow['status'][] = ['granted', 'partlyGranted', 'rejected', 'deferred'];

export const isSubmitted = ({ status }: Pick<ApplicationRow, 'status'>): boolean => IN.includes(status);
export const isDecided = ({ status }: Pick<ApplicationRow, 'status'>): boolean => DECIDED.includes(status);
/** What waits for its formal check, and of that what a rule alone cannot settle. */
export const toCheck = ({ status }: Pick<ApplicationRow, 'status'>): boolean => status === 'submitted';
export const needsALook = ({ screening, status }: Pick<ApplicationRow, 'screening' | 'status'>): boolean =>
  status === 'submitted' && screening !== undefined && screening.open + screening.notMet > 0;
/** What may be put on an agenda: what has been formally checked and is on none, and what was deferred. */
export const mayGoOnAgenda = ({ status }: Pick<ApplicationRow, 'status'>): boolean =>
  status === 'ready' || status === 'deferred';

/** By number, what has none after it, and what will not be assessed, or was withdrawn, last. */
export const inCallOrder = (rows: readonly ApplicationRow[]): ApplicationRow[] => {
  const place = (row: ApplicationRow): number => {
    if (row.status === 'notAssessed' || row.status === 'withdrawn') return 2;
    return row.number === undefined ? 1 : 0;
  };
  return [...rows].sort(
    (a, b) => place(a) - place(b) || (a.number ?? 0) - (b.number ?? 0) || a.title.localeCompare(b.title, 'nn'),
  );
};
