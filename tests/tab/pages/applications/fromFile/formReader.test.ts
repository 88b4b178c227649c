import { describe, expect, it, jest } from '@jest/globals';
import { InsertedTextRun, DeletedTextRun, Paragraph, Table, TextRun } from 'docx';
import fc from 'fast-check';
import { contentSchema } from '../../../../../src/grant/applicationSchema.js';
import { sidesOf } from '../../../../../src/grant/application.js';
import { BUDGET_ROWS } from '../../../../../src/grant/budget.js';
import { budgetProblems } from '../../../../../src/grant/budgetProblems.js';
import { moreOgRomsdal as profile } from '../../../../../src/profiles/moreOgRomsdal.js';
import { amountFrom } from '../../../../../src/tab/pages/applications/fromFile/amountFrom.js';
import type { ReadApplication } from '../../../../../src/tab/pages/applications/fromFile/filling.js';
import { readApplicationFile } from '../../../../../src/tab/pages/applications/fromFile/readApplicationFile.js';
import {
  applicationTable,
  asDocx,
  budgetTable,
  cell,
  endorsementTable,
  FILLED,
  item,
  originalForm,
  paragraph,
  row,
  type FilledForm,
} from '../../../../support/originalForm.js';

// Documents are built by another library, and a busy machine takes its time.
jest.setTimeout(60_000);

const readOne = async (file: Blob): Promise<ReadApplication> => {
  const [read] = await readApplicationFile(file, profile);
  if (!read) throw new Error('nothing was read');
  expect(
    contentSchema.safeParse({ ...read.content, imported: { file: 'x.docx', unplaced: read.unplaced } }).success,
  ).toBe(true);
  return read;
};
const reading = async (form: Partial<FilledForm>): Promise<ReadApplication> =>
  readOne(await originalForm({ ...FILLED, ...form }));

describe('the original form, filled in', () => {
  it('is read whole: every text in its field, and nothing left over', async () => {
    const { content, unplaced } = await readOne(await originalForm(FILLED));
    expect(unplaced).toEqual([]);
    expect(content).toMatchObject({
      municipalities: ['alesund', 'sula'],
      title: 'Felles traineeordning',
      contacts: [
        { side: 'kommune', ...FILLED.kommune[0] },
        { side: 'hf', ...FILLED.hf[0] },
      ],
      purpose: 'Rekruttere saman.\nBehalde fleire.',
      targetGroup: 'Nyutdanna.',
      expectedEffect: 'Fleire søkjarar.',
      userInvolvement: 'Brukarrepresentantar er med.',
      progressPlan: 'Vår: oppstart.\n\nHaust: drift.',
      evaluationPlan: 'Kvart halvår.',
      implementationPlan: 'Inn i ordinær drift.',
      anchoringCommittees: ['Fagleg samarbeidsutval rekruttering'],
      place: 'Molde, 12.11.2024',
      signedBy: 'Prosjektleiar Test K01',
      period: { from: '2025-02-01', to: { typed: 'sommaren 2026' } },
    });
    expect(content.leadApplicant).toBeUndefined();
  });

  it('keeps every figure as it was given, and shows what is unclear or does not fit at its place', async () => {
    const { content } = await readOne(await originalForm(FILLED));
    const { budget } = content;
    expect(budget?.rows['operating.equipment']).toEqual({
      kommune: { typed: '1,2 mill' },
      hf: { typed: '120`' },
      givenSum: { typed: '8,564' },
    });
    expect(budget?.rows['operating.travel']).toEqual({ kommune: 45000, hf: 25000, givenSum: 75000 });
    expect(budget?.rows['personnel.userFees']).toBeUndefined();
    expect(budget?.givenTotal).toEqual({ kommune: 630000, hf: 495000, sum: 1250000 });
    expect(budget?.split).toEqual([]);
    const problems = budgetProblems(budget, sidesOf(content, profile), 'required').map(
      ({ code, at }) => `${code} ${at}`,
    );
    expect(problems).toEqual(
      expect.arrayContaining([
        'AMOUNT_UNCLEAR rows[operating.equipment].kommune',
        'AMOUNT_UNCLEAR rows[operating.equipment].hf',
        'AMOUNT_UNCLEAR rows[operating.equipment].sum',
        'BUDGET_ROW_SUM_MISMATCH rows[operating.travel].sum',
        'AMOUNT_UNCLEAR rows[ownContribution.other].hf',
        'BUDGET_TOTAL_MISMATCH totalProjectCost.sum',
      ]),
    );
  });

  const figure = fc.oneof(
    fc.nat(9_999_999).map(String),
    fc.constantFrom('1,2 mill', '120`', '8,564', '1 200 000', '-5', '12,50', 'ca. 100 000', 'kr 5000', '–', '0'),
  );
  const figures = fc.tuple(figure, figure, figure);
  const words = fc
    .array(fc.constantFrom('Vi', 'prøver', 'ut', 'Æ Ø Å', '<b>', '&amp;', '2025', 'trainee'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.join(' '));

  it('gives back exactly what was put into it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(figures, { minLength: 9, maxLength: 9 }),
        figures,
        fc.array(words, { minLength: 1, maxLength: 4 }),
        words,
        async (rows, total, purpose, title) => {
          const { content, unplaced } = await reading({ rows, total, purpose, title });
          expect(unplaced).toEqual([]);
          expect([content.title, content.purpose]).toEqual([title, purpose.join('\n')]);
          const given = rows.map(([kommune, hf, givenSum]) =>
            Object.fromEntries(
              Object.entries({ kommune, hf, givenSum }).map(([column, text]) => [column, amountFrom(text)]),
            ),
          );
          expect(BUDGET_ROWS.map((key) => content.budget?.rows[key])).toEqual(given);
          expect(content.budget?.givenTotal).toEqual({
            kommune: amountFrom(total[0]),
            hf: amountFrom(total[1]),
            sum: amountFrom(total[2]),
          });
        },
      ),
      { numRuns: 10 },
    );
  });

  it('left empty, is a form with nothing in it', async () => {
    const nobody = { name: '', position: '', unit: '', employer: '', email: '' };
    const { content, unplaced } = await reading({
      applicants: '',
      title: '',
      kommune: [nobody],
      hf: [nobody],
      purpose: [],
      targetGroup: [],
      effect: [],
      involvement: [],
      progress: [],
      evaluation: [],
      implementation: [],
      anchoring: [],
      place: '',
      signedBy: '',
      rows: FILLED.rows.map(() => ['', '', ''] as const),
      total: ['', '', ''],
      from: '',
      to: '',
    });
    expect([content, unplaced]).toEqual([{}, []]);
  });
});

describe('a form that people have written in as they do', () => {
  it('has misspelt and shortened labels, in both languages', async () => {
    const file = await asDocx(
      new Table({
        rows: [
          row('Ansvarlig søker', 'Volda kommune'),
          row('Navn på tiltak / prosjekt', 'Innsatstrapp'),
          row(
            'Er prosjktet/tiltaket forankra i eit eller fleire faglege samarbeidsutval/felles handlingsplan i helsefellesskapet?',
            'FSU eldre',
          ),
          row('Sted/dato', 'Volda'),
        ],
      }),
      paragraph('Føremål:'),
      paragraph('Eitt trinn om gongen.'),
      paragraph('Brukarmedverkand: Eldreråda er med.'),
      paragraph('Evaluering'),
      item('kvart år'),
      item('til slutt'),
    );
    const { content, unplaced } = await readOne(file);
    expect(content).toEqual({
      municipalities: ['volda'],
      leadApplicant: 'volda',
      title: 'Innsatstrapp',
      anchoringCommittees: ['FSU eldre'],
      place: 'Volda',
      purpose: 'Eitt trinn om gongen.',
      userInvolvement: 'Eldreråda er med.',
      evaluationPlan: '• kvart år\n• til slutt',
    });
    expect(unplaced).toEqual([]);
  });

  it('has its tables in another order, and the budget first', async () => {
    const { content } = await readOne(
      await asDocx(endorsementTable(FILLED), budgetTable(FILLED), applicationTable(FILLED)),
    );
    expect(content.title).toBe(FILLED.title);
    expect(content.budget?.rows['personnel.salary']).toEqual({ kommune: 450000, hf: 350000, givenSum: 800000 });
    expect(content.period?.from).toBe('2025-02-01');
  });

  it('has several contact persons in one cell, also on one line', async () => {
    const [one] = FILLED.kommune;
    const two = { ...one!, name: 'Prosjektleiar Test K02', email: 'k02@kommune.example' };
    const { content } = await reading({ kommune: [one!, two] });
    expect(content.contacts?.map(({ side, name }) => [side, name])).toEqual([
      ['kommune', 'Prosjektleiar Test K01'],
      ['kommune', 'Prosjektleiar Test K02'],
      ['hf', 'Prosjektleiar Test H01'],
    ]);
    const squeezed = await readOne(
      await asDocx(
        new Table({
          rows: [
            row('Namn på tiltak/prosjekt', 'X1'),
            row('Kontaktperson/-ar', cell('Namn: Test A Stilling: Leiar Arbeidsgjevar HMR HF: E-post: a@hf.example')),
          ],
        }),
      ),
    );
    expect(squeezed.content.contacts).toEqual([
      { side: 'hf', name: 'Test A', position: 'Leiar', unit: '', employer: '', email: 'a@hf.example' },
    ]);
  });

  it('has a row for each cost, rows of its own, and a column for each municipality', async () => {
    const { content, unplaced } = await readOne(
      await asDocx(
        new Table({
          rows: [
            row('Type kostnad', 'Sula', 'Giske kommune', 'HMR HF', 'Sum', 'Merknad'),
            row('Personellkostnader', '', '', '', '', ''),
            row('Lønnskostnader', '100 000', '1,2 mill', '50 000', '', 'to stillingar'),
            row('Eigeninnsats', '', '', '9000', '', ''),
            row('Lønskostnader', '1', '2', '3', '6', ''),
            row('Studietur', '5 000', '', '', '', ''),
            row('Total prosjektkostnad', '', '', '', 'sjå over', ''),
          ],
        }),
        applicationTable({ ...FILLED, applicants: 'Sula kommune og Giske kommune' }),
      ),
    );
    expect(content.municipalities).toEqual(['sula', 'giske']);
    expect(content.budget).toEqual({
      rows: {
        'personnel.salary': { parties: { sula: 100000, giske: { typed: '1,2 mill' } }, hf: 50000 },
        'ownContribution.salary': { parties: { sula: 1, giske: 2 }, hf: 3, givenSum: 6 },
      },
      split: ['kommune'],
      givenTotal: { sum: { typed: 'sjå over' } },
    });
    expect(unplaced).toEqual([
      { label: 'Lønnskostnader, Merknad', text: 'to stillingar' },
      { label: 'Eigeninnsats, HMR HF', text: '9000' },
      { label: 'Studietur, Sula', text: '5 000' },
    ]);
  });

  it('has one figure for a whole group: it belongs to no row, and is kept beside', async () => {
    const { content, unplaced } = await readOne(
      await asDocx(
        applicationTable(FILLED),
        new Table({
          rows: [
            row('Type kostnad', 'Kommune', 'HMR HF', 'SUM'),
            row(cell('Driftskostnader', item('Lokalitetar'), item('Utstyr')), '70 000', '', ''),
            row(
              cell('Eigeninnsats', item('Lønskostnader'), item('Andre kostnader')),
              cell('10', '20'),
              cell('', '', '5'),
              '',
            ),
          ],
        }),
      ),
    );
    expect(content.budget?.rows).toEqual({
      'ownContribution.salary': { kommune: 10 },
      'ownContribution.other': { kommune: 20, hf: 5 },
    });
    expect(unplaced).toEqual([{ label: 'Driftskostnader, Lokalitetar, Utstyr, Kommune', text: '70 000' }]);
  });

  it('has changes that nobody has accepted: what was put in is read, what was struck is not, and it says so', async () => {
    const date = '2024-11-20T10:00:00Z';
    const changed = new Paragraph({
      children: [
        new TextRun('Vi '),
        new DeletedTextRun({ text: 'kan', id: 1, author: 'Test', date }),
        new InsertedTextRun({ text: 'vil', id: 2, author: 'Test', date }),
        new TextRun(' rekruttere.'),
      ],
    });
    const { content, tracked } = await readOne(
      await asDocx(applicationTable({ ...FILLED, purpose: [] }), paragraph('Formål'), changed),
    );
    expect([content.purpose, tracked]).toEqual(['Vi vil rekruttere.', true]);
    expect((await reading({})).tracked).toBe(false);
  });

  it('has a plan as a table under its heading: it comes as readable text, and its words are no labels', async () => {
    const plan = new Table({ rows: [row('Namn', 'Stilling', 'Når'), row('Test A', 'Leiar', 'Vår')] });
    const { content } = await readOne(
      await asDocx(
        applicationTable({ ...FILLED, progress: [] }),
        paragraph('Framdriftsplan'),
        plan,
        paragraph('Slutt.'),
      ),
    );
    expect(content.progressPlan).toBe('Namn | Stilling | Når\nTest A | Leiar | Vår\nSlutt.');
    expect(content.contacts).toHaveLength(2);
  });
});

describe('what fits nowhere', () => {
  it('is kept with the label it had, in the order it came', async () => {
    const { content, unplaced } = await readOne(
      await asDocx(
        paragraph('Til sekretariatet'),
        applicationTable({
          ...FILLED,
          applicants: 'Sula kommune, Bergen kommune og alle gode krefter',
          anchoring: ['Ja'],
        }),
        endorsementTable({ ...FILLED, title: 'Ein annan tittel' }),
        new Table({ rows: [row('Grunngjeving frå klinikksjef og kommunalsjef (obligatorisk):', 'Vi støttar.')] }),
      ),
    );
    expect(content.municipalities).toEqual(['sula']);
    expect(content.anchoringCommittees).toBeUndefined();
    expect(unplaced).toEqual([
      { label: '', text: 'Til sekretariatet' },
      {
        label: 'Ansvarleg søkar/ar: (dersom fleire, skal alle takast med)',
        text: 'Sula kommune, Bergen kommune og alle gode krefter',
      },
      expect.objectContaining({ text: 'Ja' }),
      { label: 'Tittel på prosjekt', text: 'Ein annan tittel' },
      { label: 'Grunngjeving frå klinikksjef og kommunalsjef (obligatorisk)', text: 'Vi støttar.' },
    ]);
  });

  it('is also a title that no line holds, and a text that no field holds', async () => {
    const long = 'x'.repeat(300);
    const { content, unplaced } = await reading({ title: long, purpose: ['y'.repeat(45_000)] });
    expect([content.title, content.purpose]).toEqual([undefined, undefined]);
    expect(unplaced.map(({ text }) => text.length).sort((a, b) => a - b)).toEqual([300, 300, 5000, 40_000]);
  });
});
