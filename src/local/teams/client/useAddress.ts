import { useCallback, useEffect, useState } from 'react';
import { readAddress, writeAddress } from './address.js';
import type { Address } from './address.js';

/** The address bar as state: going somewhere is a step one can go back from. */
export function useAddress(): readonly [Address, (change: Partial<Address>) => void] {
  const [address, setAddress] = useState(() => readAddress(window.location.search));
  useEffect(() => {
    const back = (): void => setAddress(readAddress(window.location.search));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const go = useCallback((change: Partial<Address>) => {
    const next = { ...readAddress(window.location.search), ...change };
    window.history.pushState(null, '', writeAddress(next));
    setAddress(next);
  }, []);
  return [address, go];
}
