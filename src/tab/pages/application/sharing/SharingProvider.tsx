import { useMemo, useState, type ReactElement, type ReactNode } from 'react';
import type { ApplicationPage } from '../../../../api/contract.js';
import type { CommentPlace } from '../../../../grant/comments.js';
import { useAnswer } from '../../../useAnswer.js';
import { NEW_COMMENT, SharingContext, type Sharing } from './sharingContext.js';

interface Props {
  readonly page: ApplicationPage;
  readonly children: ReactNode;
}

const focusNewComment = (): void => {
  const box = document.getElementById(NEW_COMMENT);
  box?.focus();
  box?.scrollIntoView({ block: 'center' });
};

const Loads = ({ page, children }: Props): ReactElement => {
  const members = useAnswer('members', { id: page.id }, ['applications', 'register']);
  const comments = useAnswer('comments', { id: page.id });
  const [about, choose] = useState<CommentPlace>();
  const value: Sharing = useMemo(
    () => ({
      application: page.id,
      members,
      comments,
      about,
      choose,
      commentOn: (place) => {
        choose(place);
        requestAnimationFrame(focusNewComment);
      },
    }),
    [page.id, members, comments, about],
  );
  return <SharingContext value={value}>{children}</SharingContext>;
};

/** Loads who is on it and what they say, for those who are on it. */
export const SharingProvider = ({ page, children }: Props): ReactElement =>
  page.myRole ? <Loads page={page}>{children}</Loads> : <>{children}</>;
