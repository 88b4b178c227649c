import { Button, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { RegisterPage } from '../../../api/contract.js';
import { Chips } from '../../parts/Chips.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { useTexts } from '../../session.js';
import { DirectorySearch } from './DirectorySearch.js';
import { PeopleTable, type RegisteredPerson } from './PeopleTable.js';

type Filter = 'all' | 'unreachable' | 'unbound';
const FILTERS: Record<Filter, (person: RegisteredPerson) => boolean> = {
  all: () => true,
  unreachable: ({ way }) => way === 'none',
  unbound: ({ bound }) => !bound,
};

interface Props {
  readonly register: RegisterPage;
  readonly first: Filter;
  readonly ask: () => void;
}

const matches = ({ name, title, email }: RegisteredPerson, query: string): boolean =>
  `${name} ${title} ${email}`.toLowerCase().includes(query.trim().toLowerCase());

/** Everybody in the register, and how somebody new comes in. */
export const PeopleBox = ({ register, first, ask }: Props): ReactElement => {
  const words = useTexts().register;
  const [filter, setFilter] = useState<Filter>(first);
  const [query, setQuery] = useState('');
  /** Nobody, a new person, or whom a user is to be found for. */
  const [searching, setSearching] = useState<'new' | RegisteredPerson>();
  const [done, setDone] = useState<string>();
  const starter = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!searching) starter.current?.focus();
  }, [searching]);
  const { people } = register;
  const chips = (Object.keys(FILTERS) as Filter[]).map((key) => ({
    key,
    word: words.people.filters[key],
    count: people.filter(FILTERS[key]).length,
  }));
  const shown = people.filter(FILTERS[filter]).filter((person) => matches(person, query));
  const start = (whom: 'new' | RegisteredPerson): void => {
    starter.current = document.activeElement as HTMLElement | null;
    setDone(undefined);
    setSearching(whom);
  };
  return (
    <section aria-labelledby="people-title">
      <div className="box-head">
        <h2 id="people-title">{words.people.heading}</h2>
        <Button onClick={() => start('new')}>{words.add.start}</Button>
      </div>
      {done !== undefined && (
        <MessageLine tone="good" role="status">
          {done}
        </MessageLine>
      )}
      {searching && (
        <DirectorySearch
          key={searching === 'new' ? 'new' : searching.id}
          register={register}
          person={searching === 'new' ? undefined : searching}
          close={() => setSearching(undefined)}
          done={(sentence) => {
            setDone(sentence);
            setSearching(undefined);
            ask();
          }}
        />
      )}
      <div className="table-tools">
        <Chips label={words.people.filters.label} chips={chips} chosen={filter} choose={setFilter} />
        <Input
          type="search"
          aria-label={words.people.search}
          placeholder={words.people.search}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      </div>
      {filter === 'unreachable' && <p className="small under-chips">{words.people.notReachableText}</p>}
      {shown.length > 0 ? (
        <PeopleTable profile={register.profile} people={shown} bind={start} />
      ) : (
        <p className="reading">{words.people.empty}</p>
      )}
    </section>
  );
};
