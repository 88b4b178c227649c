import { describe, expect, it } from '@jest/globals';
import { agrees } from '../../src/sharepoint/cachedList.js';
import type { Cell } from '../../src/sharepoint/siteList.js';

const item = (fields: Record<string, unknown>) => ({ id: '1', eTag: '"x,1"', version: 1, createdByApp: 'app', fields });

describe('a row that says already what it should say', () => {
  it.each<[string, Record<string, unknown>, Record<string, Cell>]>([
    ['the same', { Status: 'draft', Amount: 5 }, { Status: 'draft', Amount: 5 }],
    ['nothing, as null or as empty', {}, { Number: null, Reason: '' }],
    ['a moment with parts of a second', { At: '2026-06-15T10:00:00.000Z' }, { At: '2026-06-15T10:00:00Z' }],
    ['a text with other line ends', { Reason: 'ein\r\nto' }, { Reason: 'ein\nto' }],
    ['a text with the space around it gone', { Reason: 'ein' }, { Reason: ' ein\n' }],
  ])('is not written again: %s', (_what, stands, wanted) => {
    expect(agrees(item(stands), wanted)).toBe(true);
  });

  it.each<[string, Record<string, unknown>, Record<string, Cell>]>([
    ['another word', { Status: 'draft' }, { Status: 'submitted' }],
    ['another moment', { At: '2026-06-15T10:00:01Z' }, { At: '2026-06-15T10:00:00Z' }],
    ['another line', { Reason: 'ein to' }, { Reason: 'ein\nto' }],
    ['a number as text', { Amount: '5' }, { Amount: 5 }],
    ['what should be gone', { Number: 3 }, { Number: null }],
  ])('is written: %s', (_what, stands, wanted) => {
    expect(agrees(item(stands), wanted)).toBe(false);
  });
});
