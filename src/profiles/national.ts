import { code } from './words.js';

/** What the national assignment says that the grant may support: the same for every helsefellesskap, in its own order. */
export const PURPOSES = [
  code(
    '1',
    'Rekruttering og god bruk av personell på tvers av nivåa, til dømes kombinerte stillingar',
    'Rekruttering og god bruk av personell på tvers av nivåene, for eksempel kombinerte stillinger',
    'Recruitment and good use of staff across levels, such as combined positions',
  ),
  code('2', 'Betre samhandling', 'Bedre samhandling', 'Better cooperation'),
  code('3', 'Kortare ventetid i sjukehus', 'Kortere ventetid i sykehus', 'Shorter waiting times in hospital'),
  code(
    '4',
    'Færre utskrivingsklare pasientar som blir liggande på sjukehus',
    'Færre utskrivningsklare pasienter som blir liggende på sykehus',
    'Fewer patients ready for discharge who stay in hospital',
  ),
  code(
    '5',
    'Lokale løysingar i opptaksområda til dei minste sjukehusa',
    'Lokale løsninger i opptaksområdene til de minste sykehusene',
    'Local solutions in the areas of the smallest hospitals',
  ),
];

/** The four groups with complex needs, each by itself. */
export const FOUR_GROUPS = [
  code('children', 'Barn og unge', 'Barn og unge', 'Children and young people'),
  code('chronic', 'Menneske med kronisk sjukdom', 'Personer med kronisk sykdom', 'People with chronic illness'),
  code(
    'mental',
    'Menneske med alvorleg psykisk sjukdom eller rusproblem',
    'Personer med alvorlig psykisk sykdom eller rusproblemer',
    'People with serious mental illness or addiction',
  ),
  code('frail', 'Skrøpelege eldre', 'Skrøpelige eldre', 'Frail older people'),
];

/** Groups of patients and services that the national assignment puts first. */
export const TARGET_GROUPS = [
  code(
    'a',
    'Dei fire prioriterte pasientgruppene med samansette behov',
    'De fire prioriterte pasientgruppene med sammensatte behov',
    'The four prioritised groups of patients with complex needs',
  ),
  code(
    'b',
    'Svangerskaps-, fødsels- og barselomsorg',
    'Svangerskaps-, fødsels- og barselomsorg',
    'Pregnancy, birth and postnatal care',
  ),
  code(
    'c',
    'Integrert psykisk helse- og rusteneste',
    'Integrert psykisk helse- og rustjeneste',
    'Integrated mental health and addiction services',
  ),
  code('d', 'Rehabilitering', 'Rehabilitering', 'Rehabilitation'),
];

export const PHASES = {
  study: code('study', 'Utgreiing', 'Utredning', 'Study'),
  preProject: code('preProject', 'Forprosjekt', 'Forprosjekt', 'Pre-project'),
  pilot: code('pilot', 'Pilot', 'Pilot', 'Pilot'),
  project: code('project', 'Prosjekt', 'Prosjekt', 'Project'),
  operation: code('operation', 'Felles tiltak og drift', 'Felles tiltak og drift', 'Joint measures and operation'),
  administration: code('administration', 'Administrasjon', 'Administrasjon', 'Administration'),
  event: code('event', 'Konferanse eller samling', 'Konferanse eller samling', 'Conference or gathering'),
};

/** What the national assignment puts before everything else: it counts double. */
export const WAITING_TIMES = {
  ...code(
    'waitingTimes',
    'Kan få ned ventetidene i sjukehus',
    'Kan få ned ventetidene i sykehus',
    'Can shorten waiting times in hospital',
  ),
  weight: 2,
};
