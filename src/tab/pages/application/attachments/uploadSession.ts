/** SharePoint wants pieces of a multiple of 320 KiB, and recommends 5 to 10 MiB: of the smaller, less is sent twice on a bad line. */
export const FRAGMENT_BYTES = 16 * 327_680;

export type SessionAnswer =
  /** The first byte that is not there yet. */
  | { readonly kind: 'next'; readonly from: number }
  | { readonly kind: 'whole' | 'askAgain' | 'gone' | 'lost' | 'noSpace' | 'refused' | 'unreadable' };

const read = async (response: Response): Promise<SessionAnswer> => {
  const { status } = response;
  // The file stands under its name already: the answer to an earlier last piece was lost.
  if (status === 201 || status === 409) return { kind: 'whole' };
  if (status === 416) return { kind: 'askAgain' };
  if (status === 401 || status === 403 || status === 404 || status === 410) return { kind: 'gone' };
  if (status === 507) return { kind: 'noSpace' };
  if (status === 429 || status >= 500) return { kind: 'lost' };
  if (!response.ok) return { kind: 'refused' };
  const body = (await response.json()) as { nextExpectedRanges?: unknown };
  const ranges = Array.isArray(body.nextExpectedRanges) ? body.nextExpectedRanges : undefined;
  // The last answer is the file itself, and a session that lacks nothing names no range.
  if (ranges === undefined || ranges.length === 0) return { kind: 'whole' };
  const from = Number(String(ranges[0]).split('-')[0]);
  return Number.isSafeInteger(from) ? { kind: 'next', from } : { kind: 'lost' };
};

const asked = async (request: () => Promise<Response>): Promise<SessionAnswer> => {
  try {
    return await read(await request());
  } catch {
    // No answer, or none that says anything: an answer without CORS headers looks the same from here.
    return { kind: 'lost' };
  }
};

/** Where the session stands, or its end. */
export const askSession = (send: typeof fetch, url: string, method: 'GET' | 'DELETE'): Promise<SessionAnswer> =>
  asked(async () => {
    const response = await send(url, { method });
    return method === 'DELETE' ? new Response(undefined, { status: 404 }) : response;
  });

/** Sends the piece that begins at `from`. The file may have been moved or written since it was chosen: then it cannot be read. */
export const fragment = async (
  send: typeof fetch,
  url: string,
  file: File,
  from: number,
  signal: AbortSignal,
): Promise<SessionAnswer> => {
  const to = Math.min(file.size, from + FRAGMENT_BYTES);
  let body: ArrayBuffer;
  try {
    body = await file.slice(from, to).arrayBuffer();
  } catch {
    return { kind: 'unreadable' };
  }
  const headers = {
    'Content-Range': `bytes ${from}-${to - 1}/${file.size}`,
    'Content-Type': 'application/octet-stream',
  };
  return asked(() => send(url, { method: 'PUT', headers, body, signal }));
};
