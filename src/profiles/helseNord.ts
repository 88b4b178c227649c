import { BUDGET_ROWS } from '../grant/budget.js';
import type { HealthCommunityProfile } from '../grant/profile.js';
import { HELSE_NORD_BODIES } from './bodiesOfHelseNord.js';
import { HELSE_NORD_CRITERIA } from './criteriaOfHelseNord.js';
import { UNDECIDED_COMPLAINT } from './letters.js';
import { PHASES, PURPOSES, TARGET_GROUPS } from './national.js';
import { PARTIES_OF_HELSE_NORD } from './partiesOfHelseNord.js';
import { code, text } from './words.js';

/**
 * Helse Nord. The source does not say which of its helsefellesskap it speaks for: this is the one in Troms and Ofoten, whose
 * committee is called SSU as there.
 */
export const helseNord: HealthCommunityProfile = {
  id: 'helse-nord',
  name: 'Helsefellesskapet Troms og Ofoten',
  language: 'nb',
  aims: [
    code(
      'easier',
      'Gjere det lettare for kommunar og sjukehus å samarbeide',
      'Gjøre det enklere for kommuner og sykehus å samarbeide',
      'Making it easier for municipalities and hospitals to cooperate',
    ),
    code(
      'planning',
      'Felles planlegging, utvikling av tenester og gode pasientforløp for dei prioriterte gruppene',
      'Felles planlegging, utvikling av tjenester og gode pasientforløp for de prioriterte gruppene',
      'Joint planning, development of services and good pathways for the prioritised groups',
    ),
  ],
  premises: [
    code('lasting', 'Tilskotet er varig', 'Tilskuddet er varig', 'The grant is permanent'),
    code(
      'applications',
      'Tilskotet blir gitt etter søknad',
      'Tilskuddet gis etter søknad',
      'The grant is given on application',
    ),
    code(
      'experience',
      'Regionen har ein felles struktur for å dele erfaringar',
      'Regionen har en felles struktur for å dele erfaringer',
      'The region has a structure for sharing experience',
    ),
  ],
  parties: PARTIES_OF_HELSE_NORD,
  bodies: HELSE_NORD_BODIES,
  deciding: ['ssu', 'koordineringsutvalg'],
  preparingBody: 'sekretariat',
  modes: ['openCall'],
  endorsement: { kommune: 'none', hf: 'none' },
  justificationRequired: false,
  purposes: [
    ...PURPOSES,
    code(
      '6',
      'Auka berekraft i den felles helsetenesta',
      'Økt bærekraft i den felles helsetjenesten',
      'Sustainability',
    ),
  ],
  targetGroups: [...TARGET_GROUPS, code('sami', 'Samiske pasientar', 'Samiske pasienter', 'Sámi patients')],
  phases: [PHASES.pilot, PHASES.project],
  requiredFields: [
    'municipalities',
    'leadApplicant',
    'contacts',
    'title',
    'purpose',
    'targetGroup',
    'purposes',
    'expectedEffect',
    'sustainability',
    'progressPlan',
    'budget',
    'signedBy',
  ],
  alsoAsks: ['otherFunding'],
  anchoring: 'asked',
  budgetRows: [...BUDGET_ROWS],
  criteria: HELSE_NORD_CRITERIA,
  shareOfFrameWarning: 0.5,
  lastingOperatingCost: 'allowed',
  ownContribution: 'weighted',
  rounds: [
    { deadline: '2025-03-01', years: [2024, 2025] },
    { deadline: '2025-10-01', years: [2026] },
    { deadline: '2026-10-01', years: [2027] },
  ],
  allocationDates: [],
  frames: [],
  regionalFrames: [],
  reportDates: [],
  publication: { pages: [], sentTo: [], portfolio: false },
  letters: { complaint: UNDECIDED_COMPLAINT },
  projectModel: text('Pilot eller prosjekt', 'Pilot eller prosjekt', 'Pilot or project'),
};
