import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { MessageLine } from '../../../parts/MessageLine.js';
import { whenText } from '../../../parts/when.js';
import { useSession } from '../../../session.js';
import { changedKeys } from '../draft/changes.js';
import { useForm } from './formContext.js';

/** What an earlier visit left unsaved on this machine: the person decides what becomes of it. */
export const UnsavedOffer = (): ReactElement | undefined => {
  const { texts, now } = useSession();
  const { draft, view } = useForm();
  if (!view.offer) return undefined;
  const { unsaved, fields } = texts.form;
  const names = changedKeys(view.offer.changes).map((key) => `«${fields[key].label}»`);
  return (
    <MessageLine
      tone="warn"
      actions={
        <>
          <Button onClick={() => draft.answerOffer(true)}>{unsaved.take}</Button>
          <Button onClick={() => draft.answerOffer(false)}>{unsaved.drop}</Button>
        </>
      }
    >
      {unsaved.offer(whenText(texts, view.offer.at, now()), texts.format.list(names))}
    </MessageLine>
  );
};
