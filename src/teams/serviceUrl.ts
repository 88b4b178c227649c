export const withoutSlash = (url: string): string => url.replace(/\/+$/, '');

/**
 * Same scheme, host and port as one of ours, and at or below its path: nothing else may call us, or be sent our token. No user in
 * the address, no look-alike host, no query.
 */
export const isAllowedServiceUrl = (text: string, allowed: readonly string[]): boolean => {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false;
  return allowed.some((one) => {
    const ours = new URL(one);
    const base = withoutSlash(ours.pathname);
    return url.origin === ours.origin && (url.pathname === base || url.pathname.startsWith(`${base}/`));
  });
};
