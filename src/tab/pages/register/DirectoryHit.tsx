import { Button, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { DirectoryPerson, RegisterPage } from '../../../api/contract.js';
import { inPartyOrder } from '../../../grant/party.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import type { RegisteredPerson } from './PeopleTable.js';

interface Props {
  readonly hit: DirectoryPerson;
  readonly register: RegisterPage;
  readonly person: RegisteredPerson | undefined;
  readonly done: (sentence: string) => void;
}

const Add = ({ hit, register, done }: Omit<Props, 'person'>): ReactElement => {
  const { add, people } = useTexts().register;
  const [party, setParty] = useState('');
  const [id] = useState(() => crypto.randomUUID());
  const act = useAct('registerPerson');
  const { tid, oid, name, title, email } = hit;
  const choose = async (): Promise<void> => {
    const body = { id, name, title, email, ...(party && { party }), identity: { tid, oid } };
    if (await act.perform({}, body)) done(add.added(name));
  };
  return (
    <>
      <Select aria-label={`${add.party}: ${name}`} value={party} onChange={(_, { value }) => setParty(value)}>
        <option value="">{people.noParty}</option>
        {inPartyOrder(register.profile.parties).map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
      <Button aria-label={add.chooseNamed(name)} disabledFocusable={act.busy} onClick={() => void choose()}>
        {add.choose}
      </Button>
      <ActFailure failure={act.failure} />
    </>
  );
};

const Bind = ({ hit, person, done }: Pick<Props, 'hit' | 'done'> & { person: RegisteredPerson }): ReactElement => {
  const { add, people } = useTexts().register;
  const act = useAct('bindIdentity');
  const bind = async (): Promise<void> => {
    const identity = { tid: hit.tid, oid: hit.oid };
    if (await act.perform({ id: person.id }, { identity })) done(people.boundNow(person.name));
  };
  return (
    <>
      <Button aria-label={add.bindNamed(hit.name)} disabledFocusable={act.busy} onClick={() => void bind()}>
        {add.bind}
      </Button>
      <ActFailure failure={act.failure} />
    </>
  );
};

/** One found in the directory: to be added for a party, or bound to the one who is looked for. */
export const DirectoryHit = ({ hit, register, person, done }: Props): ReactElement => {
  const { add } = useTexts().register;
  const known = register.people.some(({ email }) => email !== '' && email.toLowerCase() === hit.email.toLowerCase());
  return (
    <li className="hit">
      <div>
        <strong>{hit.name}</strong>
        <div className="small">{[hit.title, hit.email].filter(Boolean).join(' · ')}</div>
      </div>
      <div className="hit-act">
        {person && <Bind hit={hit} person={person} done={done} />}
        {!person && (known ? <span>{add.already}</span> : <Add hit={hit} register={register} done={done} />)}
      </div>
    </li>
  );
};
