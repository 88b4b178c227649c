import { invalidRequest } from './graphRefusal.js';

/** The page token that SharePoint hands out: base64url of `Paged=TRUE&p_ID=<last id>`. */
export const skipToken = (last: number): string => Buffer.from(`Paged=TRUE&p_ID=${last}`).toString('base64url');

/** Where the page begins, 0 without a token. */
export function readSkipToken(token: string | undefined): number {
  if (token === undefined) return 0;
  const [, last] = /^Paged=TRUE&p_ID=(\d{1,15})$/.exec(Buffer.from(token, 'base64url').toString('utf8')) ?? [];
  if (last === undefined) throw invalidRequest('The page token is not valid.');
  return Number(last);
}
