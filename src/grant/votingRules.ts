import { bodyIn } from './bodies.js';
import type { BodyId } from './people.js';
import type { HealthCommunityProfile } from './profile.js';
import type { ProfileVoting } from './profileBody.js';

/** How one body votes: named choices of the profile, each with a function of its own in the voting step. */
export type VotingRules = ProfileVoting;

/** What was so everywhere before bodies had rules of their own; results from then were counted by it. */
export const RULES_BEFORE: VotingRules = {
  rule: 'noneAgainst',
  quorum: 'halfAndBothSides',
  abstentions: 'counted',
  castingVote: 'none',
  secrecy: 'secretUntilClosed',
  proxies: 'none',
};

/** The rules of a body, as the profile that the call opened under has them. */
export const votingRulesOf = (profile: Pick<HealthCommunityProfile, 'bodies'>, body: BodyId): VotingRules =>
  bodyIn(profile, body)?.voting ?? RULES_BEFORE;
