import type { ReactElement } from 'react';
import type { ApplicationContent, FieldKey } from '../../../../grant/application.js';
import type { Problem } from '../../../../grant/problems.js';
import type { HealthCommunityProfile } from '../../../../grant/profile.js';
import { FieldText } from '../../../parts/FieldText.js';
import { Icon } from '../../../parts/Icon.js';
import { Status } from '../../../parts/Status.js';
import { useTexts } from '../../../session.js';
import { problemText } from '../../application/form/problemText.js';
import { GivenBudget } from './GivenBudget.js';
import { readParts, type ReadPart } from './readParts.js';

interface Props {
  readonly content: ApplicationContent;
  readonly profile: HealthCommunityProfile;
}

const sectionOf = (part: string): string => `read-${part}`;

/** How much of each part came with the file: a bar, and in words. A link each, to what was read. */
const Tile = ({ part, fields, filled, problems }: ReadPart): ReactElement => {
  const { form, fromFile } = useTexts();
  return (
    <li>
      <a
        className="read-tile"
        href={`#${sectionOf(part)}`}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById(sectionOf(part))?.focus();
          document.getElementById(sectionOf(part))?.scrollIntoView({ block: 'start' });
        }}
      >
        <span className="read-name">{form.parts[part]}</span>
        <span className="read-bar" aria-hidden="true">
          {fields.map((field) => (
            <span key={field} className={filled.includes(field) ? 'read-came' : undefined} />
          ))}
        </span>
        <span className="small">{fromFile.filled(filled.length, fields.length)}</span>
        {problems.length > 0 && <Status icon="triangle" tone="warn" word={fromFile.toLookAt(problems.length)} />}
      </a>
    </li>
  );
};

const FieldRead = ({
  content,
  profile,
  field,
  problems,
}: Props & { field: FieldKey; problems: readonly Problem[] }) => {
  const texts = useTexts();
  return (
    <div className="read-field">
      <h4>{texts.form.fields[field].label}</h4>
      {field === 'budget' && content.budget ? (
        <GivenBudget budget={content.budget} profile={profile} />
      ) : (
        <FieldText content={content} profile={profile} field={field} />
      )}
      {problems.length > 0 && (
        <ul className="read-problems">
          {problems.map((problem) => (
            <li key={`${problem.code} ${problem.at ?? ''}`}>
              <Icon name="alert" tone="bad" size={16} />
              <span>{problemText(problem, texts, profile)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

const PartRead = ({ read, content, profile }: Props & { readonly read: ReadPart }): ReactElement => {
  const { form, fromFile } = useTexts();
  const { part, filled, problems } = read;
  return (
    <section className="read-part" aria-labelledby={sectionOf(part)}>
      <h3 id={sectionOf(part)} tabIndex={-1}>
        {form.parts[part]}
      </h3>
      {filled.length === 0 && <p className="reading empty">{fromFile.notInFile}</p>}
      {filled.map((field) => (
        <FieldRead
          key={field}
          content={content}
          profile={profile}
          field={field}
          problems={problems.filter((problem) => problem.field === field)}
        />
      ))}
    </section>
  );
};

/** What was read, and where it goes: first as a picture of the nine parts, then every text as it came. */
export const ReadOverview = ({ content, profile }: Props): ReactElement => {
  const { fromFile } = useTexts();
  const parts = readParts(content, profile);
  return (
    <>
      <ul className="read-tiles" aria-label={fromFile.overview}>
        {parts.map((part) => (
          <Tile key={part.part} {...part} />
        ))}
      </ul>
      {parts.map((read) => (
        <PartRead key={read.part} read={read} content={content} profile={profile} />
      ))}
    </>
  );
};
