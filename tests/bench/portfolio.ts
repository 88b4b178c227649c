import type { Look } from '../../src/api/reader.js';
import { callPage } from '../../src/api/views/callViews.js';
import { osloDate } from '../../src/grant/calendar.js';
import type { State } from '../../src/grant/state.js';
import { CLOCK, type EventMeta } from '../../src/grant/step.js';
import { process as steps, type Event } from '../../src/steps/process.js';
import { secretary } from '../support/cast.js';
import { profile, theRegister } from '../support/register.js';
import { AN_ORDINARY_DAY, at } from '../support/stateAfter.js';
import { asksFor, frameIsSet, isSent, starts } from '../support/theCall.js';
import { GraphPages } from './graphPages.js';
import { measured, median, ROUNDS, type Measurement } from './measurement.js';

const YEARS = Array.from({ length: 10 }, (_, index) => 2015 + index);
const OF_A_YEAR = 1000;
const SHOWN = 25;
/** Fifty times as quick as through Graph. */
const GOAL = 1 / 50;

const callOf = (year: number): string => `call-${year}`;

const opened = (year: number): Event[] => [
  frameIsSet(year),
  {
    type: 'callOpened',
    v: 2,
    call: callOf(year),
    profile,
    mode: 'openCall',
    years: [year],
    deadline: osloDate(at(`${year}-12-01T12:00:00+01:00`)),
    by: secretary.id,
  },
];

const applied = (year: number, index: number): Event[] => {
  const application = `app-${year}-${index}`;
  const facts = { ...asksFor(100_000 + ((index * 7919) % 900) * 1000), title: { text: `Tiltak ${index} i ${year}` } };
  return [
    { ...starts(application), call: callOf(year) } as Event,
    isSent({ application, freezeId: `freeze-${application}`, facts }),
    { type: 'submitted', v: 1, application, number: index + 1 },
  ];
};

/** Ten thousand applications from ten years, folded as an instance that starts folds them. */
const tenYears = (): State => {
  const indices = Array.from({ length: OF_A_YEAR }, (_, index) => index);
  const events = [
    ...theRegister,
    ...YEARS.flatMap((year) => [...opened(year), ...indices.flatMap((index) => applied(year, index))]),
  ];
  const meta = (seq: number): EventMeta => ({ seq, at: AN_ORDINARY_DAY, hash: `hash-${seq}`, actor: CLOCK });
  return events.reduce((state, event, index) => steps.evolve(state, event, meta(index + 1)), steps.initial);
};

const lookOf = (state: State): Look =>
  ({
    state,
    now: AN_ORDINARY_DAY,
    today: osloDate(AN_ORDINARY_DAY),
    reader: { person: secretary.id, actor: secretary.actor },
    world: { people: { get: (name: string) => ({ name }) }, drafts: new Map() },
  }) as unknown as Look;

interface Row {
  readonly requested?: number | undefined;
  readonly status: string;
}

/** Those that wait, the largest first; what one sees of them. */
const firstPage = (rows: readonly Row[]): string =>
  JSON.stringify(
    rows
      .filter(({ status }) => status === 'submitted')
      .sort((a, b) => (b.requested ?? 0) - (a.requested ?? 0))
      .slice(0, SHOWN),
  );

const allRows = (look: Look): Row[] => YEARS.flatMap((year) => [...callPage(look, callOf(year)).applications]);

const took = async (work: () => unknown): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

/** The first page of ten thousand applications, filtered and sorted: out of memory, and read through Graph page by page. */
export async function portfolio(tell: (line: string) => void): Promise<Measurement[]> {
  tell(`portfolio: ${YEARS.length * OF_A_YEAR} applications from ${YEARS.length} years …`);
  const look = lookOf(tenYears());
  const graph = await GraphPages.holding(allRows(look));
  const [all, oneYear, floor]: [number[], number[], number[]] = [[], [], []];
  try {
    // The first round is for warming up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const ten = await took(() => firstPage(allRows(look)));
      const one = await took(() => JSON.stringify(callPage(look, callOf(2024))));
      const read = await took(async () => firstPage(await graph.readAll()));
      if (round === 0) continue;
      all.push(ten);
      oneYear.push(one);
      floor.push(read);
      tell(`portfolio: round ${round} of ${ROUNDS}: ${Math.round(ten)} ms, through Graph ${Math.round(read)} ms`);
    }
  } finally {
    await graph.close();
  }
  const shared = { bench: 'portfolio', unit: 'ms', floor: median(floor), goal: GOAL, goalOf: 'ratio' } as const;
  return [
    measured({ ...shared, metric: 'ten thousand applications, filtered and sorted', value: median(all) }),
    measured({ ...shared, metric: 'the page of one year, a thousand of them', value: median(oneYear) }),
  ];
}
