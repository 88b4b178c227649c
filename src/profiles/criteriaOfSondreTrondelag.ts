import type { HealthCommunityProfile } from '../grant/profile.js';
import { TARGET_GROUPS, WAITING_TIMES } from './national.js';
import { code } from './words.js';

/** The six premises of the direct allocation, by which the extended working committee also weighs what it recommends. */
export const SONDRE_TRONDELAG_PREMISES = [
  code(
    'plan',
    'Står i strategien og handlingsplanen til helsefellesskapet',
    'Står i helsefellesskapets strategi og handlingsplan',
    'Is in the helsefellesskap’s strategy and action plan',
  ),
  code(
    'national',
    'Treffer pasientgruppene og områda i Nasjonal helse- og samhandlingsplan 2024–2027',
    'Treffer pasientgruppene og områdene i Nasjonal helse- og samhandlingsplan 2024–2027',
    'Meets the groups and areas of the national health and cooperation plan 2024–2027',
  ),
  code(
    'ministry',
    'Er noko departementet har sagt at tilskotet kan støtte',
    'Er noe departementet har sagt at tilskuddet kan støtte',
    'Is something the ministry has said the grant may support',
  ),
  code(
    'phase',
    'Er i gang, skal til å starte, eller treng ei utgreiing på eit ønskt område',
    'Er i gang, skal til å starte, eller trenger en utredning på et ønsket område',
    'Is under way, about to start, or needs a study in an area that is wanted',
  ),
  code(
    'commission',
    'Følgjer tilrådingane frå Helsepersonellkommisjonen',
    'Følger anbefalingene fra Helsepersonellkommisjonen',
    'Follows the advice of the commission on health personnel',
  ),
  code(
    'innovative',
    'Er nyskapande, og organiserer arbeidet på ein ny måte på tvers av nivåa',
    'Er nyskapende, og organiserer arbeidet på en ny måte på tvers av nivåene',
    'Is innovative, and organises the work in a new way across levels',
  ),
];

/** The groups are in the source's own order. It gives no weights: the premises count alike, but for what comes first of all. */
export const SONDRE_TRONDELAG_CRITERIA: HealthCommunityProfile['criteria'] = {
  gates: [
    code(
      'consensus',
      'Semja mellom kommunane og helseføretaket er dokumentert',
      'Enigheten mellom kommunene og helseforetaket er dokumentert',
      'That the municipalities and the trust agree is documented',
    ),
  ],
  weighted: [...SONDRE_TRONDELAG_PREMISES.map((premise) => ({ ...premise, weight: 1 })), WAITING_TIMES],
  priorityGroups: TARGET_GROUPS,
  scale: { min: 1, max: 5 },
};
