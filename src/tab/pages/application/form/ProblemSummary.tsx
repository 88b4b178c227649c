import { useEffect, useRef, type ReactElement } from 'react';
import type { Problem } from '../../../../grant/problems.js';
import { useTexts } from '../../../session.js';
import { addressOf, focusAddress, problemHref } from './address.js';
import { useForm } from './formContext.js';
import { problemText } from './problemText.js';

interface Props {
  readonly problems: readonly Problem[];
  /** Changes with each press on the button: the heading takes focus anew. */
  readonly asked: number;
}

/** Everything that stands in the way, each a link to its place. */
export const ProblemSummary = ({ problems, asked }: Props): ReactElement | undefined => {
  const texts = useTexts();
  const { page } = useForm();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked > 0) heading.current?.focus();
  }, [asked]);
  if (problems.length === 0) return undefined;
  return (
    <section className="summary" aria-labelledby="summary">
      <h2 id="summary" ref={heading} tabIndex={-1}>
        {texts.form.summaryTitle(problems.length)}
      </h2>
      <ul>
        {problems.map((problem) => {
          const address = addressOf(problem.field, problem.at);
          return (
            <li key={`${problem.code}-${address}`}>
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
