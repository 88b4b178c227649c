import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inert, shortHash, written } from '../../src/cards/pieces.js';

describe('what somebody wrote', () => {
  it.each([
    '[trykk](javascript:alert(1))',
    '![bilete](http://evil.test/p.png)',
    '[x][y]\n\n[y]: https://evil.test',
    '<at>Alle</at>',
    '{{DATE(2024-01-01)}}',
    '${title}',
    '**feit**',
    'https://evil.test',
    'ftp://evil.test',
  ])('is shown and does nothing: %s', (text) => {
    const shown = inert(text);
    expect(shown).not.toMatch(/\]\(|\]\[|\]:|!\[|<|>|\{\{|\$\{|\*\*|:\/\//);
    const look = shown
      .replace(/\u2060/g, '')
      .replace(/‹/g, '<')
      .replace(/›/g, '>');
    expect(look).toBe(text);
  });

  it('keeps its line breaks, and loses what turns the reading direction', () => {
    expect(inert('a\nb\u202ec\u0000d\u2066e')).toBe('a\nbcde');
  });

  it('has no sign of Markdown left, whatever it is', () => {
    const signs = fc.array(fc.constantFrom('[', ']', '(', ')', '!', '*', '{', '}', '$', '<', '>', ':', '/', 'a', ' '));
    fc.assert(
      fc.property(signs, (parts) => {
        expect(inert(parts.join(''))).not.toMatch(/\]\(|\]\[|\]:|!\[|<|>|\{\{|\$\{|\*\*|:\/\//);
      }),
    );
  });

  it('is replaced where it says nothing, or is not at hand', () => {
    expect(written(undefined, 'i staden')).toBe('i staden');
    expect(written({ text: ' \u200b ' }, 'i staden')).toBe('i staden');
    expect(written({ removed: true }, 'i staden')).toBe('i staden');
  });
});

describe('a hash for people', () => {
  it('is its first twelve signs in fours', () => {
    expect(shortHash('9c1f04be77a2d0e1')).toBe('9c1f 04be 77a2');
  });
});
