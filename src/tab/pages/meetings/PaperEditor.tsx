import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { AgendaItemView, MeetingPage, PaperSectionView } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { TextField } from '../../parts/TextField.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { CaseFiles } from './CaseFiles.js';
import { KeptEditor } from './KeptEditor.js';
import { MoveCase } from './MoveCase.js';

interface Props {
  readonly page: MeetingPage;
  readonly item: AgendaItemView;
  readonly close: () => void;
  readonly ask: () => void;
}

const Section = ({
  item,
  section,
  ask,
}: {
  item: AgendaItemView;
  section: PaperSectionView;
  ask: () => void;
}): ReactElement => {
  const act = useAct('writeCase');
  return (
    <KeptEditor
      id={`paper-${item.id}-${section.section}`}
      label={section.name}
      {...(!section.short && { rows: 4 })}
      text={section.text}
      revision={section.revision}
      busy={act.busy}
      failure={act.failure}
      save={async (text, revision) => {
        const done = await act.perform({ id: item.id }, { section: section.section, text, revision });
        ask();
        return done !== undefined;
      }}
    />
  );
};

const LONGEST = 600;

const Length = ({ item, ask }: { item: AgendaItemView; ask: () => void }): ReactElement => {
  const words = useTexts().agenda;
  const [typed, setTyped] = useState(item.minutes === undefined ? '' : String(item.minutes));
  const [tried, setTried] = useState(false);
  const act = useAct('changeCase');
  const minutes = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  const isClear = minutes >= 1 && minutes <= LONGEST;
  const save = async (): Promise<void> => {
    setTried(true);
    if (isClear && (await act.perform({ id: item.id }, { minutes }))) ask();
  };
  return (
    <div className="stack">
      <TextField
        id={`length-${item.id}`}
        label={words.length}
        inputMode="numeric"
        value={typed}
        change={setTyped}
        problem={tried && !isClear ? words.unclearLength : undefined}
      />
      <div className="buttons">
        <Button
          size="small"
          disabledFocusable={act.busy}
          aria-label={`${words.save}: ${words.length}`}
          onClick={() => void save()}
        >
          {words.save}
        </Button>
      </div>
      <ActFailure failure={act.failure} />
    </div>
  );
};

/** The case document section by section, how long the case takes, and moving it. Takes focus when it opens. */
export const PaperEditor = ({ page, item, close, ask }: Props): ReactElement => {
  const words = useTexts().agenda;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="box stack" aria-labelledby="paper-title">
      <div className="box-head">
        <h2 id="paper-title" ref={heading} tabIndex={-1}>
          {words.paper}: {item.caseNumber} {item.title}
        </h2>
        <Button appearance="subtle" onClick={close}>
          {words.close}
        </Button>
      </div>
      {item.paper.map((section) => (
        <Section key={section.section} item={item} section={section} ask={ask} />
      ))}
      <Length item={item} ask={ask} />
      <CaseFiles item={item} />
      {item.kind !== 'standing' && page.otherMeetings.length > 0 && (
        <MoveCase
          page={page}
          item={item}
          moved={() => {
            close();
            ask();
          }}
        />
      )}
    </section>
  );
};
