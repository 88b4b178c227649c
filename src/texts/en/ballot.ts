import type { WordedMotion } from '../wording.js';
import { ballotResultEn } from './ballotResult.js';
import type { BallotTexts } from '../nn/ballot.js';

const motion = ({ outcome, body, title, amount, requested, year }: WordedMotion): string => {
  switch (outcome) {
    case 'granted':
      return `${body} grants **${amount}** to “${title}” from the frame for ${year}.`;
    case 'partlyGranted': {
      const of = requested === undefined ? '' : ` of the ${requested} applied for`;
      return `${body} grants **${amount}**${of} to “${title}”, from the frame for ${year}.`;
    }
    case 'rejected':
      return `${body} rejects the application “${title}”.`;
    case 'deferred':
      return `${body} defers the application “${title}”.`;
  }
};

export const ballotEn: BallotTexts = {
  ...ballotResultEn,
  /** Amounts stand between `**`. */
  motion,
  conditions: (conditions: readonly string[]): string => `Conditions: ${conditions.join('; ')}`,
  reason: (reason: string): string => `Reason: ${reason}`,
  answered: (answered: number, entitled: number): string => `${answered} of ${entitled} have answered`,
  waitingFor: (names: string): string => `Waiting for ${names}`,
  hidden: 'What each of them answers is shown when the ballot is closed.',
};
