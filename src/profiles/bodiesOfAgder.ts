import type { ProfileBody } from '../grant/profileBody.js';
import { CONSENSUS, SECTION, STANDING } from './meetingWords.js';
import { AGDER_REGIONS } from './regionsOfAgder.js';
import { code, text } from './words.js';

/** A case of Agder's begins with its heading and the proposed decision; its attachments are listed before the background. */
export const AGDER_SHARED = {
  numbering: { format: 'numberDashYear', first: 1 },
  voting: CONSENSUS,
  standingItems: [STANDING.notice, STANDING.other],
  caseTemplate: [
    SECTION.body,
    SECTION.date,
    SECTION.number,
    SECTION.caseOfficer,
    SECTION.title,
    SECTION.proposedDecision,
    SECTION.attachments,
    SECTION.background,
    SECTION.facts,
    SECTION.assessment,
  ],
} satisfies Partial<ProfileBody>;

/** The bodies of Helsefellesskapet Agder: three levels, and two of each region. */
export const AGDER_BODIES: ProfileBody[] = [
  {
    ...AGDER_SHARED,
    id: 'partnerskapsmotet',
    name: text('Partnarskapsmøtet', 'Partnerskapsmøtet', 'The partnership meeting'),
    shortName: 'Partnerskapsmøtet',
    does: ['isTop', 'isInformed'],
    duties: [
      code(
        'strategy',
        'Forankrar strategi og retning kvart år',
        'Forankrer strategi og retning hvert år',
        'Confirms strategy and direction every year',
      ),
    ],
    composition: [
      {
        ...code(
          'municipalLeaders',
          'Politisk og administrativ leiing i kommunane',
          'Politisk og administrativ ledelse i kommunene',
          'Political and administrative leaders of the municipalities',
        ),
        side: 'kommune',
      },
      {
        ...code(
          'trustLeaders',
          'Toppleiinga i helseføretaket',
          'Toppledelsen i helseforetaket',
          'Leaders of the trust',
        ),
        side: 'hf',
      },
    ],
  },
  {
    ...AGDER_SHARED,
    id: 'ssu',
    name: text('Strategisk samarbeidsutval', 'Strategisk samarbeidsutvalg', 'Strategic cooperation committee'),
    shortName: 'SSU',
    does: ['decides'],
    duties: [
      code(
        'portfolio',
        'Er porteføljestyre: eig prosjekta og avgjer porteføljen etter kriteria',
        'Er porteføljestyre: eier prosjektene og avgjør porteføljen etter kriteriene',
        'Is the portfolio board: owns the projects and decides the portfolio by the criteria',
      ),
      code(
        'papers',
        'Godkjenner mandat, framdriftsplan og gevinstplan',
        'Godkjenner mandat, fremdriftsplan og gevinstplan',
        'Approves mandate, progress plan and benefit plan',
      ),
      code('resources', 'Sikrar ressursar', 'Sikrer ressurser', 'Makes sure of resources'),
      code(
        'spread',
        'Sikrar innføring, spreiing og gevinstar',
        'Sikrer innføring, spredning og gevinster',
        'Makes sure of roll-out, spread and benefits',
      ),
      code(
        'progress',
        'Får framdrifta to gonger i året',
        'Får fremdriften to ganger i året',
        'Is told of progress twice a year',
      ),
    ],
    composition: [],
  },
  {
    ...AGDER_SHARED,
    id: 'portefoljesekretariat',
    name: text('Porteføljesekretariatet', 'Porteføljesekretariatet', 'The portfolio secretariat'),
    shortName: 'Sekretariatet',
    does: ['prepares'],
    duties: [
      code('intake', 'Tek imot nye initiativ digitalt', 'Tar imot nye initiativ digitalt', 'Takes in new initiatives'),
      code(
        'assesses',
        'Vurderer mot føringane, strategien og kriteria, og tilrår',
        'Vurderer mot føringene, strategien og kriteriene, og anbefaler',
        'Assesses against guidance, strategy and criteria, and recommends',
      ),
      code('agreements', 'Sikrar ei avtale per prosjekt', 'Sikrer en avtale per prosjekt', 'Sees to the agreements'),
      code('dialogue', 'Har dialogmøte med prosjekta', 'Har dialogmøter med prosjektene', 'Meets the projects'),
      code(
        'publishes',
        'Held oversyn over porteføljen og publiserer han',
        'Holder oversikt over porteføljen og publiserer den',
        'Keeps and publishes the portfolio',
      ),
      code('money', 'Følgjer opp økonomien', 'Følger opp økonomien', 'Follows up the money'),
    ],
    composition: [
      {
        ...code('kommune', 'Frå kommunane', 'Fra kommunene', 'From the municipalities'),
        side: 'kommune',
        atLeast: 2,
        atMost: 3,
      },
      {
        ...code(
          'hf',
          'Frå sjukehuset, med leiar og sekretær',
          'Fra sykehuset, med leder og sekretær',
          'From the hospital, with leader and secretary',
        ),
        side: 'hf',
        atLeast: 2,
        atMost: 3,
      },
      code(
        'competence',
        'Kompetanse i prosjektleiing, økonomi, analyse, gevinstar, organisasjon og helsefag',
        'Kompetanse i prosjektledelse, økonomi, analyse, gevinster, organisasjon og helsefag',
        'Competence in projects, money, analysis, benefits, organisation and health',
      ),
    ],
    term: { atLeast: 2, atMost: 4 },
  },
  ...AGDER_REGIONS.map((body) => ({ ...AGDER_SHARED, ...body })),
];
