import type { AdaptiveCard, CardElement } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { block, card, inert, kicker, plain, small, strong, title, written } from '../../cards/pieces.js';
import type { Comment, CommentPlace, CommentThread } from '../../grant/comments.js';
import { formatNumber } from '../../grant/money.js';
import { memberRoleOf } from '../../grant/members.js';
import type { PersonId } from '../../grant/people.js';
import type { Application } from '../../grant/state.js';
import { nameOfApplication } from './nameOfApplication.js';

/** A comment that is told to somebody, with the thread it stands in. */
export interface ToldComment {
  readonly thread: CommentThread;
  readonly comment: Comment;
}

interface Input {
  readonly application: Application;
  readonly person: PersonId;
  /** Oldest first; the last is the one that the card was made for. */
  readonly told: readonly ToldComment[];
}

/** A card is read on a phone, and small enough for Teams: the rest stand at their fields. */
const MOST_SHOWN = 4;
/** The beginning of a long one: all of it stands in the form. */
const LONGEST_SHOWN = 600;

const placeName = ({ part, field }: CommentPlace, { texts: { form } }: CardContext): string =>
  field === undefined ? form.parts[part] : form.fields[field].label;

/** Its address in the form, as the form itself makes it. */
const routeTo = (application: Application, { part, field, at = '' }: CommentPlace): string => {
  const steps = ['applications', application.id, part];
  const address = field === undefined ? [] : [field, ...at.split(/[^\w]+/)].filter((step) => step !== '');
  return [...steps, ...(address.length > 0 ? [address.join('-')] : [])].join('/');
};

const shortened = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)} …` : text);

const oneOf = ({ thread, comment }: ToldComment, context: CardContext): CardElement => {
  const { cards, sharing } = context.texts;
  return block(
    'emphasis',
    small(sharing.card.by(inert(context.nameOf(comment.by)), placeName(thread.place, context))),
    plain(shortened(written(comment.text, comment.text.removed ? cards.textRemoved : cards.textInTab))),
  );
};

const headingOf = ({ told, person }: Input, { thread, comment }: ToldComment, context: CardContext): string => {
  const { card: words } = context.texts.sharing;
  if (told.length > 1) return words.several(formatNumber(told.length));
  const name = inert(context.nameOf(comment.by));
  if (comment.mentions.includes(person)) return words.mentionTitle(name);
  return thread.comments[0]?.id === comment.id ? words.commentTitle(name) : words.answerTitle(name);
};

/** Comments that call on somebody or answer him, with the way to the field. Whoever is not on it any more reads none of them. */
export const commentCard = (input: Input, context: CardContext): AdaptiveCard => {
  const { card: words } = context.texts.sharing;
  const { application, person, told } = input;
  const newest = told.at(-1);
  if (!newest || memberRoleOf(application, person) === undefined)
    return card(context, {
      body: [kicker(words.commentKicker, words.draft), plain(words.noMore)],
      fallback: words.commentFallback,
    });
  const shown = told.slice(-MOST_SHOWN);
  const more = told.length - shown.length;
  return card(context, {
    body: [
      kicker(words.commentKicker, placeName(newest.thread.place, context)),
      title(headingOf(input, newest, context)),
      strong(nameOfApplication(application, context)),
      ...shown.map((one) => oneOf(one, context)),
      ...(more > 0 ? [plain(words.more(formatNumber(more)))] : []),
    ],
    actions: [
      { type: 'Action.OpenUrl', title: words.read, url: context.linkTo(routeTo(application, newest.thread.place)) },
    ],
    fallback: words.commentFallback,
  });
};
