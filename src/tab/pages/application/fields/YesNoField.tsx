import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../../../session.js';
import { useField } from '../form/formContext.js';
import type { YesNoKey } from './fieldKeys.js';
import { FieldGroup } from './FieldGroup.js';
import { useLabel } from './useLabel.js';

export const YesNoField = ({ field }: { readonly field: YesNoKey }): ReactElement => {
  const { form } = useTexts();
  const { label } = useLabel(field);
  const { value, set } = useField(field);
  return (
    <FieldGroup field={field}>
      <RadioGroup
        aria-label={label}
        layout="horizontal"
        value={value === undefined ? '' : String(value)}
        onChange={(_, data) => set(data.value === 'true')}
      >
        <Radio value="true" label={form.yes} />
        <Radio value="false" label={form.no} />
      </RadioGroup>
    </FieldGroup>
  );
};
