import { useEffect, useRef, type ReactElement } from 'react';

export interface FieldProblem {
  /** The id of the field it is about. */
  readonly field: string;
  readonly sentence: string;
}

interface Props {
  readonly heading: string;
  /** The heading's level: 2 on a page, one below its own in a box with a heading. */
  readonly level?: 2 | 3 | 4;
  readonly problems: readonly FieldProblem[];
  /** Counts the presses: each one that found something brings focus here again. */
  readonly tries: number;
}

export const problemAt = (problems: readonly FieldProblem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.sentence;

/** What stopped a form, with a link to each field. Its heading takes focus when the button was pressed. */
export const FormProblems = ({ heading, level = 2, problems, tries }: Props): ReactElement | undefined => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (tries > 0) title.current?.focus();
  }, [tries]);
  if (problems.length === 0) return undefined;
  const Heading = `h${level}` as const;
  return (
    <div className="message message-bad form-problems">
      <Heading ref={title} tabIndex={-1}>
        {heading}
      </Heading>
      <ul>
        {problems.map(({ field, sentence }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
