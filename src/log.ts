/** What may name somebody or carry what he wrote, wherever in a message a library or a service puts it. */
const HIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]*\.[\w-]+(\.[\w-]*)?/g, '‹token›'],
  [/\b(tempauth|access_token|sig)=[^&\s"'\\]+/gi, '$1=‹token›'],
  [/[^\s"'<>(),;:\\]+@[^\s"'<>(),;:\\]+\.[^\s"'<>(),;:\\]+/g, '‹address›'],
  [/(?<![\w-])\d{6}[ .]?\d{5}(?![\w-])/g, '‹number›'],
];

const withoutPersonal = (text: string): string =>
  HIDDEN.reduce((hidden, [found, instead]) => hidden.replace(found, instead), text);

/** Graph repeats what it was asked, a parser what it read: between quotes stands somebody's text. */
const withoutQuoted = (text: string): string =>
  text.replace(/"[^"]*"|(?<!\w)'[^']*'(?!\w)|«[^»]*»|`[^`]*`/g, '‹quoted›');

const BUGS = ['Error', 'TypeError', 'RangeError'];

/** A stack without its first lines, which are the message once more. */
const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

/** Details that may be logged: names and codes, never a token, an address or what somebody wrote. */
const detailOf = (detail: unknown): unknown => {
  if (!(detail instanceof Error)) return detail;
  const { name, message } = detail;
  // A parser's message is the text it stumbled on, and not always between quotes.
  const said = name === 'SyntaxError' ? '' : withoutQuoted(message);
  return { name, message: said, ...(BUGS.includes(name) || name === 'SyntaxError' ? { stack: framesOf(detail) } : {}) };
};

const write = (level: 'info' | 'warn' | 'error', message: string, detail?: unknown): void => {
  // One JSON object a line: a line break in a message cannot pass for a line of its own.
  const line = JSON.stringify({
    time: new Date().toISOString(),
    level,
    message,
    ...(detail !== undefined && { detail: detailOf(detail) }),
  });
  process.stderr.write(`${withoutPersonal(line)}\n`);
};

/** The app's own log, to standard error. */
export const log = {
  info: (message: string): void => write('info', message),
  warn: (message: string, detail?: unknown): void => write('warn', message, detail),
  error: (message: string, detail?: unknown): void => write('error', message, detail),
};
