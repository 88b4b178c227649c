import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { MeetingPage } from '../../../api/contract.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { useMedia } from '../../parts/useMedia.js';
import { href } from '../../router.js';
import { useSession } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { ADD_HEADING_ID, AddToAgenda } from './AddToAgenda.js';
import { Agenda } from './Agenda.js';
import { AgendaView } from './AgendaView.js';
import { CASE_HEADING_ID } from './CaseBox.js';
import { CaseOnTheTable } from './CaseOnTheTable.js';
import { FrameBox } from './FrameBox.js';
import { ItemBox } from './ItemBox.js';
import { caseOnTheTable, nextCase } from './meetingOrder.js';
import { AGENDA, MeetingViews, MINUTES } from './MeetingViews.js';
import { bodyName, meetingLead, meetingName } from './meetingWords.js';
import { ProxiesBox } from './ProxiesBox.js';
import { MinutesView } from './MinutesView.js';
import { QuorumBox } from './QuorumBox.js';
import { RoomBox } from './RoomBox.js';
import { TableBar } from './TableBar.js';

interface Props {
  readonly id: string;
  readonly caseId: string | undefined;
}

const ONE_COLUMN = '(max-width: 1000px)';
/** About the width of a meeting's side panel. */
const PANEL = '(max-width: 340px)';

const Meeting = ({
  page,
  caseId,
  ask,
}: { page: MeetingPage; ask: () => void } & Pick<Props, 'caseId'>): ReactElement => {
  const { me, host, texts } = useSession();
  const narrow = useMedia(ONE_COLUMN);
  const panel = useMedia(PANEL) || host.sidePanel;
  const [shown, setShown] = useState<string>();
  // Who asks for no case in particular sees the one that the chair has put on the table.
  const asked = caseId ?? page.room.onTable;
  const current = caseOnTheTable(page.caseList, asked, shown);
  if (current && current.id !== shown) setShown(current.id);
  const item =
    page.agenda.find(({ id }) => id === asked && id !== current?.id) ?? (current ? undefined : page.agenda[0]);
  const put = useRef(false);
  const { length } = page.caseList;
  useEffect(() => {
    if (put.current) document.getElementById(page.ready.length > 0 ? ADD_HEADING_ID : CASE_HEADING_ID)?.focus();
    put.current = false;
    // Only the agenda's length: other answers come while it is waited for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [length]);
  const wasPut = (): void => {
    put.current = true;
    ask();
  };
  const add = me.secretary && page.ready.length > 0 && <AddToAgenda page={page} put={wasPut} />;
  const seen = item?.id ?? current?.id;
  if (seen === undefined) {
    return (
      <div className="stack">
        <p className="reading">{texts.meeting.agenda.empty}</p>
        {add}
      </div>
    );
  }
  const ballot = current?.ballots.at(-1);
  const next = current && nextCase(page.caseList, current);
  const room = <RoomBox page={page} ask={ask} />;
  return (
    <div className={panel ? 'meeting meeting-panel' : 'meeting'}>
      <div className="sections meeting-agenda">
        <Agenda page={page} current={seen} folded={narrow || panel} />
        {!panel && !narrow && add}
      </div>
      <div className="stack">
        <TableBar page={page} shown={seen} ask={ask} />
        {item && <ItemBox page={page} item={item} />}
        {!item && current && (
          <CaseOnTheTable key={current.id} page={page} current={current} next={next} panel={panel} ask={ask} />
        )}
        {panel && room}
      </div>
      {!panel && (
        <aside className="stack" aria-label={texts.meeting.quorum.heading}>
          {room}
          {!item && ballot && <QuorumBox ballot={ballot} />}
          {!item && current && <FrameBox current={current} />}
          {page.proxies && <ProxiesBox page={page} proxies={page.proxies} ask={ask} />}
          {narrow && add}
        </aside>
      )}
    </div>
  );
};

/** Which of the meeting's views an address means. */
const View = (props: { page: MeetingPage; ask: () => void } & Pick<Props, 'caseId'>): ReactElement => {
  const { host } = useSession();
  const { page, caseId, ask } = props;
  return (
    <div className="sections">
      {!host.sidePanel && <MeetingViews id={page.id} view={caseId} />}
      {caseId === AGENDA && <AgendaView page={page} ask={ask} />}
      {caseId === MINUTES && <MinutesView page={page} ask={ask} />}
      {caseId !== AGENDA && caseId !== MINUTES && <Meeting {...props} />}
    </div>
  );
};

/** A meeting: the agenda, the case on the table, whether the body may decide, and what is left of the frame. */
export const OneMeeting = ({ id, caseId }: Props): ReactElement => {
  const { me, host, texts } = useSession();
  const { meeting: words, format } = texts;
  const loaded = useAnswer('meeting', { id }, ['meetings', 'applications', 'calls', 'register']);
  const page = loaded.value;
  const short = page && words.shortNamed(bodyName(page.profile, page.body), format.dayAndMonth(page.date));
  const name = page && (host.sidePanel ? short : meetingName(page, me.profile, texts));
  return (
    <Page
      key={page ? id : 'loading'}
      title={name ?? words.heading}
      lead={page && !host.sidePanel ? meetingLead(page, texts, [words.inChannel]) : undefined}
      crumbs={host.sidePanel ? [] : [{ name: words.heading, href: href('meetings') }]}
    >
      <Shown loaded={loaded}>{(shown) => <View page={shown} caseId={caseId} ask={loaded.ask} />}</Shown>
    </Page>
  );
};
