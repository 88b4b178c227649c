import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { BallotView } from '../../../api/contract.js';
import type { VoteChoice } from '../../../grant/state.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';
import { ProxyVotes } from './ProxyVotes.js';
import { ImpartialityQuestion } from './ImpartialityQuestion.js';

interface Props {
  readonly ballot: BallotView;
  readonly ask: () => void;
}

type Mine = NonNullable<BallotView['mine']>;
const CHOICES: readonly VoteChoice[] = ['for', 'against', 'abstain'];

/** Three equal buttons. What one answered stands in words, and may be changed until the ballot closes. */
const Voting = ({ ballot, mine, ask }: Props & { mine: Mine }): ReactElement => {
  const { texts } = useSession();
  const words = texts.meeting.vote;
  const { motions } = texts;
  const act = useAct('vote');
  const back = useAct('withdrawVote');
  const { failure, clear } = act;
  const choices = ballot.other ? motions.choices : words.choices;
  const given = ballot.other ? motions.youChose : words.given;
  const hidden = ballot.rules.secrecy === 'open' ? motions.openly : texts.ballot.hidden;
  const [pressed, setPressed] = useState<VoteChoice>();
  const group = useRef<HTMLDivElement>(null);
  // The page has shown the answer that nobody knew of: then the warning is no longer true.
  const settled = failure !== undefined && failure.kind !== 'refused' && pressed === mine.choice;
  useEffect(() => {
    if (!settled) return;
    clear();
    if (document.activeElement === document.body) {
      group.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    }
  }, [settled, clear]);
  const vote = async (choice: VoteChoice): Promise<void> => {
    if (choice === mine.choice) return;
    setPressed(choice);
    await act.perform({ id: ballot.id }, { choice, revision: mine.revision });
    ask();
  };
  const withdraw = async (): Promise<void> => {
    clear();
    if (await back.perform({ id: ballot.id }, { revision: mine.revision }))
      group.current?.querySelector('button')?.focus();
    ask();
  };
  const notYet = mine.revision > 0 ? motions.youWithdrew : words.notYet;
  return (
    <>
      <p>
        <strong>{mine.choice ? given[mine.choice] : notYet}</strong> {mine.choice ? words.mayChange : hidden}
      </p>
      <div className="vote-buttons" role="group" ref={group} aria-label={words.heading}>
        {CHOICES.map((choice) => (
          <Button
            key={choice}
            className="vote-button"
            aria-pressed={choice === mine.choice}
            disabledFocusable={act.busy}
            onClick={() => void vote(choice)}
          >
            {choices[choice]}
          </Button>
        ))}
      </div>
      <p role="status" className="small">
        {act.done && words.saved(act.done.seq)}
      </p>
      {mine.choice && (
        <div className="buttons">
          <Button appearance="subtle" disabledFocusable={back.busy || act.busy} onClick={() => void withdraw()}>
            {motions.withdraw}
          </Button>
        </div>
      )}
      <ActFailure failure={settled ? back.failure : (failure ?? back.failure)} />
    </>
  );
};

const stateOf = ({ mustDeclare, impartiality, mayVote }: Mine): 'declare' | 'recused' | 'inDoubt' | 'vote' | 'none' => {
  if (impartiality === 'recused' || impartiality === 'inDoubt') return impartiality;
  if (mustDeclare) return 'declare';
  return mayVote ? 'vote' : 'none';
};

/** One's own part in an open ballot: the impartiality question first where it is asked, then the vote. */
export const VoteBox = ({ ballot, ask }: Props): ReactElement | undefined => {
  const { texts } = useSession();
  const { vote, impartiality } = texts.meeting;
  const heading = useRef<HTMLHeadingElement>(null);
  const declared = useRef(false);
  const { mine } = ballot;
  const state = mine ? stateOf(mine) : 'none';
  useEffect(() => {
    if (declared.current) heading.current?.focus();
    declared.current = false;
  }, [state]);
  if (!mine || state === 'none') return undefined;
  return (
    <section className="box stack" aria-labelledby="vote-title">
      <h2 id="vote-title" ref={heading} tabIndex={-1}>
        {state === 'declare' ? impartiality.heading : vote.heading}
      </h2>
      {state === 'declare' && (
        <ImpartialityQuestion
          ballot={ballot}
          declared={() => {
            declared.current = true;
            ask();
          }}
        />
      )}
      {state === 'vote' && <Voting ballot={ballot} mine={mine} ask={ask} />}
      {state !== 'declare' && <ProxyVotes ballot={ballot} ask={ask} />}
      {(state === 'recused' || state === 'inDoubt') && <p>{vote[state]}</p>}
    </section>
  );
};
