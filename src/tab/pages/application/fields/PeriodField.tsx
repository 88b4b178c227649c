import { Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { LONGEST_LINE, type DateCell, type Period } from '../../../../grant/application.js';
import { readDate, typedDate } from '../../../../grant/calendar.js';
import { useTexts } from '../../../session.js';
import { elementId } from '../form/address.js';
import { useField } from '../form/formContext.js';
import { FieldMessages, useFieldProblems } from './FieldMessages.js';
import { FieldGroup } from './FieldGroup.js';

const shownDate = (cell: DateCell | undefined): string => {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? typedDate(cell) : cell.typed;
};

const readCell = (typed: string): DateCell | undefined => {
  if (typed.trim() === '') return undefined;
  return readDate(typed) ?? { typed };
};

interface DayProps {
  readonly at: 'from' | 'to';
  readonly label: string;
  readonly period: Period;
  readonly change: (cell: DateCell | undefined) => void;
}

/** A day as text: a native date field follows the browser's language, not Teams'. What is no date is kept as typed. */
const Day = ({ at, label, period, change }: DayProps): ReactElement => {
  const { form } = useTexts();
  const [typing, setTyping] = useState<string>();
  const problems = useFieldProblems('period', at);
  const id = elementId('period', at);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-help`} className="small">
        {form.dateHelp}
      </p>
      <Input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        maxLength={LONGEST_LINE}
        aria-describedby={`${id}-help ${id}-message`}
        aria-invalid={problems.length > 0 ? true : undefined}
        value={typing ?? shownDate(period[at])}
        onChange={(_, { value }) => {
          setTyping(value);
          change(readCell(value));
        }}
        onBlur={() => setTyping(undefined)}
      />
      <FieldMessages id={`${id}-message`} messages={problems} />
    </div>
  );
};

const withDay = (period: Period, at: 'from' | 'to', cell: DateCell | undefined): Period => {
  const { [at]: _, ...rest } = period;
  return cell === undefined ? rest : { ...rest, [at]: cell };
};

export const PeriodField = (): ReactElement => {
  const { form } = useTexts();
  const { value = {}, set } = useField('period');
  return (
    <FieldGroup field="period" quiet>
      <div className="side-by-side">
        <Day at="from" label={form.from} period={value} change={(cell) => set(withDay(value, 'from', cell))} />
        <Day at="to" label={form.to} period={value} change={(cell) => set(withDay(value, 'to', cell))} />
      </div>
    </FieldGroup>
  );
};
