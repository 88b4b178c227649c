import { Button } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactElement } from 'react';
import type { AgendaItemView, MeetingPage } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { Icon } from '../../parts/Icon.js';
import { Status } from '../../parts/Status.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { moved } from './agendaMove.js';

interface Props {
  readonly page: MeetingPage;
  /** The case whose document is open. */
  readonly open: string | undefined;
  readonly edit: (id: string | undefined) => void;
  readonly ask: () => void;
}

const What = ({ page, item }: { readonly page: MeetingPage; readonly item: AgendaItemView }): ReactElement => {
  const { agenda: words, format } = useTexts();
  const when = item.from !== undefined && item.to !== undefined ? [words.period(item.from, item.to)] : [];
  const length = item.minutes === undefined ? [] : [words.minutes(item.minutes)];
  return (
    <div className="order-what">
      <a href={href('meetings', page.id, item.id)}>
        {item.caseNumber} {item.title}
      </a>
      <div className="small">{[words.kinds[item.kind], ...when, ...length].join(' · ')}</div>
      {item.late && <Status icon="info" tone="wait" word={words.late} />}
      {item.moved.map(({ date, reason }) => (
        <div className="small" key={date}>
          {words.movedFrom(format.date(date), reason)}
        </div>
      ))}
    </div>
  );
};

/** The agenda in its order, changed by dragging or by the arrows; each press is an act, and says where the case now stands. */
export const AgendaOrder = ({ page, open, edit, ask }: Props): ReactElement => {
  const words = useTexts().agenda;
  const act = useAct('orderAgenda');
  const [dragged, setDragged] = useState<string>();
  const [said, setSaid] = useState('');
  const ids = page.agenda.map(({ id }) => id);
  const mayOrder = page.mayLead && page.room.ended === undefined;
  const place = async (id: string, to: number): Promise<void> => {
    const cases = moved(ids, id, to);
    if (cases.join() === ids.join()) return;
    if (!(await act.perform({ id: page.id }, { cases }))) return;
    setSaid(words.ordered(page.agenda.find((item) => item.id === id)?.title ?? '', to + 1));
    ask();
  };
  const drop = (event: DragEvent, index: number): void => {
    event.preventDefault();
    if (dragged !== undefined) void place(dragged, index);
    setDragged(undefined);
  };
  return (
    <Box title={words.heading} className="stack">
      {page.agenda.length === 0 && <p>{words.empty}</p>}
      {mayOrder && page.agenda.length > 1 && <p className="small">{words.orderHelp}</p>}
      <ol className="order">
        {page.agenda.map((item, index) => (
          <li
            key={item.id}
            className={dragged === item.id ? 'order-row order-dragged' : 'order-row'}
            onDragOver={(event) => {
              if (dragged !== undefined) event.preventDefault();
            }}
            onDrop={(event) => drop(event, index)}
          >
            {mayOrder && (
              <span
                className="order-handle"
                draggable
                title={words.drag}
                aria-hidden="true"
                onDragStart={(event) => {
                  event.dataTransfer.setData('text/plain', item.id);
                  setDragged(item.id);
                }}
                onDragEnd={() => setDragged(undefined)}
              />
            )}
            <What page={page} item={item} />
            <div className="order-buttons">
              {mayOrder && (
                <>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={
                      <span className="order-up">
                        <Icon name="down" />
                      </span>
                    }
                    aria-label={words.up(item.title)}
                    disabledFocusable={index === 0 || act.busy}
                    onClick={() => void place(item.id, index - 1)}
                  />
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<Icon name="down" />}
                    aria-label={words.down(item.title)}
                    disabledFocusable={index === ids.length - 1 || act.busy}
                    onClick={() => void place(item.id, index + 1)}
                  />
                </>
              )}
              {page.mayEdit && (
                <Button
                  size="small"
                  aria-expanded={open === item.id}
                  aria-label={`${words.paper}: ${item.title}`}
                  onClick={() => edit(open === item.id ? undefined : item.id)}
                >
                  {words.paper}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      <p className="unseen" role="status">
        {said}
      </p>
      <ActFailure failure={act.failure} />
    </Box>
  );
};
