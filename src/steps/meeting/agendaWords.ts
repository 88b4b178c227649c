import { bodyOfMeeting } from '../../grant/meetingProfile.js';
import { isRemoved, wholeText } from '../../grant/longText.js';
import type { BoardCase, LongText, Meeting, When } from '../../grant/meeting.js';
import type { PersonId } from '../../grant/people.js';
import { currentRound, type State } from '../../grant/state.js';
import type { Texts } from '../../texts/nn.js';

/** What documents, minutes and cards need besides the state. */
export interface AgendaContext {
  readonly texts: Texts;
  readonly nameOf: (person: PersonId) => string | undefined;
}

/** A case's title: its application's, its standing item's, or what it was called when it was put on the agenda. */
export const caseTitle = (state: State, known: BoardCase, { agenda, language }: Texts): string => {
  const application = known.application === undefined ? undefined : state.applications.get(known.application);
  if (application) return currentRound(application)?.facts.title.text ?? agenda.document.removedTitle;
  const meeting = state.meetings.get(known.meeting);
  const item = meeting && bodyOfMeeting(state, meeting)?.standingItems.find(({ id }) => id === known.item);
  return item?.text[language] ?? known.title?.text ?? agenda.document.removedTitle;
};

export const bodyWords = (state: State, meeting: Meeting, { language }: Texts): { name: string; short: string } => {
  const body = bodyOfMeeting(state, meeting);
  return { name: body?.name[language] ?? meeting.body, short: body?.shortName ?? meeting.body };
};

/** `18. desember 2024 kl. 10.00–12.00`. */
export const whenWords = ({ date, time, until }: When, { format }: Texts): string =>
  time === undefined ? format.date(date) : format.dateAndTime(date, until === undefined ? time : `${time}–${until}`);

/** What was written, or that it has been taken out; undefined where nothing was. */
export const longWords = (text: LongText | undefined, { agenda }: Texts): string | undefined => {
  if (text === undefined) return undefined;
  if (isRemoved(text)) return agenda.textRemoved;
  const whole = wholeText(text) ?? '';
  return whole === '' ? undefined : whole;
};

export const casesIn = (state: State, { cases }: Pick<Meeting, 'cases'>): BoardCase[] =>
  cases.flatMap((id) => state.cases.get(id) ?? []);
