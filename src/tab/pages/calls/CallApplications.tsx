import { Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ApplicationRow, CallPage } from '../../../api/contract.js';
import type { Texts } from '../../../texts/nn.js';
import { Chips } from '../../parts/Chips.js';
import { partyNames } from '../../parts/parties.js';
import { useTexts } from '../../session.js';
import { arrowKeys } from './arrowKeys.js';
import { AgendaBar } from './AgendaBar.js';
import { inCallOrder, isSubmitted, mayGoOnAgenda, needsALook, toCheck } from './applicationStages.js';
import { CallTable } from './CallTable.js';

type Filter = 'all' | 'toCheck' | 'needsALook' | 'ready' | 'owed' | 'drafts' | 'submitted' | 'notAssessed';
const FILTERS: Record<Filter, (row: ApplicationRow) => boolean> = {
  all: () => true,
  toCheck,
  needsALook,
  ready: ({ status }) => status === 'ready',
  owed: ({ owed = [] }) => owed.length > 0,
  submitted: isSubmitted,
  drafts: ({ status }) => status === 'draft',
  notAssessed: ({ status }) => status === 'notAssessed',
};

/** What the secretariat's inbox is filtered by. */
const wordFor = (key: Filter, { calling, screening }: Texts): string =>
  key === 'toCheck' || key === 'ready' ? screening.inbox[key] : calling.filters[key];

const matches = (row: ApplicationRow, query: string, call: CallPage, texts: Texts): boolean =>
  `${row.title} ${partyNames(texts, call.profile, row.parties, 'name')}`.toLowerCase().includes(query.toLowerCase());

/** All applications of a call: filtered, searched, and ticked for an agenda. */
export const CallApplications = ({ call }: { readonly call: CallPage }): ReactElement => {
  const texts = useTexts();
  const { calling } = texts;
  const [filter, setFilter] = useState<Filter>('all');
  const [query, setQuery] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (call.applications.length === 0) return <p className="reading">{calling.noApplications}</p>;
  const chips = (Object.keys(FILTERS) as Filter[])
    .map((key) => ({ key, word: wordFor(key, texts), count: call.applications.filter(FILTERS[key]).length }))
    .filter(({ key, count }) => key === 'all' || count > 0 || key === filter);
  const shown = inCallOrder(call.applications)
    .filter(FILTERS[filter])
    .filter((row) => matches(row, query.trim(), call, texts));
  // What has meanwhile gone on an agenda is no longer ticked.
  const chosen = call.applications.filter((row) => ticked.has(row.id) && mayGoOnAgenda(row)).map(({ id }) => id);
  return (
    <section aria-label={calling.table.caption} onKeyDown={arrowKeys}>
      <div className="table-tools">
        <Chips label={calling.filters.label} chips={chips} chosen={filter} choose={setFilter} />
        <Input
          type="search"
          aria-label={calling.search}
          placeholder={calling.search}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      </div>
      <AgendaBar call={call} chosen={chosen} clear={() => setTicked(new Set())} />
      {shown.length > 0 ? (
        <CallTable call={call} rows={shown} ticked={new Set(chosen)} tick={setTicked} />
      ) : (
        <p className="reading">{calling.noneInFilter}</p>
      )}
    </section>
  );
};
