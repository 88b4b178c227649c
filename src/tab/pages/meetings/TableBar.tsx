import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MeetingPage } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { go, href } from '../../router.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';

interface Props {
  readonly page: MeetingPage;
  /** Id of the case that is shown. */
  readonly shown: string;
  readonly ask: () => void;
}

/** The chair puts the case that is shown, or the next one, on the table for everybody; the others find their way to it. */
export const TableBar = ({ page, shown, ask }: Props): ReactElement | undefined => {
  const { room: words } = useTexts().agenda;
  const act = useAct('putOnTable');
  const { onTable, ended } = page.room;
  const place = page.agenda.findIndex(({ id }) => id === onTable);
  const next = onTable === undefined ? undefined : page.agenda[place + 1];
  const put = async (id: string): Promise<void> => {
    if (!(await act.perform({ id }, {}))) return;
    ask();
    go(href('meetings', page.id));
  };
  const isElsewhere = onTable !== undefined && onTable !== shown;
  const mayPut = page.mayLead && ended === undefined;
  if (!isElsewhere && !mayPut) return undefined;
  return (
    <div className="buttons table-bar">
      {mayPut && onTable !== shown && (
        <Button size="small" disabledFocusable={act.busy} onClick={() => void put(shown)}>
          {words.putOnTable}
        </Button>
      )}
      {mayPut && onTable === shown && next && (
        <Button size="small" disabledFocusable={act.busy} onClick={() => void put(next.id)}>
          {words.next}
        </Button>
      )}
      {isElsewhere && <a href={href('meetings', page.id)}>{words.toTable}</a>}
      <ActFailure failure={act.failure} />
    </div>
  );
};
