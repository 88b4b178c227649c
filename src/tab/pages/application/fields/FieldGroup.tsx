import type { ReactElement, ReactNode } from 'react';
import type { FieldKey } from '../../../../grant/application.js';
import { elementId } from '../form/address.js';
import { FieldMessages, useFieldProblems } from './FieldMessages.js';
import { useLabel } from './useLabel.js';

interface Props {
  readonly field: FieldKey;
  readonly children: ReactNode;
  /** Where problems stand at the inputs themselves, the group does not repeat them. */
  readonly quiet?: boolean;
}

/** Several inputs that answer one question. */
export const FieldGroup = ({ field, children, quiet = false }: Props): ReactElement => {
  const { label, help } = useLabel(field);
  const problems = useFieldProblems(field);
  const id = elementId(field);
  return (
    <fieldset className="field" id={id} aria-describedby={`${id}-help ${id}-message`}>
      <legend>{label}</legend>
      <p id={`${id}-help`} className="small">
        {help}
      </p>
      {children}
      <FieldMessages id={`${id}-message`} messages={quiet ? [] : problems} />
    </fieldset>
  );
};
