import { Button, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LONGEST_LINE, type Contact } from '../../../../grant/application.js';
import { Icon } from '../../../parts/Icon.js';
import { SideMark } from '../../../parts/SideMark.js';
import { useTexts } from '../../../session.js';
import { elementId } from '../form/address.js';
import { FieldMessages, useFieldProblems } from './FieldMessages.js';

const LINES = ['name', 'position', 'unit', 'employer', 'email'] as const;

interface Props {
  readonly contact: Contact;
  readonly index: number;
  readonly title: string;
  readonly change: (contact: Contact) => void;
  readonly remove: () => void;
}

/** One contact person, with the form's five lines. */
export const ContactBox = ({ contact, index, title, change, remove }: Props): ReactElement => {
  const { contact: words } = useTexts().form;
  const problems = useFieldProblems('contacts', String(index));
  const id = elementId('contacts', String(index));
  const labels = { ...words, employer: words.employer[contact.side] };
  return (
    <fieldset className="box contact" id={id} aria-describedby={`${id}-message`}>
      <legend>
        <SideMark side={contact.side} /> {title}
      </legend>
      <div className="contact-lines">
        {LINES.map((line) => (
          <div key={line} className="field">
            <label htmlFor={`${id}-${line}`}>{labels[line]}</label>
            <Input
              id={`${id}-${line}`}
              type={line === 'email' ? 'email' : 'text'}
              maxLength={LONGEST_LINE}
              value={contact[line]}
              onChange={(_, { value }) => change({ ...contact, [line]: value })}
            />
          </div>
        ))}
      </div>
      <FieldMessages id={`${id}-message`} messages={problems} />
      <Button appearance="subtle" icon={<Icon name="cross" />} onClick={remove}>
        {words.remove}
        <span className="unseen"> {contact.name}</span>
      </Button>
    </fieldset>
  );
};
