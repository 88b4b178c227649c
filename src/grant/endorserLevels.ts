import { SIDES, type Side } from './party.js';
import type { EndorserLevel } from './profile.js';
import type { ProfileCode } from './profileCode.js';

interface Endorsement {
  readonly endorsement: Readonly<Record<Side, EndorserLevel>>;
}

/** The level a leader of this side needs; nothing where nobody of the side is asked. */
export const levelOn = ({ endorsement }: Endorsement, side: Side): ProfileCode | undefined => {
  const level = endorsement[side];
  return level === 'none' ? undefined : level;
};

/** The levels that somebody is asked for, the municipalities' first. */
export const levelsIn = (profile: Endorsement): ProfileCode[] =>
  SIDES.flatMap((side) => {
    const level = levelOn(profile, side);
    return level ? [level] : [];
  });

/** Whether any leader is asked: where none is, what is sent is submitted. */
export const asksLeaders = (profile: Endorsement): boolean => levelsIn(profile).length > 0;
