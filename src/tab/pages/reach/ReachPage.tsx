import { useState, type ReactElement } from 'react';
import type { RegisteredPerson, RegisterPage } from '../../../api/contract.js';
import type { Texts } from '../../../texts/nn.js';
import { Chips } from '../../parts/Chips.js';
import { ListTable, type Column } from '../../parts/ListTable.js';
import { MessageLine } from '../../parts/MessageLine.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { Status } from '../../parts/Status.js';
import { href } from '../../router.js';
import { useSession } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { ReachActs } from './ReachActs.js';
import { adviceText, stateText } from './whyText.js';

/** The part of the register's address that leads here. */
export const REACH = 'reach';

type Filter = 'none' | 'email' | 'all';
const FILTERS: Record<Filter, (person: RegisteredPerson) => boolean> = {
  none: ({ way }) => way === 'none',
  email: ({ way }) => way === 'email',
  all: () => true,
};

/** For somebody whom nothing reaches, also what can be done about each way. */
const Ways = ({ person, texts, now }: { person: RegisteredPerson; texts: Texts; now: number }): ReactElement => (
  <ul className="ways">
    {person.ways.map((state) => (
      <li key={state.way}>
        <strong>{texts.reaching.ways[state.way]}:</strong>{' '}
        {(person.way === 'none' ? adviceText : stateText)(texts, state, now)}
      </li>
    ))}
  </ul>
);

const columnsOf = (
  { texts, now }: { readonly texts: Texts; readonly now: number },
  acts: (person: RegisteredPerson) => ReactElement,
): Column<RegisteredPerson>[] => {
  const { page, ways } = texts.reaching;
  return [
    {
      key: 'name',
      head: page.person,
      names: true,
      cell: ({ name, title }) => (
        <>
          <strong>{name}</strong>
          <div className="small">{title}</div>
        </>
      ),
    },
    {
      key: 'now',
      head: page.now,
      narrowLabel: page.now,
      cell: ({ way }) => (
        <Status icon={way === 'none' ? 'triangle' : 'tick'} tone={way === 'none' ? 'warn' : 'good'} word={ways[way]} />
      ),
    },
    { key: 'tried', head: page.tried, cell: (person) => <Ways person={person} texts={texts} now={now} /> },
    { key: 'acts', head: page.preferred, narrowLabel: page.preferred, cell: acts },
  ];
};

const People = ({ register, ask }: { readonly register: RegisterPage; readonly ask: () => void }): ReactElement => {
  const { texts, now } = useSession();
  const { page } = texts.reaching;
  const { people, sendsMail } = register;
  const [filter, setFilter] = useState<Filter>(people.some(FILTERS.none) ? 'none' : 'all');
  const [said, setSaid] = useState('');
  const chips = (Object.keys(FILTERS) as Filter[]).map((key) => ({
    key,
    word: page.filters[key],
    count: people.filter(FILTERS[key]).length,
  }));
  const shown = people.filter(FILTERS[filter]);
  const acts = (person: RegisteredPerson): ReactElement => <ReachActs person={person} said={setSaid} ask={ask} />;
  return (
    <>
      {!sendsMail && <MessageLine tone="warn">{page.noMailbox}</MessageLine>}
      <div className="table-tools">
        <Chips label={page.filters.label} chips={chips} chosen={filter} choose={setFilter} />
      </div>
      <div role="status">{said !== '' && <MessageLine tone="good">{said}</MessageLine>}</div>
      {shown.length > 0 ? (
        <ListTable
          className="reach-table"
          caption={page.caption}
          columns={columnsOf({ texts, now: now() }, acts)}
          rows={shown}
          rowKey={({ id }) => id}
        />
      ) : (
        <p className="reading">{page.empty}</p>
      )}
    </>
  );
};

/** For each person which way works, since when, and why not: looked at before a call opens, while it can still be mended. */
export const ReachPage = (): ReactElement => {
  const { page } = useSession().texts.reaching;
  const loaded = useAnswer('register', {}, ['register']);
  return (
    <Page
      title={page.heading}
      lead={page.lead}
      crumbs={[{ name: page.back, href: href('register') }, { name: page.heading }]}
    >
      <Shown loaded={loaded}>{(register) => <People register={register} ask={loaded.ask} />}</Shown>
    </Page>
  );
};
