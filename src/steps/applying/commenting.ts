import type { FieldKey, Part } from '../../grant/application.js';
import { placeOf, type CommentId, type CommentPlace, type CommentThread } from '../../grant/comments.js';
import { mayCommentOn, memberRoleOf } from '../../grant/members.js';
import type { PersonId } from '../../grant/people.js';
import { saysSomething, type IdTaken, type NotFound } from '../../grant/refusal.js';
import { personOf, type Application, type ApplicationId, type State } from '../../grant/state.js';
import { accept, freeText, LONGEST_ACT_TEXT, refuse, type Actor, type FreeText, type Step } from '../../grant/step.js';
import { isUnsubmitted } from './notAssess.js';

export type CommentingCommand =
  | {
      type: 'writeComment';
      application: ApplicationId;
      comment: CommentId;
      /** What is commented on, where it is the first; what is answered, where it is an answer. */
      about: { readonly part: Part; readonly field?: FieldKey; readonly at?: string } | { readonly thread: CommentId };
      text: string;
      mentions: readonly PersonId[];
    }
  | { type: 'settleComment'; application: ApplicationId; thread: CommentId; done: boolean };

export type CommentingEvent =
  | {
      type: 'commentWritten';
      v: 1;
      application: ApplicationId;
      comment: CommentId;
      /** Only the first of a thread has a place. */
      place?: CommentPlace;
      thread?: CommentId;
      text: FreeText;
      mentions: readonly PersonId[];
      by: PersonId;
    }
  | { type: 'commentSettled'; v: 1; application: ApplicationId; thread: CommentId; done: boolean; by: PersonId };

export type CommentingRefusal =
  | NotFound
  | IdTaken
  | { readonly code: 'mayNotComment' }
  | { readonly code: 'commentEmpty' }
  | { readonly code: 'commentTooLong' }
  | { readonly code: 'mentionedNotOnIt' }
  | { readonly code: 'commentsClosed' };

/** Comments are the writers' own, while they write: of an application that is in, nobody asks them any more. */
const asking = (
  state: State,
  id: ApplicationId,
  actor: Actor,
): { readonly application: Application; readonly by: PersonId } | CommentingRefusal => {
  const application = state.applications.get(id);
  const by = personOf(state, actor);
  if (!application) return { code: 'notFound' };
  if (by === undefined || !mayCommentOn(application, by)) return { code: 'mayNotComment' };
  return isUnsubmitted(application) ? { application, by } : { code: 'commentsClosed' };
};

const textRefusal = (text: string): CommentingRefusal | undefined => {
  if (!saysSomething(text)) return { code: 'commentEmpty' };
  return text.length > LONGEST_ACT_TEXT ? { code: 'commentTooLong' } : undefined;
};

const change = (
  state: State,
  id: ApplicationId,
  threads: (before: readonly CommentThread[]) => CommentThread[],
): State => ({
  ...state,
  applications: state.applications.change(id, (application) => ({
    ...application,
    threads: threads(application.threads),
  })),
});

const unsettled = ({ settled: _settled, ...thread }: CommentThread): CommentThread => thread;

export const commenting: Step<State, CommentingCommand, CommentingEvent, CommentingRefusal> = {
  decides: {
    writeComment: (state, { application: id, comment, about, text: typed, mentions }, { actor }) => {
      const asked = asking(state, id, actor);
      if ('code' in asked) return refuse(asked);
      const { application, by } = asked;
      const text = typed.trim();
      const refused = textRefusal(text);
      if (refused) return refuse(refused);
      const known = application.threads.flatMap(({ comments }) => comments);
      if (known.some((one) => one.id.toLowerCase() === comment.toLowerCase())) return refuse({ code: 'idTaken' });
      if (!mentions.every((person) => memberRoleOf(application, person))) return refuse({ code: 'mentionedNotOnIt' });
      const isAnswer = 'thread' in about;
      if (isAnswer && !application.threads.some((thread) => thread.id === about.thread))
        return refuse({ code: 'notFound' });
      return accept({
        type: 'commentWritten',
        v: 1,
        application: id,
        comment,
        ...(isAnswer ? { thread: about.thread } : { place: placeOf(about) }),
        text: freeText(text),
        mentions: [...new Set(mentions)],
        by,
      });
    },
    settleComment: (state, { application: id, thread: wanted, done }, { actor }) => {
      const asked = asking(state, id, actor);
      if ('code' in asked) return refuse(asked);
      const thread = asked.application.threads.find((one) => one.id === wanted);
      if (!thread) return refuse({ code: 'notFound' });
      // What is so already is no change: two who settle the same comment have both had their wish.
      if ((thread.settled !== undefined) === done) return accept();
      return accept({ type: 'commentSettled', v: 1, application: id, thread: wanted, done, by: asked.by });
    },
  },
  evolves: {
    commentWritten: (state, { application, comment: id, place, thread: answered, ...comment }, { at, seq, hash }) => {
      const { by, text, mentions } = comment;
      const written = { id, by, text, mentions, stamp: { at, seq, hash } };
      return change(state, application, (threads) =>
        place
          ? [...threads, { id, place, comments: [written] }]
          : // Whoever answers finds that there is more to do about it.
            threads.map((one) =>
              one.id === answered ? { ...unsettled(one), comments: [...one.comments, written] } : one,
            ),
      );
    },
    commentSettled: (state, { application, thread, done, by }, { at, seq, hash }) =>
      change(state, application, (threads) =>
        threads.map((one) => {
          if (one.id !== thread) return one;
          return done ? { ...one, settled: { by, stamp: { at, seq, hash } } } : unsettled(one);
        }),
      ),
  },
  versions: { commentWritten: 1, commentSettled: 1 },
};
