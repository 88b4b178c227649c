const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * The Markdown that a card here may use: bold and line breaks. Everything else stays as it was written,
 * so nothing in a text can become a link, an image or markup.
 */
export function limitedMarkdown(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => escaped[character] ?? '')
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replace(/ *(\r\n|\n|\r)/g, '<br>');
}
