import { Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LogRow } from '../../../api/contract.js';
import {
  LOG_FOLLOW_UPS,
  LOG_KINDS,
  loggedYears,
  lookedFor,
  ofKind,
  type LogFilter,
} from '../../../grant/decisionLog.js';
import { Chips } from '../../parts/Chips.js';
import { useTexts } from '../../session.js';
import { DecisionTable } from './DecisionTable.js';

interface Props {
  readonly rows: readonly LogRow[];
}
interface Narrowing extends Props {
  readonly filter: LogFilter;
  readonly change: (changes: Partial<LogFilter>) => void;
}

/** Body, year, follow-up and words. What has only one choice is not asked about. */
const Tools = ({ rows, filter, change }: Narrowing): ReactElement => {
  const { decisions: words, decided } = useTexts();
  const { log } = decided;
  const bodies = [...new Set(rows.flatMap(({ body }) => body ?? []))].sort();
  return (
    <div className="table-tools-end">
      {bodies.length > 1 && (
        <Select aria-label={log.body} value={filter.body} onChange={(_, { value }) => change({ body: value })}>
          <option value="">{log.allBodies}</option>
          {bodies.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      )}
      <Select aria-label={words.year} value={filter.year} onChange={(_, { value }) => change({ year: value })}>
        <option value="">{words.allYears}</option>
        {loggedYears(rows).map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
      <Select
        aria-label={log.followUp}
        value={filter.followUp}
        onChange={(_, { value }) => change({ followUp: value as LogFilter['followUp'] })}
      >
        <option value="">{log.allFollowUps}</option>
        {LOG_FOLLOW_UPS.map((one) => (
          <option key={one} value={one}>
            {log.followUps[one]}
          </option>
        ))}
      </Select>
      <Input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={filter.query}
        onChange={(_, { value }) => change({ query: value })}
      />
    </div>
  );
};

/** Every decision: chips by kind, body, year, follow-up and a search. */
export const DecisionLog = ({ rows, filter, change }: Narrowing): ReactElement => {
  const { decisions: words, decided } = useTexts();
  const { log } = decided;
  const found = lookedFor(rows, filter);
  const shown = ofKind(found, filter.kind);
  const chips = LOG_KINDS.map((key) => ({ key, word: log.kinds[key], count: ofKind(found, key).length })).filter(
    ({ key }) => key === 'all' || key === filter.kind || ofKind(rows, key).length > 0,
  );
  return (
    <div>
      <div className="table-tools">
        <Chips label={words.filters.label} chips={chips} chosen={filter.kind} choose={(kind) => change({ kind })} />
        <Tools rows={rows} filter={filter} change={change} />
      </div>
      <p role="status" className="unseen">
        {log.rows(shown.length)}
      </p>
      {shown.length > 0 ? <DecisionTable rows={shown} /> : <p className="reading">{words.noneInFilter}</p>}
    </div>
  );
};
