import { Unavailable } from './faults.js';

/** Nothing for so long, and the connection is given up. The whole may take as long as it needs. */
const LONGEST_SILENCE_MS = 30_000;

const gaveUp = (error: unknown): Unavailable =>
  new Unavailable(`SharePoint stopped in the middle of a file: ${String(error)}`, undefined, undefined, undefined);

/** The bytes at a pre-authenticated address, as they come; no token goes there. Throws `Unavailable` where they stop. */
export const readStream = async (address: string): Promise<AsyncIterable<Uint8Array>> => {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), LONGEST_SILENCE_MS);
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), LONGEST_SILENCE_MS);
  };
  const response = await fetch(address, { signal: silence.signal }).catch((error: unknown) => {
    clearTimeout(timer);
    throw gaveUp(error);
  });
  if (!response.ok || response.body === null) {
    clearTimeout(timer);
    await response.body?.cancel();
    throw new Unavailable(
      `SharePoint answered ${response.status} to the reading of a file`,
      response.status,
      undefined,
      undefined,
    );
  }
  const { body } = response;
  return (async function* bytes() {
    try {
      for await (const chunk of body) {
        heard();
        yield chunk;
      }
    } catch (error) {
      throw gaveUp(error);
    } finally {
      clearTimeout(timer);
    }
  })();
};
