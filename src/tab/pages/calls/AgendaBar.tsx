import { Button, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CallPage, MeetingSummary } from '../../../api/contract.js';
import { osloDate } from '../../../grant/calendar.js';
import { likelyMeeting } from '../meetings/meetingOrder.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { href } from '../../router.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useAnswer } from '../../useAnswer.js';

interface Props {
  readonly call: CallPage;
  readonly chosen: readonly string[];
  readonly clear: () => void;
}

/** Appears when applications are ticked: on which meeting's agenda they go. */
export const AgendaBar = ({ call, chosen, clear }: Props): ReactElement | undefined => {
  const { texts, now } = useSession();
  const { calling, meeting: words, format } = texts;
  const { agenda } = calling;
  const meetings = (useAnswer('meetings', {}, ['meetings']).value ?? []).filter((one) => one.call === call.id);
  const [picked, setPicked] = useState('');
  const [done, setDone] = useState<{ count: number; meeting: MeetingSummary }>();
  const act = useAct('putOnAgenda');
  const meeting = meetings.find(({ id }) => id === picked) ?? likelyMeeting(meetings, osloDate(now()));
  const nameOf = ({ body, date }: MeetingSummary): string =>
    words.shortNamed(call.profile.bodies.find(({ id }) => id === body)?.shortName ?? body, format.date(date));
  const put = async (on: MeetingSummary): Promise<void> => {
    const count = chosen.length;
    if (!(await act.perform({ id: on.id }, { applications: [...chosen] }))) return;
    setDone({ count, meeting: on });
    clear();
  };
  if (chosen.length === 0) {
    return (
      done && (
        <div className="agenda-done" role="status">
          <MessageLine tone="good">
            {agenda.done(done.count, nameOf(done.meeting))}{' '}
            <a href={href('meetings', done.meeting.id)}>{agenda.open}</a>
          </MessageLine>
        </div>
      )
    );
  }
  return (
    <div className="agenda-bar" role="region" aria-label={agenda.label}>
      <strong>{agenda.selected(chosen.length)}</strong>
      {meeting ? (
        <>
          <Select aria-label={agenda.meeting} value={meeting.id} onChange={(_, { value }) => setPicked(value)}>
            {meetings.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </Select>
          <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void put(meeting)}>
            {agenda.put}
          </Button>
        </>
      ) : (
        <span>
          {agenda.noMeeting} <a href={href('meetings', 'new', call.id)}>{calling.planMeeting}</a>
        </span>
      )}
      <Button appearance="subtle" onClick={clear}>
        {agenda.clear}
      </Button>
      <ActFailure failure={act.failure} />
    </div>
  );
};
