import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { inOrder, trustOf } from '../../../parts/parties.js';
import { useLabel } from './useLabel.js';
import { useField, useForm } from '../form/formContext.js';
import { FieldGroup } from './FieldGroup.js';

/** The lead applicant, among those who apply. */
export const PartyField = (): ReactElement => {
  const { page, view } = useForm();
  const { label } = useLabel('leadApplicant');
  const { value = '', set } = useField('leadApplicant');
  const parties = inOrder(page.profile, [...(view.content.municipalities ?? []), trustOf(page.profile)?.id ?? '']);
  return (
    <FieldGroup field="leadApplicant">
      <RadioGroup aria-label={label} value={value} onChange={(_, data) => set(data.value)}>
        {parties.map(({ id, name }) => (
          <Radio key={id} value={id} label={name} />
        ))}
      </RadioGroup>
    </FieldGroup>
  );
};
