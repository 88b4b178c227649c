import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

const nearPx = 160;

/** Keeps the newest in view, unless somebody has scrolled up to read. */
export function useScrollToEnd(content: unknown): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const height = useRef(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const wasNear = height.current === 0 || element.scrollTop + element.clientHeight > height.current - nearPx;
    height.current = element.scrollHeight;
    if (wasNear) element.scrollTop = element.scrollHeight;
  }, [content]);
  return place;
}
