import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ApplicationRow } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { whenText } from '../../parts/when.js';
import { href } from '../../router.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';
import { CopyApplication } from './CopyApplication.js';
import { rowTitle } from './rowWords.js';

type Deleted = ApplicationRow & { readonly deleted: NonNullable<ApplicationRow['deleted']> };

const isDeleted = (row: ApplicationRow): row is Deleted => row.deleted !== undefined;

const DeletedDraft = ({ row, ask }: { readonly row: Deleted; readonly ask: () => void }): ReactElement => {
  const { texts, now } = useSession();
  const words = texts.lifecycle.remove;
  const act = useAct('restoreDraft');
  const title = rowTitle(row, texts);
  const { by, at, mayRestore } = row.deleted;
  return (
    <li className="row deleted-row">
      <div className="row-what">
        <a className="row-title" href={href('applications', row.id)}>
          {title}
        </a>
        <div className="small">{words.by(by.name, whenText(texts, at, now()))}</div>
        <ActFailure failure={act.failure} />
      </div>
      <div className="row-act">
        {!mayRestore && <CopyApplication id={row.id} title={title} />}
        {mayRestore && (
          <Button
            aria-label={words.restoreNamed(title)}
            disabledFocusable={act.busy}
            onClick={() => void act.perform({ id: row.id }, {}).then((done) => done && ask())}
          >
            {words.restore}
          </Button>
        )}
      </div>
    </li>
  );
};

/** Folded away under the list: what its writers have deleted, for as long as it can be taken back. */
export const DeletedDrafts = ({
  rows,
  ask,
}: {
  readonly rows: readonly ApplicationRow[];
  readonly ask: () => void;
}): ReactElement | undefined => {
  const { remove } = useSession().texts.lifecycle;
  const deleted = rows.filter(isDeleted);
  if (deleted.length === 0) return undefined;
  return (
    <details className="fold">
      <summary>{remove.fold(deleted.length)}</summary>
      <ul className="rows">
        {deleted.map((row) => (
          <DeletedDraft key={row.id} row={row} ask={ask} />
        ))}
      </ul>
    </details>
  );
};
