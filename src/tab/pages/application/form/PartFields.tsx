import type { ReactElement } from 'react';
import { FIELDS, shownFields, type Part } from '../../../../grant/application.js';
import { CommentButton } from '../sharing/CommentButton.js';
import { useSharing } from '../sharing/sharingContext.js';
import { useForm } from './formContext.js';
import { TornField } from './TornField.js';
import { WritingHere } from './WritingHere.js';

/** The fields of a part; one that two have changed is replaced by both versions until somebody has chosen. */
export const PartFields = ({ part }: { readonly part: Part }): ReactElement => {
  const { page, view } = useForm();
  const sharing = useSharing();
  const fields = shownFields(page.profile, view.content).filter((field) => FIELDS[field].part === part);
  return (
    <>
      {fields.map((field) => (
        <div
          key={field}
          className={FIELDS[field].kind === 'budget' ? 'commented wide' : 'commented'}
          onFocus={() => sharing?.choose({ part, field })}
        >
          {FIELDS[field].kind !== 'budget' && <CommentButton place={{ part, field }} />}
          <WritingHere field={field}>
            <TornField field={field} />
          </WritingHere>
        </div>
      ))}
    </>
  );
};
