import type { Person } from '../tenantContext.js';

/** All that this directory knows of a person. */
export function userEntity(person: Person): Record<string, unknown> {
  const words = person.displayName.split(' ');
  return {
    businessPhones: [],
    displayName: person.displayName,
    givenName: words.slice(0, -1).join(' ') || person.displayName,
    jobTitle: person.jobTitle,
    mail: person.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: person.preferredLanguage,
    surname: words.at(-1) ?? '',
    userPrincipalName: person.userPrincipalName,
    id: person.oid,
    department: person.department,
    companyName: person.party,
    userType: person.userType,
    accountEnabled: true,
  };
}

/** What comes without `$select`. */
export const usualProperties =
  'businessPhones displayName givenName jobTitle mail mobilePhone officeLocation preferredLanguage surname userPrincipalName id'.split(
    ' ',
  );
export const knownProperties = new Set([...usualProperties, 'department', 'companyName', 'userType', 'accountEnabled']);

/** The selected properties. */
export function shownUser(person: Person, select: readonly string[] | undefined): Record<string, unknown> {
  const entity = userEntity(person);
  return Object.fromEntries((select ?? usualProperties).map((name) => [name, entity[name]]));
}
