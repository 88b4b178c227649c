import type { CardContext } from '../cards/cardContext.js';
import { toldOf } from '../grant/comments.js';
import { memberRoleOf } from '../grant/members.js';
import type { PersonId } from '../grant/people.js';
import type { Application, State } from '../grant/state.js';
import { commentCard, type ToldComment } from '../steps/applying/commentCard.js';
import { memberNotice } from '../steps/applying/memberNotice.js';

const keyOf = (...parts: string[]): string => parts.join(':').toLowerCase();
const commentKey = (application: Application, { comment }: ToldComment, person: PersonId): string =>
  keyOf('comment', application.id, comment.id, person);

/** To each who was added, once, however often he is taken off and added: the card says what he may do now. */
export const membersOf = (application: Application) =>
  Object.keys(application.added).map((person) => {
    const role = memberRoleOf(application, person);
    const isOver = role === undefined || application.status === 'deleted';
    return {
      key: keyOf('member', application.id, person),
      recipient: { to: 'person' as const, person },
      mark: role ?? 'off',
      ...(isOver && { onlyWhereSent: true as const }),
      draw: (context: CardContext, state: State) => {
        const now = state.applications.get(application.id);
        return now && memberNotice({ application: now, person }, context);
      },
    };
  });

/** What is told to each, oldest first. */
const toldIn = ({ threads }: Application): Map<PersonId, ToldComment[]> => {
  const told = new Map<PersonId, ToldComment[]>();
  for (const thread of threads)
    thread.comments.forEach((comment, index) => {
      for (const person of toldOf(thread, index)) told.set(person, [...(told.get(person) ?? []), { thread, comment }]);
    });
  for (const comments of told.values()) comments.sort((a, b) => a.comment.stamp.seq - b.comment.stamp.seq);
  return told;
};

/** Those before the newest that have not come out: its card tells them too. */
const gathered = (told: readonly ToldComment[], isOut: (one: ToldComment) => boolean): readonly ToldComment[] => {
  const earlier = told.slice(0, -1);
  const last = earlier.findLastIndex(isOut);
  return told.slice(last + 1);
};

/**
 * A card for each comment that calls on somebody or answers him. While one waits to be delivered and another comes, only the newest
 * is sent, and tells of all that wait: nobody who was away gets one for each.
 */
export const commentsOf = (application: Application) =>
  [...toldIn(application)].flatMap(([person, all]) =>
    all.map((one, index) => {
      const told = all.slice(0, index + 1);
      const isGone = memberRoleOf(application, person) === undefined || application.status === 'deleted';
      const removed = told.filter(({ comment }) => comment.text.removed).length;
      return {
        key: commentKey(application, one, person),
        recipient: { to: 'person' as const, person },
        mark: isGone ? 'gone' : `told:${removed}`,
        ...((isGone || index < all.length - 1) && { onlyWhereSent: true as const }),
        draw: (context: CardContext, state: State, isOut: (key: string) => boolean) => {
          const now = state.applications.get(application.id);
          const wait = gathered(told, (earlier) => isOut(commentKey(application, earlier, person)));
          return now && commentCard({ application: now, person, told: wait }, context);
        },
      };
    }),
  );
