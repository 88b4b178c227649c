import { Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LONGEST_LINE } from '../../../../grant/application.js';
import { useField } from '../form/formContext.js';
import type { LineKey } from './fieldKeys.js';
import { FieldFrame } from './FieldFrame.js';
import { PatientWarning } from './PatientWarning.js';

export const LineField = ({ field }: { readonly field: LineKey }): ReactElement => {
  const { value = '', set } = useField(field);
  return (
    <FieldFrame field={field}>
      {(control) => (
        <>
          <Input {...control} maxLength={LONGEST_LINE} value={value} onChange={(_, data) => set(data.value)} />
          <PatientWarning text={value} />
        </>
      )}
    </FieldFrame>
  );
};
