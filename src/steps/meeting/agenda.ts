import { osloDate } from '../../grant/calendar.js';
import type { BoardCase, Meeting } from '../../grant/meeting.js';
import { bodyOfMeeting } from '../../grant/meetingProfile.js';
import type { PersonId } from '../../grant/people.js';
import { saysSomething } from '../../grant/refusal.js';
import { leadingMeeting, secretaryActing } from '../../grant/roles.js';
import type { ApplicationId, MeetingId, State } from '../../grant/state.js';
import { accept, freeText, LONGEST_ACT_TEXT, refuse, type DecideContext } from '../../grant/step.js';
import type { CommandOf, Decided, MeetingRefusal } from './meetingCommands.js';
import type { CaseAdded, EventOf, MeetingEvent } from './meetingEvents.js';

/** A meeting whose agenda the secretary may change now, or why not. */
const editable = (
  state: State,
  id: MeetingId,
  { actor, arrivedAt }: DecideContext,
): { meeting: Meeting; by: PersonId } | { refused: MeetingRefusal } => {
  const by = secretaryActing(state, actor, osloDate(arrivedAt));
  if (by === undefined) return { refused: { code: 'notSecretary' } };
  const meeting = state.meetings.get(id);
  if (!meeting) return { refused: { code: 'notFound' } };
  return meeting.ended ? { refused: { code: 'meetingEnded' } } : { meeting, by };
};

const casesOf = (state: State, { cases }: Pick<Meeting, 'cases'>): BoardCase[] =>
  cases.flatMap((id) => state.cases.get(id) ?? []);

const yearOf = ({ date }: Meeting): number => Number(date.slice(0, 4));

const nextNumber = (state: State, meeting: Meeting): number => {
  const used = [...state.cases.values()]
    .filter(({ year, meeting: of }) => year === yearOf(meeting) && state.meetings.get(of)?.body === meeting.body)
    .map(({ number }) => number);
  return Math.max(bodyOfMeeting(state, meeting)?.numbering.first ?? 1, Math.max(0, ...used) + 1);
};

type Added = Extract<CaseAdded, { v: 2 }>;
type NewCase = Pick<Added, 'kind' | 'applications'> &
  Partial<Pick<Added, 'application' | 'title' | 'item' | 'minutes'>>;

/** Cases on the agenda's end, numbered on through the body's year. After the notice has gone out they are extra ones, and say so. */
const added = (state: State, meeting: Meeting, cases: readonly NewCase[]): Added[] => {
  const first = nextNumber(state, meeting);
  const year = yearOf(meeting);
  return cases.map((one, index) => ({
    type: 'caseAdded',
    v: 2,
    meeting: meeting.id,
    case: `${meeting.body}-${year}-${first + index}`,
    ...one,
    ...(meeting.notices.length > 0 && { late: true }),
    year,
    number: first + index,
  }));
};

/** Of the meeting's call, whose profile, years and frame it will be voted on with; formally checked, or put off at an earlier meeting. */
const applicationRefusal = (
  state: State,
  { call }: Meeting,
  application: ApplicationId,
): MeetingRefusal | undefined => {
  const known = state.applications.get(application);
  if (known === undefined) return { code: 'notFound' };
  if (known.call !== call) return { code: 'ofAnotherCall', application };
  const { status } = known;
  if (status === 'onAgenda') return { code: 'alreadyOnAgenda', application };
  return status === 'ready' || status === 'deferred' ? undefined : { code: 'notReadyForAgenda', application };
};

const firstRefusal = (state: State, meeting: Meeting, all: readonly ApplicationId[]): MeetingRefusal | undefined =>
  all.map((application) => applicationRefusal(state, meeting, application)).find((refused) => refused !== undefined);

export const putOnAgenda = (state: State, command: CommandOf<'putOnAgenda'>, context: DecideContext): Decided => {
  const found = editable(state, command.meeting, context);
  if ('refused' in found) return refuse(found.refused);
  const once = [...new Set(command.applications)];
  const refused = firstRefusal(state, found.meeting, once);
  if (refused) return refuse(refused);
  const cases = once.map((application): NewCase => ({ kind: 'decision', application, applications: [application] }));
  return accept(...added(state, found.meeting, cases));
};

const LONGEST_TITLE = 250;

/** A case about something else than one application: for information, or to decide, also a whole allocation in one. */
export const addCase = (state: State, command: CommandOf<'addCase'>, context: DecideContext): Decided => {
  const { kind, title, minutes, applications } = command;
  const found = editable(state, command.meeting, context);
  if ('refused' in found) return refuse(found.refused);
  if (!saysSomething(title)) return refuse({ code: 'caseTitleMissing' });
  if (title.trim().length > LONGEST_TITLE) return refuse({ code: 'textTooLong' });
  const once = [...new Set(applications)];
  const refused = firstRefusal(state, found.meeting, once);
  if (refused) return refuse(refused);
  const named = { kind, title: freeText(title.trim()), applications: once };
  return accept(...added(state, found.meeting, [{ ...named, ...(minutes !== undefined && { minutes }) }]));
};

/** As long as nobody has been told the numbers and nothing has been voted on, they follow the order. Moved cases keep theirs. */
const numbersIn = (meeting: Meeting, cases: readonly BoardCase[]): Record<string, number> | undefined => {
  if (meeting.notices.length > 0 || cases.some(({ ballots, decision }) => ballots.length > 0 || decision))
    return undefined;
  const own = cases.filter(({ moved, year }) => moved.length === 0 && year === yearOf(meeting));
  const numbers = own.map(({ number }) => number).sort((a, b) => a - b);
  const given = own.map(({ id, number }, index) => [id, numbers[index] ?? number, number] as const);
  if (given.every(([, to, from]) => to === from)) return undefined;
  return Object.fromEntries(given.map(([id, to]) => [id, to]));
};

const orderedAs = (meeting: Meeting, cases: readonly BoardCase[], by: PersonId): EventOf<'agendaOrdered'> => {
  const numbers = numbersIn(meeting, cases);
  return {
    type: 'agendaOrdered',
    v: 1,
    meeting: meeting.id,
    cases: cases.map(({ id }) => id),
    ...(numbers && { numbers }),
    by,
  };
};

/** Those of the body's standing items that are not there yet: at the top, in the profile's order, and the last of all at the end. */
export const addStandingItems = (
  state: State,
  command: CommandOf<'addStandingItems'>,
  context: DecideContext,
): Decided => {
  const found = editable(state, command.meeting, context);
  if ('refused' in found) return refuse(found.refused);
  const { meeting, by } = found;
  const there = casesOf(state, meeting);
  const items = bodyOfMeeting(state, meeting)?.standingItems ?? [];
  const missing = items.filter(({ id }) => !there.some(({ item }) => item === id));
  if (missing.length === 0) return refuse({ code: 'noStandingItems' });
  const events = added(
    state,
    meeting,
    missing.map(({ id }): NewCase => ({ kind: 'standing', item: id, applications: [] })),
  );
  const made = events.map(({ case: id, number, year, item }): BoardCase => ({
    id,
    meeting: meeting.id,
    kind: 'standing',
    applications: [],
    ...(item !== undefined && { item }),
    year,
    number,
    moved: [],
    paper: {},
    ballots: [],
  }));
  const closes = items.length > 1 ? items.at(-1)?.id : undefined;
  const rank = ({ item }: BoardCase): number =>
    item === undefined ? items.length : item === closes ? items.length + 1 : items.findIndex(({ id }) => id === item);
  const order = [...there, ...made].sort((a, b) => rank(a) - rank(b));
  return accept<MeetingEvent>(...events, orderedAs(meeting, order, by));
};

export const changeCase = (state: State, command: CommandOf<'changeCase'>, context: DecideContext): Decided => {
  const { case: id, title, minutes, kind } = command;
  const known = state.cases.get(id);
  const found = editable(state, known?.meeting ?? '', context);
  if ('refused' in found) return refuse(found.refused);
  if (known?.decision !== undefined) return refuse({ code: 'alreadyDecided' });
  const carries = known?.application !== undefined || known?.item !== undefined;
  if (carries && (title !== undefined || kind !== undefined)) return refuse({ code: 'caseHasItsTitle' });
  if (title !== undefined && !saysSomething(title)) return refuse({ code: 'caseTitleMissing' });
  if ((title ?? '').trim().length > LONGEST_TITLE) return refuse({ code: 'textTooLong' });
  return accept({
    type: 'caseChanged',
    v: 1,
    case: id,
    ...(title !== undefined && { title: freeText(title.trim()) }),
    ...(minutes !== undefined && { minutes }),
    ...(kind !== undefined && { kind }),
    by: found.by,
  });
};

/** The chair may change the order too, in the middle of the meeting. */
export const orderAgenda = (
  state: State,
  { meeting: id, cases }: CommandOf<'orderAgenda'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const meeting = state.meetings.get(id);
  if (!meeting) return refuse({ code: 'notFound' });
  const leader = leadingMeeting(state, actor, meeting.body, osloDate(arrivedAt));
  if (!leader) return refuse({ code: 'notLeading' });
  if (meeting.ended) return refuse({ code: 'meetingEnded' });
  const isSame = cases.length === meeting.cases.length && meeting.cases.every((one) => cases.includes(one));
  if (!isSame || new Set(cases).size !== cases.length) return refuse({ code: 'agendaChanged' });
  return accept(orderedAs(meeting, casesOf(state, { cases }), leader.by));
};

const moveRefusal = (state: State, known: BoardCase, from: Meeting, to: Meeting): MeetingRefusal | undefined => {
  if (to.id === from.id) return { code: 'sameMeeting' };
  if (to.body !== from.body) return { code: 'ofAnotherBody' };
  const [application] = known.applications;
  if (application !== undefined && to.call !== from.call) return { code: 'ofAnotherCall', application };
  if (to.ended) return { code: 'meetingEnded' };
  if (known.kind === 'standing') return { code: 'standingItemStays' };
  const ballots = known.ballots.map((id) => state.ballots.get(id));
  if (ballots.some((ballot) => ballot && !ballot.closed)) return { code: 'ballotAlreadyOpen' };
  const isDecided = known.decision !== undefined || ballots.some((ballot) => ballot?.closed?.result.adopted);
  return isDecided ? { code: 'alreadyDecided' } : undefined;
};

/** Takes a case to another of the body's meetings. It keeps its number, its ballots and where it came from. */
export const moveCase = (
  state: State,
  { case: id, to: toId, reason }: CommandOf<'moveCase'>,
  { actor, arrivedAt }: DecideContext,
): Decided => {
  const known = state.cases.get(id);
  const from = known && state.meetings.get(known.meeting);
  const to = state.meetings.get(toId);
  if (!known || !from || !to) return refuse({ code: 'notFound' });
  const leader = leadingMeeting(state, actor, from.body, osloDate(arrivedAt));
  if (!leader) return refuse({ code: 'notLeading' });
  const refused = moveRefusal(state, known, from, to);
  if (refused) return refuse(refused);
  if (!saysSomething(reason)) return refuse({ code: 'moveReasonMissing' });
  if (reason.length > LONGEST_ACT_TEXT) return refuse({ code: 'textTooLong' });
  return accept({
    type: 'caseMoved',
    v: 1,
    case: id,
    from: from.id,
    to: to.id,
    reason: freeText(reason.trim()),
    by: leader.by,
  });
};
