import { LACKING, type WayState } from '../../../grant/reaching.js';
import type { Texts } from '../../../texts/nn.js';
import { whenText } from '../../parts/when.js';

type Why = keyof Omit<Texts['reaching']['why'], 'other'>;

/** The Connector's and Graph's own codes that we have words for. */
const OF_CODE: Readonly<Record<string, Why>> = {
  [LACKING.channel]: 'noChannel',
  [LACKING.address]: 'noAddress',
  [LACKING.mailbox]: 'noMailbox',
  notInChannel: 'notInChannel',
  notInstalled: 'notInstalled',
  noAnswer: 'noAnswer',
  BotBlocked: 'blocked',
  BlockedByUser: 'blocked',
  MessageWritesBlocked: 'blocked',
  ErrorInvalidRecipients: 'badAddress',
  ErrorAccessDenied: 'mailDenied',
};

/** Why a way does not lead to somebody, as the end of a sentence. */
export const whyText = ({ reaching }: Texts, { way, why = '' }: WayState): string => {
  if (why === LACKING.identity) return reaching.why[way === 'chat' ? 'noIdentityInTenant' : 'noIdentity'];
  const known = Object.hasOwn(OF_CODE, why) ? OF_CODE[why] : undefined;
  return known === undefined ? reaching.why.other(why) : reaching.why[known];
};

/** How a way stands, in a sentence. */
export const stateText = (texts: Texts, state: WayState, now: number): string => {
  const { states } = texts.reaching;
  const since = state.at === undefined ? undefined : whenText(texts, state.at, now);
  if (state.state === 'untried') return states.untried;
  if (state.state === 'works') return states.works(since ?? '');
  const why = whyText(texts, state);
  return since === undefined ? states.fails(why) : states.failsSince(why, since);
};
