import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { themes } from './address.js';
import type { Address, Theme } from './address.js';
import { languages, nameOf } from './language.js';
import type { Language } from './language.js';
import type { SeededPerson } from './tenantClient.js';
import type { Texts } from './texts/nn.js';

interface Props {
  readonly people: readonly SeededPerson[];
  readonly address: Address;
  readonly language: Language;
  readonly texts: Texts;
  readonly onChange: (change: Partial<Address>) => void;
}

const byParty = (people: readonly SeededPerson[]): [string, SeededPerson[]][] => {
  const groups = new Map<string, SeededPerson[]>();
  for (const person of people) groups.set(person.party, [...(groups.get(person.party) ?? []), person]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'nb'));
};

const called = ({ displayName, jobTitle }: SeededPerson): string =>
  displayName.toLowerCase().startsWith(jobTitle.toLowerCase().split(',')[0] ?? '')
    ? displayName
    : `${displayName}, ${jobTitle}`;

/** Says in every view what this is, and holds the switch for who one is. */
export function Strip({ people, address, language, texts, onChange }: Props): ReactElement {
  const groups = useMemo(() => byParty(people), [people]);
  return (
    <header className="strip">
      <p>
        <strong>{texts.strip.what}</strong> {texts.strip.rest}
      </p>
      <div className="switches">
        <label htmlFor="person">{texts.you}</label>
        <select
          id="person"
          value={address.person}
          onChange={({ target }) => onChange({ person: target.value, sub: '' })}
        >
          {groups.map(([party, members]) => (
            <optgroup key={party} label={party}>
              {members.map((person) => (
                <option key={person.id} value={person.id}>
                  {`${called(person)} – ${person.party}`}
                  {person.kind !== 'member' && ` (${texts.kinds[person.kind]} ${person.organisation})`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <select
          aria-label={texts.language}
          value={language}
          onChange={({ target }) => onChange({ language: target.value as Language })}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {nameOf[one]}
            </option>
          ))}
        </select>
        <select
          aria-label={texts.theme}
          value={address.theme}
          onChange={({ target }) => onChange({ theme: target.value as Theme })}
        >
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {texts.themes[theme]}
            </option>
          ))}
        </select>
      </div>
    </header>
  );
}
