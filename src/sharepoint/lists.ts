import { FIELD_KEYS, FIELDS, type FieldKey, type FieldKind } from '../grant/application.js';
import { SIDES } from '../grant/party.js';
import { column, type Column } from './column.js';

export type ListName = 'Journal' | 'People' | 'Visitors' | 'Deliveries' | 'Applications' | 'Decisions';

export interface SiteListDeclaration {
  readonly name: ListName;
  /** Besides `Title`, which every list has. */
  readonly columns: readonly Column[];
}

const { text, longText, indexed, unique, of } = column;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Every list of SharePoint's has a column `Attachments` of its own, which says whether a row has files hanging on it. */
const RENAMED: Partial<Record<FieldKey, string>> = { attachments: 'AttachedFiles' };

/** The column of a form's field: `title` is SharePoint's own `Title`. */
export const columnOfField = (key: FieldKey): string => RENAMED[key] ?? capital(key);

/** What each kind of field becomes. A kind that needs several columns says so here. */
const COLUMNS_OF_KIND: Record<FieldKind, (name: string) => readonly Column[]> = {
  line: (name) => [text(name)],
  longText: (name) => [longText(name)],
  lines: (name) => [longText(name)],
  municipalities: (name) => [longText(name)],
  party: (name) => [text(name)],
  contacts: (name) => [longText(name)],
  period: (name) => [longText(name)],
  codes: (name) => [longText(name)],
  code: (name) => [text(name)],
  yesNo: (name) => [of('yesNo')(name)],
  confirmation: (name) => [of('yesNo')(name)],
  imported: (name) => [longText(name)],
  budget: (name) => [
    longText(name),
    ...SIDES.map((side) => of('kroner')(`Requested${capital(side)}`)),
    of('kroner')('RequestedSum'),
  ],
  attachments: (name) => [longText(name)],
};

const formColumns = FIELD_KEYS.filter((key) => key !== 'title').flatMap((key) =>
  COLUMNS_OF_KIND[FIELDS[key].kind](columnOfField(key)),
);

/** Every list of the site, once. Provisioning only adds: a name is never used for another kind of column. */
export const LISTS: Record<ListName, SiteListDeclaration> = {
  Journal: {
    name: 'Journal',
    columns: [unique('Key'), of('number')('Seq'), indexed('Block'), longText('Body'), longText('Texts'), text('Hash')],
  },
  People: {
    name: 'People',
    columns: [
      unique('Key'),
      text('PersonId'),
      text('Name'),
      text('Email'),
      text('Position'),
      text('Unit'),
      text('Language'),
      text('TeamsId'),
      longText('Conversation'),
      longText('Ways'),
      text('PreferredWay'),
    ],
  },
  Visitors: {
    name: 'Visitors',
    columns: [unique('Key'), text('Name'), of('dateTime')('FirstSeen'), of('dateTime')('LastSeen')],
  },
  Deliveries: {
    name: 'Deliveries',
    columns: [
      unique('Key'),
      indexed('State'),
      text('ClaimedBy'),
      of('dateTime')('ClaimedUntil'),
      longText('Conversation'),
      text('ServiceUrl'),
      text('Activity'),
      text('Way'),
      text('Shown'),
      of('number')('Tries'),
      longText('Reason'),
    ],
  },
  Applications: {
    name: 'Applications',
    columns: [
      unique('Key'),
      text('ApplicationId'),
      indexed('Call'),
      indexed('Status'),
      of('number')('Number'),
      text('FreezeId'),
      text('SavedBy'),
      of('dateTime')('SavedAt'),
      longText('WrittenBy'),
      of('kroner')('GrantedSum'),
      ...formColumns,
    ],
  },
  Decisions: {
    name: 'Decisions',
    columns: [
      unique('Key'),
      indexed('Call'),
      indexed('Application'),
      of('number')('CaseNumber'),
      of('number')('Year'),
      text('Outcome'),
      of('kroner')('Amount'),
      longText('Conditions'),
      longText('Reason'),
      longText('Votes'),
      of('dateTime')('DecidedAt'),
      text('Hash'),
      indexed('Body'),
      text('CaseName'),
      text('Parties'),
      of('number')('FrameYear'),
      of('yesNo')('InForce'),
      text('TakesPlaceOf'),
      text('How'),
      longText('Why'),
      text('ReplacedBy'),
      longText('FollowUps'),
      indexed('FollowUpStatus'),
      of('dateTime')('NextDue'),
    ],
  },
};
