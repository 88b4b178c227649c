import type { WordedMotion } from '../wording.js';
import { ballotResultNn } from './ballotResult.js';

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

/** What a ballot's motion and result say in words: the meeting's page and the cards use the same sentences. */
export const ballotNn = {
  ...ballotResultNn,
  /** Amounts stand between `**`. */
  motion,
  conditions: (conditions: readonly string[]): string => `Vilkår: ${conditions.join('; ')}`,
  reason: (reason: string): string => `Grunngjeving: ${reason}`,
  answered: (answered: number, entitled: number): string => `${answered} av ${entitled} har svara`,
  waitingFor: (names: string): string => `Ventar på ${names}`,
  hidden: 'Kva kvar einskild svarar, blir synleg når røystinga er lukka.',
};
export type BallotTexts = typeof ballotNn;
export type BallotResultTexts = typeof ballotResultNn;
