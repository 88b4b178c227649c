import type { KeyboardEvent } from 'react';

/** Up and down go from one row's title to the next, and stay where there is none. */
export const arrowKeys = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const here = event.target as HTMLElement;
  if (step === 0 || !here.matches('a.row-title')) return;
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('a.row-title')];
  const next = titles[titles.indexOf(here) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};
