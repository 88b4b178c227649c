import { BUDGET_ROWS } from '../grant/budget.js';
import type { HealthCommunityProfile } from '../grant/profile.js';
import { MORE_OG_ROMSDAL_BODIES } from './bodiesOfMoreOgRomsdal.js';
import { UNDECIDED_COMPLAINT } from './letters.js';
import { PHASES, PURPOSES, TARGET_GROUPS } from './national.js';
import { PARTIES_OF_MORE_OG_ROMSDAL } from './partiesOfMoreOgRomsdal.js';
import { code, text } from './words.js';

/** Helsefellesskap Møre og Romsdal. */
export const moreOgRomsdal: HealthCommunityProfile = {
  id: 'more-og-romsdal',
  name: 'Helsefellesskap Møre og Romsdal',
  language: 'nn',
  aims: [
    code(
      'decentralised',
      'Eit desentralisert helsetilbod med god kvalitet og rett arbeidsdeling',
      'Et desentralisert helsetilbud med god kvalitet og riktig arbeidsdeling',
      'Health care close to people, of good quality and with the right division of work',
    ),
    code(
      'cooperation',
      'Samarbeid mellom kommunar og helseføretak om tenester og gode pasientforløp',
      'Samarbeid mellom kommuner og helseforetak om tjenester og gode pasientforløp',
      'Cooperation between municipalities and the trust on services and good pathways',
    ),
    code(
      'newWays',
      'Prøve ut og innføre nye måtar å arbeide og organisere seg på',
      'Prøve ut og innføre nye måter å arbeide og organisere seg på',
      'Trying out and taking up new ways of working and organising',
    ),
    code(
      'coherent',
      'Samanhengande tenester som bruker kompetanse og ressursar rett',
      'Sammenhengende tjenester som bruker kompetanse og ressurser riktig',
      'Coherent services that use competence and resources well',
    ),
  ],
  premises: [
    code('actionPlan', 'Felles handlingsplan', 'Felles handlingsplan', 'The joint action plan'),
    code('agreement', 'Samarbeidsavtalen', 'Samarbeidsavtalen', 'The cooperation agreement'),
    code('quality', 'Kvalitetsforbetring', 'Kvalitetsforbedring', 'Quality improvement'),
    code('pathways', 'Gode pasientforløp', 'Gode pasientforløp', 'Good patient pathways'),
    code(
      'nationalPlan',
      'Nasjonal helse- og samhandlingsplan 2024–2027: endra finansiering og meir samhandling',
      'Nasjonal helse- og samhandlingsplan 2024–2027: endret finansiering og mer samhandling',
      'The national health and cooperation plan 2024–2027: changed funding and more cooperation',
    ),
  ],
  mandate: {
    from: text('Partnarskapsmøtet (PM)', 'Partnerskapsmøtet (PM)', 'The partnership meeting (PM)'),
    status: 'provisional',
  },
  parties: PARTIES_OF_MORE_OG_ROMSDAL,
  bodies: MORE_OG_ROMSDAL_BODIES,
  deciding: ['ssu'],
  preparingBody: 'arbeidsgruppe',
  modes: ['openCall'],
  endorsement: {
    kommune: code('kommunalsjef', 'kommunalsjef', 'kommunalsjef', 'municipal director'),
    hf: code('klinikksjef', 'klinikksjef', 'klinikksjef', 'head of clinic'),
  },
  justificationRequired: true,
  purposes: PURPOSES,
  targetGroups: TARGET_GROUPS,
  phases: [PHASES.study, PHASES.preProject, PHASES.pilot, PHASES.project, PHASES.event],
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
  anchoring: 'required',
  budgetRows: [...BUDGET_ROWS],
  // The call names no weights: what the grant may support, counted alike.
  criteria: {
    gates: [],
    weighted: PURPOSES.map((purpose) => ({ ...purpose, weight: 1 })),
    priorityGroups: TARGET_GROUPS,
    scale: { min: 1, max: 5 },
  },
  shareOfFrameWarning: 0.5,
  lastingOperatingCost: 'allowed',
  ownContribution: 'required',
  rounds: [
    { deadline: '2024-12-01', decideBy: '2024-12-20', years: [2024, 2025] },
    { deadline: '2025-05-01', years: [2025] },
  ],
  allocationDates: [],
  frames: [2024, 2025].map((year) => ({
    year,
    amount: 8_564_000,
    source: text(
      'Fordelingsnøkkelen mellom helseføretaka i Midt-Noreg',
      'Fordelingsnøkkelen mellom helseforetakene i Midt-Norge',
      'The distribution key between the health trusts of Central Norway',
    ),
  })),
  regionalFrames: [
    {
      year: 2024,
      amount: 24_300_000,
      source: text(
        'Ramma til Helse Midt-Noreg RHF',
        'Rammen til Helse Midt-Norge RHF',
        'The frame of Helse Midt-Norge',
      ),
    },
  ],
  reportDates: [
    {
      ...code('yearly', 'Årsrapport og evaluering', 'Årsrapport og evaluering', 'Yearly report and evaluation'),
      to: text(
        'SSU og det regionale helseføretaket',
        'SSU og det regionale helseforetaket',
        'SSU and the regional authority',
      ),
    },
  ],
  publication: {
    pages: [
      {
        ...code('trustPage', 'Nettsida til helseføretaket', 'Helseforetakets nettside', 'The health trust’s web site'),
        address: 'https://www.helse-mr.no/fag-og-forskning/samhandling/helsefellesskap-more-og-romsdal/',
      },
    ],
    sentTo: [
      code(
        'lsu',
        'Lokale samarbeidsutval (LSU)',
        'Lokale samarbeidsutvalg (LSU)',
        'Local cooperation committees (LSU)',
      ),
      code('professional', 'Faglege samarbeidsutval', 'Faglige samarbeidsutvalg', 'Professional committees'),
      code('clinics', 'Klinikkane', 'Klinikkene', 'The clinics'),
      code('directors', 'Kommunalsjefane', 'Kommunalsjefene', 'The municipal directors'),
    ],
    portfolio: false,
  },
  letters: { complaint: UNDECIDED_COMPLAINT },
  agreement: {
    contents: [
      code('consensus', 'At partane er samde', 'At partene er enige', 'That the parties agree'),
      code('project', 'Kva prosjekt avtala gjeld', 'Hvilket prosjekt avtalen gjelder', 'Which project it is about'),
    ],
    adoptedBy: [code('leaders', 'Leiarane for partane', 'Lederne for partene', 'The leaders of the parties')],
  },
};
