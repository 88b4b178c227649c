import type { ReactElement } from 'react';
import { patientTraceIn } from '../../../../grant/patientTrace.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { useTexts } from '../../../session.js';

/** An application holds nothing about a single patient. */
export const PatientWarning = ({ text }: { readonly text: string }): ReactElement | undefined => {
  const { form } = useTexts();
  const trace = patientTraceIn(text);
  return trace === undefined ? undefined : (
    <MessageLine tone="warn" role="status">
      {form.looksLikePatient[trace]}
    </MessageLine>
  );
};
