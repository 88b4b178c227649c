/** What no column can hold: NUL and its like. */
const CONTROL = String.raw`\u0000-\u0008\u000b-\u001f\u007f-\u009f`;

/** A text of one line: no line break, tab or other control character. */
export const ONE_LINE = new RegExp(`^[^${CONTROL}\\t\\n\\u2028\\u2029]*$`, 'u');
/** A text of several lines: of the control characters only tab and line break. */
export const SEVERAL_LINES = new RegExp(`^[^${CONTROL}]*$`, 'u');

/** What somebody pasted, without what no column can hold: Word's line and page breaks become line breaks. */
export const withoutControls = (text: string): string =>
  text.replace(/\r\n?|[\u000b\u000c\u0085]/g, '\n').replace(new RegExp(`[${CONTROL}]`, 'gu'), '');
