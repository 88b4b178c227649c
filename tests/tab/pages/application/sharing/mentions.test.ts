import { describe, expect, it } from '@jest/globals';
import type { MemberView } from '../../../../../src/api/contract.js';
import {
  matching,
  mentionsIn,
  mentionTyped,
  withMention,
} from '../../../../../src/tab/pages/application/sharing/mentions.js';

const member = (id: string, name: string, you = false): MemberView => ({
  id,
  name,
  title: '',
  email: '',
  role: 'writer',
  you,
});
const MEMBERS = [member('me', 'Kari Test', true), member('h1', 'Hans Test H1'), member('h10', 'Hans Test H10')];

describe('calling on somebody in a comment', () => {
  it('begins with an @ at the beginning of a word, and ends with the name', () => {
    expect(mentionTyped('Sjå @Ha', 7)).toEqual({ from: 4, typed: 'Ha' });
    expect(mentionTyped('@Hans Te', 8)).toEqual({ from: 0, typed: 'Hans Te' });
    expect(mentionTyped('@Hans Test H1', 13)).toEqual({ from: 0, typed: 'Hans Test H1' });
    expect(mentionTyped('@', 1)).toEqual({ from: 0, typed: '' });
    expect(mentionTyped('skriv til post@test', 19)).toBeUndefined();
    expect(mentionTyped('Sjå @Ha her', 3)).toBeUndefined();
  });

  it('offers those who are on it, by any part of the name, and never oneself', () => {
    expect(matching(MEMBERS, 'h10').map(({ id }) => id)).toEqual(['h10']);
    expect(matching(MEMBERS, '').map(({ id }) => id)).toEqual(['h1', 'h10']);
  });

  it('puts the name where it was begun, and leaves what stood after it', () => {
    expect(withMention('Sjå @Ha her', { from: 4, cursor: 7, name: 'Hans Test H1' })).toEqual({
      text: 'Sjå @Hans Test H1 her',
      cursor: 18,
    });
  });

  it('calls on whoever is named, and not on somebody whose name begins another’s', () => {
    expect(mentionsIn('@Hans Test H10 og ikkje den andre', MEMBERS)).toEqual(['h10']);
    expect(mentionsIn('@Hans Test H1 og @Hans Test H10', MEMBERS).sort()).toEqual(['h1', 'h10']);
    expect(mentionsIn('Hans Test H1 utan krøll, @Kari Test', MEMBERS)).toEqual([]);
  });
});
