import { BUDGET_ROWS } from '../grant/budget.js';
import type { HealthCommunityProfile } from '../grant/profile.js';
import { AGDER_BODIES } from './bodiesOfAgder.js';
import { AGDER_CRITERIA } from './criteriaOfAgder.js';
import { AGDER_PREMISES, SIX_OF_AN_AGREEMENT } from './guidelinesOfAgder.js';
import { UNDECIDED_COMPLAINT } from './letters.js';
import { FOUR_GROUPS, PHASES, PURPOSES, TARGET_GROUPS } from './national.js';
import { PARTIES_OF_AGDER } from './partiesOfAgder.js';
import { code, text } from './words.js';

const TO_RHF = text('Helse Sør-Aust RHF', 'Helse Sør-Øst RHF', 'Helse Sør-Øst RHF');

/** Helsefellesskapet Agder: a portfolio that takes in all the year, and allocates on fixed days. */
export const agder: HealthCommunityProfile = {
  id: 'agder',
  name: 'Helsefellesskapet Agder',
  language: 'nb',
  aims: [
    code(
      'committed',
      'Forpliktande samarbeid om utvikling av tenester og gode pasientforløp',
      'Forpliktende samarbeid om utvikling av tjenester og gode pasientforløp',
      'Committed cooperation on developing services and good pathways',
    ),
    code(
      'decentralised',
      'Eit godt desentralisert helsetilbod med rett arbeidsdeling',
      'Et godt desentralisert helsetilbud med riktig arbeidsdeling',
      'Good health care close to people, with the right division of work',
    ),
  ],
  premises: AGDER_PREMISES,
  mandate: { from: text('Partnarskapsmøtet', 'Partnerskapsmøtet', 'The partnership meeting'), status: 'final' },
  parties: PARTIES_OF_AGDER,
  bodies: AGDER_BODIES,
  deciding: ['ssu'],
  preparingBody: 'portefoljesekretariat',
  modes: ['continuous'],
  endorsement: {
    kommune: code(
      'rsMedlem',
      'medlem av RS med avgjerdsmakt',
      'medlem av RS med beslutningsmyndighet',
      'member of RS with authority to decide',
    ),
    hf: code('klinikkdirektor', 'klinikkdirektør', 'klinikkdirektør', 'clinic director'),
  },
  justificationRequired: false,
  purposes: PURPOSES,
  targetGroups: [...FOUR_GROUPS, ...TARGET_GROUPS.slice(1)],
  phases: [PHASES.study, PHASES.preProject, PHASES.pilot, PHASES.project, PHASES.operation, PHASES.administration],
  requiredFields: [
    'municipalities',
    'leadApplicant',
    'contacts',
    'title',
    'purpose',
    'targetGroup',
    'purposes',
    'expectedEffect',
    'progressPlan',
    'benefits',
    'budget',
    'ownContribution',
    'signedBy',
  ],
  alsoAsks: [
    'sustainability',
    'otherFunding',
    'costShift',
    'lastingOperatingCostReason',
    'patientResponsibility',
    'scaleOut',
  ],
  anchoring: 'required',
  budgetRows: [...BUDGET_ROWS],
  criteria: AGDER_CRITERIA,
  shareOfFrameWarning: 0.5,
  lastingOperatingCost: 'warn',
  ownContribution: 'stated',
  rounds: [],
  // The source says that there are fixed days, not which: after the spring's and before the winter's meeting of SSU.
  allocationDates: ['06-01', '12-01'],
  frames: [
    {
      year: 2024,
      amount: 9_160_000,
      source: text(
        'Overført til Sørlandet sykehus frå Helse Sør-Aust RHF i november 2024',
        'Overført til Sørlandet sykehus fra Helse Sør-Øst RHF i november 2024',
        'Transferred to Sørlandet sykehus from Helse Sør-Øst RHF in November 2024',
      ),
    },
  ],
  regionalFrames: [
    {
      year: 2024,
      amount: 92_900_000,
      source: text('Løyvd av Stortinget', 'Bevilget av Stortinget', 'Voted by Parliament'),
    },
  ],
  reportDates: [
    {
      ...code('status', 'Status til RHF', 'Status til RHF', 'Status to the regional authority'),
      due: '11-01',
      to: TO_RHF,
    },
    {
      ...code(
        'yearly',
        'Årleg melding: effekt, lærdom og spreiing',
        'Årlig melding: effekt, læring og spredning',
        'Yearly statement: effects, lessons and spread',
      ),
      to: TO_RHF,
    },
    {
      ...code('spring', 'Framdrift, vår', 'Fremdrift, vår', 'Progress, spring'),
      due: '06-30',
      to: text('SSU', 'SSU', 'SSU'),
    },
    {
      ...code('autumn', 'Framdrift, haust', 'Fremdrift, høst', 'Progress, autumn'),
      due: '12-31',
      to: text('SSU', 'SSU', 'SSU'),
    },
  ],
  supplementary: {
    cap: 100_000,
    per: 'project',
    conditions: [
      code(
        'needed',
        'Det trengst for at prosjektet skal lykkast',
        'Det trengs for at prosjektet skal lykkes',
        'The project needs it to succeed',
      ),
      code(
        'benefits',
        'Det bidreg til gevinstane som er fastsette',
        'Det bidrar til gevinstene som er fastsatt',
        'It contributes to the benefits that were set',
      ),
    ],
    reportedTo: 'ssu',
  },
  publication: {
    pages: [
      code(
        'ownPage',
        'Nettsida til helsefellesskapet',
        'Helsefellesskapets nettside',
        'The helsefellesskap’s web site',
      ),
    ],
    sentTo: [],
    portfolio: true,
  },
  letters: { complaint: UNDECIDED_COMPLAINT },
  agreement: {
    contents: SIX_OF_AN_AGREEMENT,
    basis: text(
      'Delavtale 12 om utvikling og planlegging av tenester',
      'Delavtale 12 om utvikling og planlegging av tjenester',
      'Sub-agreement 12 on developing and planning services',
    ),
    adoptedBy: [],
  },
  projectModel: text('Prosjektveiviseren', 'Prosjektveiviseren', 'Prosjektveiviseren, the public project model'),
};
