import type { ReactElement } from 'react';
import type { FieldKey } from '../../../../grant/application.js';
import { Icon } from '../../../parts/Icon.js';
import { useTexts } from '../../../session.js';
import { useForm } from '../form/formContext.js';
import { problemText } from '../form/problemText.js';

/** The problems said at a field, or at one place inside it. */
export const useFieldProblems = (field: FieldKey, at?: string): string[] => {
  const texts = useTexts();
  const { shown, page } = useForm();
  return shown
    .filter((problem) => problem.field === field && (at === undefined || problem.at === at))
    .map((problem) => problemText(problem, texts, page.profile));
};

interface Props {
  readonly id: string;
  readonly messages: readonly string[];
}

/** What is wrong with a field, under it: the colour is on the sign, the words stay readable. */
export const FieldMessages = ({ id, messages }: Props): ReactElement => (
  <div id={id} className="field-messages">
    {messages.map((message) => (
      <p key={message} className="field-message">
        <Icon name="alert" tone="bad" size={16} />
        <span>{message}</span>
      </p>
    ))}
  </div>
);
