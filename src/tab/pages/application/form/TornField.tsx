import { useRef, useState, type FocusEvent, type ReactElement } from 'react';
import type { FieldKey } from '../../../../grant/application.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { useTexts } from '../../../session.js';
import { FieldView } from '../fields/FieldView.js';
import { useForm } from './formContext.js';
import { ConflictBox } from './ConflictBox.js';

/**
 * A field, or both versions of it where two have changed it. Whoever is writing in it writes on: it is not taken from under his
 * fingers, and he chooses when he leaves it.
 */
export const TornField = ({ field }: { readonly field: FieldKey }): ReactElement => {
  const { conflict: words } = useTexts().writing;
  const { view } = useForm();
  const place = useRef<HTMLDivElement>(null);
  const [isIn, setIn] = useState(false);
  const conflict = view.conflicts[field];
  const isTorn = conflict !== undefined;
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node) || !place.current?.contains(relatedTarget)) setIn(false);
  };
  if (isTorn && !isIn) return <ConflictBox field={field} />;
  return (
    <div ref={place} onFocus={() => setIn(true)} onBlur={leave}>
      {isTorn && (
        <MessageLine tone="warn" role="status">
          {words.writeOn(conflict.by?.name)}
        </MessageLine>
      )}
      <FieldView field={field} />
    </div>
  );
};
