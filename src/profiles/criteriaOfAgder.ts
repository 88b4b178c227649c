import type { HealthCommunityProfile } from '../grant/profile.js';
import { FOUR_GROUPS, TARGET_GROUPS, WAITING_TIMES } from './national.js';
import { code } from './words.js';

/** Agder chooses with three gates and ranks by four criteria. It has given them no weights: they count alike. */
export const AGDER_CRITERIA: HealthCommunityProfile['criteria'] = {
  gates: [
    {
      ...code(
        's1',
        'Ligg innanfor dei områda som strategien prioriterer',
        'Ligger innenfor områdene som strategien prioriterer',
        'Lies within the areas that the strategy puts first',
      ),
      parts: [
        code('s1a', 'Behovet er tydeleg', 'Behovet er tydelig', 'The need is clear'),
        code(
          's1b',
          'Kunnskapsgrunnlaget er godt skildra',
          'Kunnskapsgrunnlaget er godt beskrevet',
          'What is known about it is well described',
        ),
      ],
    },
    {
      ...code(
        's2',
        'Bidreg til innovasjon i tenestene og til auka berekraft',
        'Bidrar til innovasjon i tjenestene og til økt bærekraft',
        'Contributes to innovation in services and to sustainability',
      ),
      parts: [
        code(
          's2a',
          'Utfordrar styring, regelverk og finansiering for å gjere samhandling lettare',
          'Utfordrer styring, regelverk og finansiering for å gjøre samhandling lettere',
          'Challenges management, rules and funding to make cooperation easier',
        ),
        code(
          's2b',
          'Bruker nye metodar eller ny teknologi',
          'Bruker nye metoder eller ny teknologi',
          'Uses new methods or new technology',
        ),
      ],
    },
    code(
      's3',
      'Har gevinstar som er skildra og som kan hentast ut',
      'Har gevinster som er beskrevet og som kan hentes ut',
      'Has benefits that are described and can be realised',
    ),
  ],
  weighted: [
    {
      ...code(
        'p1',
        'Møter behova for tenester i framtida',
        'Møter behovene for tjenester i fremtiden',
        'Meets the service needs of the future',
      ),
      weight: 1,
    },
    {
      ...code(
        'p2',
        'Løyser konkrete utfordringar i samhandlinga',
        'Løser konkrete utfordringer i samhandlingen',
        'Solves particular problems of cooperation',
      ),
      weight: 1,
    },
    {
      ...code(
        'p3',
        'Kan gjennomførast med dei ressursane som er dekte',
        'Kan gjennomføres med ressursene som er dekket',
        'Can be carried out with the resources that are covered',
      ),
      parts: [
        code(
          'p3a',
          'Personell som partane betaler sjølve',
          'Personell som partene betaler selv',
          'Staff that the parties pay themselves',
        ),
        code('p3b', 'Ekstern finansiering', 'Ekstern finansiering', 'External funding'),
        code(
          'p3c',
          'Heile porteføljen har kapasitet til det',
          'Hele porteføljen har kapasitet til det',
          'The whole portfolio has room for it',
        ),
      ],
      weight: 1,
    },
    {
      ...code(
        'p4',
        'Gir balanse mellom verdi og innsats i porteføljen',
        'Gir balanse mellom verdi og innsats i porteføljen',
        'Balances value and effort in the portfolio',
      ),
      weight: 1,
    },
    WAITING_TIMES,
  ],
  priorityGroups: [...FOUR_GROUPS, ...TARGET_GROUPS.slice(1)],
  scale: { min: 1, max: 5 },
};
