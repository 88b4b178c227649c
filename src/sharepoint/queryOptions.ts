/**
 * Query options as they may stand in an address. The Graph client puts what it is given there as it is (`createQueryString` of
 * 3.0.7), so a `&` or `%22` in what somebody searches for would be read as part of the question.
 */
export const queryOptions = (options: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [name, encodeURIComponent(value)]));
