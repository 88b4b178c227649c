import { useEffect, useRef, useState } from 'react';

/** The newest text, but changed at most once in so many milliseconds: a screen reader should not be flooded. */
export const useSlowly = (text: string, eachMs: number): string => {
  const [shown, setShown] = useState(text);
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + eachMs - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setShown(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, eachMs]);
  return shown;
};
