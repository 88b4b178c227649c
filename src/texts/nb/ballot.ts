import { answeredOf, capital, plural, sidesWhere, type CountedBallot, type WordedMotion } from '../wording.js';
import type { BallotTexts } from '../nn/ballot.js';
import { peopleNb as people } from './count.js';

const SIDES = { kommune: 'kommunene', hf: 'helseforetaket' };

const whoMayVote = ({ entitled, recused }: CountedBallot): string => {
  const may = `${entitled} kunne stemme`;
  if (recused === 0) return `${may}.`;
  return `${may}; ${people(recused)} ${plural(recused, 'er inhabil', 'er inhabile')} og teller ikke med.`;
};

const counts = ({ total }: CountedBallot): string => {
  const parts = [`${total.for} for`];
  if (total.against > 0) parts.push(`${total.against} mot`);
  if (total.abstain > 0) parts.push(`${total.abstain} avsto`);
  return parts.join(', ');
};

const whoWasAgainst = (result: CountedBallot): string =>
  sidesWhere(result, (side) => side.against > 0)
    .map((side) => `${people(result.bySide[side].against)} fra ${SIDES[side]}`)
    .join(' og ');

const whyNotQuorate = (result: CountedBallot): string => {
  const silent = sidesWhere(result, (side) => answeredOf(side) === 0);
  if (result.answered * 2 > result.entitled && silent[0] !== undefined) {
    return `Ingen fra ${SIDES[silent[0]]} svarte, og begge sider må være med.`;
  }
  return `${capital(people(result.answered))} svarte, og det må være flere enn halvparten.`;
};

const whatHappened = (result: CountedBallot): string => {
  switch (result.verdict) {
    case 'adopted':
      return `Begge sider svarte, og ingen stemte mot: ${counts(result)}.`;
    case 'against':
      return `${capital(whoWasAgainst(result))} stemte mot, og enighet krever at ingen gjør det: ${counts(result)}.`;
    case 'noneFor':
      return `Ingen stemte for: ${counts(result)}.`;
    case 'notQuorate':
      return whyNotQuorate(result);
    case 'sideMissing': {
      const side = sidesWhere(result, ({ entitled }) => entitled === 0)[0];
      if (side === undefined) return whyNotQuorate(result);
      return `Ingen fra ${SIDES[side]} kan stemme i saken, så den kan bare utsettes.`;
    }
  }
};

const motion = ({ outcome, body, title, amount, requested, year }: WordedMotion): string => {
  switch (outcome) {
    case 'granted':
      return `${body} tildeler **${amount}** til «${title}» av rammen for ${year}.`;
    case 'partlyGranted': {
      const of = requested === undefined ? '' : ` av de ${requested} det er søkt om`;
      return `${body} tildeler **${amount}**${of} til «${title}», av rammen for ${year}.`;
    }
    case 'rejected':
      return `${body} gir avslag på søknaden «${title}».`;
    case 'deferred':
      return `${body} utsetter behandlingen av søknaden «${title}».`;
  }
};

const verdict = ({ adopted }: CountedBallot): string => (adopted ? 'Vedtatt' : 'Ikke vedtatt');
const explanation = (result: CountedBallot): string => `${whoMayVote(result)} ${whatHappened(result)}`;

/** What a ballot's motion and result say in words: the meeting's page and the cards use the same sentences. */
const tally = ({ adopted, total, recused }: CountedBallot): string => {
  const parts = [
    `${total.for} for`,
    ...(total.against > 0 ? [`${total.against} mot`] : []),
    ...(total.abstain > 0 ? [`${total.abstain} avsto`] : []),
    ...(recused > 0 ? [`${recused} ${plural(recused, 'inhabil', 'inhabile')}`] : []),
  ].join(', ');
  return adopted && total.abstain === 0 ? `Enstemmig: ${parts}` : parts;
};

export const ballotNb: BallotTexts = {
  /** Amounts stand between `**`. */
  motion,
  conditions: (conditions: readonly string[]): string => `Vilkår: ${conditions.join('; ')}`,
  reason: (reason: string): string => `Begrunnelse: ${reason}`,
  verdict,
  /** The whole sentence: verdict, who could vote, and why it went as it did. */
  resultSentence: (result: CountedBallot): string => `${verdict(result)}. ${explanation(result)}`,
  /** The same without the verdict, where that stands as a heading. */
  tally,
  explanation,
  answered: (answered: number, entitled: number): string => `${answered} av ${entitled} har svart`,
  waitingFor: (names: string): string => `Venter på ${names}`,
  hidden: 'Hva hver enkelt svarer, blir synlig når avstemningen er lukket.',
  rule: 'Regel: enighet mellom sidene. Vedtatt når flere enn halvparten har svart, minst én fra hver side, og ingen stemmer mot.',
};
