import type { AmountCell } from '../../../../grant/budget.js';
import { readAmount } from '../../../../grant/money.js';
import { oneLine } from './filling.js';

/** A figure as it came: whole kroner where nothing else can be meant, else the text. */
export const amountFrom = (text: string): AmountCell | undefined => {
  const typed = oneLine(text);
  const reading = readAmount(typed);
  if (reading.kind === 'empty') return undefined;
  return reading.kind === 'amount' ? reading.amount : { typed };
};
