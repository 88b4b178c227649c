import { answeredOf, capital, plural, sidesWhere, type CountedBallot, type WordedMotion } from '../wording.js';
import { peopleNn as people } from './count.js';

const SIDES = { kommune: 'kommunane', hf: 'helseføretaket' };

const whoMayVote = ({ entitled, recused }: CountedBallot): string => {
  const may = `${entitled} kunne røyste`;
  if (recused === 0) return `${may}.`;
  return `${may}; ${people(recused)} ${plural(recused, 'er inhabil', 'er inhabile')} og tel ikkje med.`;
};

const counts = ({ total }: CountedBallot): string => {
  const parts = [`${total.for} for`];
  if (total.against > 0) parts.push(`${total.against} imot`);
  if (total.abstain > 0) parts.push(`${total.abstain} avstod`);
  return parts.join(', ');
};

const whoWasAgainst = (result: CountedBallot): string =>
  sidesWhere(result, (side) => side.against > 0)
    .map((side) => `${people(result.bySide[side].against)} frå ${SIDES[side]}`)
    .join(' og ');

const whyNotQuorate = (result: CountedBallot): string => {
  const silent = sidesWhere(result, (side) => answeredOf(side) === 0);
  if (result.answered * 2 > result.entitled && silent[0] !== undefined) {
    return `Ingen frå ${SIDES[silent[0]]} svara, og begge sider må vere med.`;
  }
  return `${capital(people(result.answered))} svara, og det må vere fleire enn halvparten.`;
};

const whatHappened = (result: CountedBallot): string => {
  switch (result.verdict) {
    case 'adopted':
      return `Begge sider svara, og ingen røysta imot: ${counts(result)}.`;
    case 'against':
      return `${capital(whoWasAgainst(result))} røysta imot, og semje krev at ingen gjer det: ${counts(result)}.`;
    case 'noneFor':
      return `Ingen røysta for: ${counts(result)}.`;
    case 'notQuorate':
      return whyNotQuorate(result);
    case 'sideMissing': {
      const side = sidesWhere(result, ({ entitled }) => entitled === 0)[0];
      if (side === undefined) return whyNotQuorate(result);
      return `Ingen frå ${SIDES[side]} kan røyste i saka, så ho kan berre utsetjast.`;
    }
  }
};

const motion = ({ outcome, body, title, amount, requested, year }: WordedMotion): string => {
  switch (outcome) {
    case 'granted':
      return `${body} tildeler **${amount}** til «${title}» av ramma for ${year}.`;
    case 'partlyGranted': {
      const of = requested === undefined ? '' : ` av dei ${requested} det er søkt om`;
      return `${body} tildeler **${amount}**${of} til «${title}», av ramma for ${year}.`;
    }
    case 'rejected':
      return `${body} gir avslag på søknaden «${title}».`;
    case 'deferred':
      return `${body} utset handsaminga av søknaden «${title}».`;
  }
};

const verdict = ({ adopted }: CountedBallot): string => (adopted ? 'Vedteke' : 'Ikkje vedteke');
const explanation = (result: CountedBallot): string => `${whoMayVote(result)} ${whatHappened(result)}`;

const tally = ({ adopted, total, recused }: CountedBallot): string => {
  const parts = [
    `${total.for} for`,
    ...(total.against > 0 ? [`${total.against} imot`] : []),
    ...(total.abstain > 0 ? [`${total.abstain} avstod`] : []),
    ...(recused > 0 ? [`${recused} ${plural(recused, 'inhabil', 'inhabile')}`] : []),
  ].join(', ');
  return adopted && total.abstain === 0 ? `Samrøystes: ${parts}` : parts;
};

/** What a ballot's motion and result say in words: the meeting's page and the cards use the same sentences. */
export const ballotNn = {
  /** Amounts stand between `**`. */
  motion,
  conditions: (conditions: readonly string[]): string => `Vilkår: ${conditions.join('; ')}`,
  reason: (reason: string): string => `Grunngjeving: ${reason}`,
  verdict,
  /** The whole sentence: verdict, who could vote, and why it went as it did. */
  resultSentence: (result: CountedBallot): string => `${verdict(result)}. ${explanation(result)}`,
  /** In figures: `Samrøystes: 11 for, 1 inhabil`. */
  tally,
  /** The same without the verdict, where that stands as a heading. */
  explanation,
  answered: (answered: number, entitled: number): string => `${answered} av ${entitled} har svara`,
  waitingFor: (names: string): string => `Ventar på ${names}`,
  hidden: 'Kva kvar einskild svarar, blir synleg når røystinga er lukka.',
  rule: 'Regel: semje mellom sidene. Vedteke når fleire enn halvparten har svara, minst éin frå kvar side, og ingen røystar imot.',
};
export type BallotTexts = typeof ballotNn;
