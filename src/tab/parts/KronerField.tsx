import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { fieldProblem } from './fieldProblem.js';
import { formatKroner, formatNumber, readAmount, type Kroner } from '../../grant/money.js';
import type { AmountTexts } from '../../texts/nn/amount.js';
import { useTexts } from '../session.js';

/** The amount a text certainly means; undefined where it is empty or must be asked about. */
export const certainAmount = (typed: string): Kroner | undefined => {
  const reading = readAmount(typed);
  return reading.kind === 'amount' ? reading.amount : undefined;
};

/** What is wrong with a text as whole kroner; nothing where it is empty or certain. */
export const amountProblem = (typed: string, words: AmountTexts): string | undefined => {
  const reading = readAmount(typed);
  switch (reading.kind) {
    case 'empty':
    case 'amount':
      return undefined;
    case 'negative':
      return words.negative;
    case 'fraction':
      return words.fraction;
    case 'tooLarge':
      return words.tooLarge;
    case 'unclear':
      return reading.readings.length > 0 ? words.unclear(typed.trim()) : words.unreadable(typed.trim());
  }
};

/** How long somebody must have stopped writing before he is asked. Not on leaving: what he is about to press must stay put. */
const PAUSE_MS = 700;

const usePaused = (value: string): boolean => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled === value;
};

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (typed: string) => void;
  /** What the form says about it; an unclear amount is asked about without being told to. */
  readonly problem?: string | undefined;
}

/** One amount in whole kroner. Anything but digits and spaces stays as typed, with every honest reading as a button. */
export const KronerField = ({ id, label, value, change, problem }: Props): ReactElement => {
  const { amount: words } = useTexts();
  const asked = usePaused(value) ? amountProblem(value, words) : undefined;
  const message = problem ?? asked;
  const reading = readAmount(value);
  const readings = message !== undefined && reading.kind === 'unclear' ? reading.readings : [];
  const leave = (): void => {
    const certain = certainAmount(value);
    if (certain !== undefined) change(formatNumber(certain));
  };
  return (
    <div className="kroner-field">
      <Field label={{ children: label, htmlFor: id }} {...fieldProblem(message)}>
        <Input
          id={id}
          inputMode="numeric"
          value={value}
          onChange={(_, { value: typed }) => change(typed)}
          onBlur={leave}
        />
      </Field>
      {readings.length > 0 && (
        <div className="buttons" role="group" aria-label={words.readings(label)}>
          {readings.map((amount) => (
            <Button key={amount} size="small" onClick={() => change(formatNumber(amount))}>
              {formatKroner(amount)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
};
