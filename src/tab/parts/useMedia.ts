import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds. Queries see the tab's width, not the screen's. */
export const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
};

export const NARROW = '(max-width: 760px)';
