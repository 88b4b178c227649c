import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AssessedRow } from '../../../api/contract.js';
import type { Impartiality } from '../../../grant/assessed.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';

interface Props {
  readonly call: string;
  readonly rows: readonly Pick<AssessedRow, 'id' | 'title' | 'number' | 'ties' | 'mayDeclare'>[];
  readonly ask: () => void;
}

type Answers = Readonly<Record<string, Impartiality>>;
const ANSWERS: readonly Impartiality[] = ['impartial', 'recused', 'inDoubt'];

/** The question of impartiality, for all that one has not answered, in one act. What ties one to each is said first. */
export const DeclareForm = ({ call, rows, ask }: Props): ReactElement => {
  const { assessing } = useTexts();
  const words = assessing.declare;
  const [answers, setAnswers] = useState<Answers>({});
  const [isEmpty, setEmpty] = useState(false);
  const act = useAct('declareStanding');
  const given = rows.flatMap(({ id }) => (answers[id] ? [{ application: id, answer: answers[id] }] : []));
  const save = async (): Promise<void> => {
    setEmpty(given.length === 0);
    if (given.length > 0 && (await act.perform({ id: call }, { answers: given }))) ask();
  };
  const restImpartial = (): void =>
    setAnswers(
      Object.fromEntries(
        rows
          .map(({ id, ties, mayDeclare }): [string, Impartiality | undefined] => [
            id,
            // Whoever is tied to it answers that one himself.
            answers[id] ?? (ties.length === 0 && mayDeclare.includes('impartial') ? 'impartial' : undefined),
          ])
          .filter((entry): entry is [string, Impartiality] => entry[1] !== undefined),
      ),
    );
  return (
    <Box title={words.heading} aside={<span className="small">{words.chosen(given.length, rows.length)}</span>}>
      <p>{words.lead}</p>
      <ul className="declarations">
        {rows.map(({ id, title, number, ties, mayDeclare }) => (
          <li key={id}>
            <div id={`declare-${id}`} className="declaration-title">
              {number !== undefined && <span className="small">{assessing.applicationNumber(number)} </span>}
              <strong>{title}</strong>
            </div>
            {ties.length > 0 && <MessageLine tone="warn">{ties.map((tie) => words.ties[tie]).join(' ')}</MessageLine>}
            <RadioGroup
              layout="horizontal"
              aria-labelledby={`declare-${id}`}
              value={answers[id] ?? ''}
              onChange={(_, { value }) => setAnswers({ ...answers, [id]: value as Impartiality })}
            >
              {ANSWERS.filter((answer) => mayDeclare.includes(answer)).map((answer) => (
                <Radio key={answer} value={answer} label={words.choices[answer]} />
              ))}
            </RadioGroup>
          </li>
        ))}
      </ul>
      {isEmpty && given.length === 0 && (
        <MessageLine tone="warn" role="alert">
          {words.nothingChosen}
        </MessageLine>
      )}
      <ActFailure failure={act.failure} />
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void save()}>
          {words.save}
        </Button>
        {rows.length > 1 && <Button onClick={restImpartial}>{words.allImpartial}</Button>}
      </div>
    </Box>
  );
};
