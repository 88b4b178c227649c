import { describe, expect, it } from '@jest/globals';
import { readInvokeAnswer } from '../../../../src/local/teams/outgoing/invokeAnswer.js';

const cardType = 'application/vnd.microsoft.card.adaptive';

describe('a bot’s answer to a pressed button', () => {
  it('is a card or a sentence', () => {
    const card = { type: 'AdaptiveCard', version: '1.4' };
    expect(readInvokeAnswer(200, { statusCode: 200, type: cardType, value: card })).toEqual({ kind: 'card', card });
    const message = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Takk' };
    expect(readInvokeAnswer(200, message)).toEqual({ kind: 'message', text: 'Takk' });
  });

  it.each([
    ['an error', 200, { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'x', message: 'y' } }],
    ['an HTTP error', 500, { statusCode: 200, type: cardType, value: {} }],
    ['nothing', 200, undefined],
    ['a card under another status', 200, { statusCode: 500, type: cardType, value: {} }],
    ['an unknown type', 200, { statusCode: 200, type: 'application/json', value: {} }],
    ['what is no card', 200, { statusCode: 200, type: cardType, value: { nonsense: true } }],
    [
      'a card over 40 KB',
      200,
      { statusCode: 200, type: cardType, value: { type: 'AdaptiveCard', version: '1.4', lang: 'x'.repeat(20_500) } },
    ],
    ['text where a card should be', 200, { statusCode: 200, type: cardType, value: 'x' }],
  ])('is a failure when it is %s', (_what, status, body) => {
    expect(readInvokeAnswer(status, body)).toMatchObject({ kind: 'failed' });
  });
});
