import type { ReactElement } from 'react';
import { kroner } from '../../../../grant/money.js';
import { warningsOf } from '../../../../grant/problems.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { useTexts } from '../../../session.js';
import { useForm } from '../form/formContext.js';
import { problemText } from '../form/problemText.js';

/** What deserves a second look, and stops nobody. */
export const Warnings = (): ReactElement => {
  const texts = useTexts();
  const { page, view } = useForm();
  const warnings = warningsOf(view.content, page.profile, kroner(page.callSummary.frame));
  return (
    <>
      {warnings.map((warning) => (
        <MessageLine key={warning.code} tone="info">
          {problemText(warning, texts, page.profile)}
        </MessageLine>
      ))}
    </>
  );
};
