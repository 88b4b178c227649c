import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BallotView, CaseView, MeetingPage } from '../../../api/contract.js';
import type { BallotResult } from '../../../grant/state.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { EarlierBallots } from './EarlierBallots.js';
import { PutChosen } from './PutChosen.js';
import { SeatLists } from './SeatLists.js';

interface Props {
  readonly page: MeetingPage;
  readonly current: CaseView;
  readonly ballot: BallotView;
  readonly panel: boolean;
  readonly acted: () => void;
}

const Numbers = ({ result }: { result: BallotResult }): ReactElement => {
  const { meeting, motions } = useTexts();
  const words = meeting.ballot;
  const said = result.between ? motions.choices : words.numbers;
  const numbers: [string, number][] = [
    [said.for, result.total.for],
    [said.against, result.total.against],
    [said.abstain, result.total.abstain],
    [words.numbers.recused, result.recused],
  ];
  return (
    <ul className="result-numbers" aria-label={words.numbersLabel}>
      {numbers.map(([word, number]) => (
        <li key={word}>
          <strong>{number}</strong>
          <span className="small">{word}</span>
        </li>
      ))}
    </ul>
  );
};

const Record = ({ current, ballot, acted }: Pick<Props, 'current' | 'ballot' | 'acted'>): ReactElement => {
  const words = useTexts().meeting.ballot;
  const act = useAct('recordDecision');
  const record = async (): Promise<void> => {
    if (await act.perform({ id: current.id }, { ballot: ballot.id })) acted();
  };
  return (
    <>
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void record()}>
          {words.record}
        </Button>
      </div>
      <ActFailure failure={act.failure} />
    </>
  );
};

/** The result in a sentence, four numbers, and each member's vote; the decision is recorded from here. */
export const ClosedBallot = ({ page, current, ballot, panel, acted }: Props): ReactElement => {
  const texts = useTexts();
  const words = texts.meeting.ballot;
  const { result } = ballot;
  const votes = <SeatLists ballot={ballot} />;
  return (
    <>
      {result && (
        <>
          <p className="reading" role="status">
            <strong>{texts.ballot.verdict(result)}.</strong> {texts.ballot.explanation(result)}
          </p>
          <Numbers result={result} />
        </>
      )}
      {!current.decision && result?.adopted === true && page.mayLead && (
        <Record current={current} ballot={ballot} acted={acted} />
      )}
      {!current.decision && page.mayLead && <PutChosen current={current} ballot={ballot} opened={acted} />}
      {!current.decision && result?.adopted === false && !result.between && <p>{words.recordDeferral}</p>}
      {panel ? (
        <details>
          <summary>{words.votes}</summary>
          {votes}
        </details>
      ) : (
        votes
      )}
      <EarlierBallots page={page} current={current} />
    </>
  );
};
