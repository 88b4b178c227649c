import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { DecisionPage, FollowUpView } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { TextField } from '../../parts/TextField.js';
import { momentText } from '../../parts/when.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useKeptText } from '../../useKeptText.js';
import { FollowUpForm } from './FollowUpForm.js';
import { FollowUpLine, followUpWhat } from './FollowUpLine.js';

interface Props {
  readonly page: DecisionPage;
  readonly changed: () => void;
}
interface OneProps extends Props {
  readonly followUp: FollowUpView;
}

const Done = ({ followUp, page, changed }: OneProps): ReactElement | undefined => {
  const texts = useTexts();
  const { followUp: words } = texts.decided;
  const act = useAct('reopenFollowUp');
  const { done } = followUp;
  if (!done) return undefined;
  const reopen = async (): Promise<void> => {
    if (await act.perform({ id: followUp.id }, {})) changed();
  };
  return (
    <>
      <p className="small">{words.doneBy(done.by.name, momentText(texts, done.at))}</p>
      {done.note !== undefined && <p className="as-written">{done.note}</p>}
      {page.mayReopen && (
        <div className="buttons">
          <Button
            size="small"
            disabledFocusable={act.busy}
            aria-label={words.reopenNamed(followUpWhat(followUp, texts))}
            onClick={() => void reopen()}
          >
            {words.reopen}
          </Button>
        </div>
      )}
      <ActFailure failure={act.failure} />
    </>
  );
};

const Settle = ({ followUp, changed }: OneProps): ReactElement | undefined => {
  const texts = useTexts();
  const { followUp: words } = texts.decided;
  const note = useKeptText(`followUp:${followUp.id}`);
  const act = useAct('settleFollowUp');
  if (!followUp.maySettle) return undefined;
  const settle = async (): Promise<void> => {
    const said = note.text.trim();
    if (!(await act.perform({ id: followUp.id }, said === '' ? {} : { note: said }))) return;
    note.forget();
    changed();
  };
  return (
    <div className="stack">
      <TextField id={`note-${followUp.id}`} label={words.note} rows={2} value={note.text} change={note.write} />
      <div className="buttons">
        <Button
          disabledFocusable={act.busy}
          aria-label={words.settleNamed(followUpWhat(followUp, texts))}
          onClick={() => void settle()}
        >
          {words.settle}
        </Button>
      </div>
      <ActFailure failure={act.failure} />
    </div>
  );
};

const One = (props: OneProps): ReactElement => {
  const texts = useTexts();
  const { followUp: words } = texts.decided;
  const { followUp, page, changed } = props;
  const [changing, setChanging] = useState(false);
  const isOpen = followUp.status === 'open' || followUp.status === 'late';
  return (
    <li className="stack">
      <FollowUpLine followUp={followUp} />
      {followUp.remindedAt !== undefined && (
        <p className="small">{words.reminded(momentText(texts, followUp.remindedAt))}</p>
      )}
      <Done {...props} />
      <Settle {...props} />
      {page.mayFollowUp && isOpen && !changing && (
        <div className="buttons">
          <Button
            size="small"
            aria-label={words.changeNamed(followUpWhat(followUp, texts))}
            onClick={() => setChanging(true)}
          >
            {words.change}
          </Button>
        </div>
      )}
      {changing && (
        <FollowUpForm
          page={page}
          followUp={followUp}
          close={() => setChanging(false)}
          saved={() => {
            setChanging(false);
            changed();
          }}
        />
      )}
    </li>
  );
};

/** What must be done by a day, by whom, and whether it is. */
export const FollowUpBox = ({ page, changed }: Props): ReactElement => {
  const { followUp: words } = useTexts().decided;
  const [adding, setAdding] = useState(false);
  const { followUps } = page.row;
  return (
    <Box title={words.heading}>
      <div className="stack">
        {followUps.length === 0 && <p>{words.none}</p>}
        {followUps.length > 0 && (
          <ul className="plain-list follow-up-list">
            {followUps.map((followUp) => (
              <One key={followUp.id} followUp={followUp} page={page} changed={changed} />
            ))}
          </ul>
        )}
        {page.mayFollowUp && !adding && (
          <div className="buttons">
            <Button onClick={() => setAdding(true)}>{words.add}</Button>
          </div>
        )}
        {adding && (
          <FollowUpForm
            page={page}
            close={() => setAdding(false)}
            saved={() => {
              setAdding(false);
              changed();
            }}
          />
        )}
      </div>
    </Box>
  );
};
