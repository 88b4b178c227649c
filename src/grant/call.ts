import { isAfterDeadline, type Instant } from './calendar.js';
import { sideIn, type PartyId } from './party.js';
import type { BoardCase, Call } from './state.js';

type OfCall = Pick<Call, 'profile'>;

/** The health trust: a party to every application. */
export const trustOf = ({ profile }: OfCall): PartyId => profile.parties.find(({ side }) => side === 'hf')?.id ?? 'hf';

/** The level a leader needs for a party: klinikksjef for the trust, kommunalsjef for a municipality, as the profile says. */
export const levelFor = ({ profile }: OfCall, party: PartyId): string | undefined => {
  const side = sideIn(profile, party);
  return side && profile.endorserLevels[side].id;
};

/** After the deadline, or after the close event, nothing more counts. */
export const isClosedTo = (call: Pick<Call, 'closed' | 'deadline'>, at: Instant): boolean =>
  call.closed !== undefined || isAfterDeadline(call.deadline, at);

/** A case's number as its profile writes it. */
export const caseNumber = ({ profile }: OfCall, { number, year }: Pick<BoardCase, 'number' | 'year'>): string => {
  switch (profile.caseNumber.format) {
    case 'numberOfYear':
      return `${number}/${year}`;
  }
};
