import type { WordedMotion } from '../wording.js';
import { ballotResultNb } from './ballotResult.js';
import type { BallotTexts } from '../nn/ballot.js';

const motion = ({ outcome, body, title, amount, requested, year }: WordedMotion): string => {
  switch (outcome) {
    case 'granted':
      return `${body} tildeler **${amount}** til «${title}» av rammen for ${year}.`;
    case 'partlyGranted': {
      const of = requested === undefined ? '' : ` av de ${requested} det er søkt om`;
      return `${body} tildeler **${amount}**${of} til «${title}», av rammen for ${year}.`;
    }
    case 'rejected':
      return `${body} gir avslag på søknaden «${title}».`;
    case 'deferred':
      return `${body} utsetter behandlingen av søknaden «${title}».`;
  }
};

export const ballotNb: BallotTexts = {
  ...ballotResultNb,
  /** Amounts stand between `**`. */
  motion,
  conditions: (conditions: readonly string[]): string => `Vilkår: ${conditions.join('; ')}`,
  reason: (reason: string): string => `Begrunnelse: ${reason}`,
  answered: (answered: number, entitled: number): string => `${answered} av ${entitled} har svart`,
  waitingFor: (names: string): string => `Venter på ${names}`,
  hidden: 'Hva hver enkelt svarer, blir synlig når avstemningen er lukket.',
};
