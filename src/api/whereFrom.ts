import { isIPv4, isIPv6 } from 'node:net';

/** What a proxy writes: an address, and perhaps the port it was called from (`203.0.113.9:51234`, `[2001:db8::1]:443`). */
const withoutPort = (text: string): string =>
  /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(text)?.[1] ?? text;

/** The network of an IPv6 address: one household or office has all of a /64, and could ask from each of its addresses in turn. */
const networkOf = (address: string): string => {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const left = head.split(':').filter((group) => group !== '');
  const right = tail?.split(':').filter((group) => group !== '') ?? [];
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return `${groups.slice(0, 4).join(':')}::/64`;
};

const told = (text: string): string | undefined => {
  const address = withoutPort(text.trim()).replace(/%.*$/, '');
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(mapped)) return mapped;
  return isIPv6(address) ? networkOf(address) : undefined;
};

/**
 * Where a request comes from, for whoever has not signed in. Each of our own proxies adds whom it was called by at the end of
 * `X-Forwarded-For`; what stands before those is whatever the caller wrote himself. Where the header is shorter than there are
 * proxies, the connection tells.
 */
export const whereFrom = (
  forwarded: string | readonly string[] | undefined,
  connection: string | undefined,
  proxies: number,
): string => {
  const hops = [forwarded ?? []].flat().join(',').split(',');
  const seen = proxies > 0 ? hops.at(-proxies) : undefined;
  return told(seen ?? '') ?? told(connection ?? '') ?? 'unknown';
};
