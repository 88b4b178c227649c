import { describe, expect, it } from '@jest/globals';
import { pastedText } from '../../../../../src/tab/pages/application/fields/pastedText.js';

describe('what is pasted out of a document', () => {
  it('is left to the browser where it has neither table nor list', () => {
    expect(pastedText('')).toBeUndefined();
    expect(pastedText('<p>Eit <b>team</b></p><p>for unge</p>')).toBeUndefined();
  });

  it('has a line for each row of a table, with its cells between bars', () => {
    const html = `<p>Framdrift:</p><table><thead><tr><th>Når</th><th>Kva</th></tr></thead>
      <tbody><tr><td>Januar</td><td><p>Tilsetje</p>\n<p>leiar</p></td></tr><tr><td></td><td></td></tr>
      <tr><td>Juni</td><td>Måle</td></tr></tbody></table><p>Slutt</p>`;
    expect(pastedText(html)).toBe('Framdrift:\n\nNår | Kva\nJanuar | Tilsetje leiar\nJuni | Måle\n\nSlutt');
  });

  it('has a line for each item of a list, numbered where it was, indented where it lay in another', () => {
    const html =
      '<ul><li>Lærar<ul><li>på<br>skule</li></ul></li><li><p>Lege</p></li></ul><ol start="3"><li>Tre</li><li>Fire</li></ol>';
    expect(pastedText(html)).toBe('– Lærar\n  – på skule\n– Lege\n3. Tre\n4. Fire');
  });

  it('reads Word’s lists, which are paragraphs that look like one', () => {
    const item = (level: number, mark: string, words: string): string =>
      `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}</p>`;
    expect(
      pastedText(
        `<p>Mål:</p>${item(1, '·', 'Fleire stillingar')}${item(2, 'o', 'i&nbsp;kommunane')}${item(1, '2.', 'Kortare ventetid')}`,
      ),
    ).toBe('Mål:\n\n– Fleire stillingar\n  – i kommunane\n2. Kortare ventetid');
  });

  it('runs and fetches nothing of where it comes from', () => {
    const html =
      '<table><tr><td>a<script>throw new Error("run")</script><style>p{}</style></td><td><img src="https://evil.example/p.png" onerror="throw 1">b</td></tr></table>';
    expect(pastedText(html)).toBe('a | b');
  });

  it('stands whatever marks there are in it', () => {
    expect(pastedText('<ul><li>')).toBe('–');
    expect(pastedText('<table></table>')).toBe('');
    expect(pastedText('<ul>løyst<li>a</ul></table><p>b')).toBe('løyst\n– a\nb');
  });
});
