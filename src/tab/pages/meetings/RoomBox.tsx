import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MeetingPage, RoomView } from '../../../api/contract.js';
import { osloClock, type Instant } from '../../../grant/calendar.js';
import type { Texts } from '../../../texts/nn.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { Status } from '../../parts/Status.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { Attendance } from './Attendance.js';

interface Props {
  readonly page: MeetingPage;
  readonly ask: () => void;
}

const Line = ({ done, word }: { done: boolean; word: string }): ReactElement => (
  <li>
    <Status icon={done ? 'tick' : 'circle'} tone={done ? 'good' : 'neutral'} word={word} />
  </li>
);

/** Whether those who are there could decide, before anything is voted on. */
const Quorum = ({ quorum }: { readonly quorum: NonNullable<RoomView['quorum']> }): ReactElement => {
  const words = useTexts().agenda.room;
  const { enough, present, seats, deputies, missingSides } = quorum;
  return (
    <ul className="quorum">
      <li>
        <Status
          icon={enough ? 'tickFilled' : 'alert'}
          tone={enough ? 'good' : 'wait'}
          word={enough ? words.enough : words.tooFew}
        />
      </li>
      <Line done={present * 2 > seats} word={words.count(present, seats)} />
      {deputies > 0 && <Line done word={words.deputies(deputies)} />}
      {missingSides.length === 0 && <Line done word={words.bothSides} />}
      {missingSides.map((side) => (
        <Line key={side} done={false} word={words.missingSide[side]} />
      ))}
    </ul>
  );
};

const clock = ({ format }: Texts, at: string): string => {
  const { hour, minute } = osloClock(at as Instant);
  return format.time(hour, minute);
};

/** Who is there, whether they could decide, and when the meeting was opened and ended. */
export const RoomBox = ({ page, ask }: Props): ReactElement => {
  const texts = useTexts();
  const words = texts.agenda.room;
  const { quorum, began, ended } = page.room;
  const begin = useAct('beginMeeting');
  const end = useAct('endMeeting');
  const isOpen = began !== undefined && ended === undefined;
  const press = async (act: typeof begin | typeof end): Promise<void> => {
    if (await act.perform({ id: page.id }, {})) ask();
  };
  return (
    <Box level={3} title={words.heading} className="stack">
      {began !== undefined && <p className="small">{words.began(clock(texts, began))}</p>}
      {ended !== undefined && <p className="small">{words.ended(clock(texts, ended))}</p>}
      {quorum ? <Quorum quorum={quorum} /> : <p>{words.notTaken}</p>}
      {ended === undefined && <Attendance page={page} ask={ask} />}
      {page.mayLead && (
        <div className="buttons">
          {isOpen ? (
            <Button size="small" disabledFocusable={end.busy} onClick={() => void press(end)}>
              {words.end}
            </Button>
          ) : (
            <Button size="small" disabledFocusable={begin.busy} onClick={() => void press(begin)}>
              {ended === undefined ? words.begin : words.resume}
            </Button>
          )}
        </div>
      )}
      <ActFailure failure={begin.failure ?? end.failure} />
    </Box>
  );
};
