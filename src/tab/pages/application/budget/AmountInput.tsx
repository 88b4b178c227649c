import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { AmountCell } from '../../../../grant/budget.js';
import { formatNumber, readAmount } from '../../../../grant/money.js';

interface Props {
  readonly id: string;
  /** The whole name, for those who hear it: «Utstyr, Driftskostnader, Sula, heile kroner». */
  readonly name: string;
  readonly cell: AmountCell | undefined;
  readonly change: (cell: AmountCell | undefined) => void;
  readonly invalid: boolean;
  readonly row: string;
  readonly column: string;
  /** Called when somebody begins and stops writing here. */
  readonly editing: (on: boolean) => void;
}

/** What the cell shows: digits with spaces, or exactly what was typed. */
const shown = (cell: AmountCell | undefined): string => {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? formatNumber(cell) : cell.typed;
};

/** Digits and spaces are an amount; anything else is kept as typed, and asked about elsewhere. */
export const readCell = (typed: string): AmountCell | undefined => {
  const reading = readAmount(typed);
  if (reading.kind === 'empty') return undefined;
  return reading.kind === 'amount' ? reading.amount : { typed };
};

const MOST_CHARACTERS = 60;

/** One amount in whole kroner. While it is written it shows bare digits, so that spaces do not get in the way. */
export const AmountInput = ({ id, name, cell, change, invalid, row, column, editing }: Props): ReactElement => {
  const [typing, setTyping] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const active = typing !== undefined;
  useLayoutEffect(() => {
    if (active) input.current?.select();
  }, [active]);
  return (
    <input
      ref={input}
      id={id}
      className="amount"
      inputMode="numeric"
      autoComplete="off"
      maxLength={MOST_CHARACTERS}
      aria-label={name}
      aria-invalid={invalid ? true : undefined}
      data-row={row}
      data-column={column}
      value={typing ?? shown(cell)}
      onFocus={() => {
        setTyping(typeof cell === 'number' ? String(cell) : shown(cell));
        editing(true);
      }}
      onChange={({ target }) => {
        setTyping(target.value);
        change(readCell(target.value));
      }}
      onBlur={() => {
        setTyping(undefined);
        editing(false);
      }}
    />
  );
};
