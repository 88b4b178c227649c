import type { ReactElement } from 'react';
import { MessageLine } from '../../../parts/MessageLine.js';
import { useTexts } from '../../../session.js';

const NATIONAL_IDENTITY_NUMBER = /(?<!\d)[0-7]\d[0-1489]\d{3}\s?\d{5}(?!\d)/;

/** An application holds nothing about a single patient. */
export const PatientWarning = ({ text }: { readonly text: string }): ReactElement | undefined => {
  const { form } = useTexts();
  return NATIONAL_IDENTITY_NUMBER.test(text) ? (
    <MessageLine tone="warn" role="status">
      {form.looksLikePatient}
    </MessageLine>
  ) : undefined;
};
