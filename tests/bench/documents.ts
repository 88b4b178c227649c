import { drawDocx } from '../../src/documents/drawDocx.js';
import { drawPdf } from '../../src/documents/drawPdf.js';
import { sheetFile } from '../../src/tab/pages/register/sheet/registerSheet.js';
import { COLUMNS, type RegisterColumn } from '../../src/tab/pages/register/sheet/registerRows.js';
import { barePdf } from './barePdf.js';
import { bareSheet } from './bareSheet.js';
import { bareWord } from './bareWord.js';
import { longDocument } from './longDocument.js';
import { measured, median, ROUNDS, type Measurement } from './measurement.js';

const ROWS = 1000;
const ROW_TURNS = 3;
/** A tenth more than a streaming writer of the usual kind, which on the same machine needed 4.7 times what the cells by hand did. */
const SHEET_GOAL = 5.2;

/** Milliseconds of the processor, which other programs on the machine do not lengthen. */
const cost = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const registerOf = (turn: number): Record<RegisterColumn, string>[] =>
  Array.from(
    { length: ROWS },
    (_, index) =>
      Object.fromEntries(COLUMNS.map((column) => [column, `${column} ${turn} ${index % 40} på Sunnmøre`])) as Record<
        RegisterColumn,
        string
      >,
  );

/** Twenty pages and a thousand rows, each as the app makes it and as the least code, or the usual writer, would. */
export async function documents(tell: (line: string) => void): Promise<Measurement[]> {
  const pdf = { value: [] as number[], floor: [] as number[] };
  const sheet = { value: [] as number[], floor: [] as number[] };
  const word = { value: [] as number[], floor: [] as number[] };
  // The first of each is for warming up: fonts are read, and code becomes fast.
  for (let turn = 0; turn <= ROUNDS; turn += 1) {
    const document = longDocument(turn + 1);
    const drawn = [await cost(() => drawPdf(document)), await cost(() => barePdf(document))] as const;
    const written = [await cost(() => drawDocx(document)), await cost(() => bareWord(document))] as const;
    let [rows, bare] = [0, 0];
    for (let again = 0; again < ROW_TURNS; again += 1) {
      const register = registerOf(turn * ROW_TURNS + again);
      const cells = register.map((row) => COLUMNS.map((column) => row[column]));
      rows += await cost(() => sheetFile(register, 'xlsx'));
      bare += await cost(() => bareSheet([COLUMNS, ...cells]));
    }
    if (turn === 0) continue;
    pdf.value.push(drawn[0]);
    pdf.floor.push(drawn[1]);
    word.value.push(written[0]);
    word.floor.push(written[1]);
    sheet.value.push(rows / ROW_TURNS);
    sheet.floor.push(bare / ROW_TURNS);
    tell(
      `documents: round ${turn} of ${ROUNDS}: PDF ${Math.round(drawn[0])} ms, pdfkit alone ${Math.round(drawn[1])} ms; DOCX ${Math.round(written[0])} ms, by docx ${Math.round(written[1])} ms; XLSX ${Math.round(rows / ROW_TURNS)} ms, by hand ${Math.round(bare / ROW_TURNS)} ms`,
    );
  }
  const shared = { bench: 'documents', unit: 'ms of processor', goalOf: 'ratio' } as const;
  return [
    measured({
      ...shared,
      metric: 'twenty pages of tagged PDF/A',
      value: median(pdf.value),
      floor: median(pdf.floor),
      goal: 1.3,
    }),
    measured({
      ...shared,
      metric: 'the same twenty pages as DOCX',
      value: median(word.value),
      floor: median(word.floor),
      goal: 1.1,
    }),
    measured({
      ...shared,
      metric: 'a register of 1000 rows as XLSX',
      value: median(sheet.value),
      floor: median(sheet.floor),
      goal: SHEET_GOAL,
    }),
  ];
}
