import type { AdaptiveCard } from '../../src/cards/adaptiveCard.js';
import type { CardContext } from '../../src/cards/cardContext.js';
import type { NeutralDocument } from '../../src/grant/document.js';
import type { Language } from '../../src/grant/party.js';
import type { BoardCase, Meeting, State } from '../../src/grant/state.js';
import type { AgendaContext } from '../../src/steps/meeting/agendaWords.js';
import { agendaDocument, caseDocument, minutesDocument } from '../../src/steps/meeting/meetingDocuments.js';
import { noticeCard } from '../../src/steps/meeting/noticeCard.js';
import type { Event } from '../../src/steps/process.js';
import { textsFor } from '../../src/texts/textsFor.js';
import { day } from './cast.js';
import { at, stateAfter } from './given.js';
import {
  isAdded,
  isThere,
  januaryIsPlanned,
  leaves,
  meetingBegins,
  meetingEnds,
  noticeIsSent,
  threeCases,
  twoCases,
} from './theBody.js';
import { ballotIsOpen, isClosed, isClosing } from './theMeeting.js';

const TEN = at('2024-12-18T10:00:00+01:00');
const HALF_PAST = at('2024-12-18T10:30:00+01:00');

const takes = (id: string, minutes: number): Event => ({
  type: 'caseChanged',
  v: 1,
  case: id,
  minutes,
  by: 'secretary',
});
const writes = (section: string, text: string): Event => ({
  type: 'caseWritten',
  v: 1,
  case: 'ssu-2024-1',
  section,
  text: [{ text }],
  by: 'secretary',
});
const isMoved: Event = {
  type: 'caseMoved',
  v: 1,
  case: 'ssu-2024-1',
  from: 'december',
  to: 'january',
  reason: { text: 'Tal for 2025' },
  by: 'secretary',
};
const onTable = (id: string): Event => ({ type: 'casePutOnTable', v: 1, meeting: 'december', case: id, by: 'chair' });

const timed = [...twoCases, takes('ssu-2024-1', 20), takes('ssu-2024-2', 10)];
const noticed = [...timed, noticeIsSent];
const changed = [
  ...noticed,
  {
    type: 'meetingChanged',
    v: 1,
    meeting: 'december',
    date: day('2024-12-19'),
    time: '12.00',
    place: { text: 'Møterom 2' },
    by: 'secretary',
  },
  { ...isAdded('Budsjett 2025', 3), late: true },
  {
    ...noticeIsSent,
    date: day('2024-12-19'),
    time: '12.00',
    place: { text: 'Møterom 2' },
    agenda: [
      { case: 'ssu-2024-1', number: '1/2024' },
      { case: 'ssu-2024-3', number: '3/2024' },
    ],
  },
] as Event[];
const long = Array.from({ length: 60 }, (_, index) => isAdded(`${'Årsmeldinga '.repeat(18)}${index}`, index + 3));
const crowded = [
  ...timed,
  ...long,
  {
    ...noticeIsSent,
    agenda: [1, 2, ...long.map((_, index) => index + 3)].map((n) => ({ case: `ssu-2024-${n}`, number: `${n}/2024` })),
  } as Event,
];
const written = [
  ...noticed,
  januaryIsPlanned,
  writes('responsible', 'Test A'),
  writes('background', 'Ei linje.\n\nEi linje til.'),
  isMoved,
];

/** The meeting opened at ten, and what happened half an hour later. */
const held = (): State => {
  const before = stateAfter(
    [
      ...noticed,
      isThere('municipal-member'),
      isThere('hospital-member'),
      isThere('chairs-deputy', 'chair'),
      {
        type: 'attendanceNoted',
        v: 1,
        meeting: 'december',
        person: 'second-hospital-member',
        how: 'absent',
        by: 'secretary',
      },
      meetingBegins,
      onTable('ssu-2024-1'),
    ],
    undefined,
    TEN,
  );
  return stateAfter(
    [
      leaves('hospital-member'),
      ballotIsOpen(),
      isClosing,
      isClosed(),
      onTable('ssu-2024-2'),
      isThere('hospital-member'),
      meetingEnds,
    ],
    before,
    HALF_PAST,
  );
};

const meetingIn = (state: State, id: string): Meeting => {
  const found = state.meetings.get(id);
  if (!found) throw new Error(`No meeting ${id}`);
  return found;
};
const caseIn = (state: State, id: string): BoardCase => {
  const found = state.cases.get(id);
  if (!found) throw new Error(`No case ${id}`);
  return found;
};

type Context = (language: Language) => CardContext;
const noticeOf =
  (history: readonly Event[], index: number, contextFor: Context) =>
  (language: Language): AdaptiveCard => {
    const state = stateAfter(history);
    const card = noticeCard({ state, meeting: meetingIn(state, 'december'), index }, contextFor(language));
    if (!card) throw new Error('No notice');
    return card;
  };

export const noticeCards = (contextFor: Context) => ({
  notice: noticeOf(noticed, 0, contextFor),
  'notice-changed': noticeOf(changed, 1, contextFor),
  'notice-outdated': noticeOf(changed, 0, contextFor),
  'notice-long': noticeOf(crowded, 0, contextFor),
});

const inWords = (language: Language): AgendaContext => ({
  texts: textsFor(language),
  nameOf: (person) => `Test ${person}`,
});
type Made = (language: Language) => NeutralDocument;

export const meetingDocuments: Readonly<Record<string, Made>> = {
  agenda: (language) => {
    const state = stateAfter(changed);
    return agendaDocument(state, meetingIn(state, 'december'), inWords(language));
  },
  'agenda-unsent': (language) => {
    const state = stateAfter(threeCases);
    return agendaDocument(state, meetingIn(state, 'december'), inWords(language));
  },
  'case-document': (language) => {
    const state = stateAfter(written);
    const made = caseDocument(state, caseIn(state, 'ssu-2024-1'), inWords(language));
    if (!made) throw new Error('No case document');
    return made;
  },
  minutes: (language) => {
    const state = held();
    return minutesDocument(state, meetingIn(state, 'december'), inWords(language));
  },
  'minutes-corrected': (language) => {
    const corrected: Event[] = [
      januaryIsPlanned,
      {
        type: 'minutesWritten',
        v: 1,
        meeting: 'december',
        part: 'ssu-2024-2',
        text: [{ text: 'SSU' }],
        by: 'secretary',
      },
      { type: 'minutesApproved', v: 1, meeting: 'december', in: 'january', by: 'chair' },
    ];
    const state = stateAfter(corrected, held());
    return minutesDocument(state, meetingIn(state, 'december'), inWords(language));
  },
};
