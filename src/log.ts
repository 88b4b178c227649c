/** Details that may be logged: names and codes, never a token, an address or what somebody wrote. */
const detailOf = (detail: unknown): unknown => {
  if (!(detail instanceof Error)) return detail;
  const { name, message, stack } = detail;
  return { name, message, ...(name === 'Error' || name === 'TypeError' || name === 'RangeError' ? { stack } : {}) };
};

const write = (level: 'info' | 'warn' | 'error', message: string, detail?: unknown): void => {
  // One JSON object a line: a line break in a message cannot pass for a line of its own.
  const line = JSON.stringify({
    time: new Date().toISOString(),
    level,
    message,
    ...(detail !== undefined && { detail: detailOf(detail) }),
  });
  process.stderr.write(`${line}\n`);
};

/** The app's own log, to standard error. */
export const log = {
  info: (message: string): void => write('info', message),
  warn: (message: string, detail?: unknown): void => write('warn', message, detail),
  error: (message: string, detail?: unknown): void => write('error', message, detail),
};
