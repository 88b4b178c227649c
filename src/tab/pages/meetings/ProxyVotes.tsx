import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BallotView, ProxyVoteView } from '../../../api/contract.js';
import type { VoteChoice } from '../../../grant/state.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';

interface Props {
  readonly ballot: BallotView;
  readonly ask: () => void;
}

const CHOICES: readonly VoteChoice[] = ['for', 'against', 'abstain'];

const ProxyVote = ({ ballot, proxy, ask }: Props & { readonly proxy: ProxyVoteView }): ReactElement => {
  const { meeting, motions } = useTexts();
  const { proxy: words } = motions;
  const act = useAct('vote');
  const back = useAct('withdrawVote');
  const choices = ballot.other ? motions.choices : meeting.vote.choices;
  const heading = words.heading(proxy.member.name);
  const vote = async (choice: VoteChoice): Promise<void> => {
    if (choice === proxy.choice) return;
    await act.perform({ id: ballot.id }, { choice, revision: proxy.revision, for: proxy.member.id });
    ask();
  };
  const withdraw = async (): Promise<void> => {
    await back.perform({ id: ballot.id }, { revision: proxy.revision, for: proxy.member.id });
    ask();
  };
  const said = proxy.choice ? (ballot.other ? words.chosen : words.given)[proxy.choice] : words.notAnswered;
  return (
    <div className="stack">
      <h3>{heading}</h3>
      {!proxy.mayVote && <p>{words.cannot}</p>}
      {proxy.mayVote && (
        <>
          <p>{said}</p>
          <div className="vote-buttons" role="group" aria-label={heading}>
            {CHOICES.map((choice) => (
              <Button
                key={choice}
                className="vote-button"
                aria-pressed={choice === proxy.choice}
                disabledFocusable={act.busy}
                onClick={() => void vote(choice)}
              >
                {choices[choice]}
              </Button>
            ))}
          </div>
          {proxy.choice && (
            <div className="buttons">
              <Button
                appearance="subtle"
                aria-label={motions.withdrawNamed(proxy.member.name)}
                disabledFocusable={back.busy}
                onClick={() => void withdraw()}
              >
                {motions.withdraw}
              </Button>
            </div>
          )}
          <ActFailure failure={act.failure ?? back.failure} />
        </>
      )}
    </div>
  );
};

/** Votes for members whose written proxy the reader has. */
export const ProxyVotes = ({ ballot, ask }: Props): ReactElement => (
  <>
    {ballot.mine?.proxies.map((proxy) => (
      <ProxyVote key={proxy.member.id} ballot={ballot} proxy={proxy} ask={ask} />
    ))}
  </>
);
