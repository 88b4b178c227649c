import type { Story, StoryApplication, StoryEndorsement } from './storyFile.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** `days` after a date, as a date. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Mid-morning in Oslo, summer and winter. */
export const morningOf = (day: string): string => `${day}T08:00:00.000Z`;

export interface Answer {
  readonly application: StoryApplication;
  readonly endorsement: StoryEndorsement;
}

/** What happens on one day: first the applications that are sent, then the leaders who answer. */
export interface PlayedDay {
  readonly day: string;
  readonly sent: readonly StoryApplication[];
  readonly answers: readonly Answer[];
}

export interface Timeline {
  /** The secretariat opens the call. */
  readonly opening: string;
  readonly before: readonly PlayedDay[];
  readonly deadline: string;
  /** Answers that come too late: played so that they are refused. */
  readonly after: readonly PlayedDay[];
  readonly meeting: string;
}

/** A deadline is a day in Oslo, whichever way the file writes it. */
export const deadlineOf = ({ meta: { deadline } }: Pick<Story, 'meta'>): string =>
  deadline.includes('T') ? osloDay.format(new Date(deadline)) : deadline;

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** An application is sent on the day of its first answer; without days, a week before the deadline. */
function sendingDay({ endorsements }: StoryApplication, deadline: string): string {
  const days = endorsements.flatMap(({ date }) => (date === undefined ? [] : [date]));
  const first = days.reduce<string | undefined>(
    (least, day) => (least === undefined ? day : earlier(least, day)),
    undefined,
  );
  return earlier(first ?? daysAfter(deadline, -7), deadline);
}

/** The days of a story in their order. `decideBy` is the day by which the profile wants the round decided. */
export function timelineOf(story: Story, decideBy?: string): Timeline {
  const deadline = deadlineOf(story);
  const sendings = story.applications.map((application) => ({ application, day: sendingDay(application, deadline) }));
  const answers = sendings.flatMap(({ application, day }) =>
    application.endorsements.map((endorsement) => ({ application, endorsement, day: endorsement.date ?? day })),
  );
  const days = [...new Set([...sendings, ...answers].map(({ day }) => day))].sort();
  const played = days.map((day) => ({
    day,
    sent: sendings.filter((sending) => sending.day === day).map(({ application }) => application),
    answers: answers.filter((answer) => answer.day === day),
  }));
  const after = played.filter(({ day }) => day > deadline);
  const earliestMeeting = daysAfter(after.at(-1)?.day ?? deadline, 1);
  return {
    opening: daysAfter(days[0] ?? deadline, -7),
    before: played.filter(({ day }) => day <= deadline),
    deadline,
    after,
    meeting: decideBy !== undefined && decideBy >= earliestMeeting ? decideBy : daysAfter(earliestMeeting, 13),
  };
}
