import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import type { DirectoryPerson, RegisterPage } from '../../../api/contract.js';
import type { CallFailure } from '../../api.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { TextField } from '../../parts/TextField.js';
import { useSession } from '../../session.js';
import { DirectoryHit } from './DirectoryHit.js';
import type { RegisteredPerson } from './PeopleTable.js';

interface Props {
  readonly register: RegisterPage;
  /** Somebody in the register whose user is looked for; none when somebody new is added. */
  readonly person: RegisteredPerson | undefined;
  readonly close: () => void;
  readonly done: (sentence: string) => void;
}

const SHORTEST_QUERY = 2;
const FIELD = 'directory-query';

/** What the directory answered to the query it was asked. */
interface Found {
  readonly query: string;
  readonly people: readonly DirectoryPerson[];
}

const useDirectory = () => {
  const { api } = useSession();
  const [found, setFound] = useState<Found>();
  const [failure, setFailure] = useState<CallFailure>();
  const newest = useRef('');
  const search = async (query: string): Promise<void> => {
    newest.current = query;
    const answered = await api.get('directory', { search: query });
    if (newest.current !== query) return;
    setFailure(answered.ok ? undefined : answered.failure);
    setFound(answered.ok ? { query, people: answered.value } : undefined);
  };
  return { found, failure, search };
};

/** Finds somebody in the directory, to be added to the register or bound to somebody who is there. */
export const DirectorySearch = ({ register, person, close, done }: Props): ReactElement => {
  const words = useSession().texts.register;
  const [query, setQuery] = useState(person?.name ?? '');
  const [short, setShort] = useState(false);
  const { found, failure, search } = useDirectory();
  useEffect(() => {
    document.getElementById(FIELD)?.focus();
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = query.trim();
    setShort(wanted.length < SHORTEST_QUERY);
    if (wanted.length >= SHORTEST_QUERY) void search(wanted);
  };
  return (
    <section className="box stack register-form" aria-labelledby="add-title">
      <h3 id="add-title">{person ? words.people.bindNamed(person.name) : words.add.heading}</h3>
      {!person && <p>{words.add.lead}</p>}
      <form className="search-row" onSubmit={submit}>
        <TextField
          id={FIELD}
          label={words.add.search}
          value={query}
          change={setQuery}
          problem={short ? words.add.tooShort : undefined}
        />
        <Button type="submit" appearance="primary">
          {words.add.submit}
        </Button>
        <Button onClick={close}>{words.add.close}</Button>
      </form>
      <ActFailure failure={failure} />
      <div role="status">{found?.people.length === 0 && <p>{words.add.none(found.query)}</p>}</div>
      {found && found.people.length > 0 && (
        <ul className="hits" aria-label={words.add.results}>
          {found.people.map((hit) => (
            <DirectoryHit key={`${hit.tid}/${hit.oid}`} hit={hit} register={register} person={person} done={done} />
          ))}
        </ul>
      )}
    </section>
  );
};
