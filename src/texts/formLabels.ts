/*
 * What the original form calls its parts, in nynorsk and bokmål and as people shorten and misspell it: an importer knows a file
 * by these. Compared without case, signs and brackets.
 */
export const FORM_LABELS = {
  applicants: ['ansvarleg søkar/ar', 'ansvarleg søkar', 'ansvarlege søkarar', 'ansvarlig søker', 'ansvarlige søkere'],
  contacts: ['kontaktperson/-ar', 'kontaktperson', 'kontaktpersonar', 'kontaktpersoner'],
  name: ['namn', 'navn'],
  position: ['stilling'],
  unit: ['eining', 'enhet'],
  employerKommune: ['arbeidsgjevar kommune', 'arbeidsgiver kommune', 'arbeidsgjevar kommunen'],
  employerHf: [
    'arbeidsgjevar hmr hf',
    'arbeidsgiver hmr hf',
    'arbeidsgjevar hmr',
    'arbeidsgjevar hf',
    'arbeidsgjevar helseføretaket',
  ],
  employer: ['arbeidsgjevar', 'arbeidsgiver'],
  email: ['e-postadresse', 'e-post', 'epost', 'e-postadr', 'mail'],
  phone: ['telefon', 'tlf', 'mobil'],
  commitment: ['er stadfesting på forpliktande samarbeid vedlagt', 'er bekreftelse på forpliktende samarbeid vedlagt'],
  title: [
    'namn på tiltak/prosjekt',
    'navn på tiltak/prosjekt',
    'namn på tiltak',
    'namn på prosjekt',
    'prosjektnamn',
    'prosjektnavn',
    'tittel på prosjekt',
    'tittel på prosjektet',
  ],
  description: [
    'skildring av prosjektet skal innehalde',
    'skildring av prosjektet',
    'beskrivelse av prosjektet skal inneholde',
    'beskrivelse av prosjektet',
    'prosjektskildring',
  ],
  purpose: ['formål', 'føremål', 'formål med prosjektet', 'føremål med prosjektet'],
  targetGroup: ['målgruppe', 'målgrupper'],
  expectedEffect: [
    'forventa rekrutterings- og samhandlingseffekt',
    'forventet rekrutterings- og samhandlingseffekt',
    'forventa effekt',
    'rekrutterings- og samhandlingseffekt',
  ],
  userInvolvement: ['brukarmedverknad', 'brukermedvirkning'],
  progressPlan: [
    'plan for gjennomføring og framdrift',
    'plan for gjennomføring og fremdrift',
    'framdriftsplan',
    'fremdriftsplan',
    'plan for framdrift',
  ],
  benefits: ['gevinstar', 'forventa gevinstar', 'gevinster', 'forventede gevinster'],
  grantFinancing: ['finansiering', 'bruk av tilskotet', 'finansiering av prosjektet'],
  ownContribution: ['eigeninnsats', 'egeninnsats', 'skildring av eigeninnsats'],
  evaluationPlan: [
    'plan for evaluering av prosjektet',
    'plan for evaluering',
    'evaluering',
    'evaluering av prosjektet',
    'evalueringsplan',
  ],
  implementationPlan: [
    'plan for implementering og driftsetting',
    'plan for implementering',
    'plan for implementering og driftssetting',
    'plan for implementering og drift',
    'implementering',
  ],
  actionPlanInclusion: ['felles handlingsplan', 'inkludering i felles handlingsplan', 'plass i felles handlingsplan'],
  anchoring: [
    'er prosjektet/tiltaket forankra i eitt eller fleire faglege samarbeidsutval/felles handlingsplan i helsefelleskapet',
    'er prosjektet/tiltaket forankret i ett eller flere faglige samarbeidsutvalg/felles handlingsplan i helsefellesskapet',
    'forankring',
    'fagleg forankring',
  ],
  place: ['stad/dato', 'sted/dato'],
  signedBy: [
    'søkar',
    'søkar hovudansvarleg for prosjektet',
    'søker hovedansvarlig for prosjektet',
    'hovudansvarleg for prosjektet',
  ],
  period: ['planlagt prosjektperiode', 'prosjektperiode'],
  periodFrom: ['frå dato', 'fra dato'],
  periodTo: ['til dato'],
  endorsement: [
    'grunngjeving frå klinikksjef og kommunalsjef',
    'begrunnelse fra klinikksjef og kommunalsjef',
    'grunngjeving',
    'namn på klinikksjef',
    'navn på klinikksjef',
    'namn på klinikkisjef',
    'namn på kommunalsjef',
    'navn på kommunalsjef',
    'stad og dato',
    'sted og dato',
    'signatur klinikksjef',
    'signatur klinikkisjef',
    'signatur kommunalsjef',
  ],
  heading: [
    'søknadsskjema rekrutterings- og samhandlingstilskot',
    'søknadsskjema rekrutterings- og samhandlingstilskudd',
    'søknadsskjema',
    'rekrutterings- og samhandlingstilskot',
    'budsjett',
    'skjema for leiarforankring',
    'skjema for leiarforankring ved søknad om rekrutterings- og samhandlingsmidlar',
    'ved søknad om rekrutterings- og samhandlingsmidlar',
    'søkarar og prosjekt',
    'stadfesting på leiarforankring',
    'søkar stadfestar',
    'søker bekrefter',
  ],
} as const;

/** How the form's own running text begins. */
export const FORM_HELP = [
  'leiar stadfestar ved signatur',
  'leder bekrefter ved signatur',
  'å ha ansvar for framdrift',
  'å ha ansvar for å levere',
  'skjema for leiarforankring frå kvar',
];

export const BUDGET_HEADS = {
  kommune: ['kommune', 'kommunar', 'kommunen'],
  hf: ['hmr hf', 'hmr', 'hf', 'helseføretak', 'helseføretaket', 'helse møre og romsdal hf'],
  sum: ['sum', 'totalt'],
  cost: ['type kostnad', 'kostnad', 'kostnadstype', ''],
} as const;

/** As the form writes its columns. */
export const BUDGET_COLUMNS = { kommune: 'Kommune', hf: 'HMR HF', sum: 'SUM' } as const;

export const BUDGET_LINES = {
  personnel: ['personell kostnader', 'personellkostnader', 'personalkostnader'],
  operating: ['driftskostnader', 'driftskostnadar', 'drift'],
  ownContribution: ['eigeninnsats', 'egeninnsats', 'eigendel'],
  salary: ['lønskostnader', 'lønnskostnader', 'løn', 'lønn'],
  userFees: ['honorar brukar', 'honorar brukarar', 'brukarhonorar', 'honorar bruker'],
  premises: ['lokalitetar', 'lokaliteter', 'lokale', 'lokaler'],
  equipment: ['utstyr'],
  materials: ['materialar og forsyningar', 'materialer og forsyninger', 'materiell og forsyningar', 'materialar'],
  travel: ['reisekostnader', 'reiser', 'reise'],
  communication: ['kommunikasjon'],
  other: ['andre kostnader', 'anna', 'annet'],
  total: ['total prosjektkostnad', 'totale prosjektkostnader', 'totalkostnad', 'sum prosjektkostnad'],
} as const;
