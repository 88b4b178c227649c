import { agendaTimes } from '../../grant/agendaTimes.js';
import { caseNumber } from '../../grant/caseNumber.js';
import { standingOf } from '../../grant/impartiality.js';
import { bodyOfMeeting } from '../../grant/meetingProfile.js';
import { own } from '../../grant/own.js';
import type { HealthCommunityProfile } from '../../grant/profile.js';
import type { BoardCase, Meeting } from '../../grant/state.js';
import { casesIn, caseTitle, longWords } from '../../steps/meeting/agendaWords.js';
import { SHORT_SECTIONS } from '../../steps/meeting/meetingDocuments.js';
import { COMPUTED_SECTIONS } from '../../steps/meeting/papers.js';
import { textsFor } from '../../texts/textsFor.js';
import type { AgendaItemView, AgendaPart, PaperSectionView } from '../contract.js';
import type { Look } from '../reader.js';
import { isSecretaryLooking } from './access.js';
import { roomView } from './roomViews.js';

const textsOf = (look: Look) => textsFor(look.reader.language);
const dateOf = ({ state }: Look, meeting: string): string => state.meetings.get(meeting)?.date ?? '';

/** Who is not impartial gets no papers. */
export const mayNotReadCase = ({ state, reader }: Look, { applications }: BoardCase): boolean =>
  applications.some((id) => standingOf(state, reader.person, id) === 'recused');

const paperView = (look: Look, meeting: Meeting, known: BoardCase): PaperSectionView[] => {
  if (mayNotReadCase(look, known)) return [];
  const texts = textsOf(look);
  const template = bodyOfMeeting(look.state, meeting)?.caseTemplate ?? [];
  return template
    .filter(({ id }) => !COMPUTED_SECTIONS.includes(id))
    .map(({ id, text }) => {
      const written = own(known.paper, id);
      return {
        section: id,
        name: text[texts.language],
        text: longWords(written?.text, texts) ?? '',
        revision: written?.revision ?? 0,
        short: SHORT_SECTIONS.includes(id),
      };
    });
};

const itemViews = (look: Look, meeting: Meeting): AgendaItemView[] => {
  const { state } = look;
  const texts = textsOf(look);
  const cases = casesIn(state, meeting);
  const times = agendaTimes(meeting.time, cases);
  return cases.map((known, index) => {
    const resolved = [...state.resolutions.values()].find((one) => one.case === known.id && !one.replacedBy);
    return {
      id: known.id,
      caseNumber: caseNumber(state, known),
      kind: known.kind,
      title: caseTitle(state, known, texts),
      ...(known.application !== undefined && { application: known.application }),
      ...(known.minutes !== undefined && { minutes: known.minutes }),
      ...times[index],
      late: known.late === true,
      moved: known.moved.map(({ from, reason }) => ({
        date: dateOf(look, from),
        reason: reason.text ?? texts.agenda.textRemoved,
      })),
      paper: paperView(look, meeting, known),
      ...(resolved && { resolution: resolved.text?.text ?? '' }),
    };
  });
};

const movedAway = (look: Look, meeting: Meeting): AgendaPart['movedAway'] => {
  const texts = textsOf(look);
  return [...look.state.cases.values()].flatMap((known) => {
    const left = known.moved.findLast(({ from }) => from === meeting.id);
    if (!left || known.meeting === meeting.id) return [];
    return [
      {
        id: known.id,
        title: caseTitle(look.state, known, texts),
        caseNumber: caseNumber(look.state, known),
        date: dateOf(look, left.to),
        reason: left.reason.text ?? texts.agenda.textRemoved,
      },
    ];
  });
};

/** Whether the newest notice no longer says what is so. */
const isOutdated = ({ state }: Look, meeting: Meeting): boolean => {
  const notice = meeting.notices.at(-1);
  if (!notice) return false;
  const said = ({ date, time, until, place }: Pick<Meeting, 'date' | 'time' | 'until' | 'place'>): unknown[] => [
    date,
    time,
    until,
    place,
  ];
  const told = JSON.stringify([said(notice), notice.agenda.map((line) => line.case)]);
  const papers = casesIn(state, meeting).flatMap(({ paper }) => Object.values(paper));
  return (
    told !== JSON.stringify([said(meeting), meeting.cases]) || papers.some(({ stamp }) => stamp.seq > notice.stamp.seq)
  );
};

/** The meeting beside its votes: agenda, notice, papers and who is there. */
export const agendaPart = (look: Look, meeting: Meeting, profile: HealthCommunityProfile): AgendaPart => {
  const { state } = look;
  const others = [...state.meetings.values()]
    .filter(({ body, id }) => body === meeting.body && id !== meeting.id)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const named = ({ id, date }: Meeting) => ({ id, date });
  const items = bodyOfMeeting(state, meeting)?.standingItems ?? [];
  const there = casesIn(state, meeting).map(({ item }) => item);
  const notice = meeting.notices.at(-1);
  return {
    ...(meeting.until !== undefined && { until: meeting.until }),
    ...(meeting.place?.text !== undefined && { place: meeting.place.text }),
    mayEdit: isSecretaryLooking(look) && !meeting.ended,
    agenda: itemViews(look, meeting),
    movedAway: movedAway(look, meeting),
    lacksStandingItems: items.some(({ id }) => !there.includes(id)),
    ...(notice && {
      notice: { at: notice.stamp.at, count: notice.to.length, changedSince: isOutdated(look, meeting) },
    }),
    otherMeetings: others.filter(({ call, ended }) => call === meeting.call && !ended).map(named),
    room: roomView(look, meeting, profile),
    unapproved: others
      .filter(({ date, ended, approved }) => date <= meeting.date && ended !== undefined && !approved)
      .map(named),
  };
};
