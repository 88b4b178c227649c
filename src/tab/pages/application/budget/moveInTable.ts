import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

/** ↑ ↓ and Enter go within a column; Tab goes along the row by itself. */
export const moveInTable = (event: KeyboardEvent<HTMLElement>): void => {
  const step = STEPS[event.key];
  if (step === undefined || !(event.target instanceof HTMLInputElement) || event.target.dataset.column === undefined)
    return;
  const { column } = event.target.dataset;
  const inputs = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[data-column]')];
  const own = inputs.filter((input) => input.dataset.column === column);
  const next = own[own.indexOf(event.target) + step];
  event.preventDefault();
  next?.focus();
};
