import { saysSomething } from '../grant/refusal.js';
import type { FreeText } from '../grant/step.js';
import type {
  AdaptiveCard,
  CardElement,
  ColumnSet,
  Container,
  ExecuteAction,
  FactSet,
  OpenUrlAction,
  TextBlock,
} from './adaptiveCard.js';
import { MOST_REFRESHED } from './adaptiveCard.js';
import type { CardContext } from './cardContext.js';

/** Joins two characters, is not seen, and keeps them from being read together as a sign of Markdown. */
const APART = '\u2060';

/**
 * What somebody wrote, made inert for Teams' Markdown: no links, pictures, mentions or functions, and no characters that
 * turn the reading direction. Line breaks stay. It looks as it was written: backslashes would be seen, since not every client
 * takes them for signs. What cannot do harm (an italic word) is let be.
 */
export const inert = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\](?=[([:])/g, `]${APART}`)
    .replace(/!(?=\[)/g, `!${APART}`)
    .replace(/\*(?=\*)/g, `*${APART}`)
    .replace(/\{(?=\{)/g, `{${APART}`)
    .replace(/\$(?=\{)/g, `$${APART}`)
    .replace(/</g, '\u2039')
    .replace(/>/g, '\u203a')
    .replace(/:\/\//g, `:${APART}//`);

/** The text of an event, inert; what stands where it was taken out or is not at hand. */
export const written = (text: FreeText | undefined, instead: string): string =>
  saysSomething(text?.text) && text?.text !== undefined ? inert(text.text) : instead;

export const small = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  size: 'Small',
  isSubtle: true,
  spacing: 'Small',
});
export const plain = (text: string): TextBlock => ({ type: 'TextBlock', text, wrap: true, spacing: 'Medium' });
export const strong = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  weight: 'Bolder',
  spacing: 'Medium',
});
/** The first line of a block: bold where it says what happened, close to what follows. */
export const heading = (text: string, weight: 'Default' | 'Bolder' = 'Bolder'): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  weight,
  spacing: 'Small',
});
export const title = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  size: 'Large',
  weight: 'Bolder',
  style: 'heading',
  spacing: 'Small',
});

const inGroups = (text: string, size: number): string => (text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(' ');

/** `9c1f 04be 77a2`: the beginning of a hash, as people compare it. */
export const shortHash = (hash: string): string => inGroups(hash.slice(0, 12), 4);
/** All of a hash, in groups that a narrow card can break between. */
export const wholeHash = (hash: string): string => inGroups(hash, 8);

/** What this is and who it is to, and to the right the state in words. */
export const kicker = (what: string, state: string, color: TextBlock['color'] = 'Default'): ColumnSet => ({
  type: 'ColumnSet',
  spacing: 'None',
  columns: [
    {
      type: 'Column',
      width: 'stretch',
      items: [{ type: 'TextBlock', text: what, wrap: true, size: 'Small', isSubtle: true }],
    },
    {
      type: 'Column',
      width: 'auto',
      items: [{ type: 'TextBlock', text: state, wrap: true, size: 'Small', weight: 'Bolder', color }],
    },
  ],
});

export const facts = (rows: readonly (readonly [title: string, value: string] | undefined)[]): FactSet => ({
  type: 'FactSet',
  facts: rows.flatMap((row) => (row ? [{ title: row[0].replace(/ /g, '\u00a0'), value: row[1] }] : [])),
});

export const block = (style: Container['style'], ...items: CardElement[]): Container => ({
  type: 'Container',
  ...(style && { style }),
  spacing: 'Medium',
  items,
});

/** A refused act: the sentence stands above the input, and what was written is still in it. */
export const refusalBlock = (sentence: string | undefined): Container[] =>
  sentence === undefined
    ? []
    : [block('attention', { type: 'TextBlock', text: sentence, wrap: true, weight: 'Bolder' })];

interface Parts {
  readonly body: readonly CardElement[];
  readonly actions?: readonly (ExecuteAction | OpenUrlAction)[];
  /** What a reader's client asks for to see his own view, if it is one of those in the context's `refreshFor`. */
  readonly show?: ExecuteAction;
  /** The same for whoever sees the card: one in a personal chat. */
  readonly showAnybody?: ExecuteAction | undefined;
  readonly fallback: string;
}

/** Whoever draws the next view must have read as far in the journal as this one had. */
export const havingSeen = (show: ExecuteAction, { seq }: Pick<CardContext, 'seq'>): ExecuteAction => ({
  ...show,
  data: { ...show.data, ...(seq !== undefined && { seq }) },
});

export const card = (context: CardContext, { body, actions, show, showAnybody, fallback }: Parts): AdaptiveCard => ({
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.4',
  lang: context.texts.language,
  body,
  ...(actions && actions.length > 0 && { actions }),
  ...(show &&
    context.refreshFor.length > 0 && {
      refresh: { action: havingSeen(show, context), userIds: context.refreshFor.slice(0, MOST_REFRESHED) },
    }),
  ...(showAnybody && { refresh: { action: havingSeen(showAnybody, context) } }),
  fallbackText: fallback,
});
