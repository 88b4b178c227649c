import type { CaseView, MeetingPage, MeetingSummary } from '../../../api/contract.js';
import { formatKroner } from '../../../grant/money.js';
import type { HealthCommunityProfile } from '../../../grant/profile.js';
import type { Outcome } from '../../../grant/state.js';
import type { Texts } from '../../../texts/nn.js';
import { outcomeSign } from '../../parts/applicationStatus.js';
import type { StatusProps } from '../../parts/Status.js';

export const bodyName = (profile: HealthCommunityProfile, body: string): string =>
  profile.bodies.find(({ id }) => id === body)?.shortName ?? body;

export const meetingName = (
  { body, date }: MeetingSummary,
  profile: HealthCommunityProfile,
  { meeting, format }: Texts,
): string => meeting.named(bodyName(profile, body), format.date(date));

/** When, where and how much: `kl. 10.00–12.00 · Møterom 2 · 9 saker`. */
export const meetingLead = (
  { time, until, place, cases }: MeetingSummary & Partial<Pick<MeetingPage, 'until' | 'place'>>,
  { meeting }: Texts,
  more: readonly string[] = [],
): string =>
  [
    time !== undefined && meeting.at(until === undefined ? time : `${time}–${until}`),
    place,
    meeting.cases(cases),
    ...more,
  ]
    .filter(Boolean)
    .join(' · ');

/** An outcome with its amount, as the agenda and the decision say it. */
export const outcomeText = (outcome: Outcome, amount: number, { meeting, status }: Texts): string => {
  if (outcome === 'granted') return meeting.agenda.granted(formatKroner(amount));
  if (outcome === 'partlyGranted') return meeting.agenda.partlyGranted(formatKroner(amount));
  return status.outcome[outcome];
};

/** Where a case stands: its decision, else its last ballot. */
export const caseStatus = (
  { decision, ballots }: CaseView,
  texts: Texts,
): Pick<StatusProps, 'icon' | 'tone' | 'word'> => {
  const { agenda } = texts.meeting;
  if (decision) {
    return { ...outcomeSign(decision.outcome), word: outcomeText(decision.outcome, decision.amount, texts) };
  }
  const last = ballots.at(-1);
  if (last === undefined) return { icon: 'circle', tone: 'neutral', word: agenda.waiting };
  if (last.state === 'open') return { icon: 'clock', tone: 'wait', word: agenda.voting };
  if (last.state === 'closing') return { icon: 'clock', tone: 'wait', word: agenda.counting };
  return last.result?.adopted === true
    ? { icon: 'tickFilled', tone: 'good', word: agenda.adopted }
    : { icon: 'crossFilled', tone: 'neutral', word: agenda.notAdopted };
};
