import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RegisterPage } from '../../../api/contract.js';
import type { HealthCommunityProfile } from '../../../grant/profile.js';
import type { Texts } from '../../../texts/nn.js';
import { ListTable, type Column } from '../../parts/ListTable.js';
import { partyOf } from '../../parts/parties.js';
import { SideMark } from '../../parts/SideMark.js';
import { Status } from '../../parts/Status.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';

export type RegisteredPerson = RegisterPage['people'][number];

interface Props {
  readonly profile: HealthCommunityProfile;
  readonly people: readonly RegisteredPerson[];
  readonly bind: (person: RegisteredPerson) => void;
}

const PartyCell = ({ profile, person }: { profile: HealthCommunityProfile; person: RegisteredPerson }) => {
  const party = partyOf(profile, person.party ?? '');
  return (
    party && (
      <span className="with-mark">
        <SideMark side={party.side} /> <a href={href('register', 'party', party.id)}>{party.shortName}</a>
      </span>
    )
  );
};

const columnsOf = ({ profile, bind }: Props, { register, reaching }: Texts): Column<RegisteredPerson>[] => {
  const words = register.people;
  return [
    {
      key: 'name',
      head: words.name,
      names: true,
      cell: ({ id, name, title }) => (
        <>
          <a href={href('register', 'person', id)}>{name}</a>
          <div className="small">{title}</div>
        </>
      ),
    },
    { key: 'party', head: words.party, cell: (person) => <PartyCell profile={profile} person={person} /> },
    { key: 'email', head: words.email, cell: ({ email }) => email },
    {
      key: 'bound',
      head: words.bound,
      narrowLabel: words.bound,
      cell: (person) =>
        person.bound ? (
          <Status icon="tick" tone="good" word={words.isBound} />
        ) : (
          <>
            <Status icon="circle" tone="neutral" word={words.notBound} />
            <div className="buttons under-status">
              <Button size="small" aria-label={words.bindNamed(person.name)} onClick={() => bind(person)}>
                {words.bind}
              </Button>
            </div>
          </>
        ),
    },
    {
      key: 'reach',
      head: words.reach,
      narrowLabel: words.reach,
      cell: ({ way }) =>
        way === 'none' ? (
          <Status icon="triangle" tone="warn" word={reaching.ways.none} />
        ) : (
          <Status icon="tick" tone="good" word={reaching.ways[way]} />
        ),
    },
  ];
};

export const PeopleTable = (props: Props): ReactElement => {
  const texts = useTexts();
  return (
    <ListTable
      className="people-table"
      caption={texts.register.people.caption}
      columns={columnsOf(props, texts)}
      rows={props.people}
      rowKey={({ id }) => id}
    />
  );
};
