import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { FIELDS, type ApplicationContent, type FieldKey } from '../../../../grant/application.js';
import { withChangesMade } from '../draft/changes.js';
import type { Choice } from '../draft/draftView.js';
import { FieldText } from '../../../parts/FieldText.js';
import { differingWords } from '../../../parts/differingWords.js';
import { clockText } from '../../../parts/when.js';
import { useSession } from '../../../session.js';
import { focusAddress, addressOf } from './address.js';
import { useForm } from './formContext.js';

const isText = (field: FieldKey): boolean => ['line', 'longText'].includes(FIELDS[field].kind);

/** A text whose words that the other text lacks are marked, and not by colour alone. */
const Marked = ({ text, other }: { readonly text: string; readonly other: string }): ReactElement => (
  <p className="reading">
    {differingWords(text, other).map(({ text: words, differs }, index) =>
      differs ? <mark key={index}>{words}</mark> : <span key={index}>{words}</span>,
    )}
  </p>
);

interface Props {
  readonly field: FieldKey;
  readonly own: ApplicationContent;
  readonly other: ApplicationContent;
}

const Version = ({ field, own, other }: Props): ReactElement => {
  const { page } = useForm();
  const [text, otherText] = [own[field], other[field]];
  return isText(field) && typeof text === 'string' && text.trim() !== '' ? (
    <Marked text={text} other={typeof otherText === 'string' ? otherText : ''} />
  ) : (
    <FieldText content={own} profile={page.profile} field={field} />
  );
};

/** Two versions of one field, both kept, in the field's place: the person chooses. The rest of the form stays usable. */
export const ConflictBox = ({ field }: { readonly field: FieldKey }): ReactElement | undefined => {
  const { texts, now } = useSession();
  const { conflict: words } = texts.writing;
  const { draft, view } = useForm();
  const conflict = view.conflicts[field];
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever was writing here has lost his place, and is told why.
    if (document.activeElement === document.body) head.current?.focus();
  }, []);
  if (!conflict) return undefined;
  const mine = view.content;
  const theirs = withChangesMade(view.content, { [field]: conflict.value });
  const title = words.title(texts.form.fields[field].label);
  const choose = (choice: Choice): void => {
    draft.choose(field, choice);
    requestAnimationFrame(() => focusAddress(addressOf(field)));
  };
  const both = [mine[field], theirs[field]].flatMap((text) => (typeof text === 'string' && text !== '' ? [text] : []));
  return (
    <section className="conflict" aria-label={title}>
      <div className="conflict-head">
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        <p>{isText(field) ? words.help : words.helpNoText}</p>
      </div>
      <div className="conflict-choices">
        <div>
          <h3>{isText(field) ? words.mine : words.mineNoText}</h3>
          <p className="small">{clockText(texts, conflict.mineAt, now())}</p>
          <Version field={field} own={mine} other={theirs} />
          <div className="buttons">
            <Button appearance="primary" onClick={() => choose('mine')}>
              {words.useMine}
            </Button>
          </div>
        </div>
        <div>
          <h3>{conflict.by ? words.theirs(conflict.by.name, isText(field)) : words.theirsUnnamed}</h3>
          {conflict.at !== undefined && <p className="small">{clockText(texts, conflict.at, now())}</p>}
          <Version field={field} own={theirs} other={mine} />
          <div className="buttons">
            <Button onClick={() => choose('theirs')}>{words.useTheirs}</Button>
            {isText(field) && (
              <Button appearance="subtle" onClick={() => choose({ together: both.join(separatorOf(field)) })}>
                {words.together}
              </Button>
            )}
          </div>
        </div>
      </div>
    </section>
  );
};

const separatorOf = (field: FieldKey): string => (FIELDS[field].kind === 'line' ? ' ' : '\n\n');
