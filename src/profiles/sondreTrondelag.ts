import { BUDGET_ROWS } from '../grant/budget.js';
import type { HealthCommunityProfile } from '../grant/profile.js';
import { SONDRE_TRONDELAG_BODIES } from './bodiesOfSondreTrondelag.js';
import { SONDRE_TRONDELAG_CRITERIA, SONDRE_TRONDELAG_PREMISES } from './criteriaOfSondreTrondelag.js';
import { UNDECIDED_COMPLAINT } from './letters.js';
import { PHASES, PURPOSES, TARGET_GROUPS } from './national.js';
import { PARTIES_OF_SONDRE_TRONDELAG } from './partiesOfSondreTrondelag.js';
import { code, text } from './words.js';

const TO_RHF = text('Helse Midt-Noreg RHF', 'Helse Midt-Norge RHF', 'Helse Midt-Norge RHF');

/** Helsefellesskapet søndre Trøndelag: allocated directly in 2024; a call for all or part of the frame from 2025. */
export const sondreTrondelag: HealthCommunityProfile = {
  id: 'sondre-trondelag',
  name: 'Helsefellesskapet søndre Trøndelag',
  language: 'nb',
  aims: [
    code(
      'services',
      'Utvikle tenester og gode pasientforløp gjennom samhandling',
      'Utvikle tjenester og gode pasientforløp gjennom samhandling',
      'Developing services and good pathways by cooperation',
    ),
  ],
  premises: [
    ...SONDRE_TRONDELAG_PREMISES,
    code(
      'equal',
      'Kommunar og sjukehus er likeverdige når dei foreslår',
      'Kommuner og sykehus er likeverdige når de foreslår',
      'Municipalities and hospital propose as equals',
    ),
    code(
      'accounts',
      'Helseføretaket betaler ut og fører rekneskap, med prosjektnummer og ansvar for kvart delprosjekt',
      'Helseforetaket betaler ut og fører regnskap, med prosjektnummer og ansvar for hvert delprosjekt',
      'The trust pays and keeps the accounts, with a number and cost centre for each part',
    ),
    code(
      'platform',
      'Helseplattforma, der ho gjeld samhandling',
      'Helseplattformen, der den gjelder samhandling',
      'Helseplattformen, where it is about cooperation',
    ),
    code('analysis', 'Styrkt analysekapasitet', 'Styrket analysekapasitet', 'More capacity for analysis'),
    code('rehabilitation', 'Rehabilitering', 'Rehabilitering', 'Rehabilitation'),
    code(
      'mandate',
      'Kvart prosjekt har mandat, prosjektleiar og gevinstar på kort og lang sikt',
      'Hvert prosjekt har mandat, prosjektleder og gevinster på kort og lang sikt',
      'Each project has a mandate, a lead and benefits in the short and long run',
    ),
  ],
  mandate: {
    from: text(
      'Helsefellesskapet, til ny struktur er på plass',
      'Helsefellesskapet, til ny struktur er på plass',
      'The helsefellesskap, until the new structure is in place',
    ),
    status: 'provisional',
  },
  parties: PARTIES_OF_SONDRE_TRONDELAG,
  bodies: SONDRE_TRONDELAG_BODIES,
  deciding: ['asu'],
  preparingBody: 'utvidet-au',
  modes: ['direct', 'openCall'],
  endorsement: { kommune: 'none', hf: 'none' },
  justificationRequired: false,
  purposes: PURPOSES.slice(0, 4),
  targetGroups: TARGET_GROUPS,
  phases: [PHASES.study, PHASES.preProject, PHASES.pilot, PHASES.project, PHASES.event],
  requiredFields: [
    'municipalities',
    'leadApplicant',
    'title',
    'purpose',
    'purposes',
    'phase',
    'expectedEffect',
    'benefits',
    'budget',
    'ownContribution',
  ],
  alsoAsks: [
    'longTermBenefits',
    'indicators',
    'projectLead',
    'predecessor',
    'scope',
    'otherFunding',
    'scaleOut',
    'innoMed',
  ],
  anchoring: 'required',
  budgetRows: [...BUDGET_ROWS],
  criteria: SONDRE_TRONDELAG_CRITERIA,
  shareOfFrameWarning: 0.5,
  lastingOperatingCost: 'allowed',
  ownContribution: 'equal',
  rounds: [],
  allocationDates: [],
  frames: [
    {
      year: 2024,
      amount: 11_170_000,
      source: text(
        'Fordelingsnøkkelen mellom dei tre helsefellesskapa i Midt-Noreg',
        'Fordelingsnøkkelen mellom de tre helsefellesskapene i Midt-Norge',
        'The distribution key between the three helsefellesskap of Central Norway',
      ),
    },
  ],
  regionalFrames: [
    {
      year: 2024,
      amount: 16_200_000,
      source: text(
        'Varsla i revidert nasjonalbudsjett, juni 2024',
        'Varslet i revidert nasjonalbudsjett, juni 2024',
        'Announced in the revised budget, June 2024',
      ),
    },
  ],
  reportDates: [
    {
      ...code(
        'november',
        'Før oppfølgingsmøtet i november',
        'Før oppfølgingsmøtet i november',
        'Before the November meeting',
      ),
      due: '10-15',
      to: TO_RHF,
    },
    { ...code('yearly', 'Årleg melding', 'Årlig melding', 'Yearly statement'), to: TO_RHF },
    {
      ...code(
        'deliverables',
        'Leveransar mot kriterium og målepunkt',
        'Leveranser mot kriterier og målepunkter',
        'What was delivered, by criteria and indicators',
      ),
      due: '2025-06-30',
      to: text('ASU', 'ASU', 'ASU'),
    },
  ],
  publication: { pages: [], sentTo: [], portfolio: false },
  letters: { complaint: UNDECIDED_COMPLAINT },
  agreement: {
    contents: [
      code('consensus', 'At partane er samde', 'At partene er enige', 'That the parties agree'),
      code('use', 'Kva midlane skal brukast til', 'Hva midlene skal brukes til', 'What the money is for'),
    ],
    adoptedBy: [
      code('councils', 'Kommunestyra', 'Kommunestyrene', 'The municipal councils'),
      code('board', 'Styret i helseføretaket', 'Styret i helseforetaket', 'The board of the trust'),
    ],
  },
  projectModel: text(
    'Utgreiing, forprosjekt og pilotering',
    'Utredning, forprosjekt og pilotering',
    'Study, pre-project and pilot',
  ),
};
