import type { HealthCommunityProfile } from '../grant/profile.js';
import { TARGET_GROUPS, WAITING_TIMES } from './national.js';
import { code, text } from './words.js';

/** Helse Nord says what counts, and not how much: everything counts alike, but for what comes first of all. */
export const HELSE_NORD_CRITERIA: HealthCommunityProfile['criteria'] = {
  gates: [],
  weighted: [
    {
      ...code(
        'sustainability',
        'Venta nytte for berekrafta',
        'Forventet nytte for bærekraften',
        'Expected use for sustainability',
      ),
      help: text(
        'Å vere berekraftig er å ha kompetansen og å kunne ta i bruk ny behandling og kunnskap på begge nivå, innanfor dei økonomiske rammene.',
        'Å være bærekraftig er å ha kompetansen og å kunne ta i bruk ny behandling og kunnskap på begge nivåer, innenfor de økonomiske rammene.',
        'To be sustainable is to have the competence, and to be able to take up new treatment and knowledge on both levels within the money there is.',
      ),
      parts: [
        code(
          'level',
          'Pasientane får hjelp på beste effektive omsorgsnivå (BEON), nær der dei bur',
          'Pasientene får hjelp på beste effektive omsorgsnivå (BEON), nær der de bor',
          'Patients are helped at the best effective level of care (BEON), close to home',
        ),
        code(
          'use',
          'Kompetanse og ressursar blir brukte rett',
          'Kompetanse og ressurser brukes riktig',
          'Resources are used well',
        ),
        code(
          'conditions',
          'Det som må vere på plass først',
          'Det som må være på plass først',
          'What must be in place first',
        ),
      ],
      weight: 1,
    },
    {
      ...code('several', 'Fleire kommunar er med', 'Flere kommuner er med', 'Several municipalities take part'),
      weight: 1,
    },
    {
      ...code(
        'newModels',
        'Prøver ut nye måtar å organisere på',
        'Prøver ut nye måter å organisere på',
        'Tries out new ways of organising',
      ),
      help: text(
        'Nye samarbeidsformer skal gi meir effektiv bruk av kompetanse og personell, til dømes eitt tenestenivå for barn og unge.',
        'Nye samarbeidsformer skal gi mer effektiv bruk av kompetanse og personell, for eksempel ett tjenestenivå for barn og unge.',
        'New ways of cooperating shall use competence and staff better, such as one level of services for the young.',
      ),
      weight: 1,
    },
    {
      ...code(
        'restructuring',
        'Er i kommunar som Helse Nord sine omstillingar treffer',
        'Er i kommuner som omstillingene i Helse Nord treffer',
        'Is in municipalities that Helse Nord’s restructuring affects',
      ),
      weight: 1,
    },
    {
      ...code('sami', 'Rettar seg mot samiske pasientar', 'Retter seg mot samiske pasienter', 'Is for Sámi patients'),
      weight: 1,
    },
    { ...code('own', 'Eigen ressursinnsats', 'Egen ressursinnsats', 'Own contribution'), weight: 1 },
    {
      ...code(
        'smallest',
        'Lokale løysingar nær dei minste sjukehusa',
        'Lokale løsninger nær de minste sykehusene',
        'Local solutions near the smallest hospitals',
      ),
      weight: 1,
    },
    WAITING_TIMES,
  ],
  priorityGroups: TARGET_GROUPS,
  scale: { min: 1, max: 5 },
};
