import { osloDate } from '../../grant/calendar.js';
import { profileOfMeeting } from '../../grant/meetingProfile.js';
import { own } from '../../grant/own.js';
import type { PersonId, Seat } from '../../grant/people.js';
import { saysSomething } from '../../grant/refusal.js';
import { isSecretary, seatsOf } from '../../grant/roles.js';
import { personOf, type Meeting, type MeetingId, type State } from '../../grant/state.js';
import { accept, freeText, LONGEST_ACT_TEXT, refuse, type DecideContext } from '../../grant/step.js';
import { votingRulesOf } from '../../grant/votingRules.js';
import type { CommandOf, Decided, VotingRefusal } from './votingCommands.js';

interface Recording {
  readonly meeting: Meeting;
  readonly by: PersonId;
  readonly seats: readonly Seat[];
}

/** Who may record a member's proxy: he himself, and the secretary who has the writing; only where the body's rules know it. */
const recording = (
  state: State,
  { meeting: id, from }: { readonly meeting: MeetingId; readonly from: PersonId },
  { actor, arrivedAt }: DecideContext,
): Recording | { readonly refused: VotingRefusal } => {
  const meeting = state.meetings.get(id);
  const profile = profileOfMeeting(state, meeting);
  if (!meeting || !profile) return refuse({ code: 'notFound' });
  const by = personOf(state, actor);
  const today = osloDate(arrivedAt);
  if (by === undefined || (by !== from && !isSecretary(state, by, today))) return refuse({ code: 'proxyNotYours' });
  if (votingRulesOf(profile, meeting.body).proxies === 'none') return refuse({ code: 'noProxiesHere' });
  const isVotingNow = [...state.ballots.values()].some((ballot) => ballot.meeting === id && !ballot.closed);
  if (isVotingNow) return refuse({ code: 'proxyTooLate' });
  return { meeting, by, seats: seatsOf(state, meeting.body, profile, today) };
};

/** One member votes for at most one other, on his own side, and does not pass on what he was given. */
const holderRefusal = (
  { meeting, seats }: Recording,
  { from, to }: { readonly from: PersonId; readonly to: PersonId },
): VotingRefusal | undefined => {
  const [giver, holder] = [from, to].map((person) => seats.find(({ member }) => member === person));
  if (!giver || !holder || from === to) return { code: 'proxyNotMember' };
  if (giver.side !== holder.side) return { code: 'proxyOtherSide' };
  const given = Object.entries(meeting.proxies ?? {}).filter(([member]) => member !== from);
  if (given.some(([, proxy]) => proxy.to === to)) return { code: 'proxyHeldAlready' };
  return given.some(([member, proxy]) => member === to || proxy.to === from) ? { code: 'proxyGivenOn' } : undefined;
};

export const giveProxy = (state: State, wish: CommandOf<'giveProxy'>, context: DecideContext): Decided => {
  const found = recording(state, wish, context);
  if ('refused' in found) return found;
  const refused = holderRefusal(found, wish);
  if (refused) return refuse(refused);
  const { meeting, from, to, source } = wish;
  if ((source ?? '').length > LONGEST_ACT_TEXT) return refuse({ code: 'textTooLong' });
  const where = source !== undefined && saysSomething(source) ? { source: freeText(source.trim()) } : {};
  return accept({ type: 'proxyGiven', v: 1, meeting, from, to, ...where, by: found.by });
};

export const endProxy = (state: State, wish: CommandOf<'endProxy'>, context: DecideContext): Decided => {
  const found = recording(state, wish, context);
  if ('refused' in found) return found;
  const { meeting, from } = wish;
  if (own(found.meeting.proxies ?? {}, from) === undefined) return refuse({ code: 'noProxy' });
  return accept({ type: 'proxyEnded', v: 1, meeting, from, by: found.by });
};

/** Proxies as a ballot begins with them: of those whose seats are in it, both of them. */
export const proxiesIn = ({ proxies = {} }: Meeting, seats: readonly Seat[]): Readonly<Record<PersonId, PersonId>> => {
  const sits = (person: PersonId): boolean => seats.some(({ member }) => member === person);
  const held = Object.entries(proxies).flatMap(([member, { to }]) => (sits(member) && sits(to) ? [[member, to]] : []));
  return Object.fromEntries(held) as Record<PersonId, PersonId>;
};
