import { LONGEST_TEXT, type ApplicationContent } from '../../src/grant/application.js';
import type { Attachment } from '../../src/grant/attachment.js';
import type { Instant } from '../../src/grant/calendar.js';
import type { State } from '../../src/grant/state.js';
import { process, type Event } from '../../src/steps/process.js';
import { sidesOf } from '../../src/grant/application.js';
import { totalsOf } from '../../src/grant/budget.js';
import { actingClinicHead, alesundsLeader, clinicHead, haramsLeader, haramsOtherLeader, type Player } from './cast.js';
import { A_BUDGET, FILLED, kr } from './filledApplication.js';
import { at } from './given.js';
import { callIsOpen, endorses, isSent, isSubmitted, starts } from './theCall.js';
import { profile, theRegister } from './register.js';

const HASH = (seq: number): string => seq.toString(16).padStart(2, '0').repeat(32);

/** The state after these, each at its moment and by whom it was done. */
const after = (events: readonly (readonly [Event, Instant, Player?])[], from: State): State =>
  events.reduce(
    (state, [event, when, who], index) =>
      process.evolve(state, event, {
        seq: 20 + index,
        at: when,
        hash: HASH(20 + index),
        actor: who?.actor ?? ('tenant/project-leader' as Player['actor']),
      }),
    from,
  );

const attached = (number: number, differently: Partial<Attachment>): Attachment => ({
  id: `file-${number}`,
  name: `Vedlegg ${number}.pdf`,
  bytes: 482_113,
  type: 'pdf',
  sha256: HASH(200 + number),
  item: `item-${number}`,
  eTag: '"1"',
  addedBy: 'project-leader',
  addedAt: at('2024-11-20T10:00:00+01:00'),
  ...differently,
});

/** What is in the form, a side of the budget divided among its parties. */
export const THE_CONTENT: ApplicationContent = {
  ...FILLED,
  phase: profile.phases[0]?.id ?? '',
  targetGroups: profile.targetGroups.slice(0, 2).map(({ id }) => id),
  purpose:
    'Eit felles team for ungdom med alvorlege psykiske lidingar.\n\nTeamet møter ungdomen der han er, og følgjer han over tid.',
  lastingOperatingCost: false,
  actionPlanMeasure: 'Tiltak 4: FACT ung',
  place: 'Brattvåg',
  attachments: [
    attached(1, { name: 'Framdriftsplan 2025.pdf', description: 'Milepælane for det første året' }),
    attached(2, { name: 'Budsjett & bemanning.xlsx', type: 'xlsx', bytes: 18_944 }),
  ],
  budget: {
    ...A_BUDGET,
    split: ['kommune'],
    rows: {
      ...A_BUDGET.rows,
      'personnel.salary': {
        kommune: kr(500_000),
        hf: kr(300_000),
        parties: { alesund: kr(300_000), haram: kr(200_000) },
      },
      'operating.travel': {
        kommune: kr(60_000),
        hf: kr(40_000),
        parties: { alesund: kr(36_000), haram: kr(24_000) },
      },
      'ownContribution.salary': {
        kommune: kr(100_000),
        hf: kr(100_000),
        parties: { alesund: kr(60_000), haram: kr(40_000) },
      },
    },
  },
};

const totals = totalsOf(THE_CONTENT.budget ?? A_BUDGET, sidesOf(THE_CONTENT, profile));
export const THE_FACTS = {
  ...isSent().facts,
  title: { text: THE_CONTENT.title ?? '' },
  ...totals,
  ownContributionByParty: { alesund: kr(60_000), haram: kr(40_000), hf: kr(100_000) },
};

const sent = isSent({ sha: HASH(171), facts: THE_FACTS });
const started = [...theRegister, ...callIsOpen];
const morning = at('2024-11-22T09:15:30+01:00');

const before: State = started.reduce(
  (state, event, index) =>
    process.evolve(state, event, {
      seq: index + 1,
      at: morning,
      hash: HASH(index),
      actor: 'tenant/secretary' as Player['actor'],
    }),
  process.initial,
);

/** Three parties: one answers in another's place, and one is acting for another. */
export const ALL_ENDORSED = after(
  [
    [starts(), morning],
    [sent, at('2024-11-22T14:00:00+01:00')],
    [
      { ...endorses(alesundsLeader, 'alesund'), justification: { text: 'Ålesund stiller med leiarar og fagfolk.' } },
      at('2024-11-25T11:32:07+01:00'),
      alesundsLeader,
    ],
    [
      { ...endorses(haramsOtherLeader, 'haram'), inPlaceOf: haramsLeader.id, role: 'harams-other-leader-endorser' },
      at('2024-11-26T08:00:01+01:00'),
      haramsOtherLeader,
    ],
    [
      {
        ...endorses(actingClinicHead, 'hf'),
        inPlaceOf: clinicHead.id,
        actingFor: { text: 'Klinikksjef Test G' },
        justification: { text: 'Vi treng eit felles grunnlag før vi går vidare.' },
      },
      at('2024-11-29T15:59:59+01:00'),
      actingClinicHead,
    ],
    [isSubmitted(), at('2024-11-29T15:59:59+01:00')],
  ],
  before,
);

/** The same while Haram alone has answered. */
export const ONE_ENDORSED = after(
  [
    [starts(), morning],
    [sent, at('2024-11-22T14:00:00+01:00')],
    [endorses(haramsLeader, 'haram'), at('2024-11-25T11:32:07+01:00'), haramsLeader],
  ],
  before,
);

export const NAMES: Readonly<Record<string, string>> = {
  'alesunds-leader': 'Kommunalsjef Test A',
  'harams-leader': 'Kommunalsjef Test B',
  'harams-other-leader': 'Kommunalsjef Test C',
  'clinic-head': 'Klinikksjef Test D',
  'acting-clinic-head': 'Klinikksjef Test E',
};

/** As long as a field takes, and different all the way. */
export const A_LONG_TEXT = Array.from({ length: 2000 }, (_, index) => `Setning ${index} med æ, ø og å.`)
  .join(' ')
  .slice(0, LONGEST_TEXT);
