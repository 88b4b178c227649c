import type { AdaptiveCard, CardElement } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { block, card, facts, heading, inert, kicker, plain, small, title, written } from '../../cards/pieces.js';
import { agendaTimes } from '../../grant/agendaTimes.js';
import type { Meeting, Notice } from '../../grant/meeting.js';
import type { State } from '../../grant/state.js';
import { bodyWords, caseTitle, whenWords } from './agendaWords.js';

/** A long agenda stays within what a card may weigh: so many cases, then how many more. */
const MOST_CASES = 15;
const LONGEST_TITLE = 120;

const short = (text: string): string => (text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1)}…` : text);

/** What is other than in the notice before, one sentence each. */
export const noticeChanges = (
  state: State,
  before: Notice,
  now: Notice,
  { texts }: Pick<CardContext, 'texts'>,
): string[] => {
  const words = texts.agenda.card;
  const ids = ({ agenda }: Notice): string[] => agenda.map((line) => line.case);
  const named = (cases: readonly string[]): string => {
    const shown = cases.slice(0, MOST_CASES).flatMap((id) => {
      const known = state.cases.get(id);
      return known ? [inert(short(caseTitle(state, known, texts)))] : [];
    });
    return texts.format.list(cases.length > MOST_CASES ? [...shown, words.more(cases.length - MOST_CASES)] : shown);
  };
  const added = ids(now).filter((id) => !ids(before).includes(id));
  const gone = ids(before).filter((id) => !ids(now).includes(id));
  const kept = (notice: Notice): string =>
    ids(notice)
      .filter((id) => !added.includes(id) && !gone.includes(id))
      .join();
  const [was, is] = [whenWords(before, texts), whenWords(now, texts)];
  const hasPapers = ids(now)
    .flatMap((id) => Object.values(state.cases.get(id)?.paper ?? {}))
    .some(({ stamp }) => stamp.seq > before.stamp.seq && stamp.seq < now.stamp.seq);
  return [
    ...(was === is ? [] : [words.time(was, is)]),
    ...(JSON.stringify(before.place) === JSON.stringify(now.place) ? [] : [words.placeChanged]),
    ...(added.length > 0 ? [words.added(named(added))] : []),
    ...(gone.length > 0 ? [words.gone(named(gone))] : []),
    ...(kept(before) === kept(now) ? [] : [words.ordered]),
    ...(hasPapers ? [words.papers] : []),
  ];
};

const caseLines = (state: State, notice: Notice, { texts }: CardContext): CardElement[] => {
  const { agenda } = texts;
  const cases = notice.agenda.flatMap(({ case: id, number }) => {
    const known = state.cases.get(id);
    return known ? [{ known, number }] : [];
  });
  const times = agendaTimes(
    notice.time,
    cases.map(({ known }) => known),
  );
  const lines = cases.slice(0, MOST_CASES).map(({ known, number }, index) => {
    const time = times[index];
    const before = time ? `${time.from} · ` : '';
    return heading(
      `${before}**${number}** ${inert(short(caseTitle(state, known, texts)))} · ${agenda.kinds[known.kind]}`,
      'Default',
    );
  });
  return cases.length > MOST_CASES ? [...lines, small(agenda.card.more(cases.length - MOST_CASES))] : lines;
};

/** To each member: when and where, the agenda, and the way to its cases. A later notice says what has changed. */
export const noticeCard = (
  { state, meeting, index }: { readonly state: State; readonly meeting: Meeting; readonly index: number },
  context: CardContext,
): AdaptiveCard | undefined => {
  const notice = meeting.notices[index];
  if (!notice) return undefined;
  const { texts } = context;
  const words = texts.agenda.card;
  const before = meeting.notices[index - 1];
  const isNewest = index === meeting.notices.length - 1;
  const body = bodyWords(state, meeting, texts);
  const date = texts.format.date(notice.date);
  const changes = before ? noticeChanges(state, before, notice, context) : [];
  return card(context, {
    body: [
      kicker(before ? texts.agenda.document.changedNotice : words.kicker, words.members),
      title(words.title(inert(body.name), date)),
      ...(isNewest ? [] : [plain(words.newer)]),
      ...(changes.length > 0
        ? [block('emphasis', heading(words.changed), ...changes.map((text) => heading(text, 'Default')))]
        : []),
      facts([
        [texts.agenda.document.when, whenWords(notice, texts)],
        notice.place && [texts.agenda.document.where, written(notice.place, texts.cards.textRemoved)],
      ]),
      ...caseLines(state, notice, context),
    ],
    actions: [{ type: 'Action.OpenUrl', title: words.open, url: context.linkTo(`meetings/${meeting.id}/agenda`) }],
    fallback: words.fallback(body.name, date),
  });
};
