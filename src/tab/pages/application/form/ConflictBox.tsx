import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FieldKey } from '../../../../grant/application.js';
import { FieldText } from '../../../parts/FieldText.js';
import { useTexts } from '../../../session.js';
import { useForm } from './formContext.js';

/** Two versions of one field, both kept: the person chooses. The rest of the form stays usable. */
export const ConflictBox = ({ field }: { readonly field: FieldKey }): ReactElement | undefined => {
  const { conflict, fields } = useTexts().form;
  const { draft, view, page } = useForm();
  if (!(field in view.conflicts)) return undefined;
  const choices = [
    { whose: 'mine', title: conflict.mine, act: conflict.useMine, content: view.content },
    { whose: 'theirs', title: conflict.theirs, act: conflict.useTheirs, content: view.conflicts },
  ] as const;
  return (
    <section className="conflict" aria-label={conflict.title(fields[field].label)}>
      <div className="conflict-head">
        <h2>{conflict.title(fields[field].label)}</h2>
        <p>{conflict.help}</p>
      </div>
      <div className="conflict-choices">
        {choices.map(({ whose, title, act, content }) => (
          <div key={whose}>
            <h3>{title}</h3>
            <FieldText content={content} profile={page.profile} field={field} />
            <Button onClick={() => draft.choose(field, whose)}>{act}</Button>
          </div>
        ))}
      </div>
    </section>
  );
};
