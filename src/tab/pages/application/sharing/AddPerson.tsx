import { Button, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import type { ApplicationPage, CandidateView } from '../../../../api/contract.js';
import { MEMBER_ROLES, type MemberRole } from '../../../../grant/members.js';
import type { CallFailure } from '../../../api.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { TextField } from '../../../parts/TextField.js';
import { useSession, useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { PartyOf } from './PartyOf.js';

interface Props {
  readonly page: ApplicationPage;
  readonly added: (name: string, person?: string) => void;
  readonly close: () => void;
}

const FIELD = 'person-query';
const SHORTEST_QUERY = 2;

/** Who that is, as the app wants it said. */
export const whoIs = ({ person, identity }: CandidateView) => ({
  ...(person !== undefined && { person }),
  ...(person === undefined && identity && { identity }),
});

const Hit = ({ page, hit, added }: Pick<Props, 'page' | 'added'> & { hit: CandidateView }): ReactElement => {
  const { people: words, roles } = useTexts().sharing;
  const [role, setRole] = useState<MemberRole>('writer');
  const act = useAct('setMember');
  const { name, title, party, side, email } = hit;
  const add = async (): Promise<void> => {
    if (await act.perform({ id: page.id }, { role, ...whoIs(hit) })) added(name, hit.person);
  };
  return (
    <li className="hit">
      <div>
        <strong>{name}</strong>
        <PartyOf profile={page.profile} party={party} side={side} title={[title, email].filter(Boolean).join(' · ')} />
      </div>
      {hit.role ? (
        <span className="small">{words.alreadyOn}</span>
      ) : (
        <div className="hit-act">
          <Select
            aria-label={words.roleOf(name)}
            value={role}
            onChange={(_, { value }) => setRole(MEMBER_ROLES.find((one) => one === value) ?? role)}
          >
            {MEMBER_ROLES.map((one) => (
              <option key={one} value={one}>
                {roles[one]}
              </option>
            ))}
          </Select>
          <Button
            aria-label={words.addNamed(name, roles[role])}
            disabledFocusable={act.busy}
            onClick={() => void add()}
          >
            {words.add}
          </Button>
          <ActFailure failure={act.failure} />
        </div>
      )}
    </li>
  );
};

/** Finds somebody in the register or the directory, with the side visible, and adds him. */
export const AddPerson = ({ page, added, close }: Props): ReactElement => {
  const { people: words } = useTexts().sharing;
  const { api } = useSession();
  const [query, setQuery] = useState('');
  const [short, setShort] = useState(false);
  const [found, setFound] = useState<{ query: string; hits: readonly CandidateView[] }>();
  const [failure, setFailure] = useState<CallFailure>();
  const newest = useRef('');
  useEffect(() => document.getElementById(FIELD)?.focus(), []);
  const search = async (wanted: string): Promise<void> => {
    newest.current = wanted;
    const answered = await api.get('memberCandidates', { id: page.id, search: wanted });
    if (newest.current !== wanted) return;
    setFailure(answered.ok ? undefined : answered.failure);
    setFound(answered.ok ? { query: wanted, hits: answered.value } : undefined);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = query.trim();
    setShort(wanted.length < SHORTEST_QUERY);
    if (wanted.length >= SHORTEST_QUERY) void search(wanted);
  };
  return (
    <div className="add-person stack">
      <form className="search-row" onSubmit={submit}>
        <TextField
          id={FIELD}
          label={words.search}
          value={query}
          change={setQuery}
          problem={short ? words.tooShort : undefined}
        />
        <Button type="submit" appearance="primary">
          {words.submit}
        </Button>
        <Button onClick={close}>{words.close}</Button>
      </form>
      <ActFailure failure={failure} />
      <div role="status">{found?.hits.length === 0 && <p>{words.none(found.query)}</p>}</div>
      {found && found.hits.length > 0 && (
        <ul className="hits" aria-label={words.results}>
          {found.hits.map((hit) => (
            <Hit key={hit.person ?? hit.identity?.oid ?? hit.email} page={page} hit={hit} added={added} />
          ))}
        </ul>
      )}
    </div>
  );
};
