import type { HealthCommunityProfile } from '../grant/profile.js';

type Municipality = readonly [number: string, id: string, name: string, language?: 'nn' | 'nb'];

/** The municipalities of Møre og Romsdal with their official numbers, and the form of Norwegian each has chosen for letters to it. */
const MUNICIPALITIES: readonly Municipality[] = [
  ['1508', 'alesund', 'Ålesund', 'nb'],
  ['1547', 'aukra', 'Aukra'],
  ['1576', 'aure', 'Aure'],
  ['1554', 'averoy', 'Averøy', 'nb'],
  ['1578', 'fjord', 'Fjord'],
  ['1532', 'giske', 'Giske'],
  ['1557', 'gjemnes', 'Gjemnes'],
  ['1517', 'hareid', 'Hareid'],
  ['1580', 'haram', 'Haram'],
  ['1515', 'heroy', 'Herøy'],
  ['1579', 'hustadvika', 'Hustadvika'],
  ['1505', 'kristiansund', 'Kristiansund', 'nb'],
  ['1506', 'molde', 'Molde', 'nb'],
  ['1539', 'rauma', 'Rauma'],
  ['1514', 'sande', 'Sande'],
  ['1573', 'smola', 'Smøla', 'nb'],
  ['1525', 'stranda', 'Stranda'],
  ['1531', 'sula', 'Sula'],
  ['1563', 'sunndal', 'Sunndal'],
  ['1566', 'surnadal', 'Surnadal'],
  ['1528', 'sykkylven', 'Sykkylven'],
  ['1560', 'tingvoll', 'Tingvoll'],
  ['1516', 'ulstein', 'Ulstein'],
  ['1511', 'vanylven', 'Vanylven'],
  ['1535', 'vestnes', 'Vestnes'],
  ['1577', 'volda', 'Volda'],
  ['1520', 'orsta', 'Ørsta'],
];

/** Helsefellesskap Møre og Romsdal. */
export const moreOgRomsdal: HealthCommunityProfile = {
  id: 'more-og-romsdal',
  name: 'Helsefellesskap Møre og Romsdal',
  language: 'nn',
  parties: [
    ...MUNICIPALITIES.map(([number, id, name, language = 'nn']) => ({
      id,
      number,
      side: 'kommune' as const,
      name: `${name} kommune`,
      shortName: name,
      language,
    })),
    { id: 'hf', side: 'hf', name: 'Helse Møre og Romsdal HF', shortName: 'HMR HF', language: 'nn' },
  ],
  bodies: [
    {
      id: 'ssu',
      name: {
        nn: 'Strategisk samarbeidsutval',
        nb: 'Strategisk samarbeidsutvalg',
        en: 'Strategic cooperation committee',
      },
      shortName: 'SSU',
    },
  ],
  decidingBody: 'ssu',
  endorserLevels: {
    kommune: { id: 'kommunalsjef', text: { nn: 'kommunalsjef', nb: 'kommunalsjef', en: 'municipal director' } },
    hf: { id: 'klinikksjef', text: { nn: 'klinikksjef', nb: 'klinikksjef', en: 'head of clinic' } },
  },
  justificationRequired: true,
  purposes: [
    {
      id: '1',
      text: {
        nn: 'Rekruttering og god bruk av personell på tvers av nivåa, til dømes kombinerte stillingar',
        nb: 'Rekruttering og god bruk av personell på tvers av nivåene, for eksempel kombinerte stillinger',
        en: 'Recruitment and good use of staff across levels, such as combined positions',
      },
    },
    { id: '2', text: { nn: 'Betre samhandling', nb: 'Bedre samhandling', en: 'Better cooperation' } },
    {
      id: '3',
      text: {
        nn: 'Kortare ventetid i sjukehus',
        nb: 'Kortere ventetid i sykehus',
        en: 'Shorter waiting times in hospital',
      },
    },
    {
      id: '4',
      text: {
        nn: 'Færre utskrivingsklare pasientar som blir liggande på sjukehus',
        nb: 'Færre utskrivningsklare pasienter som blir liggende på sykehus',
        en: 'Fewer patients ready for discharge who stay in hospital',
      },
    },
    {
      id: '5',
      text: {
        nn: 'Lokale løysingar i opptaksområda til dei minste sjukehusa',
        nb: 'Lokale løsninger i opptaksområdene til de minste sykehusene',
        en: 'Local solutions in the areas of the smallest hospitals',
      },
    },
  ],
  targetGroups: [
    {
      id: 'a',
      text: {
        nn: 'Dei fire prioriterte pasientgruppene med samansette behov',
        nb: 'De fire prioriterte pasientgruppene med sammensatte behov',
        en: 'The four prioritised groups of patients with complex needs',
      },
    },
    {
      id: 'b',
      text: {
        nn: 'Svangerskaps-, fødsels- og barselomsorg',
        nb: 'Svangerskaps-, fødsels- og barselomsorg',
        en: 'Pregnancy, birth and postnatal care',
      },
    },
    {
      id: 'c',
      text: {
        nn: 'Integrert psykisk helse- og rusteneste',
        nb: 'Integrert psykisk helse- og rustjeneste',
        en: 'Integrated mental health and addiction services',
      },
    },
    { id: 'd', text: { nn: 'Rehabilitering', nb: 'Rehabilitering', en: 'Rehabilitation' } },
  ],
  phases: [
    { id: 'study', text: { nn: 'Utgreiing', nb: 'Utredning', en: 'Study' } },
    { id: 'preProject', text: { nn: 'Forprosjekt', nb: 'Forprosjekt', en: 'Pre-project' } },
    { id: 'pilot', text: { nn: 'Pilot', nb: 'Pilot', en: 'Pilot' } },
    { id: 'project', text: { nn: 'Prosjekt', nb: 'Prosjekt', en: 'Project' } },
    {
      id: 'event',
      text: { nn: 'Konferanse eller samling', nb: 'Konferanse eller samling', en: 'Conference or gathering' },
    },
  ],
  requiredFields: [
    'municipalities',
    'leadApplicant',
    'contacts',
    'title',
    'purpose',
    'targetGroup',
    'purposes',
    'expectedEffect',
    'userInvolvement',
    'progressPlan',
    'benefits',
    'budget',
    'grantFinancing',
    'ownContribution',
    'evaluationPlan',
    'implementationPlan',
    'actionPlanInclusion',
    'progressResponsibility',
    'reportAndAccounts',
    'signedBy',
  ],
  shareOfFrameWarning: 0.5,
  lastingOperatingCost: 'allowed',
  ownContribution: 'required',
  votingRule: 'noneAgainst',
  quorumRule: 'halfAndBothSides',
  caseNumber: { format: 'numberOfYear', first: 1 },
  rounds: [{ deadline: '2024-12-01', decideBy: '2024-12-20' }, { deadline: '2025-05-01' }],
  frames: [2024, 2025].map((year) => ({
    year,
    amount: 8_564_000,
    source: {
      nn: 'Fordelingsnøkkelen mellom helseføretaka i Midt-Noreg',
      nb: 'Fordelingsnøkkelen mellom helseforetakene i Midt-Norge',
      en: 'The distribution key between the health trusts of Central Norway',
    },
  })),
};
