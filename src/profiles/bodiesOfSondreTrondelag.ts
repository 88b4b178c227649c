import type { ProfileBody } from '../grant/profileBody.js';
import { CONSENSUS, SECTION, STANDING } from './meetingWords.js';
import { code, text } from './words.js';

/** A case of Søndre Trøndelag's has a responsible from each side, and its own names for what others call facts and assessment. */
const SHARED = {
  numbering: { format: 'numberOfShortYear', first: 1 },
  voting: CONSENSUS,
  standingItems: [
    STANDING.notice,
    code('plan', 'Status for handlingsplanen', 'Status for handlingsplanen', 'Status of the action plan'),
    STANDING.followUps,
    STANDING.other,
  ],
  caseTemplate: [
    SECTION.number,
    SECTION.title,
    SECTION.body,
    SECTION.date,
    SECTION.responsible,
    SECTION.caseOfficer,
    SECTION.proposedDecision,
    SECTION.attachments,
    {
      ...SECTION.background,
      text: text('Bakgrunn og saksopplysningar', 'Bakgrunn og saksopplysninger', 'Background'),
    },
    { ...SECTION.facts, text: text('Faktiske opplysningar', 'Faktiske opplysninger', 'Facts') },
    { ...SECTION.assessment, text: text('Vurdering og tilråding', 'Vurdering og anbefaling', 'Assessment and advice') },
  ],
} satisfies Partial<ProfileBody>;

/** The bodies of Helsefellesskapet søndre Trøndelag as they are until the new structure is in place. */
export const SONDRE_TRONDELAG_BODIES: ProfileBody[] = [
  {
    ...SHARED,
    id: 'psu',
    name: text('Politisk samarbeidsutval', 'Politisk samarbeidsutvalg', 'Political cooperation committee'),
    shortName: 'PSU',
    does: ['isTop', 'isInformed'],
    duties: [],
    composition: [],
  },
  {
    ...SHARED,
    id: 'asu',
    name: text(
      'Administrativt samarbeidsutval',
      'Administrativt samarbeidsutvalg',
      'Administrative cooperation committee',
    ),
    shortName: 'ASU',
    does: ['decides'],
    duties: [
      code('allocates', 'Tildeler tilskotet', 'Tildeler tilskuddet', 'Allocates the grant'),
      code(
        'owns',
        'Eig prosjekta til ny struktur er på plass',
        'Eier prosjektene til ny struktur er på plass',
        'Owns the projects',
      ),
      code(
        'benefits',
        'Får vite om prosjekt som gir gevinstar, og tilrår spreiing',
        'Får vite om prosjekter som gir gevinster, og anbefaler spredning',
        'Is told of projects with benefits, and recommends that they spread',
      ),
    ],
    composition: [
      { ...code('kommune', 'Kommunane', 'Kommunene', 'The municipalities'), side: 'kommune', atLeast: 1 },
      { ...code('hf', 'Sjukehuset', 'Sykehuset', 'The hospital'), side: 'hf', atLeast: 1 },
    ],
  },
  {
    ...SHARED,
    id: 'utvidet-au',
    name: text('Utvida arbeidsutval', 'Utvidet arbeidsutvalg', 'Extended working committee'),
    shortName: 'Utvidet AU',
    does: ['prepares'],
    duties: [
      code('recommends', 'Innstiller på fordelinga', 'Innstiller på fordelingen', 'Recommends the allocation'),
      code(
        'plan',
        'Legg fram plan for tildelinga',
        'Legger frem plan for tildelingen',
        'Presents the plan of the allocation',
      ),
      code('ideas', 'Finn aktuelle fellesprosjekt', 'Finner aktuelle fellesprosjekter', 'Finds joint projects'),
    ],
    composition: [],
  },
  {
    ...SHARED,
    id: 'fagrad',
    name: text('Fagråd', 'Fagråd', 'Professional councils'),
    shortName: 'Fagråd',
    does: ['isInformed'],
    duties: [
      code(
        'status',
        'Gir status for tiltaka sine',
        'Gir status for tiltakene sine',
        'Tell the status of their measures',
      ),
    ],
    composition: [],
  },
  {
    ...SHARED,
    id: 'arbeidsgrupper',
    name: text('Faste arbeidsgrupper', 'Faste arbeidsgrupper', 'Standing working groups'),
    shortName: 'Arbeidsgruppene',
    does: ['isInformed'],
    duties: [
      code('improvement', 'Forbetringsgruppa', 'Forbedringsgruppen', 'The improvement group'),
      code('analysis', 'Analysegruppa', 'Analysegruppen', 'The analysis group'),
      code('competence', 'Kompetansegruppa', 'Kompetansegruppen', 'The competence group'),
    ],
    composition: [],
  },
];
