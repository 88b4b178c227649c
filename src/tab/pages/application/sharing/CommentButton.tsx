import type { ReactElement } from 'react';
import type { CommentPlace } from '../../../../grant/comments.js';
import { Icon } from '../../../parts/Icon.js';
import { useTexts } from '../../../session.js';
import { placeLabel, samePlace } from './placeLabel.js';
import { useSharing } from './sharingContext.js';

/** At a field or a row: how many open comments it has, and the way to comment on it. */
export const CommentButton = ({ place }: { readonly place: CommentPlace }): ReactElement | undefined => {
  const texts = useTexts();
  const sharing = useSharing();
  const loaded = sharing?.comments.value;
  if (!sharing || !loaded) return undefined;
  const label = placeLabel(place, texts);
  const here = loaded.threads.filter((thread) => !thread.settled && samePlace(thread, place));
  const words = texts.sharing.comments;
  const first = here[0];
  if (!first && !loaded.mayComment) return undefined;
  const open = (): void => {
    sharing.choose(place);
    const answer = first && document.getElementById(`thread-${first.id}-answer`);
    if (!answer) return sharing.commentOn(place);
    answer.focus();
    answer.scrollIntoView({ block: 'center' });
  };
  return (
    <button
      type="button"
      className={here.length > 0 ? 'comment-button has-some' : 'comment-button'}
      aria-label={here.length > 0 ? words.some(here.length, label) : words.comment(label)}
      title={here.length > 0 ? words.some(here.length, label) : words.comment(label)}
      onClick={open}
    >
      <Icon name="bubble" size={16} />
      {here.length > 0 && <span aria-hidden="true">{here.length}</span>}
    </button>
  );
};
