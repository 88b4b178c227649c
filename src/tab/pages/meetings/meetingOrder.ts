import type { CaseView, MeetingSummary } from '../../../api/contract.js';

/** The meeting somebody who sits in one most likely means: today's or the next, else the last one held. */
export const likelyMeeting = <M extends Pick<MeetingSummary, 'date'>>(
  meetings: readonly M[],
  today: string,
): M | undefined => {
  const inOrder = [...meetings].sort((a, b) => a.date.localeCompare(b.date));
  return inOrder.find(({ date }) => date >= today) ?? inOrder.at(-1);
};

/** Open or closing before one that waits for its decision, before the first that nothing has happened to. */
const urgency = ({ decision, ballots }: CaseView): number => {
  if (decision) return 3;
  const last = ballots.at(-1);
  if (last === undefined) return 2;
  return last.state === 'closed' ? 1 : 0;
};

/**
 * The case on the table: the one asked for, else the one that something happens to. The case that is shown stays, so that
 * nothing moves away from under a reader, until it is decided and the vote goes on in another.
 */
export const caseOnTheTable = (
  cases: readonly CaseView[],
  asked: string | undefined,
  shown: string | undefined,
): CaseView | undefined => {
  const wanted = cases.find(({ id }) => id === asked);
  const [first] = [...cases].sort((a, b) => urgency(a) - urgency(b));
  const stays = cases.find(({ id }) => id === shown);
  if (wanted || !stays) return wanted ?? first;
  return stays.decision && first && urgency(first) === 0 ? first : stays;
};

/** The next case that is not decided, after this one and then from the top. */
export const nextCase = (cases: readonly CaseView[], current: CaseView): CaseView | undefined => {
  const place = cases.indexOf(current);
  return [...cases.slice(place + 1), ...cases.slice(0, place)].find(({ decision }) => decision === undefined);
};
