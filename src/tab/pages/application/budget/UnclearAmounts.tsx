import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatKroner, readAmount } from '../../../../grant/money.js';
import type { FormTexts } from '../../../../texts/nn/form.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { useTexts } from '../../../session.js';
import { addressOf, focusAddress } from '../form/address.js';
import { placeOf } from './columns.js';
import type { BudgetView, UnclearCell } from './useBudget.js';

const sentenceOf = ({ typed }: UnclearCell, where: string, { budget }: FormTexts): string => {
  const reading = readAmount(typed);
  switch (reading.kind) {
    case 'negative':
      return budget.negative(where);
    case 'fraction':
      return budget.fraction(where, typed);
    case 'tooLarge':
      return budget.tooLarge(where, typed);
    case 'unclear':
    case 'amount':
    case 'empty':
      return reading.kind === 'unclear' && reading.readings.length > 0
        ? budget.unclear(where, typed)
        : budget.notAnAmount(where, typed);
  }
};

/** Every text that is not yet an amount, with all its honest readings as buttons. Nothing is guessed. */
export const UnclearAmounts = ({ view }: { readonly view: BudgetView }): ReactElement => {
  const { form } = useTexts();
  return (
    <>
      {view.unclear.map((cell) => {
        const where = `${form.budget.rows[cell.row]}, ${cell.column.name}`;
        const reading = readAmount(cell.typed);
        const id = view.idOf(cell.row, cell.column);
        return (
          <MessageLine
            key={id}
            tone="bad"
            actions={
              <>
                {reading.kind === 'unclear' &&
                  reading.readings.map((amount) => (
                    <Button
                      key={amount}
                      size="small"
                      onClick={() => {
                        view.write(cell.row, cell.column, amount);
                        focusAddress(addressOf('budget', placeOf(cell.row, cell.column)));
                      }}
                    >
                      {formatKroner(amount)}
                    </Button>
                  ))}
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => focusAddress(addressOf('budget', placeOf(cell.row, cell.column)))}
                >
                  {form.budget.writeAgain}
                </Button>
              </>
            }
          >
            {sentenceOf(cell, where, form)}
          </MessageLine>
        );
      })}
    </>
  );
};
