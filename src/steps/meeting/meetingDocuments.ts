import { partyNames } from '../../cards/partyWords.js';
import { agendaTimes } from '../../grant/agendaTimes.js';
import type { Instant } from '../../grant/calendar.js';
import { startOfDay } from '../../grant/calendar.js';
import { partiesIn } from '../../grant/call.js';
import { caseNumber } from '../../grant/caseNumber.js';
import type { Block, Fact, NeutralDocument } from '../../grant/document.js';
import type { BoardCase, Meeting } from '../../grant/meeting.js';
import { bodyOfMeeting, profileOfMeeting } from '../../grant/meetingProfile.js';
import { formatKroner } from '../../grant/money.js';
import { own } from '../../grant/own.js';
import { currentRound, type State } from '../../grant/state.js';
import { bodyWords, casesIn, caseTitle, longWords, whenWords, type AgendaContext } from './agendaWords.js';
import { lineWords, minutesParts } from './minutesDraft.js';
import { COMPUTED_SECTIONS } from './papers.js';

type Frame = Pick<NeutralDocument, 'kicker' | 'title' | 'subject' | 'blocks'> & { readonly dated: Instant };

const framed = (state: State, meeting: Meeting, { texts }: AgendaContext, frame: Frame): NeutralDocument => {
  const { documents, agenda, format } = texts;
  const body = bodyWords(state, meeting, texts);
  return {
    language: texts.language,
    issuer: profileOfMeeting(state, meeting)?.name ?? '',
    foot: agenda.document.foot(body.short, format.date(meeting.date)),
    words: { page: documents.page, character: documents.character, continued: (caption) => caption },
    ...frame,
  };
};

const fact = (term: string, said: string | undefined): Fact[] => (said === undefined ? [] : [{ term, said: [said] }]);

const placeOf = ({ place }: Meeting, { texts }: AgendaContext): string | undefined =>
  place && (place.text ?? texts.agenda.textRemoved);

/** Calls to a meeting: when and where, who is called, and the agenda. */
export const agendaDocument = (state: State, meeting: Meeting, context: AgendaContext): NeutralDocument => {
  const { texts, nameOf } = context;
  const { agenda, format } = texts;
  const words = agenda.document;
  const body = bodyWords(state, meeting, texts);
  const cases = casesIn(state, meeting);
  const times = agendaTimes(meeting.time, cases);
  const notice = meeting.notices.at(-1);
  const called = notice?.to.map((person) => nameOf(person) ?? texts.documents.unnamed) ?? [];
  const kindWords = ({ kind, late }: BoardCase): string =>
    late ? `${agenda.kinds[kind]}. ${agenda.late}` : agenda.kinds[kind];
  return framed(state, meeting, context, {
    kicker: meeting.notices.length > 1 ? words.changedNotice : words.notice,
    title: words.noticeTitle(body.name, format.date(meeting.date)),
    subject: words.noticeSubject(body.name, format.date(meeting.date)),
    dated: notice?.stamp.at ?? startOfDay(meeting.date),
    blocks: [
      {
        kind: 'facts',
        facts: [
          ...fact(words.when, whenWords(meeting, texts)),
          ...fact(words.where, placeOf(meeting, context)),
          ...(called.length > 0 ? fact(words.called, format.list(called)) : []),
        ],
      },
      { kind: 'heading', level: 1, text: agenda.heading },
      ...(cases.length === 0
        ? [{ kind: 'paragraph', role: 'empty', text: agenda.empty } as const]
        : [
            {
              kind: 'table',
              caption: agenda.heading,
              columns: [
                { header: words.clock, align: 'start', share: 2 },
                { header: words.number, align: 'start', share: 2 },
                { header: words.what, align: 'start', share: 7 },
                { header: words.kind, align: 'start', share: 3.4 },
                { header: words.length, align: 'end', share: 1.2 },
              ],
              rows: cases.map((known, index) => ({
                role: 'row' as const,
                cells: [
                  times[index] ? `${times[index].from}–${times[index].to}` : '',
                  caseNumber(state, known),
                  caseTitle(state, known, texts),
                  kindWords(known),
                  known.minutes === undefined ? '' : String(known.minutes),
                ],
              })),
            } as const,
          ]),
    ],
  });
};

const applicationFacts = (state: State, known: BoardCase, { texts }: AgendaContext): Block[] => {
  const words = texts.agenda.document;
  return known.applications.flatMap((id): Block[] => {
    const application = state.applications.get(id);
    const round = application && currentRound(application);
    const call = application && state.calls.get(application.call);
    if (!round || !call) return [];
    const { title, requested, ownContribution, period } = round.facts;
    const facts = [
      ...fact(words.parties, partyNames(call.profile, partiesIn(round, call), texts)),
      ...fact(words.requested, formatKroner(requested.sum)),
      ...fact(words.own, formatKroner(ownContribution.sum)),
      ...fact(words.period, texts.format.period(period.from, period.to)),
    ];
    const named: Block[] =
      known.application === undefined ? [{ kind: 'heading', level: 2, text: title.text ?? words.removedTitle }] : [];
    return [...named, { kind: 'facts', facts }];
  });
};

/** What those who prepare recommend stands as the proposed decision until the secretary writes another. */
const recommended = (
  state: State,
  meeting: Meeting,
  { application }: BoardCase,
  context: AgendaContext,
): string | undefined => {
  const known = application === undefined ? undefined : state.applications.get(application)?.recommendation;
  if (!known || application === undefined) return undefined;
  const { outcome, amount, year, conditions, reason } = known;
  const line = { application, outcome, amount, year, conditions: conditions.map(({ text }) => text) };
  return lineWords(state, meeting, { ...line, ...(reason && { reason }) }, context);
};

/** Saksframlegg, by the body's own template: what is short stands on top, then each section in its order. */
export const caseDocument = (state: State, known: BoardCase, context: AgendaContext): NeutralDocument | undefined => {
  const meeting = state.meetings.get(known.meeting);
  if (!meeting) return undefined;
  const { texts } = context;
  const words = texts.agenda.document;
  const number = caseNumber(state, known);
  const body = bodyWords(state, meeting, texts);
  const computed: Readonly<Record<string, string>> = {
    body: body.name,
    date: whenWords(meeting, texts),
    number,
    title: caseTitle(state, known, texts),
  };
  const template = bodyOfMeeting(state, meeting)?.caseTemplate ?? [];
  const written = (section: string): string | undefined => longWords(own(known.paper, section)?.text, texts);
  const said = (section: string): string | undefined =>
    own(computed, section) ??
    written(section) ??
    (section === 'proposedDecision' ? recommended(state, meeting, known, context) : undefined);
  const isShort = (section: string): boolean => COMPUTED_SECTIONS.includes(section) || SHORT_SECTIONS.includes(section);
  const top = template.filter(({ id }) => isShort(id)).flatMap(({ id, text }) => fact(text[texts.language], said(id)));
  const sections = template
    .filter(({ id }) => !isShort(id))
    .flatMap(({ id, text: heading }): Block[] => {
      const text = said(id);
      const facts = id === 'facts' ? applicationFacts(state, known, context) : [];
      const written: Block[] = text === undefined ? [] : [{ kind: 'paragraph', role: 'body', text }];
      const content = [...facts, ...written];
      const empty: Block = { kind: 'paragraph', role: 'empty', text: words.empty };
      return [
        { kind: 'heading', level: 1, text: heading[texts.language] },
        ...(content.length > 0 ? content : [empty]),
      ];
    });
  const trail = known.moved.map(({ from, reason }) =>
    texts.agenda.movedFrom(
      texts.format.date(state.meetings.get(from)?.date ?? meeting.date),
      reason.text ?? texts.agenda.textRemoved,
    ),
  );
  const newest = Object.values(known.paper)
    .map(({ stamp }) => stamp.at)
    .sort()
    .at(-1);
  return framed(state, meeting, context, {
    kicker: words.caseKicker(number),
    title: computed.title ?? '',
    subject: words.caseSubject(number, body.name),
    dated: newest ?? startOfDay(meeting.date),
    blocks: [
      { kind: 'facts', facts: top },
      ...trail.map((text): Block => ({ kind: 'paragraph', role: 'small', text })),
      ...sections,
    ],
  });
};

/** Sections that are a name or a line, and stand beside their heading. */
export const SHORT_SECTIONS: readonly string[] = ['responsible', 'caseOfficer'];

/** What happened in the meeting, as it stands now. */
export const minutesDocument = (state: State, meeting: Meeting, context: AgendaContext): NeutralDocument => {
  const { texts } = context;
  const words = texts.agenda.document;
  const body = bodyWords(state, meeting, texts);
  const date = texts.format.date(meeting.date);
  const { approved } = meeting;
  const standing = approved
    ? texts.agenda.minute.approved(texts.format.date(state.meetings.get(approved.in)?.date ?? meeting.date))
    : words.draft;
  const newest = Object.values(meeting.minutes)
    .map((versions) => versions.at(-1)?.stamp.at)
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
  return framed(state, meeting, context, {
    kicker: `${texts.agenda.minute.heading} · ${standing}`,
    title: words.minutesTitle(body.name, date),
    subject: words.minutesTitle(body.name, date),
    dated: approved?.stamp.at ?? newest ?? meeting.ended?.at ?? startOfDay(meeting.date),
    blocks: [
      {
        kind: 'facts',
        facts: [
          ...fact(words.body, body.name),
          ...fact(words.when, whenWords(meeting, texts)),
          ...fact(words.where, placeOf(meeting, context)),
        ],
      },
      ...minutesParts(state, meeting, context).flatMap(({ heading, text }): Block[] => [
        { kind: 'heading', level: 1, text: heading },
        ...text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line): Block => ({ kind: 'paragraph', role: 'body', text: line })),
      ]),
    ],
  });
};
