import { describe, expect, it } from '@jest/globals';
import { columnDefinition, kindOf } from '../../src/sharepoint/column.js';
import { LISTS } from '../../src/sharepoint/lists.js';
import { mapAddress } from '../../src/sharepoint/middleware.js';

describe.each(Object.values(LISTS))('the list $name', ({ columns }) => {
  it('has names that SharePoint keeps as they are, each once', () => {
    const names = columns.map(({ name }) => name);
    expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9]{0,31}$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => ['Title', 'Attachments', 'Created', 'Modified', 'Edit'].includes(name))).toEqual([]);
  });

  it('has a unique key, and no more indexes than a list may have', () => {
    expect(columns.filter(({ unique }) => unique).map(({ name }) => name)).toEqual(['Key']);
    expect(columns.filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20);
    expect(columns.filter(({ indexed, kind }) => indexed && kind === 'longText')).toEqual([]);
  });

  it('recognises its own columns again', () => {
    for (const column of columns) expect(kindOf(columnDefinition(column) as object)).toBe(column.kind);
  });
});

describe("Microsoft's addresses", () => {
  it.each([
    ['https://graph.microsoft.com/v1.0/sites/a?x=1', 'http://127.0.0.1:3979/v1.0/sites/a?x=1'],
    ['https://semje.sharepoint.com/up/1?tempauth=2', 'http://127.0.0.1:3979/sharepoint/up/1?tempauth=2'],
    ['https://example.com/x', 'https://example.com/x'],
  ])('have their place in the embedded tenant: %s', (from, to) => {
    expect(mapAddress(from, 'http://127.0.0.1:3979')).toBe(to);
  });

  it('stay what they are in a real tenant', () => {
    expect(mapAddress('https://semje.sharepoint.com/up', 'https://graph.microsoft.com')).toBe(
      'https://semje.sharepoint.com/up',
    );
  });
});
