import { frameOfCall } from './frame.js';
import type { Warning } from './problem.js';
import type { Call, Round, State } from './state.js';

/** What deserves a second look in what was sent, as far as the journal tells: the sums, and who signed it. */
export const warningsOfRound = (state: State, call: Call, round: Round | undefined): Warning[] => {
  if (!round) return [];
  const frame = frameOfCall(state, { years: call.years.slice(0, 1) });
  const { requested } = round.facts;
  const isHigh = frame > 0 && requested.sum / frame > call.profile.shareOfFrameWarning;
  const delegated = Object.values(round.answers)
    .filter(({ actingFor, answer }) => actingFor !== undefined && answer === 'endorsed')
    .map(({ party }): Warning => ({ code: 'DELEGATED_SIGNER', field: 'municipalities', at: party }));
  return [
    ...(isHigh
      ? [
          {
            code: 'SHARE_OF_FRAME_HIGH',
            field: 'budget',
            at: 'requestedAmount',
            given: requested.sum,
            computed: frame,
          } as const,
        ]
      : []),
    ...delegated,
  ];
};
