import { Button, ProgressBar } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RegisterPage } from '../../../../api/contract.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { Box } from '../../../parts/Box.js';
import { Chips } from '../../../parts/Chips.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { useTexts } from '../../../session.js';
import { previewRows, type RowPreview } from './previewRows.js';
import { PreviewTable } from './PreviewTable.js';
import type { RegisterRow } from './registerRows.js';
import { useEnterRows } from './useEnterRows.js';
import { useLookUp } from './useLookUp.js';

interface Props {
  readonly file: string;
  readonly rows: readonly RegisterRow[];
  readonly register: RegisterPage;
  readonly ask: () => void;
}

type Filter = 'all' | RowPreview['outcome'];
const FILTERS: readonly Filter[] = ['all', 'new', 'changes', 'unchanged', 'problem'];

const Progress = ({ done, of, word }: { readonly done: number; readonly of: number; readonly word: string }) => (
  <div className="stack">
    <span>{word}</span>
    <ProgressBar value={done} max={Math.max(1, of)} aria-label={word} />
  </div>
);

/** Each row with what would become of it; nothing is written before the button, and then only what has no problem. */
export const ReadRegister = ({ file, rows, register, ask }: Props): ReactElement => {
  const words = useTexts().registerSheet;
  const [tries, setTries] = useState(0);
  const lookUp = useLookUp(rows, register, tries);
  const [filter, setFilter] = useState<Filter>('all');
  // As it was when the file was read: what is entered below would else turn into «unchanged» before one has seen it.
  const [asked] = useState(register);
  const { state, enter } = useEnterRows(file);
  if (!lookUp.directory) {
    return (
      <Box title={words.read(file)} className="stack">
        <Progress done={lookUp.done} of={lookUp.of} word={words.lookingUp(lookUp.done, lookUp.of)} />
        <ActFailure failure={lookUp.failure} />
        {lookUp.failure && <Button onClick={() => setTries(tries + 1)}>{words.tryAgain}</Button>}
      </Box>
    );
  }
  const previews = previewRows(rows, asked, lookUp.directory);
  const entries = previews.flatMap(({ outcome, entry }) =>
    entry && (outcome === 'new' || outcome === 'changes') ? [entry] : [],
  );
  const count = (key: Filter): number => previews.filter(({ outcome }) => key === 'all' || outcome === key).length;
  const entered = state.outcomes.filter(({ outcome }) => outcome === 'entered').length;
  const press = async (): Promise<void> => {
    await enter(entries);
    ask();
  };
  return (
    <Box title={words.read(file)} className="stack">
      <p>{words.nothingWritten}</p>
      <div role="status" className="stack">
        {state.kind === 'entering' && (
          <Progress done={state.done} of={state.of} word={words.entering(state.done, state.of)} />
        )}
        {state.kind === 'done' && (
          <MessageLine tone={entered === state.of ? 'good' : 'warn'}>
            {words.done(entered, state.of - entered, count('problem'))}
          </MessageLine>
        )}
        {state.kind === 'stopped' && <MessageLine tone="warn">{words.stopped(entered, state.of)}</MessageLine>}
      </div>
      <ActFailure failure={state.failure} />
      {state.kind !== 'done' && (
        <div className="buttons">
          {entries.length > 0 ? (
            <Button appearance="primary" disabledFocusable={state.kind === 'entering'} onClick={() => void press()}>
              {state.kind === 'stopped' ? words.goOn : words.enter(entries.length)}
            </Button>
          ) : (
            <span>{words.nothingToEnter}</span>
          )}
        </div>
      )}
      <Chips
        label={words.show}
        chips={FILTERS.map((key) => ({
          key,
          word: key === 'all' ? words.all : words.outcomes[key],
          count: count(key),
        }))}
        chosen={filter}
        choose={setFilter}
      />
      <PreviewTable
        previews={previews.filter(({ outcome }) => filter === 'all' || outcome === filter)}
        outcomes={state.outcomes}
      />
    </Box>
  );
};
