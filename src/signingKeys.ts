import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';

/** Keys are kept for a day, as Microsoft asks; a key id that is new makes us look again, at most each half minute. */
const KEPT_MS = 24 * 60 * 60_000;
const LOOK_AGAIN_AFTER_MS = 30_000;
const TIMEOUT_MS = 3000;
/** After a failed look nobody looks again for this long: a flood of tokens is not passed on to whoever has the keys. */
const REST_AFTER_FAILURE_MS = 5000;

/** The keys that tokens of one issuer are signed with. Out of reach and not known before: every token is refused. */
export const signingKeys = (url: string): JWTVerifyGetKey => {
  let restsUntil = 0;
  return createRemoteJWKSet(new URL(url), {
    cacheMaxAge: KEPT_MS,
    cooldownDuration: LOOK_AGAIN_AFTER_MS,
    timeoutDuration: TIMEOUT_MS,
    [customFetch]: async (address, options) => {
      if (performance.now() < restsUntil) throw new Error('The signing keys were out of reach a moment ago');
      restsUntil = performance.now() + REST_AFTER_FAILURE_MS;
      const answer = await fetch(address, options);
      if (answer.ok) restsUntil = 0;
      return answer;
    },
  });
};
