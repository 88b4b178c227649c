import { useId, type ReactElement } from 'react';
import type { ApplicationRow } from '../../../api/contract.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { useTexts } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { groupOf } from './endorsementGroups.js';
import { EndorsementListRow } from './EndorsementListRow.js';

const GROUPS = ['you', 'others', 'nobody'] as const;

const Group = ({ title, rows }: { title: string; rows: readonly ApplicationRow[] }): ReactElement => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="group-head">
        <h2 id={id}>{title}</h2>
        <span className="small">{rows.length}</span>
      </div>
      <ul className="rows">
        {rows.map((row, index) => (
          <EndorsementListRow key={row.id} row={row} primary={index === 0} />
        ))}
      </ul>
    </section>
  );
};

/** What waits for this leader, what waits for others, what is finished. */
export const EndorsementList = (): ReactElement => {
  const { endorsing } = useTexts();
  const loaded = useAnswer('endorsements', {}, ['applications', 'register']);
  return (
    <Page title={endorsing.heading} lead={endorsing.lead}>
      <Shown loaded={loaded}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="reading">{endorsing.empty}</p>
          ) : (
            <div className="sections">
              {GROUPS.map((group) => ({ group, of: rows.filter((row) => groupOf(row) === group) }))
                .filter(({ of }) => of.length > 0)
                .map(({ group, of }) => (
                  <Group key={group} title={endorsing.groups[group]} rows={of} />
                ))}
            </div>
          )
        }
      </Shown>
    </Page>
  );
};
