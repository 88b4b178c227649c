import type { ReactElement } from 'react';
import { isFilled } from '../../../../grant/application.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { useTexts } from '../../../session.js';
import { useForm } from './formContext.js';

/** What the draft began with, and what of a copied text is left to fill in: it grows shorter as one writes. */
export const OriginBox = ({ first }: { readonly first: boolean }): ReactElement | undefined => {
  const { lifecycle, form, format } = useTexts();
  const { page, view } = useForm();
  const { idea, copied } = page.origin ?? {};
  const left = (copied?.fields ?? []).filter((key) => !isFilled(view.content, key) || view.content[key] === false);
  const parties = copied?.parties ?? [];
  const sentences = [
    ...(idea !== undefined && first ? [lifecycle.idea(idea)] : []),
    ...(copied && (first || left.length > 0) ? [lifecycle.copy.copied(copied.title)] : []),
    ...(left.length > 0 ? [lifecycle.copy.left(format.list(left.map((key) => `«${form.fields[key].label}»`)))] : []),
    ...(parties.length > 0 && first ? [lifecycle.copy.leftParties(format.list(parties))] : []),
  ];
  return sentences.length > 0 ? <MessageLine tone="info">{sentences.join(' ')}</MessageLine> : undefined;
};
