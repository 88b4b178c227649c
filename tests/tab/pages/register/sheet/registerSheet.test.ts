import { describe, expect, it, jest } from '@jest/globals';
import { levelOn } from '../../../../../src/grant/endorserLevels.js';
import fc from 'fast-check';
import JSZip from 'jszip';
import type { DirectoryPerson, RegisterPage, RoleView } from '../../../../../src/api/contract.js';
import { moreOgRomsdal as profile } from '../../../../../src/profiles/moreOgRomsdal.js';
import { UnreadableFile } from '../../../../../src/tab/files/fileTrouble.js';
import { guarded, unguarded, writeCsv } from '../../../../../src/tab/files/writeCsv.js';
import {
  addressesToLookUp,
  previewRows,
  type RowPreview,
} from '../../../../../src/tab/pages/register/sheet/previewRows.js';
import {
  COLUMNS,
  readRegisterFile,
  type RegisterRow,
} from '../../../../../src/tab/pages/register/sheet/registerRows.js';
import { exportedRows, sheetFile } from '../../../../../src/tab/pages/register/sheet/registerSheet.js';
import { nn } from '../../../../../src/texts/nn.js';

jest.setTimeout(30_000);

const given = { at: '2024-11-01T08:00:00.000Z', seq: 3, by: 'setUp' } as const;
const person = (id: string, email: string, bound = true): RegisterPage['people'][number] => ({
  id,
  name: `Leiar Test ${id}`,
  title: 'Kommunalsjef',
  email,
  bound,
  identities: [],
  way: 'chat',
  ways: [],
  acts: [],
});
const role = (id: string, more: Partial<RoleView> = {}): RoleView => ({
  id,
  person: person('h1', 'h1@a.example'),
  kind: { type: 'endorser', level: 'kommunalsjef' },
  party: 'haram',
  from: '2024-01-01',
  source: 'Delegasjonsreglement',
  inForce: true,
  given,
  ...more,
});
const register = (roles: readonly RoleView[] = []): RegisterPage => ({
  profile,
  people: [person('h1', 'h1@a.example'), person('u1', 'u1@a.example', false)],
  choices: {
    parties: profile.parties,
    bodies: profile.bodies,
    levels: (['kommune', 'hf'] as const).map((side) => ({ ...levelOn(profile, side)!, side })),
    applications: [],
  },
  roles,
  channels: {},
  partyChannels: {},
  sendsMail: false,
});
const inDirectory: DirectoryPerson = {
  tid: 't',
  oid: 'o',
  name: 'Leiar Test S1',
  title: 'Sjef',
  email: 's1@a.example',
};
const directory = new Map([[inDirectory.email, inDirectory]]);

const row = (more: Partial<RegisterRow> = {}): RegisterRow => ({
  line: 2,
  party: 'Haram kommune',
  name: '',
  title: '',
  email: 'h1@a.example',
  level: 'kommunalsjef',
  unit: '',
  from: '01.01.2024',
  to: '',
  source: 'Delegasjonsreglement',
  actingFor: '',
  ...more,
});
const seen = (rows: readonly RegisterRow[], roles: readonly RoleView[] = []): RowPreview[] =>
  previewRows(rows, register(roles), directory);
const outcomes = (...previews: RowPreview[]): string[] =>
  previews.map(({ outcome, problems }) => [outcome, ...problems.map(({ code }) => code)].join(' '));

describe('a row of the register', () => {
  it('is new, unchanged, or changes the one role that it meets', () => {
    expect(outcomes(...seen([row()]))).toEqual(['new']);
    expect(outcomes(...seen([row()], [role('r1')]))).toEqual(['unchanged']);
    const [changes] = seen([row({ unit: 'Helse' })], [role('r1')]);
    expect(changes).toMatchObject({
      outcome: 'changes',
      replaces: { id: 'r1' },
      entry: { replaces: 'r1', unit: 'Helse' },
    });
  });

  it('is new beside a role that is over, or that has been corrected', () => {
    const over = role('r1', { to: '2023-12-31', from: '2023-01-01' });
    const corrected = role('r2', { ended: { ...given, replacedBy: 'r3' } });
    expect(outcomes(...seen([row()], [over, corrected]))).toEqual(['new']);
  });

  it('names its party by name, short name, id or official number', () => {
    for (const party of ['Haram', 'haram kommune', '1580', '1580 Haram'])
      expect(seen([row({ party })])[0]?.party?.id).toBe('haram');
    for (const party of ['Atlantis', '1599', '1580 Sula', 'Haram og Sula'])
      expect(outcomes(...seen([row({ party })]))).toEqual(['problem partyUnknown']);
  });

  it('names somebody of the register or the directory by his address', () => {
    expect(seen([row({ email: 'H1@A.example ' })])[0]?.entry).toMatchObject({ person: 'h1' });
    expect(seen([row({ email: 's1@a.example' })])[0]?.entry).toMatchObject({
      identity: { tid: 't', oid: 'o' },
      name: 'Leiar Test S1',
    });
    expect(outcomes(...seen([row({ email: 'nobody@a.example' })]))).toEqual(['problem notInDirectory']);
    // Whoever is in the register without a user is looked up, so that he can answer.
    expect(outcomes(...seen([row({ email: 'u1@a.example' })]))).toEqual(['problem notInDirectory']);
    expect(
      addressesToLookUp([row(), row({ email: 'U1@a.example' }), row({ email: 's1@a.example' })], register()),
    ).toEqual(['u1@a.example', 's1@a.example']);
  });

  it('changes nobody’s name, and says where it has another', () => {
    expect(seen([row({ name: 'Annan Test' })])[0]?.otherName).toBe('Leiar Test h1');
    expect(seen([row({ name: 'leiar test H1' })])[0]?.otherName).toBeUndefined();
  });

  it.each([
    [{ party: '' }, 'partyMissing'],
    [{ email: '' }, 'emailMissing'],
    [{ level: '' }, 'levelMissing'],
    [{ level: 'rådmann' }, 'levelUnknown'],
    [{ level: 'klinikksjef' }, 'levelOfOtherSide'],
    [{ from: '' }, 'fromMissing'],
    [{ from: 'i fjor' }, 'fromUnclear'],
    [{ from: '31.02.2024' }, 'fromUnclear'],
    [{ to: 'snart' }, 'toUnclear'],
    [{ to: '31.12.2023' }, 'endsBeforeItBegins'],
    [{ source: '' }, 'sourceMissing'],
    [{ unit: 'x'.repeat(256) }, 'textTooLong'],
  ] as const)('has a problem, and a sentence for it: %j', (more, code) => {
    expect(outcomes(...seen([row(more)]))).toEqual([`problem ${code}`]);
    expect(nn.registerSheet.problems[code]({ ...row(more), other: '' })).toMatch(/^[«\p{Lu}].+\.$/u);
  });

  it('may not overlap another row, nor several roles at once', () => {
    const [one, two] = seen([row(), row({ line: 3, from: '01.06.2024' })]);
    expect(outcomes(one!, two!)).toEqual(['new', 'problem overlapsRow']);
    expect(two?.problems[0]?.line).toBe(2);
    const both = [role('r1', { to: '2024-03-01' }), role('r2', { from: '2024-06-01' })];
    expect(outcomes(...seen([row()], both))).toEqual(['problem overlapsRoles']);
    expect(outcomes(...seen([row({ to: '31.05.2024' }), row({ line: 3, from: '01.06.2024' })]))).toEqual([
      'new',
      'new',
    ]);
  });
});

const troubleOf = async (file: Blob): Promise<string> => {
  try {
    await readRegisterFile(file);
    return 'read';
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return error.trouble;
  }
};

describe('a register as a file', () => {
  const HEAD = 'Kommune;Navn;Stilling;E-post;Nivå;Enhet;Fra;Til;Grunnlag';
  const LINE = 'Ålesund kommune;Æ Ø Å;Sjef;a@a.example;kommunalsjef;;1.1.2024;31.12.2024;"Fullmakt; vedtak ""12"""';

  it('is read from CSV, with any separator and in the alphabets that Excel writes', async () => {
    const expected = {
      line: 2,
      party: 'Ålesund kommune',
      name: 'Æ Ø Å',
      from: '1.1.2024',
      to: '31.12.2024',
      source: 'Fullmakt; vedtak "12"',
    };
    const text = `${HEAD}\r\n${LINE}\r\n`;
    const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const wide = new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((sign) => sign.charCodeAt(0))]).buffer);
    for (const file of [text, `\ufeff${text}`, latin, wide])
      expect(await readRegisterFile(new Blob([file as BlobPart]))).toEqual([expect.objectContaining(expected)]);
    const [commas] = await readRegisterFile(new Blob(['Part,E-post,Nivå,Frå\n"Sula, kommune",x@a.example,y,1.1.2024']));
    expect(commas).toMatchObject({ party: 'Sula, kommune', email: 'x@a.example' });
  });

  it('skips what stands above the head, columns it does not know, and empty rows; lines are counted as Excel does', async () => {
    const text =
      'Fullmaktsregister\n\nMerknad;Part;E-post;Nivå;Frå\nx;Sula;a@a.example;k;1.1.2024\n;;;;\n;Giske;b@a.example;k;1.1.2024';
    const rows = await readRegisterFile(new Blob([text]));
    expect(rows.map(({ line, party }) => [line, party])).toEqual([
      [4, 'Sula'],
      [6, 'Giske'],
    ]);
  });

  it('is read from Excel: shared texts, numbers, days as serial numbers of both calendars, and no hidden sheet', async () => {
    const workbook = (more = '') =>
      `<workbook xmlns:r="r">${more}<sheets><sheet name="x" state="hidden" r:id="a"/><sheet name="y" r:id="b"/></sheets></workbook>`;
    const excel = async (more = ''): Promise<Blob> => {
      const zip = new JSZip();
      zip.file('xl/workbook.xml', workbook(more));
      zip.file(
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
      );
      zip.file('xl/sharedStrings.xml', '<sst><si><t>Part</t></si><si><r><t>E-</t></r><r><t>post</t></r></si></sst>');
      zip.file('xl/worksheets/sheet1.xml', '<worksheet><sheetData/></worksheet>');
      zip.file(
        'xl/worksheets/sheet2.xml',
        '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Nivå</t></is></c><c r="D1" t="str"><v>Frå</v></c></row>' +
          '<row r="3"><c r="A3"><v>1580</v></c><c r="B3" t="str"><f>1+1</f><v>a@a.example</v></c><c r="D3"><v>45292</v></c></row></sheetData></worksheet>',
      );
      return new Blob([new Uint8Array(await zip.generateAsync({ type: 'uint8array' }))]);
    };
    expect(await readRegisterFile(await excel())).toEqual([
      expect.objectContaining({ line: 3, party: '1580', email: 'a@a.example', level: '', from: '01.01.2024' }),
    ]);
    const [of1904] = await readRegisterFile(await excel('<workbookPr date1904="1"/>'));
    expect(of1904?.from).toBe('02.01.2028');
  });

  it('is told apart from another file', async () => {
    expect(await troubleOf(new Blob(['Vare;Pris\nKaffi;20']))).toBe('notTheRegister');
    expect(await troubleOf(new Blob(['Part;E-post;Nivå;Frå\n']))).toBe('noRows');
    expect(await troubleOf(await sheetFile([], 'xlsx'))).toBe('noRows');
    expect(await troubleOf(await sheetFile([], 'csv'))).toBe('noRows');
  });
});

describe('an export of the register', () => {
  const cell = fc
    .oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('toString', '__proto__', '=1+1', '+47 1', '-x', '@a', "'", "'=1", '＝1', 'a;b"c"', 'Æ Ø Å'),
    )
    .map((text) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim());
  const cells = fc.record(
    Object.fromEntries(COLUMNS.map((column) => [column, cell])) as Record<keyof typeof COLUMNS, typeof cell>,
  );

  it.each(['xlsx', 'csv'] as const)('comes back as it was: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 5 }), async (rows) => {
        const typed = (rows as unknown as Record<(typeof COLUMNS)[number], string>[]).map((one) => ({
          ...one,
          party: one.party || 'x',
          from: '01.01.2024',
          to: '',
        }));
        const read = await readRegisterFile(await sheetFile(typed, format));
        expect(read.map(({ line: _, ...one }) => one)).toEqual(typed);
      }),
      { numRuns: 15 },
    );
  });

  it('imported again, changes nothing', async () => {
    const roles = [
      role('r1', { unit: 'Helse', to: '2024-12-31' }),
      role('old', { ended: { ...given, replacedBy: 'r1' } }),
    ];
    for (const format of ['xlsx', 'csv'] as const) {
      const rows = await readRegisterFile(await sheetFile(exportedRows(register(roles)), format));
      expect(outcomes(...previewRows(rows, register(roles), directory))).toEqual(['unchanged']);
    }
  });

  it('never lets a text become a formula', () => {
    for (const text of ['=1', '+1', '-1', '@a', '\t=1', '＝1', "'=1"]) {
      expect(guarded(text)).toBe(`'${text}`);
      expect(unguarded(guarded(text))).toBe(text);
    }
    expect(guarded("o'brien")).toBe("o'brien");
    expect(writeCsv([['=cmd|x']])).toBe("\ufeff'=cmd|x\r\n");
  });
});
