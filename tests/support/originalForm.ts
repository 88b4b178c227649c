import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  type FileChild,
} from 'docx';

export type Figures = readonly [kommune: string, hf: string, sum: string];

export interface FormContact {
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly employer: string;
  readonly email: string;
}

/** What somebody has written in the original form. */
export interface FilledForm {
  readonly applicants: string;
  readonly title: string;
  readonly kommune: readonly FormContact[];
  readonly hf: readonly FormContact[];
  readonly purpose: readonly string[];
  readonly targetGroup: readonly string[];
  readonly effect: readonly string[];
  readonly involvement: readonly string[];
  readonly progress: readonly string[];
  readonly evaluation: readonly string[];
  readonly implementation: readonly string[];
  readonly anchoring: readonly string[];
  readonly place: string;
  readonly signedBy: string;
  /** The nine rows in the form's order, and the total. */
  readonly rows: readonly Figures[];
  readonly total: Figures;
  readonly from: string;
  readonly to: string;
}

export const paragraph = (text: string): Paragraph =>
  new Paragraph({
    children: text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) })),
  });
export const item = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } });
export const cell = (...content: (string | Paragraph | Table)[]): TableCell =>
  new TableCell({ children: content.map((one) => (typeof one === 'string' ? paragraph(one) : one)) });
export const row = (...cells: (TableCell | string)[]): TableRow =>
  new TableRow({ children: cells.map((one) => (typeof one === 'string' ? cell(one) : one)) });
const wide = (...content: (string | Paragraph)[]): TableCell =>
  new TableCell({ columnSpan: 2, children: content.map((one) => (typeof one === 'string' ? paragraph(one) : one)) });

const contactLines = ({ name, position, unit, employer, email }: FormContact, label: string): string[] => [
  `Namn: ${name}`,
  `Stilling: ${position}`,
  `Eining: ${unit}`,
  `${label}: ${employer}`,
  `E-postadresse: ${email}`,
];

const sections = (form: FilledForm): (string | Paragraph)[] =>
  (
    [
      ['Formål', form.purpose],
      ['Målgruppe', form.targetGroup],
      ['Forventa rekrutterings- og samhandlingseffekt', form.effect],
      ['Brukarmedverknad', form.involvement],
      ['Plan for gjennomføring og framdrift', form.progress],
      ['Budsjett', []],
      ['Plan for evaluering av prosjektet', form.evaluation],
      ['Plan for implementering og driftsetting', form.implementation],
    ] as const
  ).flatMap(([label, lines]) => [item(label), ...lines]);

export const applicationTable = (form: FilledForm): Table =>
  new Table({
    rows: [
      new TableRow({ children: [wide('SØKNADSSKJEMA Rekrutterings- og samhandlingstilskot')] }),
      new TableRow({
        children: [
          new TableCell({
            verticalMerge: VerticalMergeType.RESTART,
            children: [
              paragraph('Ansvarleg søkar/ar: (dersom fleire, skal alle takast med)'),
              paragraph(form.applicants),
            ],
          }),
          cell('Kontaktperson/-ar:', ...form.kommune.flatMap((one) => contactLines(one, 'Arbeidsgjevar kommune'))),
        ],
      }),
      new TableRow({
        children: [
          new TableCell({ verticalMerge: VerticalMergeType.CONTINUE, children: [] }),
          cell(...form.hf.flatMap((one) => contactLines(one, 'Arbeidsgjevar HMR HF'))),
        ],
      }),
      new TableRow({
        children: [wide('Er stadfesting på forpliktande samarbeid vedlagt? (skjema frå kvar av partane)')],
      }),
      new TableRow({ children: [wide('Namn på tiltak/prosjekt:', form.title)] }),
      new TableRow({
        children: [wide('Skildring av prosjektet skal innehalde (i eige vedlegg jamfør mal):', ...sections(form))],
      }),
      new TableRow({
        children: [
          wide(
            'Er prosjektet/tiltaket forankra i eitt eller fleire faglege samarbeidsutval/felles handlingsplan i helsefelleskapet?',
            ...form.anchoring,
          ),
        ],
      }),
      new TableRow({
        children: [
          wide('Søkar stadfestar', item('Å ha ansvar for framdrift og meir'), item('Å ha ansvar for å levere rapport')),
        ],
      }),
      row('Stad/dato', 'Søkar (hovudansvarleg for prosjektet)'),
      row(form.place, form.signedBy),
    ],
  });

const column = (figures: readonly string[]): TableCell => cell('', ...figures);

/** The form's budget: three groups, each a row whose cells hold several lines, and the total. */
export const budgetTable = ({ rows, total }: Pick<FilledForm, 'rows' | 'total'>): Table => {
  const group = (label: string, names: readonly string[], from: number): TableRow => {
    const figures = rows.slice(from, from + names.length);
    return row(
      cell(label, ...names.map(item)),
      ...([0, 1, 2] as const).map((at) => column(figures.map((one) => one[at]))),
    );
  };
  return new Table({
    rows: [
      row('Type kostnad', 'Kommune', 'HMR HF', 'SUM'),
      group('Personell kostnader', ['Lønskostnader', 'Honorar brukar'], 0),
      group(
        'Driftskostnader',
        ['Lokalitetar', 'Utstyr', 'Materialar og forsyningar', 'Reisekostnader', 'Kommunikasjon'],
        2,
      ),
      group('Eigeninnsats', ['Lønskostnader', 'Andre kostnader'], 7),
      row('Total prosjektkostnad', ...total),
    ],
  });
};

export const endorsementTable = ({ title, from, to }: Pick<FilledForm, 'title' | 'from' | 'to'>): Table =>
  new Table({
    rows: [
      row('Søkarar og prosjekt', '', ''),
      row('Tittel på prosjekt', title, ''),
      row('Planlagt prosjektperiode', cell(`Frå dato: ${from}`), cell(`Til dato: ${to}`)),
      row('Stadfesting på leiarforankring', '', ''),
      row('Namn på klinikkisjef', '', ''),
      row('Signatur kommunalsjef', '', ''),
    ],
  });

export const asDocx = async (...children: FileChild[]): Promise<Blob> =>
  new Blob([new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))]);

/** The whole form as it is sent by e-mail. */
export const originalForm = (form: FilledForm): Promise<Blob> =>
  asDocx(
    applicationTable(form),
    paragraph('BUDSJETT'),
    budgetTable(form),
    paragraph('Skjema for leiarforankring'),
    paragraph('ved søknad om rekrutterings- og samhandlingsmidlar'),
    endorsementTable(form),
  );

export const FILLED: FilledForm = {
  applicants: 'Ålesund kommune, Sula kommune og Helse Møre og Romsdal HF',
  title: 'Felles traineeordning',
  kommune: [
    {
      name: 'Prosjektleiar Test K01',
      position: 'Prosjektleiar',
      unit: 'Helse',
      employer: 'Ålesund kommune',
      email: 'k01@kommune.example',
    },
  ],
  hf: [
    {
      name: 'Prosjektleiar Test H01',
      position: 'Rådgjevar',
      unit: 'Klinikk for psykisk helse',
      employer: 'Helse Møre og Romsdal HF',
      email: 'h01@hf.example',
    },
  ],
  purpose: ['Rekruttere saman.', 'Behalde fleire.'],
  targetGroup: ['Nyutdanna.'],
  effect: ['Fleire søkjarar.'],
  involvement: ['Brukarrepresentantar er med.'],
  progress: ['Vår: oppstart.', '', 'Haust: drift.'],
  evaluation: ['Kvart halvår.'],
  implementation: ['Inn i ordinær drift.'],
  anchoring: ['Fagleg samarbeidsutval rekruttering'],
  place: 'Molde, 12.11.2024',
  signedBy: 'Prosjektleiar Test K01',
  rows: [
    ['450000', '350000', '800000'],
    ['', '', ''],
    ['0', '0', '0'],
    ['1,2 mill', '120`', '8,564'],
    ['10 000', '10 000', '20 000'],
    ['45000', '25000', '75000'],
    ['', '', ''],
    ['100000', '100000', '200000'],
    ['25000', 'etter avtale', ''],
  ],
  total: ['630000', '495000', '1250000'],
  from: '01.02.2025',
  to: 'sommaren 2026',
};
