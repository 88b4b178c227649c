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
  const { draft, view, page } = useForm();
  const { offer } = view;
  if (!offer) return undefined;
  const { unsaved, fields } = texts.form;
  const names = changedKeys(offer.changes).map((key) => `«${fields[key].label}»`);
  // Written before it was sent, and it has come back since: that is why it is not in it.
  const missed = page.earlierRounds.some(({ sentAt }) => offer.at < sentAt);
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
      {(missed ? unsaved.missed : unsaved.offer)(whenText(texts, offer.at, now()), texts.format.list(names))}
    </MessageLine>
  );
};
