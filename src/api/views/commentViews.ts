import type { Comment, CommentThread } from '../../grant/comments.js';
import type { CommentsPage, CommentView, ThreadView } from '../contract.js';
import type { Look } from '../reader.js';
import { commentsAreOpen, seen, stopOutsiders } from './memberViews.js';
import { personView } from './personViews.js';

const commentView = (look: Look, { id, by, text, mentions, stamp }: Comment): CommentView => ({
  id,
  by: personView(look, by),
  ...(text.text !== undefined && { text: text.text }),
  mentions: mentions.map((person) => personView(look, person)),
  at: stamp.at,
});

const threadView = (look: Look, { id, place, comments, settled }: CommentThread): ThreadView => ({
  id,
  ...place,
  comments: comments.map((comment) => commentView(look, comment)),
  ...(settled && { settled: { by: personView(look, settled.by), at: settled.stamp.at } }),
});

export const commentsPage = (look: Look, id: string): CommentsPage => {
  const found = seen(look, id);
  stopOutsiders(look, found);
  return {
    threads: found.application.threads.map((thread) => threadView(look, thread)),
    mayComment: commentsAreOpen(look, found),
  };
};
