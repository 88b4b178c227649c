import { BUDGET_ROWS } from './budget.js';
import type { HealthCommunityProfile } from './profile.js';
import type { ProfileBody } from './profileBody.js';
import type { ProfileCode } from './profileCode.js';

/** A profile as events of version 1 carry it. */
export type ProfileFirst = Pick<
  HealthCommunityProfile,
  | 'id'
  | 'name'
  | 'language'
  | 'parties'
  | 'justificationRequired'
  | 'purposes'
  | 'targetGroups'
  | 'phases'
  | 'requiredFields'
  | 'alsoAsks'
  | 'shareOfFrameWarning'
  | 'lastingOperatingCost'
  | 'rounds'
  | 'frames'
> & {
  readonly bodies: readonly Pick<ProfileBody, 'id' | 'name' | 'shortName'>[];
  readonly decidingBody: string;
  readonly endorserLevels: { readonly kommune: ProfileCode; readonly hf: ProfileCode };
  readonly ownContribution: 'required' | 'equal';
  readonly votingRule: 'noneAgainst';
  readonly quorumRule: 'halfAndBothSides';
  readonly caseNumber: { readonly format: 'numberOfYear'; readonly first: number };
};

/** What version 1 left unsaid was so everywhere: consensus, kept secret until the ballot closed, and nobody voted for another. */
const upgradedBody = (
  { votingRule, quorumRule, caseNumber, decidingBody }: ProfileFirst,
  body: ProfileFirst['bodies'][number],
): ProfileBody => ({
  ...body,
  does: [body.id === decidingBody ? 'decides' : 'isInformed'],
  duties: [],
  composition: [],
  numbering: { ...caseNumber },
  voting: {
    rule: votingRule,
    quorum: quorumRule,
    abstentions: 'counted',
    castingVote: 'none',
    secrecy: 'secretUntilClosed',
    proxies: 'none',
  },
  standingItems: [],
  caseTemplate: [],
});

/** A profile of version 1 in today's shape: each new field means what was so before there was a field. */
export const upgradeProfile = (first: ProfileFirst): HealthCommunityProfile => {
  const { decidingBody, endorserLevels, votingRule: _rule, quorumRule: _quorum, caseNumber: _number, ...rest } = first;
  return {
    ...rest,
    bodies: first.bodies.map((body) => upgradedBody(first, body)),
    aims: [],
    premises: [],
    deciding: [decidingBody],
    modes: ['openCall'],
    endorsement: { ...endorserLevels },
    anchoring: 'required',
    budgetRows: [...BUDGET_ROWS],
    criteria: { gates: [], weighted: [], priorityGroups: [], scale: { min: 1, max: 5 } },
    allocationDates: [],
    regionalFrames: [],
    reportDates: [],
    publication: { pages: [], sentTo: [], portfolio: false },
    letters: {},
  };
};

/** The profile that an event carries, in today's shape. */
export const profileOf = (
  event:
    { readonly v: 1; readonly profile: ProfileFirst } | { readonly v: 2; readonly profile: HealthCommunityProfile },
): HealthCommunityProfile => (event.v === 1 ? upgradeProfile(event.profile) : event.profile);
