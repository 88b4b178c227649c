import { describe, expect, it } from '@jest/globals';
import { matches, parseFault, type Fault } from '../../src/local/faultRule.js';

const call = {
  kind: 'graph' as const,
  method: 'POST',
  url: '/v1.0/sites/s/lists/Journal/items',
  rawUrl: '/v1.0/sites/s/lists/0f0f/items',
  body: Buffer.from('{"fields":{"Key":"mr:000001"}}'),
};
const rule = (match: unknown): Fault => {
  const parsed = parseFault(1, { match, status: 500 });
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed;
};

describe('a fault', () => {
  it.each([
    'Journal',
    '0f0f',
    'lists/\\w+/items$',
    { path: 'items', method: 'post' },
    { body: 'mr:000001' },
    { kind: 'graph' },
    {},
  ])('that asks for %j meets the call', (match) => expect(matches(rule(match), call)).toBe(true));

  it.each(['People', { method: 'GET' }, { body: 'mr:000002' }, { kind: 'connector' }, '(('])(
    'that asks for %j does not',
    (match) => expect(matches(rule(match), call)).toBe(false),
  );

  it('holds before the work when it is only told to hold', () => {
    expect(parseFault(1, { hold: true })).toMatchObject({ hold: 'before', onlyDelays: false });
  });
});
