import type { ProfileBody } from '../grant/profileBody.js';
import { code, text } from './words.js';

const OF_TRUST = [
  {
    ...code('psychiatry', 'Klinikk for psykisk helse', 'Klinikk for psykisk helse', 'The clinic of mental health'),
    side: 'hf' as const,
  },
  {
    ...code('prehospital', 'Prehospitale tenester', 'Prehospitale tjenester', 'Prehospital services'),
    side: 'hf' as const,
  },
];

/** The regional committee and its working committee, as each region has them. */
export const AGDER_REGIONS: Pick<
  ProfileBody,
  'id' | 'name' | 'shortName' | 'does' | 'duties' | 'composition' | 'term'
>[] = [
  {
    id: 'rs',
    name: text('Regionalt samarbeidsutval', 'Regionalt samarbeidsutvalg', 'Regional cooperation committee'),
    shortName: 'RS',
    does: ['isInformed'],
    duties: [
      code(
        'steers',
        'Er styringsgruppe for prosjekt i eigen region',
        'Er styringsgruppe for prosjekter i egen region',
        'Is the steering group for projects in its region',
      ),
      code(
        'plans',
        'Godkjenner planar og set inn ressursar',
        'Godkjenner planer og setter inn ressurser',
        'Approves plans',
      ),
      code('leads', 'Sørgjer for leiing og måloppnåing', 'Sørger for ledelse og måloppnåelse', 'Sees to leadership'),
      code('organises', 'Organiserer prosjektet', 'Organiserer prosjektet', 'Organises the project'),
      code('reports', 'Melder til porteføljestyret', 'Melder til porteføljestyret', 'Reports to the portfolio board'),
      code('anchors', 'Sikrar forankring', 'Sikrer forankring', 'Makes sure that it is anchored'),
      code('staffs', 'Bemannar AU-RS', 'Bemanner AU-RS', 'Staffs AU-RS'),
      code('changes', 'Vedtek kven som sit i RS', 'Vedtar hvem som sitter i RS', 'Decides who sits in RS'),
    ],
    composition: [
      {
        ...code(
          'ssuMember',
          'SSU-representanten frå regionen (leier annakvar periode på to år)',
          'SSU-representanten fra regionen (leder annenhver periode på to år)',
          'The SSU representative of the region (chairs every other two years)',
        ),
        side: 'kommune',
      },
      { ...code('network', 'Helsenettverket', 'Helsenettverket', 'The health network'), side: 'kommune' },
      { ...code('gp', 'Fastlege', 'Fastlege', 'General practitioner'), side: 'kommune' },
      { ...code('userKommune', 'Brukarrepresentant', 'Brukerrepresentant', 'User representative'), side: 'kommune' },
      {
        ...code(
          'director',
          'Klinikkdirektør somatikk (leier annakvar periode på to år); to i Setesdal',
          'Klinikkdirektør somatikk (leder annenhver periode på to år); to i Setesdal',
          'Director of the somatic clinic (chairs every other two years); two in Setesdal',
        ),
        side: 'hf',
      },
      ...OF_TRUST,
      {
        ...code('liaison', 'Samhandlingssjef eller rådgivar', 'Samhandlingssjef eller rådgiver', 'Liaison officer'),
        side: 'hf',
      },
      { ...code('physician', 'Samhandlingslege', 'Samhandlingslege', 'Liaison physician'), side: 'hf' },
      { ...code('userHf', 'Brukarrepresentant', 'Brukerrepresentant', 'User representative'), side: 'hf' },
    ],
    term: { atLeast: 2, atMost: 2 },
  },
  {
    id: 'au-rs',
    name: text(
      'Arbeidsutvalet til regionalt samarbeidsutval',
      'Arbeidsutvalget til regionalt samarbeidsutvalg',
      'The regional committee’s working committee',
    ),
    shortName: 'AU-RS',
    does: ['isInformed'],
    duties: [
      code('coordinates', 'Koordinerer mellom prosjekta og RS', 'Koordinerer mellom prosjektene og RS', 'Coordinates'),
      code('follows', 'Følgjer opp prosjektleiarane', 'Følger opp prosjektlederne', 'Follows up the project leads'),
      code('anchors', 'Sikrar forankring og informasjon', 'Sikrer forankring og informasjon', 'Anchors and informs'),
      code('prepares', 'Førebur saker til RS og SSU', 'Forbereder saker til RS og SSU', 'Prepares cases'),
    ],
    composition: [
      {
        ...code('coordinators', 'Samhandlingskoordinatorar', 'Samhandlingskoordinatorer', 'Coordinators'),
        side: 'kommune',
      },
      { ...code('others', 'Andre som regionen vel', 'Andre som regionen velger', 'Others chosen'), side: 'kommune' },
      { ...code('clinicContact', 'Klinikkontakt somatikk', 'Klinikkontakt somatikk', 'Clinic contact'), side: 'hf' },
      ...OF_TRUST,
    ],
  },
];
