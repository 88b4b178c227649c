import type { ReactElement } from 'react';
import { FIELDS, isFilled, type ApplicationContent, type FieldKey, type Period } from '../../grant/application.js';
import type { HealthCommunityProfile } from '../../grant/profile.js';
import type { Texts } from '../../texts/nn.js';
import { useTexts } from '../session.js';
import { AttachmentsText } from './AttachmentsText.js';
import { BudgetText } from './BudgetText.js';
import { ContactsText } from './ContactsText.js';
import { partyNames, partyOf, trustOf } from './parties.js';

interface Props {
  readonly content: ApplicationContent;
  readonly profile: HealthCommunityProfile;
  readonly field: FieldKey;
  /** Whose content it is. */
  readonly application?: string;
}

const codeTexts = (
  profile: HealthCommunityProfile,
  field: FieldKey,
  chosen: readonly string[],
  texts: Texts,
): string[] => {
  const declared = FIELDS[field];
  const codes = 'codesFrom' in declared ? profile[declared.codesFrom] : [];
  return codes.filter(({ id }) => chosen.includes(id)).map(({ text }) => text[texts.language]);
};

export const periodText = ({ from, to }: Period, texts: Texts): string => {
  const shown = (cell: Period['from']): string => {
    if (cell === undefined) return texts.form.text.empty;
    return typeof cell === 'string' ? texts.format.date(cell) : cell.typed;
  };
  return typeof from === 'string' && typeof to === 'string'
    ? texts.form.text.periodFrom(from, to)
    : `${texts.form.from}: ${shown(from)}. ${texts.form.to}: ${shown(to)}.`;
};

const List = ({ items }: { readonly items: readonly string[] }): ReactElement => (
  <ul className="reading bullets">
    {items.map((item, index) => (
      <li key={index}>{item}</li>
    ))}
  </ul>
);

const municipalities = (content: ApplicationContent, profile: HealthCommunityProfile, texts: Texts): string =>
  partyNames(texts, profile, [...(content.municipalities ?? []), trustOf(profile)?.id ?? ''], 'name');

/** What stands in one field, as text. */
export const FieldText = ({ content, profile, field, application }: Props): ReactElement => {
  const texts = useTexts();
  const { text, yes, no } = texts.form;
  if (!isFilled(content, field))
    return <p className="reading empty">{field === 'attachments' ? texts.attachments.noneSent : text.empty}</p>;
  const value = content[field];
  const written = typeof value === 'string' ? value : '';
  switch (FIELDS[field].kind) {
    case 'budget':
      return <BudgetText content={content} profile={profile} />;
    case 'attachments':
      return (
        <AttachmentsText attachments={content.attachments ?? []} {...(application !== undefined && { application })} />
      );
    case 'contacts':
      return <ContactsText contacts={content.contacts ?? []} />;
    case 'municipalities':
      return <p className="reading">{municipalities(content, profile, texts)}</p>;
    case 'party':
      return <p className="reading">{partyOf(profile, written)?.name ?? text.empty}</p>;
    case 'period':
      return <p className="reading">{periodText(content.period ?? {}, texts)}</p>;
    case 'codes':
    case 'code':
      return <List items={codeTexts(profile, field, [value ?? []].flat().map(String), texts)} />;
    case 'lines':
      return <List items={[value ?? []].flat().map(String)} />;
    case 'yesNo':
      return <p className="reading">{value === true ? yes : no}</p>;
    case 'confirmation':
      return <p className="reading">{value === true ? text.confirmed : text.notConfirmed}</p>;
    case 'imported':
    case 'line':
    case 'longText':
      return <p className="reading">{written}</p>;
  }
};
