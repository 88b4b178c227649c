export interface BareVote {
  readonly title: string;
  readonly motion: string;
  readonly parties: string;
  readonly left: string;
  readonly members: readonly { readonly name: string; readonly answered: boolean }[];
  readonly refreshFor: readonly string[];
  readonly page: string;
}

const text = (said: string, more: object = {}): object => ({ type: 'TextBlock', text: said, wrap: true, ...more });
const button = (title: string, choice: string): object => ({
  type: 'Action.Execute',
  title,
  verb: 'vote',
  data: { verb: 'vote', ballot: 'ballot', choice, revision: 0, seq: 1 },
});

/** The same card as one literal that is handed every word: it asks no state, counts nothing and knows no language. */
export const bareVoteCard = ({ title, motion, parties, left, members, refreshFor, page }: BareVote): object => {
  const answered = members.filter((member) => member.answered);
  const waiting = members.filter((member) => !member.answered);
  return {
    type: 'AdaptiveCard',
    version: '1.4',
    refresh: {
      action: { type: 'Action.Execute', verb: 'showBallot', data: { verb: 'showBallot', ballot: 'ballot', seq: 1 } },
      userIds: refreshFor.slice(0, 60),
    },
    body: [
      text('SSU 1/2024', { isSubtle: true, size: 'Small' }),
      text(title, { size: 'Large', weight: 'Bolder' }),
      text(motion, { weight: 'Bolder' }),
      {
        type: 'FactSet',
        facts: [
          { title: 'Parties', value: parties },
          { title: 'Left', value: left },
        ],
      },
      text(`${answered.length} of ${members.length} have answered.`),
      text(
        waiting
          .slice(0, 12)
          .map(({ name }) => name)
          .join(', '),
        { isSubtle: true },
      ),
      text(`and ${Math.max(0, waiting.length - 12)} more`, { isSubtle: true }),
    ],
    actions: [
      button('For', 'for'),
      button('Against', 'against'),
      button('Abstain', 'abstain'),
      { type: 'Action.OpenUrl', title: 'Open', url: page },
    ],
  };
};
