import type { ReactElement } from 'react';
import type { Problem } from '../../../../grant/problems.js';
import { useTexts } from '../../../session.js';
import { addressOf, focusAddress, problemHref } from '../form/address.js';
import { useForm } from '../form/formContext.js';
import { problemText } from '../form/problemText.js';

const SUMS = ['BUDGET_ROW_SUM_MISMATCH', 'BUDGET_TOTAL_MISMATCH'];

/** A sum that cannot be read fits as little as one that is wrong, and no cell of the table asks about it. */
const isOfSum = ({ code, at = '' }: Problem): boolean =>
  SUMS.includes(code) || (code === 'AMOUNT_UNCLEAR' && (at.endsWith('].sum') || at.startsWith('totalProjectCost')));

/** Sums of an imported form that do not fit: both figures, each a link to its row. */
export const ImportedSums = (): ReactElement | undefined => {
  const texts = useTexts();
  const { page, problems } = useForm();
  const sums = problems.filter(isOfSum);
  if (sums.length === 0) return undefined;
  const { budget } = texts.form;
  return (
    <section className="summary" aria-labelledby="imported-sums">
      <h2 id="imported-sums">{budget.importedTitle(sums.length)}</h2>
      <p>{budget.importedHelp}</p>
      <ul>
        {sums.map((problem) => {
          const address = addressOf(problem.field, problem.at);
          return (
            <li key={address}>
              <a href={problemHref(page.id, problem)} onClick={() => focusAddress(address)}>
                {problemText(problem, texts, page.profile)}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
