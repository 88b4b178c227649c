import type { CardElement, ColumnSet } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { inert, plain, small, strong } from '../../cards/pieces.js';
import { SIDES, type Side } from '../../grant/party.js';
import type { PersonId, Seat } from '../../grant/people.js';
import type { BallotResult, VoteChoice } from '../../grant/state.js';
import type { VotingRules } from '../../grant/votingRules.js';
import type { Sitting } from './sitting.js';
import { choiceOf, voterOf } from './tally.js';

const SIGN: Record<Side, string> = { kommune: '●', hf: '■' };
const CHOICES: readonly VoteChoice[] = ['for', 'against', 'abstain'];

/** Names stand as in the tab: the chair first, the others by name. */
export interface RegisterContext extends CardContext {
  readonly chair: PersonId | undefined;
}

/** The card stays the same size with sixty members: a few names, then how many more. */
const MOST_NAMES = 6;
const namesIn = (people: readonly PersonId[], { texts, nameOf, chair }: RegisterContext): string => {
  const names = people
    .map((person) => ({ isChair: person === chair, name: inert(nameOf(person)) }))
    .sort((a, b) => Number(b.isChair) - Number(a.isChair) || a.name.localeCompare(b.name, 'nn'))
    .map(({ name }) => name);
  const more = names.length - MOST_NAMES + 1;
  const shown = more > 1 ? [...names.slice(0, MOST_NAMES - 1), texts.cards.ballot.more(String(more))] : names;
  return texts.format.list(shown);
};

const standingIn = (ballot: Sitting): Seat[] => ballot.seats.filter((seat) => voterOf(ballot, seat) !== undefined);

const votersBySide = (
  ballot: Sitting,
  choices: readonly (VoteChoice | undefined)[],
  context: RegisterContext,
): string[] => {
  const { cards, motions, status } = context.texts;
  const { ballot: words } = cards;
  const said = ballot.other ? motions.voted : words.choices;
  return SIDES.flatMap((side) =>
    choices.flatMap((choice) => {
      const seats = standingIn(ballot).filter((seat) => seat.side === side && choiceOf(ballot, seat) === choice);
      const people = seats.map((seat) => voterOf(ballot, seat) ?? seat.member);
      const answer = choice ? said[choice] : words.silent;
      return people.length === 0
        ? []
        : [words.voters(SIGN[side], status.sides[side], answer, namesIn(people, context))];
    }),
  );
};

/** By side, who has answered each of these; `undefined`: who has not answered. */
const whoSaidWhat = (
  ballot: Sitting,
  choices: readonly (VoteChoice | undefined)[],
  context: RegisterContext,
): CardElement[] => {
  const lines = votersBySide(ballot, choices, context);
  return lines.length === 0 ? [] : [plain(lines.join('  \n'))];
};

/** Who has answered, and who is missing, side by side; never what they answered, unless the body votes openly. */
export const registerSoFar = (ballot: Sitting, { secrecy }: VotingRules, context: RegisterContext): CardElement[] => {
  const { texts } = context;
  const { ballot: words } = texts.cards;
  const standing = standingIn(ballot);
  const isAnswered = (seat: Seat): boolean => choiceOf(ballot, seat) !== undefined;
  const column = (side: Side): ColumnSet['columns'][number] => {
    const seats = standing.filter((seat) => seat.side === side);
    const missing = seats.filter((seat) => !isAnswered(seat)).map((seat) => voterOf(ballot, seat) ?? seat.member);
    const answered = String(seats.length - missing.length);
    return {
      type: 'Column',
      width: 'stretch',
      items: [
        strong(words.sideCount(SIGN[side], texts.status.sides[side], answered, String(seats.length))),
        small(missing.length === 0 ? words.allAnswered : words.waitingFor(namesIn(missing, context))),
      ],
    };
  };
  return [
    { ...strong(texts.ballot.answered(standing.filter(isAnswered).length, standing.length)), separator: true },
    { type: 'ColumnSet', spacing: 'Small', columns: SIDES.map(column) },
    ...(secrecy === 'open' ? whoSaidWhat(ballot, CHOICES, context) : []),
  ];
};

/** `For 11 · Imot 0 · Avstår 0 · Inhabil 1`: in words, since a card has room for two columns only. */
const numbersOf = ({ total, recused, between }: BallotResult, { texts }: CardContext): CardElement => {
  const { numbers } = texts.cards.ballot;
  const words = between ? texts.motions.choices : numbers;
  const shown = [...CHOICES.map((choice) => [words[choice], total[choice]]), [numbers.recused, recused]];
  return plain(shown.map(([word, count]) => `${word} **${count}**`).join(' · '));
};

/** How many and who answered what, and who did not, once it is closed. */
export const registerAfter = (ballot: Sitting, result: BallotResult, context: RegisterContext): CardElement[] => {
  const { ballot: words } = context.texts.cards;
  const lines = votersBySide(ballot, [...CHOICES, undefined], context);
  const recused = ballot.seats.map(({ member }) => member).filter((one) => ballot.impartiality[one] === 'recused');
  const all = recused.length === 0 ? lines : [...lines, words.recusedNames(namesIn(recused, context))];
  return [numbersOf(result, context), ...(all.length === 0 ? [] : [plain(all.join('  \n'))])];
};
