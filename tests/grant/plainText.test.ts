import { describe, expect, it } from '@jest/globals';
import { contentSchema } from '../../src/grant/applicationSchema.js';
import { ONE_LINE, SEVERAL_LINES, withoutControls } from '../../src/grant/plainText.js';

describe('a text', () => {
  it.each(['a\nb', 'a\tb', 'a\u0000b', 'a\u001bb', 'a\u2028b'])('of one line is not %j', (text) => {
    expect(ONE_LINE.test(text)).toBe(false);
    expect(contentSchema.safeParse({ title: text }).success).toBe(false);
  });

  it('of several lines has line breaks and tabs, and no other control character', () => {
    expect(contentSchema.safeParse({ purpose: 'a\n\tb – æøå 🤝' }).success).toBe(true);
    for (const bad of ['\u0000', '\u000b', '\u007f', '\u0085', '\r']) {
      expect(SEVERAL_LINES.test(`a${bad}b`)).toBe(false);
      expect(contentSchema.safeParse({ purpose: `a${bad}b` }).success).toBe(false);
    }
  });

  it('that was pasted from Word can be sent, with its breaks', () => {
    expect(withoutControls('a\r\nb\u000bc\rd\u0000e\tf')).toBe('a\nb\nc\nde\tf');
  });
});
