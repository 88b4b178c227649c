import { lastNotes, roomQuorum, seatsTaken } from '../../grant/attendance.js';
import { osloClock, type Instant } from '../../grant/calendar.js';
import { caseNumber } from '../../grant/caseNumber.js';
import type { AttendanceNote, BoardCase, Meeting } from '../../grant/meeting.js';
import { profileOfMeeting } from '../../grant/meetingProfile.js';
import { formatKroner } from '../../grant/money.js';
import { own } from '../../grant/own.js';
import { seatsOf } from '../../grant/roles.js';
import { currentRound, type Ballot, type MotionLine, type State } from '../../grant/state.js';
import type { Texts } from '../../texts/nn.js';
import { bodyWords, casesIn, caseTitle, longWords, type AgendaContext } from './agendaWords.js';

export interface MinutesPart {
  /** A case's id, or `opening` and `closing`. */
  readonly part: string;
  readonly heading: string;
  /** As Semje drafts it from what happened. */
  readonly draft: string;
  /** As it stands: the draft, or what the secretary made of it. */
  readonly text: string;
}

const clock = ({ format }: Texts, at: Instant): string => {
  const { hour, minute } = osloClock(at);
  return format.time(hour, minute);
};

const name = ({ nameOf, texts }: AgendaContext, person: string): string => nameOf(person) ?? texts.documents.unnamed;

/** Who was there when the meeting was opened, or when attendance was first taken: what came after is told with the cases. */
const atOpening = (meeting: Meeting): AttendanceNote[] => {
  const { began } = meeting;
  if (!began) return lastNotes(meeting);
  const before = meeting.attendance.filter(({ stamp }) => stamp.at <= began.at);
  return lastNotes({ attendance: before.length > 0 ? before : meeting.attendance });
};

const opening = (state: State, meeting: Meeting, context: AgendaContext): string[] => {
  const { texts } = context;
  const words = texts.agenda.minute;
  const profile = profileOfMeeting(state, meeting);
  const notes = atOpening(meeting);
  const seats = profile ? seatsOf(state, meeting.body, profile, meeting.date) : [];
  const taken = seatsTaken({ attendance: notes }, seats);
  const sitting = taken.flatMap(({ seat, sitter }) =>
    sitter === undefined
      ? []
      : [
          sitter === seat.member
            ? name(context, sitter)
            : words.deputyFor(name(context, sitter), name(context, seat.member)),
        ],
  );
  const sitters = taken.flatMap(({ sitter }) => sitter ?? []);
  const also = notes.filter(({ how, person }) => how === 'present' && !sitters.includes(person));
  const away = notes.filter(({ how }) => how === 'absent').map(({ person }) => name(context, person));
  const quorum = roomQuorum(state, { ...meeting, attendance: notes }, meeting.date);
  return [
    ...(meeting.began ? [words.opened(clock(texts, meeting.began.at))] : []),
    ...(sitting.length > 0 ? [words.there(texts.format.list(sitting))] : []),
    ...(away.length > 0 ? [words.away(texts.format.list(away))] : []),
    ...(also.length > 0 ? [words.also(texts.format.list(also.map(({ person }) => name(context, person))))] : []),
    ...(quorum ? [quorum.enough ? words.quorate : words.notQuorate] : []),
  ];
};

/** Who came and went after the meeting was opened, in the part that was under way. */
const comings = (
  meeting: Meeting,
  from: Instant | undefined,
  to: Instant | undefined,
  context: AgendaContext,
): string[] => {
  const { began } = meeting;
  if (!began) return [];
  const words = context.texts.agenda.minute;
  return meeting.attendance
    .filter(({ stamp }) => stamp.at > began.at && stamp.at >= (from ?? began.at) && (to === undefined || stamp.at < to))
    .flatMap(({ person, how, stamp }) => {
      const at = clock(context.texts, stamp.at);
      if (how === 'absent') return [];
      return [how === 'present' ? words.came(name(context, person), at) : words.went(name(context, person), at)];
    });
};

export const lineWords = (state: State, meeting: Meeting, line: MotionLine, { texts }: AgendaContext): string => {
  const application = state.applications.get(line.application);
  const round = application && currentRound(application);
  const sentence = texts.ballot.motion({
    outcome: line.outcome,
    body: bodyWords(state, meeting, texts).short,
    title: round?.facts.title.text ?? texts.agenda.document.removedTitle,
    amount: formatKroner(line.amount),
    ...(round && { requested: formatKroner(round.facts.requested.sum) }),
    year: line.year,
  });
  const conditions = line.conditions.map(({ text }) => text ?? texts.agenda.textRemoved);
  return [
    sentence.replaceAll('**', ''),
    ...(conditions.length > 0 ? [texts.ballot.conditions(conditions)] : []),
    ...(line.reason ? [texts.ballot.reason(line.reason.text ?? texts.agenda.textRemoved)] : []),
  ].join(' ');
};

const ballotWords = (state: State, meeting: Meeting, ballot: Ballot, context: AgendaContext): string[] => {
  const { texts } = context;
  const result = ballot.closed?.result;
  return [
    ...ballot.lines.map((line) => texts.agenda.minute.motion(lineWords(state, meeting, line, context))),
    ...(result ? [texts.ballot.resultSentence(result)] : []),
  ];
};

const caseWords = (state: State, meeting: Meeting, known: BoardCase, context: AgendaContext): string[] => {
  const words = context.texts.agenda.minute;
  const ballots = known.ballots
    .flatMap((id) => state.ballots.get(id) ?? [])
    .filter((ballot) => ballot.meeting === meeting.id);
  const decided = [...state.decisions.values()].filter((one) => one.case === known.id && one.meeting === meeting.id);
  const resolved = [...state.resolutions.values()].filter((one) => one.case === known.id && one.meeting === meeting.id);
  const happened = [
    ...ballots.flatMap((ballot) => ballotWords(state, meeting, ballot, context)),
    ...decided.map(({ line }) => words.decision(lineWords(state, meeting, line, context))),
    ...resolved.map(({ kind, text }) =>
      text?.text !== undefined || kind !== 'takenForInformation'
        ? words.decision(text?.text ?? context.texts.agenda.textRemoved)
        : words.informed(bodyWords(state, meeting, context.texts).short),
    ),
  ];
  if (happened.length > 0) return happened;
  const wasOnTable = meeting.table.some((one) => one.case === known.id);
  if (known.kind === 'information' && wasOnTable)
    return [words.informed(bodyWords(state, meeting, context.texts).short)];
  return [known.kind === 'standing' || wasOnTable ? words.nothing : words.notTreated];
};

/** From when to when each case lay on the table, the last time it did. */
const spans = (meeting: Meeting): Map<string, readonly [Instant, Instant | undefined]> =>
  new Map(meeting.table.map((one, index) => [one.case, [one.stamp.at, meeting.table[index + 1]?.stamp.at]]));

/** The minutes as they stand: drafted from what happened, with what the secretary has corrected. */
export const minutesParts = (state: State, meeting: Meeting, context: AgendaContext): MinutesPart[] => {
  const { texts } = context;
  const words = texts.agenda.minute;
  const onTable = spans(meeting);
  const firstTable = meeting.table[0]?.stamp.at;
  const part = (id: string, heading: string, lines: readonly string[]): MinutesPart => {
    const draft = lines.length > 0 ? lines.join('\n') : words.nothing;
    const written = longWords((own(meeting.minutes, id) ?? []).at(-1)?.text, texts);
    return { part: id, heading, draft, text: written ?? draft };
  };
  return [
    part('opening', words.opening, [
      ...opening(state, meeting, context),
      ...comings(meeting, undefined, firstTable ?? meeting.ended?.at, context),
    ]),
    ...casesIn(state, meeting).map((known) => {
      const [from, to] = onTable.get(known.id) ?? [];
      const heading = texts.agenda.document.caseHeading(caseNumber(state, known), caseTitle(state, known, texts));
      const moves = from === undefined ? [] : comings(meeting, from, to, context);
      return part(known.id, heading, [...moves, ...caseWords(state, meeting, known, context)]);
    }),
    part('closing', words.closing, meeting.ended ? [words.ended(clock(texts, meeting.ended.at))] : []),
  ];
};
