import type { ProfileBody } from '../grant/profileBody.js';
import { CONSENSUS, SECTION, STANDING } from './meetingWords.js';
import { code, text } from './words.js';

const SHARED = {
  numbering: { format: 'meetingDotNumber', first: 1 },
  voting: CONSENSUS,
  standingItems: [STANDING.notice, STANDING.minutes, STANDING.other],
  caseTemplate: [
    SECTION.body,
    SECTION.date,
    SECTION.number,
    SECTION.caseOfficer,
    SECTION.title,
    SECTION.proposedDecision,
    SECTION.background,
    SECTION.facts,
    SECTION.assessment,
    SECTION.attachments,
  ],
} satisfies Partial<ProfileBody>;

/** Two bodies in a row: the helsefellesskap prioritises, a committee that the regional authority runs decides. */
export const HELSE_NORD_BODIES: ProfileBody[] = [
  {
    ...SHARED,
    id: 'partnerskapsmotet',
    name: text('Partnarskapsmøtet', 'Partnerskapsmøtet', 'The partnership meeting'),
    shortName: 'Partnerskapsmøtet',
    does: ['isTop', 'isInformed'],
    duties: [],
    composition: [],
  },
  {
    ...SHARED,
    id: 'ssu',
    name: text('Strategisk samarbeidsutval', 'Strategisk samarbeidsutvalg', 'Strategic cooperation committee'),
    shortName: 'SSU',
    does: ['prioritises'],
    duties: [
      code(
        'prioritises',
        'Vurderer og prioriterer søknadene',
        'Vurderer og prioriterer søknadene',
        'Assesses and prioritises',
      ),
    ],
    composition: [
      { ...code('kommune', 'Kommunane', 'Kommunene', 'The municipalities'), side: 'kommune', atLeast: 1 },
      { ...code('hf', 'Helseføretaket', 'Helseforetaket', 'The health trust'), side: 'hf', atLeast: 1 },
    ],
  },
  {
    ...SHARED,
    id: 'koordineringsutvalg',
    name: text('Koordineringsutvalet', 'Koordineringsutvalget', 'The coordination committee'),
    shortName: 'Koordineringsutvalget',
    does: ['decides'],
    duties: [
      code('decides', 'Gjer vedtak om tildeling', 'Fatter vedtak om tildeling', 'Decides the allocation'),
      code(
        'experience',
        'Deler erfaringar i regionen',
        'Deler erfaringer i regionen',
        'Shares experience in the region',
      ),
    ],
    composition: [
      { ...code('kommune', 'Kommunane', 'Kommunene', 'The municipalities'), side: 'kommune', atLeast: 1 },
      { ...code('hf', 'Helse Nord', 'Helse Nord', 'Helse Nord'), side: 'hf', atLeast: 1 },
    ],
  },
  {
    ...SHARED,
    id: 'sekretariat',
    name: text('Sekretariatet', 'Sekretariatet', 'The secretariat'),
    shortName: 'Sekretariatet',
    does: ['prepares'],
    duties: [code('prepares', 'Førebur saker til SSU', 'Forbereder saker til SSU', 'Prepares cases for SSU')],
    composition: [],
  },
  {
    ...SHARED,
    id: 'rhf-styret',
    name: text('Styret i Helse Nord RHF', 'Styret i Helse Nord RHF', 'The board of Helse Nord RHF'),
    shortName: 'RHF-styret',
    does: ['isInformed'],
    duties: [
      code('afterwards', 'Behandlar tildelinga etterpå', 'Behandler tildelingen etterpå', 'Treats it afterwards'),
    ],
    composition: [],
  },
];
