import type { ReactElement, ReactNode } from 'react';
import type { ApplicationPage } from '../../api/contract.js';
import { shownFields, type FieldKey } from '../../grant/application.js';
import { useTexts } from '../session.js';
import { FieldText } from './FieldText.js';

interface Props {
  /** With `id` its attachments can be downloaded. */
  readonly page: Pick<ApplicationPage, 'content' | 'profile'> & Partial<Pick<ApplicationPage, 'id'>>;
  /** Fields that stand elsewhere on the page. */
  readonly without?: readonly FieldKey[];
  /** What stands beside the name of a field: the way to comment on it. */
  readonly beside?: (field: FieldKey) => ReactNode;
}

/** The whole application as text, field by field in the form's order, nothing folded away. Stands under an `h2`. */
export const ApplicationText = ({ page, without = [], beside }: Props): ReactElement => {
  const { form } = useTexts();
  return (
    <div className="application-text">
      {shownFields(page.profile, page.content)
        .filter((key) => !without.includes(key))
        .map((key) => (
          <section key={key} id={`f-${key}`} className={beside && 'commented'} tabIndex={beside && -1}>
            {beside?.(key)}
            {/* The form asks for the municipalities; here the trust, which is always a party, stands with them. */}
            <h3>{key === 'municipalities' ? form.text.parties : form.fields[key].label}</h3>
            <FieldText
              content={page.content}
              profile={page.profile}
              field={key}
              {...(page.id !== undefined && { application: page.id })}
            />
          </section>
        ))}
    </div>
  );
};
