import { describe, expect, it } from '@jest/globals';
import { withMentions } from '../../../../src/local/teams/client/card/withMentions.js';

const body = [{ type: 'TextBlock', text: '<at>Leiar Test</at>: noko til deg' }];

describe('a card that mentions somebody', () => {
  it('shows his name', () => {
    const entities = [{ type: 'mention', text: '<at>Leiar Test</at>', mentioned: { id: '29:1', name: 'Leiar Test' } }];
    expect(withMentions({ body, msteams: { entities } })).toMatchObject({
      body: [{ text: '**Leiar Test**: noko til deg' }],
    });
  });

  it('mentions nobody whom the bot has not named beside it', () => {
    expect(withMentions({ body })).toEqual({ body });
  });
});
