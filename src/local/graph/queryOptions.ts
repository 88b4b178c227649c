import { invalidRequest } from './graphRefusal.js';

const system = ['$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$count', '$search', '$skiptoken'];

/** System options are taken with or without `$`, in any case. */
function fullName(name: string): string {
  const lower = name.toLowerCase();
  const dollar = lower.startsWith('$') ? lower : `$${lower}`;
  return system.includes(dollar) ? dollar : name;
}

/** Reads the query string. An option that the route does not take is refused, never ignored. */
export function queryOptions(search: string, taken: readonly string[]): Map<string, string> {
  const options = new Map<string, string>();
  for (const [given, value] of new URLSearchParams(search)) {
    const name = fullName(given);
    if (!taken.includes(name)) throw invalidRequest(`The query option '${given}' is not supported here.`);
    if (options.has(name))
      throw invalidRequest(
        `Query option '${given}' was specified more than once, but it must be specified at most once.`,
      );
    options.set(name, value);
  }
  return options;
}
