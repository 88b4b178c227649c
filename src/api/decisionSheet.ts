import { osloClock, osloDate, type Instant, type IsoDate } from '../grant/calendar.js';
import { filtered, LOG_FOLLOW_UPS, LOG_KINDS, WHOLE_LOG, type LogFilter } from '../grant/decisionLog.js';
import type { Block, CellValue, NeutralDocument, TableColumn, TableRow } from '../grant/document.js';
import { formatKroner } from '../grant/money.js';
import type { Texts } from '../texts/nn.js';
import { textsFor } from '../texts/textsFor.js';
import type { FollowUpView, LogRow } from './contract.js';
import { FileAnswer } from './fileAnswer.js';
import type { Look } from './reader.js';
import { logRows } from './views/logRows.js';
import { Readable } from 'node:stream';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const oneOf = <T extends string>(known: readonly T[], said: string | undefined, otherwise: T): T =>
  known.find((one) => one === said) ?? otherwise;

/** What the query asks for; what it says that nobody knows is left out. */
const filterIn = (query: Readonly<Record<string, string>>): LogFilter => ({
  kind: oneOf(LOG_KINDS, query.kind, WHOLE_LOG.kind),
  year: query.year ?? '',
  body: query.body ?? '',
  followUp: oneOf([...LOG_FOLLOW_UPS, ''], query.followUp, ''),
  query: query.query ?? '',
});

interface Cell {
  readonly said: string;
  readonly value?: CellValue;
}
const words = (said: string | undefined): Cell => ({ said: said ?? '' });
const money = (amount: number | undefined): Cell =>
  amount === undefined ? words('') : { said: formatKroner(amount), value: { kind: 'kroner', amount } };
const day = ({ format }: Texts, date: IsoDate): Cell => ({ said: format.date(date), value: { kind: 'date', date } });
const count = (number: number | undefined): Cell =>
  number === undefined ? words('') : { said: String(number), value: { kind: 'number', number } };

const row = (...cells: Cell[]): TableRow => ({
  role: 'row',
  cells: cells.map(({ said }) => said),
  values: cells.map(({ value }) => value),
});
const column = (header: string, share: number, align: TableColumn['align'] = 'start'): TableColumn => ({
  header,
  share,
  align,
});

export const whatWords = (what: LogRow['what'], { status, decided }: Texts): string => {
  if (what === 'notAssessed') return decided.notAssessed;
  return what in status.outcome
    ? status.outcome[what as keyof typeof status.outcome]
    : decided.resolution[what as keyof typeof decided.resolution];
};

const inForce = ({ replacedHow }: LogRow, { decided }: Texts): string =>
  replacedHow === undefined ? decided.sheet.inForce : decided.noLongerShort[replacedHow];

const replaces = ({ corrects, how, why }: LogRow, rows: readonly LogRow[], { decided, format }: Texts): string => {
  const before = rows.find(({ id }) => id === corrects);
  if (!how) return '';
  const which = before
    ? decided.inPlaceOf[how](format.date(osloDate(before.at as Instant)))
    : `${decided.inPlaceTitle[how]}.`;
  return [which, why].filter(Boolean).join(' ');
};

const decisionTable = (shown: readonly LogRow[], all: readonly LogRow[], texts: Texts): Block => {
  const { columns, decisions } = texts.decided.sheet;
  return {
    kind: 'table',
    caption: decisions,
    columns: [
      column(columns.boardCase, 10),
      column(columns.date, 12),
      column(columns.body, 10),
      column(columns.what, 44),
      column(columns.parties, 34),
      column(columns.decision, 18),
      column(columns.requested, 14, 'end'),
      column(columns.amount, 14, 'end'),
      column(columns.year, 9, 'end'),
      column(columns.reason, 60),
      column(columns.conditions, 60),
      column(columns.inForce, 18),
      column(columns.replaces, 40),
      column(columns.journal, 11, 'end'),
      column(columns.hash, 20),
    ],
    rows: shown.map((one) =>
      row(
        words(one.caseNumber ?? texts.decided.afterDeadline),
        day(texts, osloDate(one.at as Instant)),
        words(one.body),
        words(one.title),
        words(one.parties),
        words(whatWords(one.what, texts)),
        money(one.requested),
        money(one.amount),
        count(one.year),
        words(one.reason),
        words(one.conditions.join('\n')),
        words(inForce(one, texts)),
        words(replaces(one, all, texts)),
        count(one.seq),
        words(one.hash),
      ),
    ),
  };
};

const ownerWords = ({ owner, of }: FollowUpView, { decided }: Texts): string =>
  owner?.name ?? (of === 'named' ? '' : decided.followUp.of[of]);

const followUpTable = (shown: readonly LogRow[], texts: Texts): Block => {
  const { columns, followUps } = texts.decided.sheet;
  const { treatment, status } = texts.decided.followUp;
  return {
    kind: 'table',
    caption: followUps,
    columns: [
      column(columns.boardCase, 10),
      column(columns.what, 44),
      column(columns.task, 60),
      column(columns.owner, 26),
      column(columns.due, 12),
      column(columns.status, 16),
      column(columns.doneAt, 12),
    ],
    rows: shown.flatMap((one) =>
      one.followUps.map((task) =>
        row(
          words(one.caseNumber),
          words(one.title),
          words(task.what === 'treatment' ? treatment : task.text),
          words(ownerWords(task, texts)),
          day(texts, task.due as IsoDate),
          words(status[task.status]),
          task.done ? day(texts, osloDate(task.done.at as Instant)) : words(''),
        ),
      ),
    ),
  };
};

const about = (look: Look, filter: LogFilter, shown: readonly LogRow[], texts: Texts): Block[] => {
  const { sheet, log } = texts.decided;
  const { date, hour, minute } = osloClock(look.now);
  const { seq, hash } = look.world.journal.read();
  const said = [
    log.kinds[filter.kind],
    filter.body,
    filter.year,
    filter.followUp === '' ? '' : log.followUps[filter.followUp],
    filter.query,
  ].filter(Boolean);
  return [
    { kind: 'heading', level: 1, text: sheet.about },
    {
      kind: 'facts',
      facts: [
        { term: sheet.drawn, said: [texts.format.dateAndTime(date, texts.format.time(hour, minute))] },
        { term: sheet.drawnBy, said: [look.reader.name] },
        { term: sheet.filter, said: [said.join(', ')] },
        { term: sheet.rows, said: [String(shown.length)] },
        { term: sheet.head, said: [`${seq} · ${hash}`], code: true },
      ],
    },
  ];
};

/** The log as this reader may see it and has filtered it, before anybody has decided what kind of file it becomes. */
export const logDocument = (look: Look, filter: LogFilter): NeutralDocument => {
  const texts = textsFor(look.reader.language);
  const { sheet } = texts.decided;
  const all = logRows(look);
  const shown = filtered(all, filter);
  return {
    language: texts.language,
    title: sheet.title,
    issuer: (look.state.profile ?? look.world.profile).name,
    kicker: sheet.title,
    subject: sheet.subject,
    dated: look.now,
    foot: '',
    words: {
      page: texts.documents.page,
      character: texts.documents.character,
      continued: (caption) => caption,
    },
    blocks: [decisionTable(shown, all, texts), followUpTable(shown, texts), ...about(look, filter, shown, texts)],
  };
};

export const decisionSheet = async (look: Look, query: Readonly<Record<string, string>>): Promise<FileAnswer> => {
  const file = await look.world.drawSheet(logDocument(look, filterIn(query)));
  const { sheet } = textsFor(look.reader.language).decided;
  return new FileAnswer(`${sheet.file}-${look.today}.xlsx`, XLSX, file.length, Readable.from([file]));
};
