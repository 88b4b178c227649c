import { describe, expect, it } from '@jest/globals';
import { userFilter, userSearch } from '../../../src/local/graph/userFilter.js';
import type { Person } from '../../../src/local/tenantContext.js';

const person: Person = {
  id: 'kommunalsjef-test-oyer',
  oid: '00000000-0000-4000-8000-000000000001',
  tid: '00000000-0000-4000-8000-000000000002',
  displayName: 'Kommunalsjef Test Øyer',
  userPrincipalName: 'kommunalsjef.test_kommune.example#EXT#@hf.example',
  mail: "o'test@kommune.example",
  jobTitle: 'Kommunalsjef',
  department: 'Helse',
  preferredLanguage: 'nn-NO',
  party: 'Øyer kommune',
  userType: 'Guest',
  kind: 'guest',
  organisation: 'Kommunane',
};

describe('a search for people', () => {
  it.each([
    '"displayName:komm"',
    '"displayName:øy"',
    '"displayName:test øyer"',
    '"mail:zzz" OR "displayName:øyer"',
    '"mail:kommune" AND "displayName:test"',
  ])('%s finds by the beginnings of words', (text) => expect(userSearch(text)(person)).toBe(true));
  it.each(['"displayName:yer"', '"mail:x OR y"', '"displayName:test" AND "mail:nobody"', '"displayName:\\"komm"'])(
    '%s does not',
    (text) => expect(userSearch(text)(person)).toBe(false),
  );
  it.each(['displayName:ann', '"jobTitle:x"', '"displayName:ann" ann', '"displayName:ann', '"displayName:a" OR '])(
    '%s is refused',
    (text) => expect(() => userSearch(text)).toThrow('Syntax error'),
  );
});

describe('a filter of people', () => {
  it.each([
    "displayName eq 'kommunalsjef test øyer'",
    "mail eq 'o''test@kommune.example'",
    "startswith(displayName,'komm') and mail ne 'x'",
    "mail eq 'x and y' or startsWith(displayName, 'Komm')",
  ])('%s fits', (text) => expect(userFilter(text, true)(person)).toBe(true));

  it('is refused where it is not understood, and «ne» outside an advanced query', () => {
    expect(() => userFilter("endsWith(mail,'x')", true)).toThrow('Unsupported Query');
    expect(() => userFilter("shoeSize eq '44'", true)).toThrow('Could not find a property');
    expect(() => userFilter("jobTitle ne 'x'", false)).toThrow('Unsupported or invalid query filter clause');
    expect(userFilter("jobTitle eq 'kommunalsjef'", false)(person)).toBe(true);
  });
});
