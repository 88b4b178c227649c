import { useState, type ReactElement } from 'react';
import type { MeetingPage } from '../../../api/contract.js';
import { Box } from '../../parts/Box.js';
import { useSession } from '../../session.js';
import { AddOther } from './AddOther.js';
import { AddToAgenda } from './AddToAgenda.js';
import { AgendaOrder } from './AgendaOrder.js';
import { NoticeBox } from './NoticeBox.js';
import { PaperEditor } from './PaperEditor.js';
import { TimesBox } from './TimesBox.js';

interface Props {
  readonly page: MeetingPage;
  readonly ask: () => void;
}

/** The agenda as it is prepared: order, papers, what is added and moved, and the notice. */
export const AgendaView = ({ page, ask }: Props): ReactElement => {
  const { me, texts } = useSession();
  const words = texts.agenda;
  const [open, setOpen] = useState<string>();
  const edited = page.mayEdit ? page.agenda.find(({ id }) => id === open) : undefined;
  return (
    <div className="agenda-view">
      <div className="sections">
        <AgendaOrder page={page} open={edited?.id} edit={setOpen} ask={ask} />
        {edited && <PaperEditor key={edited.id} page={page} item={edited} close={() => setOpen(undefined)} ask={ask} />}
        {page.movedAway.length > 0 && (
          <Box title={words.movedAway}>
            <ul>
              {page.movedAway.map(({ id, caseNumber, title, date, reason }) => (
                <li key={id}>{words.movedTo(`${caseNumber} ${title}`, texts.format.date(date), reason)}</li>
              ))}
            </ul>
          </Box>
        )}
        {me.secretary && page.ready.length > 0 && page.mayEdit && <AddToAgenda page={page} put={ask} />}
        {page.mayEdit && <AddOther page={page} ask={ask} />}
      </div>
      <aside className="stack" aria-label={words.notice.heading}>
        <NoticeBox page={page} ask={ask} />
        {page.mayEdit && page.room.began === undefined && <TimesBox key={page.date} page={page} ask={ask} />}
      </aside>
    </div>
  );
};
