import { Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LONGEST_TEXT } from '../../../../grant/application.js';
import { formatNumber } from '../../../../grant/money.js';
import { useTexts } from '../../../session.js';
import { useField } from '../form/formContext.js';
import type { LongTextKey } from './fieldKeys.js';
import { FieldFrame } from './FieldFrame.js';
import { PatientWarning } from './PatientWarning.js';

/** From here the count is spoken. */
const NEARLY_FULL = 0.9;

const Count = ({ used }: { readonly used: number }): ReactElement => {
  const { form } = useTexts();
  return (
    <p className="small count-characters" aria-live={used > LONGEST_TEXT * NEARLY_FULL ? 'polite' : 'off'}>
      {form.charactersOf(formatNumber(used), formatNumber(LONGEST_TEXT))}
    </p>
  );
};

/** Long text. Nothing is cut: what is too long is kept, and said. */
export const LongTextField = ({ field }: { readonly field: LongTextKey }): ReactElement => {
  const { value = '', set } = useField(field);
  return (
    <FieldFrame field={field} after={<Count used={value.length} />}>
      {({ id, ...control }) => (
        <>
          <Textarea
            className="long-text"
            resize="vertical"
            textarea={{ id, ...control }}
            value={value}
            onChange={(_, data) => set(data.value)}
          />
          <PatientWarning text={value} />
        </>
      )}
    </FieldFrame>
  );
};
