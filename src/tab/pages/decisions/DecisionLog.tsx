import { Input, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { DecisionView } from '../../../api/contract.js';
import { Chips } from '../../parts/Chips.js';
import { useTexts } from '../../session.js';
import { inYearSaying, ofOutcome, OUTCOME_FILTERS, yearsOf, type OutcomeFilter } from './decisionFilters.js';
import { DecisionTable } from './DecisionTable.js';

/** Every decision: chips by outcome, a year, and a search. */
export const DecisionLog = ({ decisions }: { readonly decisions: readonly DecisionView[] }): ReactElement => {
  const words = useTexts().decisions;
  const [outcome, setOutcome] = useState<OutcomeFilter>('all');
  const [year, setYear] = useState('');
  const [query, setQuery] = useState('');
  const found = inYearSaying(decisions, { year, query });
  const shown = ofOutcome(found, outcome);
  const chips = OUTCOME_FILTERS.map((key) => ({ key, word: words.filters[key], count: ofOutcome(found, key).length }));
  return (
    <div>
      <div className="table-tools">
        <Chips label={words.filters.label} chips={chips} chosen={outcome} choose={setOutcome} />
        <div className="table-tools-end">
          <Select aria-label={words.year} value={year} onChange={(_, { value }) => setYear(value)}>
            <option value="">{words.allYears}</option>
            {yearsOf(decisions).map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
          <Input
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={query}
            onChange={(_, { value }) => setQuery(value)}
          />
        </div>
      </div>
      <p role="status" className="unseen">
        {words.table.count(shown.length)}
      </p>
      {shown.length > 0 ? <DecisionTable decisions={shown} /> : <p className="reading">{words.noneInFilter}</p>}
    </div>
  );
};
