import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { MeetingPage, MinutesPartView } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { DownloadDocument } from '../../parts/DownloadDocument.js';
import { Shown } from '../../parts/Shown.js';
import { Status } from '../../parts/Status.js';
import { momentText } from '../../parts/when.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useAnswer } from '../../useAnswer.js';
import { KeptEditor } from './KeptEditor.js';
import { MINUTES } from './MeetingViews.js';

interface Props {
  readonly page: MeetingPage;
  readonly ask: () => void;
}

interface PartProps {
  readonly id: string;
  readonly part: MinutesPartView;
  readonly mayWrite: boolean;
  readonly ask: () => void;
}

const History = ({ part }: { readonly part: MinutesPartView }): ReactElement | undefined => {
  const texts = useTexts();
  const words = texts.agenda.minute;
  const [newest, ...earlier] = part.versions;
  if (!newest) return undefined;
  return (
    <>
      <p className="small">{words.corrected(newest.by.name, momentText(texts, newest.at))}</p>
      <details>
        <summary>{words.history}</summary>
        {earlier.map(({ text, by, at }) => (
          <div key={at}>
            <p className="small">{words.corrected(by.name, momentText(texts, at))}</p>
            <p className="reading kept-text">{text}</p>
          </div>
        ))}
        <p className="small">{words.draft}</p>
        <p className="reading kept-text">{part.draft}</p>
      </details>
    </>
  );
};

const Part = ({ id, part, mayWrite, ask }: PartProps): ReactElement => {
  const words = useTexts().agenda;
  const [open, setOpen] = useState(false);
  const act = useAct('writeMinutes');
  const save = async (text: string, revision: number): Promise<boolean> => {
    const done = await act.perform({ id }, { part: part.part, text, revision });
    ask();
    return done !== undefined;
  };
  return (
    <Box
      title={part.heading}
      className="stack"
      aside={
        mayWrite && (
          <Button
            size="small"
            aria-expanded={open}
            aria-label={words.minute.edit(part.heading)}
            onClick={() => setOpen(!open)}
          >
            {open ? words.close : words.minute.editShort}
          </Button>
        )
      }
    >
      {open ? (
        <KeptEditor
          id={`minutes-${id}-${part.part}`}
          label={words.minute.text}
          rows={6}
          text={part.text}
          revision={part.revision}
          busy={act.busy}
          failure={act.failure}
          save={save}
        />
      ) : (
        <p className="reading kept-text">{part.text}</p>
      )}
      <History part={part} />
    </Box>
  );
};

const Unapproved = ({ page, ask }: Props): ReactElement | undefined => {
  const { agenda, format } = useTexts();
  const words = agenda.minute;
  const act = useAct('approveMinutes');
  if (page.unapproved.length === 0) return undefined;
  const approve = async (id: string): Promise<void> => {
    if (await act.perform({ id }, { in: page.id })) ask();
  };
  return (
    <Box level={3} title={words.earlier} className="stack">
      {page.unapproved.map(({ id, date }) => (
        <div key={id} className="stack">
          <a href={href('meetings', id, MINUTES)}>{words.read(format.date(date))}</a>
          {page.mayLead && (
            <div className="buttons">
              <Button size="small" disabledFocusable={act.busy} onClick={() => void approve(id)}>
                {words.approve(format.date(date))}
              </Button>
            </div>
          )}
        </div>
      ))}
      <ActFailure failure={act.failure} />
    </Box>
  );
};

/** What happened in the meeting as a text, corrected by the secretary and approved at a later one. */
export const MinutesView = ({ page, ask }: Props): ReactElement => {
  const { agenda, format } = useTexts();
  const words = agenda.minute;
  const loaded = useAnswer('minutes', { id: page.id }, ['meetings']);
  return (
    <div className="agenda-view">
      <Shown loaded={loaded}>
        {(minutes) => (
          <div className="sections">
            <p className="reading">{words.lead}</p>
            {minutes.approved ? (
              <Status icon="tickFilled" tone="good" word={words.approved(format.date(minutes.approved.date))} />
            ) : (
              <Status icon="clock" tone="wait" word={words.waits} />
            )}
            {minutes.parts.map((part) => (
              <Part key={part.part} id={page.id} part={part} mayWrite={minutes.mayWrite} ask={loaded.ask} />
            ))}
          </div>
        )}
      </Shown>
      <aside className="stack" aria-label={agenda.files.heading}>
        <Box level={3} title={agenda.files.heading} className="stack">
          <DownloadDocument
            subtle
            route="meetingDocument"
            params={{ id: page.id, kind: 'minutes' }}
            label={agenda.files.minutesPdf}
          />
          <DownloadDocument
            subtle
            route="meetingDocument"
            params={{ id: page.id, kind: 'minutes', format: 'docx' }}
            label={agenda.files.minutesDocx}
          />
        </Box>
        <Unapproved page={page} ask={ask} />
      </aside>
    </div>
  );
};
