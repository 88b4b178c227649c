import { describe, expect, it } from '@jest/globals';
import { textsFor } from '../../src/texts/textsFor.js';
import { becauseText, whyNot } from '../../src/tab/parts/whyNot.js';

const CODES = [
  'ForbiddenOperationException',
  'MessageWritesBlocked',
  'ConversationBlockedByUser',
  'BotDisabledByAdmin',
  'BotNotInConversationRoster',
  'ConversationNotFound',
  'ActivityNotFoundInConversation',
  'MessageSizeTooBig',
  'ErrorAccessDenied',
  'noAnswer',
];

describe('why a message has not arrived', () => {
  it.each(['nn', 'nb', 'en'] as const)('is said in %s as what happened and what to do', (language) => {
    const texts = textsFor(language);
    const sentences = [...Object.values(texts.undelivered.because), texts.undelivered.other('Code')];
    for (const text of sentences) expect(text).toMatch(/^[A-ZÆØÅ][^.]+\. [A-ZÆØÅ][^.]+\.$/);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it.each(CODES)('has words for the Connector’s and Graph’s %s', (code) => {
    expect(whyNot('chat', code)).toBeDefined();
    expect(becauseText(textsFor('nn'), { way: 'chat', why: code })).not.toContain(code);
  });

  it('tells the code itself where there are no words for it', () => {
    expect(becauseText(textsFor('nn'), { way: 'chat', why: 'toString' })).toContain('«toString»');
  });

  it('is not said to be somebody’s own doing where a channel is closed', () => {
    expect(whyNot('channel', 'MessageWritesBlocked')).toBeUndefined();
  });

  it('is another thing to do in a chat than in a channel where the bot is in neither', () => {
    expect([whyNot('chat', 'BotNotInConversationRoster'), whyNot('channel', 'BotNotInConversationRoster')]).toEqual([
      'notInstalled',
      'botNotInChannel',
    ]);
  });
});
