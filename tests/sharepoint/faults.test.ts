import { describe, expect, it } from '@jest/globals';
import { GraphError } from '@microsoft/microsoft-graph-client';
import type { GraphFault } from '../../src/sharepoint/faults.js';
import {
  Conflict,
  faultOf,
  Gone,
  NotAllowed,
  NotFound,
  Rejected,
  Taken,
  Throttled,
  Unavailable,
} from '../../src/sharepoint/faults.js';

const refused = (
  status: number,
  code = 'generalException',
  message = 'Something',
  headers: Record<string, string> = {},
) => {
  const error = new GraphError(status, message);
  error.code = code;
  error.headers = new Headers(headers);
  return faultOf(error) as GraphFault;
};

describe('what an answer of Graph means', () => {
  it.each([
    [429, 'activityLimitReached', '', Throttled, true],
    [503, 'serviceNotAvailable', '', Unavailable, true],
    [504, 'generalException', '', Unavailable, true],
    [409, 'resourceModified', '', Unavailable, true],
    [409, 'nameAlreadyExists', '', Taken, false],
    [412, 'resourceModified', '', Conflict, false],
    [412, 'notAllowed', '', Conflict, false],
    [404, 'itemNotFound', '', NotFound, false],
    [401, 'InvalidAuthenticationToken', '', NotAllowed, false],
    [403, 'accessDenied', '', NotAllowed, false],
    [410, 'resyncChangesApplyDifferences', '', Gone, false],
    [400, 'invalidRequest', 'One or more fields with UNIQUE constraints already has the provided value.', Taken, false],
    [400, 'invalidRequest', "Field 'X' is not recognized", Rejected, false],
  ])('is, for %d %s, a fault of its own class', (status, code, message, Fault, mayRetry) => {
    const fault = refused(status, code, message);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault.mayRetry).toBe(mayRetry);
    expect(fault.status).toBe(status);
  });

  it('is unknown where no answer came', () => {
    expect(faultOf(new GraphError(-1, 'fetch failed'))).toBeInstanceOf(Unavailable);
  });

  it('is a bug, and stays one, where the error is none of the client', () => {
    const bug = new RangeError('no');
    expect(faultOf(bug)).toBe(bug);
  });

  it('asks for the longest of the waits it names, in seconds or as a date by its own clock', () => {
    expect(refused(429, '', '', { 'retry-after': '41' }).retryAfterMs).toBe(41_000);
    expect(refused(429, '', '', { 'retry-after': '2', 'ratelimit-reset': '30' }).retryAfterMs).toBe(30_000);
    const date = { date: 'Mon, 01 Mar 2027 08:00:00 GMT', 'retry-after': 'Mon, 01 Mar 2027 08:00:07 GMT' };
    expect(refused(503, '', '', date).retryAfterMs).toBe(7000);
    expect(refused(503).retryAfterMs).toBeUndefined();
  });
});
