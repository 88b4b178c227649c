import type { CardElement } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { block, inert, small, strong } from '../../cards/pieces.js';
import { own } from '../../grant/own.js';
import type { PersonId } from '../../grant/people.js';
import type { Ballot } from '../../grant/state.js';
import { voteActions, withdrawAction } from './ballotButtons.js';
import { proxyRefusal } from './casting.js';
import type { Sitting } from './sitting.js';

const heldBy = ({ proxies = {} }: Ballot, reader: PersonId): PersonId[] =>
  Object.entries(proxies).flatMap(([member, holder]) => (holder === reader ? [member] : []));

/** For each member whose written proxy the reader has: what he has answered for him, and the same three answers. */
export const proxyParts = (ballot: Ballot, sitting: Sitting, context: CardContext): CardElement[] => {
  const { reader, texts, nameOf } = context;
  if (reader === undefined) return [];
  const { proxy } = texts.motions;
  return heldBy(ballot, reader).map((member) => {
    const name = strong(proxy.heading(inert(nameOf(member))));
    if (proxyRefusal(sitting, reader, member)) return block('emphasis', name, small(proxy.cannot));
    const given = own(ballot.votes, member);
    const said = given ? (ballot.other ? proxy.chosen : proxy.given)[given.choice] : proxy.notAnswered;
    const buttons = [
      ...voteActions(ballot, context, member),
      ...(given ? [withdrawAction(ballot, context, member)] : []),
    ];
    return block('emphasis', name, small(said), { type: 'ActionSet', actions: buttons });
  });
};
