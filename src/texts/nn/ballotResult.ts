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
import { peopleNn as people } from './count.js';

const SIDES = { kommune: 'kommunane', hf: 'helseføretaket' };

const whoMayVote = ({ entitled, present, recused, byProxy = 0 }: CountedBallot): string => {
  const may =
    present === undefined ? `${entitled} kunne røyste` : `${present} av ${entitled} som kunne røyste, var til stades`;
  const proxies = byProxy === 0 ? '' : `; ${people(byProxy)} røysta med fullmakt`;
  if (recused === 0) return `${may}${proxies}.`;
  return `${may}${proxies}; ${people(recused)} ${plural(recused, 'er inhabil', 'er inhabile')} og tel ikkje med.`;
};

const countsOf = ({ for: yes, against, abstain }: CountedVotes): string => {
  const parts = [`${yes} for`];
  if (against > 0) parts.push(`${against} imot`);
  if (abstain > 0) parts.push(`${abstain} avstod`);
  return parts.join(', ');
};
const counts = ({ total }: CountedBallot): string => countsOf(total);
const countsBySide = ({ bySide }: CountedBallot): string =>
  `${capital(SIDES.kommune)}: ${countsOf(bySide.kommune)}. ${capital(SIDES.hf)}: ${countsOf(bySide.hf)}.`;

const quorumNeeded = ({ rules, entitled }: CountedBallot): string[] => {
  const half = asksHalf(rules) ? [`frå minst ${moreThanHalfOf(entitled)}`] : [];
  const sides = asksBothSides(rules) ? ['frå begge sider'] : [];
  const from = [...half, ...sides];
  return from.length === 0 ? [] : [`svar ${from.join(' og ')}`];
};

const ruleNeeded = (result: CountedBallot): string => {
  if (result.between) return 'fleire for det eine framlegget enn for det andre';
  const { rules, bySide, needed = 0 } = result;
  const but = leavesOutAbstentions(result) ? ' når dei som avstod, ikkje er med' : '';
  const base = reckonedOf(rules, bySide.kommune) + reckonedOf(rules, bySide.hf);
  switch (rules.rule) {
    case 'noneAgainst':
      return 'at ingen røysta imot';
    case 'majorityOfPresent':
      return `minst ${needed} av ${base} for${but}`;
    case 'majorityOnEachSide':
      return `minst ${neededOn(result, 'kommune')} for frå ${SIDES.kommune} og minst ${neededOn(result, 'hf')} for frå ${SIDES.hf}${but}`;
    case 'qualifiedMajority':
      return `minst ${needed} av ${base} for (${rules.share?.atLeast ?? 1}/${rules.share?.of ?? 1})${but}`;
  }
};

const whatWasNeeded = (result: CountedBallot): string =>
  `Det trongst ${[...quorumNeeded(result), ruleNeeded(result)].join(', og ')}.`;

const whoWasAgainst = (result: CountedBallot): string =>
  sidesWhere(result, (side) => side.against > 0)
    .map((side) => `${people(result.bySide[side].against)} frå ${SIDES[side]}`)
    .join(' og ');

const whyNotQuorate = (result: CountedBallot): string => {
  const silent = sidesWhere(result, (side) => answeredOf(side) === 0)[0];
  const isHalf = !asksHalf(result.rules) || result.answered * 2 > result.entitled;
  return isHalf && silent !== undefined
    ? `Ingen frå ${SIDES[silent]} svara.`
    : `${capital(people(result.answered))} svara.`;
};

const howItWasAdopted = (result: CountedBallot): string => {
  switch (result.rules.rule) {
    case 'noneAgainst':
      return asksBothSides(result.rules)
        ? `Begge sider svara, og ingen røysta imot: ${counts(result)}.`
        : `Ingen røysta imot: ${counts(result)}.`;
    case 'majorityOnEachSide':
      return countsBySide(result);
    case 'majorityOfPresent':
    case 'qualifiedMajority':
      return `Det vart ${counts(result)}.`;
  }
};

const abstained = ({ abstain }: CountedVotes): string => (abstain === 0 ? '' : `, ${abstain} avstod`);

const whichWasPreferred = ({ total, preferred, chairDecided }: CountedBallot): string => {
  const came = `Det vart ${total.for} for det fyrste framlegget og ${total.against} for det andre${abstained(total)}.`;
  if (preferred === undefined) return `${came} Det vart likt, så ingen av framlegga er valde.`;
  const which = preferred === 'first' ? 'fyrste' : 'andre';
  const how = chairDecided === undefined ? '' : 'Røysta til leiaren avgjorde. ';
  return `${came} ${how}Det ${which} framlegget blir sett fram til avgjerd.`;
};

const whatHappened = (result: CountedBallot): string => {
  if (result.verdict === 'preferred' || result.verdict === 'evenlySplit') return whichWasPreferred(result);
  if (result.chairDecided !== undefined) return `Det vart ${counts(result)}. Røysta til leiaren avgjorde.`;
  switch (result.verdict) {
    case 'adopted':
      return howItWasAdopted(result);
    case 'against':
      return `${capital(whoWasAgainst(result))} røysta imot: ${counts(result)}.`;
    case 'noneFor':
      return `Ingen røysta for: ${counts(result)}.`;
    case 'tooFewFor':
      return `Det vart ${counts(result)}, og det er for få.`;
    case 'tooFewOnSide': {
      const few = (['kommune', 'hf'] as const).filter((side) => result.bySide[side].for < neededOn(result, side));
      return `${countsBySide(result)} For få frå ${few.map((side) => SIDES[side]).join(' og ')} var for.`;
    }
    case 'notQuorate':
      return whyNotQuorate(result);
    case 'sideMissing': {
      const side = sidesWhere(result, ({ entitled }) => entitled === 0)[0];
      if (side === undefined) return whyNotQuorate(result);
      return `Ingen frå ${SIDES[side]} kan røyste i saka, så ho kan berre utsetjast.`;
    }
  }
};

const verdict = ({ adopted, between, preferred }: CountedBallot): string => {
  if (!between) return adopted ? 'Vedteke' : 'Ikkje vedteke';
  if (preferred === undefined) return 'Ingen av framlegga er valde';
  return preferred === 'first' ? 'Det fyrste framlegget er valt' : 'Det andre framlegget er valt';
};
const explanation = (result: CountedBallot): string =>
  [whoMayVote(result), ...(result.verdict === 'sideMissing' ? [] : [whatWasNeeded(result)]), whatHappened(result)].join(
    ' ',
  );

const tally = ({ adopted, total, recused }: CountedBallot): string => {
  const parts = [
    `${total.for} for`,
    ...(total.against > 0 ? [`${total.against} imot`] : []),
    ...(total.abstain > 0 ? [`${total.abstain} avstod`] : []),
    ...(recused > 0 ? [`${recused} ${plural(recused, 'inhabil', 'inhabile')}`] : []),
  ].join(', ');
  return adopted && total.abstain === 0 && total.against === 0 ? `Samrøystes: ${parts}` : parts;
};

const quorumRule = (rules: WordedRules): string[] => [
  ...(asksHalf(rules) ? ['fleire enn halvparten har svara'] : []),
  ...(asksBothSides(rules) ? ['minst éin frå kvar side har svara'] : []),
];

const adoptedWhen = ({ rule, share, abstentions, castingVote }: WordedRules): string => {
  const who = abstentions === 'counted' ? 'dei som er til stades' : 'dei som er til stades og ikkje avstår,';
  switch (rule) {
    case 'noneAgainst':
      return 'ingen røystar imot';
    case 'majorityOfPresent': {
      const tie = castingVote === 'chair' ? ' (ved likt avgjer røysta til leiaren)' : '';
      return `fleire enn halvparten av ${who} røystar for${tie}`;
    }
    case 'majorityOnEachSide':
      return `fleire enn halvparten av ${who} på kvar side røystar for`;
    case 'qualifiedMajority':
      return `minst ${share?.atLeast ?? 1}/${share?.of ?? 1} av ${who} røystar for`;
  }
};

const NAMES: Record<WordedRules['rule'], string> = {
  noneAgainst: 'semje mellom sidene',
  majorityOfPresent: 'fleirtal av dei som er til stades',
  majorityOnEachSide: 'fleirtal på kvar side',
  qualifiedMajority: 'kvalifisert fleirtal',
};

/** What came of a ballot, so that anybody can check it: who could vote, who was out, what was needed, what came. */
export const ballotResultNn = {
  verdict,
  /** The whole sentence: verdict, who could vote, what was needed, and what came. */
  resultSentence: (result: CountedBallot): string => `${verdict(result)}. ${explanation(result)}`,
  /** In figures: `Samrøystes: 11 for, 1 inhabil`. */
  tally,
  /** The same without the verdict, where that stands as a heading. */
  explanation,
  /** The rule, before anything has come. */
  rule: (rules: WordedRules): string =>
    `Regel: ${NAMES[rules.rule]}. Vedteke når ${[...quorumRule(rules), adoptedWhen(rules)].join(', og ')}.`,
};
