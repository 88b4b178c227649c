import { useId, type ReactElement } from 'react';
import type { ApplicationRow } from '../../../api/contract.js';
import { useTexts } from '../../session.js';
import { ApplicationListRow } from './ApplicationListRow.js';

const GROUPS = ['you', 'others', 'nobody'] as const;

const Group = ({ waitsFor, rows }: { waitsFor: (typeof GROUPS)[number]; rows: readonly ApplicationRow[] }) => {
  const { applications } = useTexts().tab;
  const id = useId();
  const titles = { you: applications.waitsForYou, others: applications.waitsForOthers, nobody: applications.done };
  const ready = rows.find(({ status }) => status === 'endorsed');
  return (
    <section aria-labelledby={id}>
      <div className="group-head">
        <h2 id={id}>{titles[waitsFor]}</h2>
        <span className="small">{rows.length}</span>
      </div>
      <ul className="rows">
        {rows.map((row) => (
          <ApplicationListRow key={row.id} row={row} primary={row === ready} />
        ))}
      </ul>
    </section>
  );
};

/** Every list answers the same question: who does it wait for? */
export const ApplicationGroups = ({ rows }: { readonly rows: readonly ApplicationRow[] }): ReactElement => (
  <div className="sections">
    {GROUPS.map((waitsFor) => ({ waitsFor, rows: rows.filter((row) => row.waitsFor === waitsFor) }))
      .filter((group) => group.rows.length > 0)
      .map((group) => (
        <Group key={group.waitsFor} {...group} />
      ))}
  </div>
);
