import { useSyncExternalStore } from 'react';

export const PAGES = [
  'applications',
  'endorsements',
  'calls',
  'assessing',
  'meetings',
  'decisions',
  'initiatives',
  'register',
] as const;
export type PageName = (typeof PAGES)[number];

/** An address in the tab, `#/applications/<id>/budget/<where in the part>`; each step may be left out from the end. */
export interface Route {
  readonly page?: PageName;
  readonly id?: string;
  readonly sub?: string;
  readonly at?: string;
}

const isPage = (text: string | undefined): text is PageName => PAGES.some((page) => page === text);

/** Reads `#/…`, or a deep link's sub page without it. Anything unknown is the front page. */
export const readAddress = (address: string): Route => {
  const steps = address.replace(/^#?\/?/, '').split('/');
  const [page, id, sub, at] = steps.map((step) => {
    try {
      return decodeURIComponent(step);
    } catch {
      return step;
    }
  });
  if (!isPage(page)) return {};
  return { page, ...(id && { id }), ...(sub && { sub }), ...(at && { at }) };
};

/** The link to a place: `href="…"`. */
export const href = (page: PageName, ...steps: readonly string[]): string =>
  `#/${[page, ...steps.map(encodeURIComponent)].join('/')}`;

export const go = (address: string): void => {
  window.location.hash = address;
};

/** Goes to a place without a new step in the history. */
export const replaceWith = (address: string): void => {
  window.history.replaceState(null, '', address);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

export const useAddress = (): string => useSyncExternalStore(subscribe, () => window.location.hash);
export const useRoute = (): Route => readAddress(useAddress());
