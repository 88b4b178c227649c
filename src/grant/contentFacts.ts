import { sidesOf, type ApplicationContent } from './application.js';
import { EMPTY_BUDGET, ownContributionOf, totalsOf } from './budget.js';
import type { Kroner } from './money.js';
import type { PartyId } from './party.js';
import type { HealthCommunityProfile } from './profile.js';
import type { ContentFacts } from './state.js';
import { freeText } from './step.js';

/** A card has room for so many characters of the purpose. */
const SUMMARY_LENGTH = 600;

/** The beginning of a long text, cut at the end of a sentence or a word. */
export const summaryOf = (text: string): string => {
  const clean = text.trim();
  if (clean.length <= SUMMARY_LENGTH) return clean;
  const start = clean.slice(0, SUMMARY_LENGTH);
  const sentence = start.lastIndexOf('. ');
  return sentence > SUMMARY_LENGTH / 2 ? start.slice(0, sentence + 1) : `${start.slice(0, start.lastIndexOf(' '))} …`;
};

/** What rules and cards need of a content that has no problems; undefined where its period cannot be read. */
export const factsOf = (
  content: ApplicationContent,
  profile: HealthCommunityProfile,
  trust: PartyId,
): ContentFacts | undefined => {
  const { from, to } = content.period ?? {};
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  const sideOf = sidesOf(content, profile);
  const budget = content.budget ?? EMPTY_BUDGET;
  const municipalities = content.municipalities ?? [];
  const parties = [...municipalities, trust];
  const shares = parties.flatMap((party): [PartyId, Kroner][] => {
    const own = ownContributionOf(budget, party, parties, sideOf);
    return own === undefined ? [] : [[party, own]];
  });
  return {
    title: freeText(content.title?.trim() ?? ''),
    summary: freeText(summaryOf(content.purpose ?? '')),
    municipalities,
    period: { from: from, to: to },
    ...totalsOf(budget, sideOf),
    ownContributionByParty: Object.fromEntries(shares),
  };
};
