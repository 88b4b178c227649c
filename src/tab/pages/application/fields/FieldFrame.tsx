import type { ReactElement, ReactNode } from 'react';
import type { FieldKey } from '../../../../grant/application.js';
import { elementId } from '../form/address.js';
import { FieldMessages, useFieldProblems } from './FieldMessages.js';
import { useLabel } from './useLabel.js';

/** What the input itself must carry so that label, help and message belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  readonly field: FieldKey;
  readonly children: (control: ControlProps) => ReactNode;
  /** Under the box: the count of characters. */
  readonly after?: ReactNode;
}

/** Label, help above the box, box, message: for a field with one input. */
export const FieldFrame = ({ field, children, after }: Props): ReactElement => {
  const { label, help } = useLabel(field);
  const problems = useFieldProblems(field);
  const id = elementId(field);
  const [helpId, messageId] = [`${id}-help`, `${id}-message`];
  const described = [help !== '' && helpId, problems.length > 0 && messageId].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help !== '' && (
        <p id={helpId} className="small">
          {help}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': problems.length > 0 ? true : undefined,
      })}
      <div className="field-under">
        <FieldMessages id={messageId} messages={problems} />
        {after}
      </div>
    </div>
  );
};
