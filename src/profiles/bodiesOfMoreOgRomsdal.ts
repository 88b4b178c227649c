import type { ProfileBody } from '../grant/profileBody.js';
import { CONSENSUS, SECTION, STANDING } from './meetingWords.js';
import { code, text } from './words.js';

const SHARED = {
  numbering: { format: 'numberOfYear', first: 1 },
  voting: CONSENSUS,
  standingItems: [STANDING.notice, STANDING.other],
  caseTemplate: [
    SECTION.body,
    SECTION.date,
    SECTION.number,
    SECTION.responsible,
    SECTION.caseOfficer,
    SECTION.proposedDecision,
    SECTION.background,
    SECTION.facts,
    SECTION.assessment,
    SECTION.attachments,
  ],
} satisfies Partial<ProfileBody>;

/** The bodies of Helsefellesskap Møre og Romsdal, the topmost first. */
export const MORE_OG_ROMSDAL_BODIES: ProfileBody[] = [
  {
    ...SHARED,
    id: 'pm',
    name: text('Partnarskapsmøtet', 'Partnerskapsmøtet', 'The partnership meeting'),
    shortName: 'PM',
    does: ['isTop', 'isInformed'],
    duties: [
      code('mandate', 'Gir SSU mandat', 'Gir SSU mandat', 'Gives SSU its mandate'),
      code(
        'yearly',
        'Får årsmeldinga om tilskotet',
        'Får årsmeldingen om tilskuddet',
        'Gets the yearly statement on the grant',
      ),
    ],
    composition: [],
  },
  {
    ...SHARED,
    id: 'ssu',
    name: text('Strategisk samarbeidsutval', 'Strategisk samarbeidsutvalg', 'Strategic cooperation committee'),
    shortName: 'SSU',
    does: ['decides'],
    duties: [
      code(
        'allocates',
        'Vurderer søknadene og tildeler tilskotet',
        'Vurderer søknadene og tildeler tilskuddet',
        'Assesses the applications and allocates the grant',
      ),
      code(
        'followsUp',
        'Følgjer opp prosjekta som får tilskot',
        'Følger opp prosjektene som får tilskudd',
        'Follows up the projects that get money',
      ),
      code(
        'templates',
        'Godkjenner utlysing, søknadsskjema og rapportmal',
        'Godkjenner utlysning, søknadsskjema og rapportmal',
        'Approves the call, the form and the report template',
      ),
    ],
    composition: [
      { ...code('kommune', 'Kommunane', 'Kommunene', 'The municipalities'), side: 'kommune', atLeast: 1 },
      { ...code('hf', 'Helseføretaket', 'Helseforetaket', 'The health trust'), side: 'hf', atLeast: 1 },
    ],
  },
  {
    ...SHARED,
    id: 'arbeidsgruppe',
    name: text(
      'Arbeidsgruppa som førebur tildeling',
      'Arbeidsgruppen som forbereder tildeling',
      'The working group that prepares the allocation',
    ),
    shortName: 'Arbeidsgruppa',
    does: ['prepares'],
    duties: [
      code('guide', 'Lagar rettleiar og malar', 'Lager veileder og maler', 'Makes the guide and templates'),
      code('prepares', 'Førebur tildelinga', 'Forbereder tildelingen', 'Prepares the allocation'),
    ],
    composition: [
      code('secretariat', 'Felles samarbeidssekretariat', 'Felles samarbeidssekretariat', 'The joint secretariat'),
      code('users', 'Brukarrepresentantar', 'Brukerrepresentanter', 'User representatives'),
      code('physician', 'Samhandlingslege', 'Samhandlingslege', 'Liaison physician'),
      code('chairs', 'Leiar og nestleiar i SSU', 'Leder og nestleder i SSU', 'Chair and deputy chair of SSU'),
    ],
  },
  {
    ...SHARED,
    id: 'lsu',
    name: text('Lokale samarbeidsutval', 'Lokale samarbeidsutvalg', 'Local cooperation committees'),
    shortName: 'LSU',
    does: ['isInformed'],
    duties: [code('forwards', 'Sender utlysinga vidare', 'Sender utlysningen videre', 'Forwards the call')],
    composition: [],
  },
];
