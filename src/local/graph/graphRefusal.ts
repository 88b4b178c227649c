/** What Graph answers instead of doing the work: a status, a code and a message as Microsoft words it. */
export class GraphRefusal extends Error {
  override readonly name = 'GraphRefusal';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

export const invalidRequest = (message: string) => new GraphRefusal(400, 'invalidRequest', message);
export const notFound = (message = 'The resource could not be found.') =>
  new GraphRefusal(404, 'itemNotFound', message);
export const accessDenied = () => new GraphRefusal(403, 'accessDenied', 'Access denied');
export const notSupported = (what: string) =>
  new GraphRefusal(501, 'notSupported', `${what} is not part of the embedded tenant's Graph.`);
/** Above the list view threshold SharePoint calls a query throttled although waiting never helps. */
export const overThreshold = () =>
  new GraphRefusal(429, 'throttledRequest', 'The request has been throttled', { 'Retry-After': '10' });
export const modified = () => new GraphRefusal(412, 'resourceModified', "ETag does not match current item's value");
export const unauthenticated = (message: string) => new GraphRefusal(401, 'InvalidAuthenticationToken', message);

/** The usual code for a status, for answers that a fault asked for. */
export const usualCodes: Record<number, string> = {
  400: 'invalidRequest',
  401: 'InvalidAuthenticationToken',
  403: 'accessDenied',
  404: 'itemNotFound',
  409: 'resourceModified',
  410: 'resyncChangesApplyDifferences',
  412: 'resourceModified',
  413: 'invalidRequest',
  423: 'notAllowed',
  429: 'activityLimitReached',
  500: 'generalException',
  501: 'notSupported',
  503: 'serviceNotAvailable',
  507: 'quotaLimitReached',
};
