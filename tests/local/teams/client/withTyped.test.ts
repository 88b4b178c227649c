import { describe, expect, it } from '@jest/globals';
import { withTyped } from '../../../../src/local/teams/client/card/withTyped.js';

const card = (input: object): object => ({
  body: [{ type: 'Container', items: [{ type: 'Input.Text', id: 'why', ...input }] }],
});

describe('a card that is drawn in another theme while somebody types', () => {
  it('keeps what he has typed', () => {
    expect(withTyped(card({}), { why: 'halvferdig' })).toEqual(card({ value: 'halvferdig' }));
  });

  it('does not write over a value that the bot gave', () => {
    expect(withTyped(card({ value: 'frå boten' }), { why: 'halvferdig' })).toEqual(card({ value: 'frå boten' }));
  });

  it('changes nothing else', () => {
    expect(withTyped(card({}), { other: 'x' })).toEqual(card({}));
  });
});
