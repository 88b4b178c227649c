import { LACKING } from '../../grant/reaching.js';
import type { Way } from '../../grant/way.js';
import type { Texts } from '../../texts/nn.js';

export type WhyNot = keyof Omit<Texts['reaching']['why'], 'other'>;

/**
 * The Connector's, Graph's and our own codes that we have words for. The Connector's stand under «Status code responses» in
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages
 */
const OF_CODE: Readonly<Record<string, WhyNot>> = {
  [LACKING.channel]: 'noChannel',
  [LACKING.address]: 'noAddress',
  [LACKING.mailbox]: 'noMailbox',
  notInChannel: 'notInChannel',
  notInstalled: 'notInstalled',
  noAnswer: 'noAnswer',
  ForbiddenOperationException: 'notInstalled',
  BotBlocked: 'blocked',
  BlockedByUser: 'blocked',
  ConversationBlockedByUser: 'blocked',
  MessageWritesBlocked: 'blocked',
  BotDisabledByAdmin: 'disabledByAdmin',
  BotNotInConversationRoster: 'botNotInChannel',
  ConversationNotFound: 'placeGone',
  ActivityNotFoundInConversation: 'deleted',
  MessageSizeTooBig: 'tooBig',
  ErrorInvalidRecipients: 'badAddress',
  ErrorAccessDenied: 'mailDenied',
};

/** What a code says of a way, where we have words for it. */
export const whyNot = (way: Way, code: string): WhyNot | undefined => {
  if (code === LACKING.identity) return way === 'chat' ? 'noIdentityInTenant' : 'noIdentity';
  const known = Object.hasOwn(OF_CODE, code) ? OF_CODE[code] : undefined;
  // The same answer of the Connector is about another place: nobody alone closes a channel.
  if (known === 'blocked' && way !== 'chat') return undefined;
  return known === 'botNotInChannel' && way === 'chat' ? 'notInstalled' : known;
};

/** Why nothing comes to somebody by a way, and what can be done: whole sentences. */
export const becauseText = ({ undelivered }: Texts, { way, why }: { way: Way; why: string }): string => {
  const known = whyNot(way, why);
  return known === undefined ? undelivered.other(why) : undelivered.because[known];
};
