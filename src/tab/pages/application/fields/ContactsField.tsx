import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Contact } from '../../../../grant/application.js';
import { SIDES, type Side } from '../../../../grant/party.js';
import { Icon } from '../../../parts/Icon.js';
import { inOrder, trustOf } from '../../../parts/parties.js';
import { useTexts } from '../../../session.js';
import { elementId } from '../form/address.js';
import { useField, useForm } from '../form/formContext.js';
import { ContactBox } from './ContactBox.js';
import { FieldMessages, useFieldProblems } from './FieldMessages.js';
import { FieldGroup } from './FieldGroup.js';

const SideMessages = ({ side }: { readonly side: Side }): ReactElement => (
  <FieldMessages id={elementId('contacts', `${side}-message`)} messages={useFieldProblems('contacts', side)} />
);

/** Contact persons, each side's own. A new one already has the employer where the side has only one. */
export const ContactsField = (): ReactElement => {
  const { form } = useTexts();
  const { page, view } = useForm();
  const { value = [], set } = useField('contacts');
  const employers = (side: Side): string[] =>
    side === 'hf'
      ? [trustOf(page.profile)?.name ?? '']
      : inOrder(page.profile, view.content.municipalities ?? []).map(({ name }) => name);
  const add = (side: Side): void => {
    const known = employers(side);
    const employer = known.length === 1 ? (known[0] ?? '') : '';
    set([...value, { side, name: '', position: '', unit: '', employer, email: '' }]);
    const index = value.length;
    requestAnimationFrame(() => document.getElementById(elementId('contacts', `${index}-name`))?.focus());
  };
  const put = (index: number, changed: Contact): void =>
    set(value.map((contact, at) => (at === index ? changed : contact)));
  return (
    <FieldGroup field="contacts" quiet>
      <div className="contacts">
        {SIDES.map((side) => {
          const own = value.flatMap((contact, index) => (contact.side === side ? [{ contact, index }] : []));
          return (
            <div key={side} className="stack">
              {own.map(({ contact, index }, at) => (
                <ContactBox
                  key={index}
                  contact={contact}
                  index={index}
                  title={own.length > 1 ? form.contact.numbered(form.contact[side], at + 1) : form.contact[side]}
                  change={(changed) => put(index, changed)}
                  remove={() => {
                    set(value.filter((_, other) => other !== index));
                    document.getElementById(elementId('contacts', side))?.focus();
                  }}
                />
              ))}
              <Button id={elementId('contacts', side)} icon={<Icon name="plus" />} onClick={() => add(side)}>
                {form.contact.add[side]}
              </Button>
              <SideMessages side={side} />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
};
