import type { VotingRules } from '../../src/grant/votingRules.js';

const RULES: readonly Pick<VotingRules, 'rule' | 'share'>[] = [
  { rule: 'noneAgainst' },
  { rule: 'majorityOfPresent' },
  { rule: 'majorityOnEachSide' },
  { rule: 'qualifiedMajority', share: { atLeast: 2, of: 3 } },
  { rule: 'qualifiedMajority', share: { atLeast: 3, of: 4 } },
];

/** Every way a profile may say that a body votes. */
export const VOTINGS: readonly VotingRules[] = RULES.flatMap((rule) =>
  (['halfAndBothSides', 'half', 'bothSides', 'none'] as const).flatMap((quorum) =>
    (['counted', 'notCounted'] as const).flatMap((abstentions) =>
      (['none', 'chair'] as const).map((castingVote) => ({
        ...rule,
        quorum,
        abstentions,
        castingVote,
        secrecy: 'secretUntilClosed' as const,
        proxies: 'none' as const,
      })),
    ),
  ),
);
