import { answeredOf, capital, plural, sidesWhere, type CountedBallot, type WordedMotion } from '../wording.js';
import type { BallotTexts } from '../nn/ballot.js';
import { peopleEn as people } from './count.js';

const SIDES = { kommune: 'the municipalities', hf: 'the health trust' };

const whoMayVote = ({ entitled, recused }: CountedBallot): string => {
  const may = `${entitled} could vote`;
  if (recused === 0) return `${may}.`;
  return `${may}; ${people(recused)} ${plural(recused, 'is', 'are')} recused and not counted.`;
};

const counts = ({ total }: CountedBallot): string => {
  const parts = [`${total.for} for`];
  if (total.against > 0) parts.push(`${total.against} against`);
  if (total.abstain > 0) parts.push(`${total.abstain} abstained`);
  return parts.join(', ');
};

const whoWasAgainst = (result: CountedBallot): string =>
  sidesWhere(result, (side) => side.against > 0)
    .map((side) => `${people(result.bySide[side].against)} from ${SIDES[side]}`)
    .join(' and ');

const whyNotQuorate = (result: CountedBallot): string => {
  const silent = sidesWhere(result, (side) => answeredOf(side) === 0);
  if (result.answered * 2 > result.entitled && silent[0] !== undefined) {
    return `Nobody from ${SIDES[silent[0]]} answered, and both sides must take part.`;
  }
  return `${capital(people(result.answered))} answered, and it takes more than half.`;
};

const whatHappened = (result: CountedBallot): string => {
  switch (result.verdict) {
    case 'adopted':
      return `Both sides answered, and nobody voted against: ${counts(result)}.`;
    case 'against':
      return `${capital(whoWasAgainst(result))} voted against, and agreement requires that nobody does: ${counts(result)}.`;
    case 'noneFor':
      return `Nobody voted for it: ${counts(result)}.`;
    case 'notQuorate':
      return whyNotQuorate(result);
    case 'sideMissing': {
      const side = sidesWhere(result, ({ entitled }) => entitled === 0)[0];
      if (side === undefined) return whyNotQuorate(result);
      return `Nobody from ${SIDES[side]} may vote in the case, so it can only be deferred.`;
    }
  }
};

const motion = ({ outcome, body, title, amount, requested, year }: WordedMotion): string => {
  switch (outcome) {
    case 'granted':
      return `${body} grants **${amount}** to “${title}” from the frame for ${year}.`;
    case 'partlyGranted': {
      const of = requested === undefined ? '' : ` of the ${requested} applied for`;
      return `${body} grants **${amount}**${of} to “${title}”, from the frame for ${year}.`;
    }
    case 'rejected':
      return `${body} rejects the application “${title}”.`;
    case 'deferred':
      return `${body} defers the application “${title}”.`;
  }
};

const verdict = ({ adopted }: CountedBallot): string => (adopted ? 'Adopted' : 'Not adopted');
const explanation = (result: CountedBallot): string => `${whoMayVote(result)} ${whatHappened(result)}`;

/** What a ballot's motion and result say in words: the meeting's page and the cards use the same sentences. */
const tally = ({ adopted, total, recused }: CountedBallot): string => {
  const parts = [
    `${total.for} for`,
    ...(total.against > 0 ? [`${total.against} against`] : []),
    ...(total.abstain > 0 ? [`${total.abstain} abstained`] : []),
    ...(recused > 0 ? [`${recused} ${plural(recused, 'recused', 'recused')}`] : []),
  ].join(', ');
  return adopted && total.abstain === 0 ? `Unanimous: ${parts}` : parts;
};

export const ballotEn: BallotTexts = {
  /** Amounts stand between `**`. */
  motion,
  conditions: (conditions: readonly string[]): string => `Conditions: ${conditions.join('; ')}`,
  reason: (reason: string): string => `Reason: ${reason}`,
  verdict,
  /** The whole sentence: verdict, who could vote, and why it went as it did. */
  resultSentence: (result: CountedBallot): string => `${verdict(result)}. ${explanation(result)}`,
  /** The same without the verdict, where that stands as a heading. */
  tally,
  explanation,
  answered: (answered: number, entitled: number): string => `${answered} of ${entitled} have answered`,
  waitingFor: (names: string): string => `Waiting for ${names}`,
  hidden: 'What each of them answers is shown when the ballot is closed.',
  rule: 'Rule: agreement between the sides. Adopted when more than half have answered, at least one from each side, and nobody votes against.',
};
