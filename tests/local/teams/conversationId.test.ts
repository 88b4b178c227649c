import { describe, expect, it } from '@jest/globals';
import { formatConversationId, parseConversationId } from '../../../src/local/teams/conversationId.js';

describe('the id of a conversation', () => {
  it.each(['a:1xyz', '19:abc@thread.tacv2', '19:abc@thread.tacv2;messageid=1700000000000'])(
    'is read and written alike: %s',
    (id) => {
      expect(formatConversationId(parseConversationId(id))).toBe(id);
    },
  );

  it('names the message that began the thread', () => {
    expect(parseConversationId('19:abc@thread.tacv2;messageid=17')).toEqual({
      conversation: '19:abc@thread.tacv2',
      root: '17',
    });
  });
});
