/**
 * A refusal in the Connector's form. Statuses, codes and messages are those of "Status code responses" for
 * bots in Teams (Microsoft Learn, "Bot conversations: error codes").
 */
export class ConnectorError extends Error {
  override readonly name = 'ConnectorError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** Whole seconds, for status 429. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

const usualCodes = new Map([
  [401, 'Unauthorized'],
  [403, 'BotNotInConversationRoster'],
  [404, 'ConversationNotFound'],
  [412, 'PreconditionFailed'],
  [413, 'MessageSizeTooBig'],
  [429, 'Throttled'],
]);

/** `{error: {code, message}}`; a code that nobody named is the usual one for the status. */
export const connectorErrorBody = (status: number, code: string | undefined, message: string): object => ({
  error: { code: code ?? usualCodes.get(status) ?? (status < 500 ? 'BadSyntax' : 'ServiceError'), message },
});

export const refused = {
  unauthorized: () => new ConnectorError(401, 'Unauthorized', 'Authorization has been denied for this request.'),
  notRegistered: () => new ConnectorError(401, 'BotNotRegistered', 'No registration found for this bot.'),
  badSyntax: (message: string) => new ConnectorError(400, 'BadSyntax', message),
  badArgument: (message: string) => new ConnectorError(400, 'BadArgument', message),
  notInstalled: () =>
    new ConnectorError(403, 'ForbiddenOperationException', "The bot is not installed in user's personal scope"),
  /** As for guests in https://github.com/microsoft/botframework-sdk/issues/4286; of shared channels only «fails» is documented. */
  otherTenant: () => new ConnectorError(403, 'ServiceError', 'Failure due to: AclCheckFailed.'),
  notInRoster: () =>
    new ConnectorError(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.'),
  notOwn: () => new ConnectorError(403, 'NotEnoughPermissions', 'A bot may only change messages that it sent itself.'),
  noConversation: () => new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.'),
  noActivity: () => new ConnectorError(404, 'ActivityNotFoundInConversation', 'Conversation not found.'),
  noMember: () => new ConnectorError(404, 'MemberNotFoundInConversation', 'Member not found in conversation.'),
  noMeeting: () => new ConnectorError(404, 'MeetingNotFound', 'Meeting not found.'),
  noRoute: () => new ConnectorError(404, 'ResourceNotFound', 'The resource cannot be found.'),
  tooBig: () => new ConnectorError(413, 'MessageSizeTooBig', 'Message size too large.'),
  throttled: (waitMs: number) => new ConnectorError(429, 'Throttled', 'Too many requests.', Math.ceil(waitMs / 1000)),
};
