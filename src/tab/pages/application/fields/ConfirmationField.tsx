import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { elementId } from '../form/address.js';
import { useField } from '../form/formContext.js';
import type { ConfirmationKey } from './fieldKeys.js';
import { FieldMessages, useFieldProblems } from './FieldMessages.js';
import { useLabel } from './useLabel.js';

export const ConfirmationField = ({ field }: { readonly field: ConfirmationKey }): ReactElement => {
  const { label } = useLabel(field);
  const { value = false, set } = useField(field);
  const problems = useFieldProblems(field);
  const id = elementId(field);
  return (
    <div className="field">
      <Checkbox
        id={id}
        label={label}
        checked={value}
        aria-describedby={`${id}-message`}
        onChange={(_, { checked }) => set(checked === true)}
      />
      <FieldMessages id={`${id}-message`} messages={problems} />
    </div>
  );
};
