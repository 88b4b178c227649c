import { describe, expect, it } from '@jest/globals';
import { limitedMarkdown } from '../../../../src/local/teams/client/card/markdown.js';

describe('the text of a card', () => {
  it('may be bold and may break its lines', () => {
    expect(limitedMarkdown('**Støttar:** to  \n**Ventar:** ein\r\nslutt')).toBe(
      '<strong>Støttar:</strong> to<br><strong>Ventar:</strong> ein<br>slutt',
    );
  });

  it('leaves lone stars as they were', () => {
    expect(limitedMarkdown('2 ** 3 og ** 4')).toBe('2 ** 3 og ** 4');
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['![](http://evil.example/p.png)', '![](http://evil.example/p.png)'],
    ['**<b>**', '<strong>&lt;b&gt;</strong>'],
    ['"&\'', '&quot;&amp;&#39;'],
  ])('is never more than text: %s', (text, html) => {
    expect(limitedMarkdown(text)).toBe(html);
  });
});
