import type { ReactElement } from 'react';
import type { Contact } from '../../grant/application.js';
import { SIDES } from '../../grant/party.js';
import { SideMark } from './SideMark.js';

/** The contact persons, municipalities' first. */
export const ContactsText = ({ contacts }: { readonly contacts: readonly Contact[] }): ReactElement => (
  <ul className="contacts-text">
    {SIDES.flatMap((side) => contacts.filter((contact) => contact.side === side)).map((contact, index) => (
      <li key={index}>
        <SideMark side={contact.side} />
        <div>
          <div>{contact.name}</div>
          <div className="small">
            {[contact.position, contact.unit, contact.employer, contact.email]
              .filter((part) => part.trim() !== '')
              .join(' · ')}
          </div>
        </div>
      </li>
    ))}
  </ul>
);
