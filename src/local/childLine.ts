/** What a person who started it all wants to see of a child's stderr: not its everyday notes. */
export function worthSeeing(child: string, line: string): string | undefined {
  try {
    const { level, message, detail } = JSON.parse(line) as { level?: string; message?: string; detail?: unknown };
    if (level === 'info' || level === 'debug') return undefined;
    return `${child}: ${message ?? line}${detail === undefined ? '' : ` ${JSON.stringify(detail)}`}`;
  } catch (error) {
    // A line that is not one of the app's own, such as the runtime's last words: shown as it is.
    if (error instanceof SyntaxError) return `${child}: ${line}`;
    throw error;
  }
}
