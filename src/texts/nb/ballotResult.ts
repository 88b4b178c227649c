import {
  answeredOf,
  asksBothSides,
  asksHalf,
  leavesOutAbstentions,
  moreThanHalfOf,
  neededOn,
  reckonedOf,
  sidesWhere,
  type CountedBallot,
  type CountedVotes,
  type WordedRules,
} from '../votingWords.js';
import { capital, plural } from '../wording.js';
import type { BallotResultTexts } from '../nn/ballot.js';
import { peopleNb as people } from './count.js';

const SIDES = { kommune: 'kommunene', hf: 'helseforetaket' };

const whoMayVote = ({ entitled, present, recused, byProxy = 0 }: CountedBallot): string => {
  const may =
    present === undefined ? `${entitled} kunne stemme` : `${present} av ${entitled} som kunne stemme, var til stede`;
  const proxies = byProxy === 0 ? '' : `; ${people(byProxy)} stemte med fullmakt`;
  if (recused === 0) return `${may}${proxies}.`;
  return `${may}${proxies}; ${people(recused)} ${plural(recused, 'er inhabil', 'er inhabile')} og teller ikke med.`;
};

const countsOf = ({ for: yes, against, abstain }: CountedVotes): string => {
  const parts = [`${yes} for`];
  if (against > 0) parts.push(`${against} mot`);
  if (abstain > 0) parts.push(`${abstain} avsto`);
  return parts.join(', ');
};
const counts = ({ total }: CountedBallot): string => countsOf(total);
const countsBySide = ({ bySide }: CountedBallot): string =>
  `${capital(SIDES.kommune)}: ${countsOf(bySide.kommune)}. ${capital(SIDES.hf)}: ${countsOf(bySide.hf)}.`;

const quorumNeeded = ({ rules, entitled }: CountedBallot): string[] => {
  const half = asksHalf(rules) ? [`fra minst ${moreThanHalfOf(entitled)}`] : [];
  const sides = asksBothSides(rules) ? ['fra begge sider'] : [];
  const from = [...half, ...sides];
  return from.length === 0 ? [] : [`svar ${from.join(' og ')}`];
};

const ruleNeeded = (result: CountedBallot): string => {
  if (result.between) return 'flere for det ene forslaget enn for det andre';
  const { rules, bySide, needed = 0 } = result;
  const but = leavesOutAbstentions(result) ? ' når de som avsto, ikke er med' : '';
  const base = reckonedOf(rules, bySide.kommune) + reckonedOf(rules, bySide.hf);
  switch (rules.rule) {
    case 'noneAgainst':
      return 'at ingen stemte mot';
    case 'majorityOfPresent':
      return `minst ${needed} av ${base} for${but}`;
    case 'majorityOnEachSide':
      return `minst ${neededOn(result, 'kommune')} for fra ${SIDES.kommune} og minst ${neededOn(result, 'hf')} for fra ${SIDES.hf}${but}`;
    case 'qualifiedMajority':
      return `minst ${needed} av ${base} for (${rules.share?.atLeast ?? 1}/${rules.share?.of ?? 1})${but}`;
  }
};

const whatWasNeeded = (result: CountedBallot): string =>
  `Det krevdes ${[...quorumNeeded(result), ruleNeeded(result)].join(', og ')}.`;

const whoWasAgainst = (result: CountedBallot): string =>
  sidesWhere(result, (side) => side.against > 0)
    .map((side) => `${people(result.bySide[side].against)} fra ${SIDES[side]}`)
    .join(' og ');

const whyNotQuorate = (result: CountedBallot): string => {
  const silent = sidesWhere(result, (side) => answeredOf(side) === 0)[0];
  const isHalf = !asksHalf(result.rules) || result.answered * 2 > result.entitled;
  return isHalf && silent !== undefined
    ? `Ingen fra ${SIDES[silent]} svarte.`
    : `${capital(people(result.answered))} svarte.`;
};

const howItWasAdopted = (result: CountedBallot): string => {
  switch (result.rules.rule) {
    case 'noneAgainst':
      return asksBothSides(result.rules)
        ? `Begge sider svarte, og ingen stemte mot: ${counts(result)}.`
        : `Ingen stemte mot: ${counts(result)}.`;
    case 'majorityOnEachSide':
      return countsBySide(result);
    case 'majorityOfPresent':
    case 'qualifiedMajority':
      return `Det ble ${counts(result)}.`;
  }
};

const abstained = ({ abstain }: CountedVotes): string => (abstain === 0 ? '' : `, ${abstain} avsto`);

const whichWasPreferred = ({ total, preferred, chairDecided }: CountedBallot): string => {
  const came = `Det ble ${total.for} for det første forslaget og ${total.against} for det andre${abstained(total)}.`;
  if (preferred === undefined) return `${came} Det ble likt, så ingen av forslagene er valgt.`;
  const which = preferred === 'first' ? 'første' : 'andre';
  const how = chairDecided === undefined ? '' : 'Lederens stemme avgjorde. ';
  return `${came} ${how}Det ${which} forslaget blir satt fram til avgjørelse.`;
};

const whatHappened = (result: CountedBallot): string => {
  if (result.verdict === 'preferred' || result.verdict === 'evenlySplit') return whichWasPreferred(result);
  if (result.chairDecided !== undefined) return `Det ble ${counts(result)}. Lederens stemme avgjorde.`;
  switch (result.verdict) {
    case 'adopted':
      return howItWasAdopted(result);
    case 'against':
      return `${capital(whoWasAgainst(result))} stemte mot: ${counts(result)}.`;
    case 'noneFor':
      return `Ingen stemte for: ${counts(result)}.`;
    case 'tooFewFor':
      return `Det ble ${counts(result)}, og det er for få.`;
    case 'tooFewOnSide': {
      const few = (['kommune', 'hf'] as const).filter((side) => result.bySide[side].for < neededOn(result, side));
      return `${countsBySide(result)} For få fra ${few.map((side) => SIDES[side]).join(' og ')} var for.`;
    }
    case 'notQuorate':
      return whyNotQuorate(result);
    case 'sideMissing': {
      const side = sidesWhere(result, ({ entitled }) => entitled === 0)[0];
      if (side === undefined) return whyNotQuorate(result);
      return `Ingen fra ${SIDES[side]} kan stemme i saken, så den kan bare utsettes.`;
    }
  }
};

const verdict = ({ adopted, between, preferred }: CountedBallot): string => {
  if (!between) return adopted ? 'Vedtatt' : 'Ikke vedtatt';
  if (preferred === undefined) return 'Ingen av forslagene er valgt';
  return preferred === 'first' ? 'Det første forslaget er valgt' : 'Det andre forslaget er valgt';
};
const explanation = (result: CountedBallot): string =>
  [whoMayVote(result), ...(result.verdict === 'sideMissing' ? [] : [whatWasNeeded(result)]), whatHappened(result)].join(
    ' ',
  );

const tally = ({ adopted, total, recused }: CountedBallot): string => {
  const parts = [
    `${total.for} for`,
    ...(total.against > 0 ? [`${total.against} mot`] : []),
    ...(total.abstain > 0 ? [`${total.abstain} avsto`] : []),
    ...(recused > 0 ? [`${recused} ${plural(recused, 'inhabil', 'inhabile')}`] : []),
  ].join(', ');
  return adopted && total.abstain === 0 && total.against === 0 ? `Enstemmig: ${parts}` : parts;
};

const quorumRule = (rules: WordedRules): string[] => [
  ...(asksHalf(rules) ? ['flere enn halvparten har svart'] : []),
  ...(asksBothSides(rules) ? ['minst én fra hver side har svart'] : []),
];

const adoptedWhen = ({ rule, share, abstentions, castingVote }: WordedRules): string => {
  const who = abstentions === 'counted' ? 'dem som er til stede' : 'dem som er til stede og ikke avstår,';
  switch (rule) {
    case 'noneAgainst':
      return 'ingen stemmer mot';
    case 'majorityOfPresent': {
      const tie = castingVote === 'chair' ? ' (ved likt avgjør lederens stemme)' : '';
      return `flere enn halvparten av ${who} stemmer for${tie}`;
    }
    case 'majorityOnEachSide':
      return `flere enn halvparten av ${who} på hver side stemmer for`;
    case 'qualifiedMajority':
      return `minst ${share?.atLeast ?? 1}/${share?.of ?? 1} av ${who} stemmer for`;
  }
};

const NAMES: Record<WordedRules['rule'], string> = {
  noneAgainst: 'enighet mellom sidene',
  majorityOfPresent: 'flertall av dem som er til stede',
  majorityOnEachSide: 'flertall på hver side',
  qualifiedMajority: 'kvalifisert flertall',
};

export const ballotResultNb: BallotResultTexts = {
  verdict,
  resultSentence: (result: CountedBallot): string => `${verdict(result)}. ${explanation(result)}`,
  tally,
  explanation,
  rule: (rules: WordedRules): string =>
    `Regel: ${NAMES[rules.rule]}. Vedtatt når ${[...quorumRule(rules), adoptedWhen(rules)].join(', og ')}.`,
};
