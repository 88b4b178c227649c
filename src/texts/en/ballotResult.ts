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
import { peopleEn as people } from './count.js';

const SIDES = { kommune: 'the municipalities', hf: 'the health trust' };

const whoMayVote = ({ entitled, present, recused, byProxy = 0 }: CountedBallot): string => {
  const may =
    present === undefined ? `${entitled} could vote` : `${present} of ${entitled} who could vote were present`;
  const proxies = byProxy === 0 ? '' : `; ${people(byProxy)} voted by proxy`;
  if (recused === 0) return `${may}${proxies}.`;
  return `${may}${proxies}; ${people(recused)} ${plural(recused, 'is', 'are')} recused and not counted.`;
};

const countsOf = ({ for: yes, against, abstain }: CountedVotes): string => {
  const parts = [`${yes} for`];
  if (against > 0) parts.push(`${against} against`);
  if (abstain > 0) parts.push(`${abstain} abstained`);
  return parts.join(', ');
};
const counts = ({ total }: CountedBallot): string => countsOf(total);
const countsBySide = ({ bySide }: CountedBallot): string =>
  `${capital(SIDES.kommune)}: ${countsOf(bySide.kommune)}. ${capital(SIDES.hf)}: ${countsOf(bySide.hf)}.`;

const quorumNeeded = ({ rules, entitled }: CountedBallot): string[] => {
  const half = asksHalf(rules) ? [`from at least ${moreThanHalfOf(entitled)}`] : [];
  const sides = asksBothSides(rules) ? ['from both sides'] : [];
  const from = [...half, ...sides];
  return from.length === 0 ? [] : [`answers ${from.join(' and ')}`];
};

const ruleNeeded = (result: CountedBallot): string => {
  if (result.between) return 'more for one motion than for the other';
  const { rules, bySide, needed = 0 } = result;
  const but = leavesOutAbstentions(result) ? ' when those who abstained are left out' : '';
  const base = reckonedOf(rules, bySide.kommune) + reckonedOf(rules, bySide.hf);
  switch (rules.rule) {
    case 'noneAgainst':
      return 'nobody against';
    case 'majorityOfPresent':
      return `at least ${needed} of ${base} for${but}`;
    case 'majorityOnEachSide':
      return `at least ${neededOn(result, 'kommune')} for from ${SIDES.kommune} and at least ${neededOn(result, 'hf')} for from ${SIDES.hf}${but}`;
    case 'qualifiedMajority':
      return `at least ${needed} of ${base} for (${rules.share?.atLeast ?? 1}/${rules.share?.of ?? 1})${but}`;
  }
};

const whatWasNeeded = (result: CountedBallot): string =>
  `It took ${[...quorumNeeded(result), ruleNeeded(result)].join(', and ')}.`;

const whoWasAgainst = (result: CountedBallot): string =>
  sidesWhere(result, (side) => side.against > 0)
    .map((side) => `${people(result.bySide[side].against)} from ${SIDES[side]}`)
    .join(' and ');

const whyNotQuorate = (result: CountedBallot): string => {
  const silent = sidesWhere(result, (side) => answeredOf(side) === 0)[0];
  const isHalf = !asksHalf(result.rules) || result.answered * 2 > result.entitled;
  return isHalf && silent !== undefined
    ? `Nobody from ${SIDES[silent]} answered.`
    : `${capital(people(result.answered))} answered.`;
};

const howItWasAdopted = (result: CountedBallot): string => {
  switch (result.rules.rule) {
    case 'noneAgainst':
      return asksBothSides(result.rules)
        ? `Both sides answered, and nobody voted against: ${counts(result)}.`
        : `Nobody voted against: ${counts(result)}.`;
    case 'majorityOnEachSide':
      return countsBySide(result);
    case 'majorityOfPresent':
    case 'qualifiedMajority':
      return `There were ${counts(result)}.`;
  }
};

const abstained = ({ abstain }: CountedVotes): string => (abstain === 0 ? '' : `, ${abstain} abstained`);

const whichWasPreferred = ({ total, preferred, chairDecided }: CountedBallot): string => {
  const came = `There were ${total.for} for the first motion and ${total.against} for the other${abstained(total)}.`;
  if (preferred === undefined) return `${came} It was a tie, so neither motion is chosen.`;
  const which = preferred === 'first' ? 'first' : 'other';
  const how = chairDecided === undefined ? '' : 'The chair’s vote decided. ';
  return `${came} ${how}The ${which} motion is put to the vote next.`;
};

const whatHappened = (result: CountedBallot): string => {
  if (result.verdict === 'preferred' || result.verdict === 'evenlySplit') return whichWasPreferred(result);
  if (result.chairDecided !== undefined) return `There were ${counts(result)}. The chair’s vote decided.`;
  switch (result.verdict) {
    case 'adopted':
      return howItWasAdopted(result);
    case 'against':
      return `${capital(whoWasAgainst(result))} voted against: ${counts(result)}.`;
    case 'noneFor':
      return `Nobody voted for it: ${counts(result)}.`;
    case 'tooFewFor':
      return `There were ${counts(result)}, which is too few.`;
    case 'tooFewOnSide': {
      const few = (['kommune', 'hf'] as const).filter((side) => result.bySide[side].for < neededOn(result, side));
      return `${countsBySide(result)} Too few from ${few.map((side) => SIDES[side]).join(' and ')} were for.`;
    }
    case 'notQuorate':
      return whyNotQuorate(result);
    case 'sideMissing': {
      const side = sidesWhere(result, ({ entitled }) => entitled === 0)[0];
      if (side === undefined) return whyNotQuorate(result);
      return `Nobody from ${SIDES[side]} may vote in the case, so it can only be deferred.`;
    }
  }
};

const verdict = ({ adopted, between, preferred }: CountedBallot): string => {
  if (!between) return adopted ? 'Adopted' : 'Not adopted';
  if (preferred === undefined) return 'Neither motion is chosen';
  return preferred === 'first' ? 'The first motion is chosen' : 'The other motion is chosen';
};
const explanation = (result: CountedBallot): string =>
  [whoMayVote(result), ...(result.verdict === 'sideMissing' ? [] : [whatWasNeeded(result)]), whatHappened(result)].join(
    ' ',
  );

const tally = ({ adopted, total, recused }: CountedBallot): string => {
  const parts = [
    `${total.for} for`,
    ...(total.against > 0 ? [`${total.against} against`] : []),
    ...(total.abstain > 0 ? [`${total.abstain} abstained`] : []),
    ...(recused > 0 ? [`${recused} ${plural(recused, 'recused', 'recused')}`] : []),
  ].join(', ');
  return adopted && total.abstain === 0 && total.against === 0 ? `Unanimous: ${parts}` : parts;
};

const quorumRule = (rules: WordedRules): string[] => [
  ...(asksHalf(rules) ? ['more than half have answered'] : []),
  ...(asksBothSides(rules) ? ['at least one from each side has answered'] : []),
];

const adoptedWhen = ({ rule, share, abstentions, castingVote }: WordedRules): string => {
  const who = abstentions === 'counted' ? 'those present' : 'those present who do not abstain';
  switch (rule) {
    case 'noneAgainst':
      return 'nobody votes against';
    case 'majorityOfPresent': {
      const tie = castingVote === 'chair' ? ' (a tie is decided by the chair’s vote)' : '';
      return `more than half of ${who} vote for${tie}`;
    }
    case 'majorityOnEachSide':
      return `more than half of ${who} on each side vote for`;
    case 'qualifiedMajority':
      return `at least ${share?.atLeast ?? 1}/${share?.of ?? 1} of ${who} vote for`;
  }
};

const NAMES: Record<WordedRules['rule'], string> = {
  noneAgainst: 'agreement between the sides',
  majorityOfPresent: 'a majority of those present',
  majorityOnEachSide: 'a majority on each side',
  qualifiedMajority: 'a qualified majority',
};

export const ballotResultEn: BallotResultTexts = {
  verdict,
  resultSentence: (result: CountedBallot): string => `${verdict(result)}. ${explanation(result)}`,
  tally,
  explanation,
  rule: (rules: WordedRules): string =>
    `Rule: ${NAMES[rules.rule]}. Adopted when ${[...quorumRule(rules), adoptedWhen(rules)].join(', and ')}.`,
};
