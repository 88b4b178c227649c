import type { ApplicationPage } from '../../../api/contract.js';
import { bodyIn, decidingBody } from '../../../grant/bodies.js';
import type { Texts } from '../../../texts/nn.js';
import { whenText } from '../when.js';

type Page = Pick<
  ApplicationPage,
  'status' | 'answers' | 'profile' | 'receipt' | 'screenedOut' | 'since' | 'waitingPeople'
>;
export type StepKey = keyof Texts['screening']['way']['steps'];
export interface WayStep {
  readonly key: StepKey;
  readonly state: 'done' | 'now' | 'ahead' | 'ended';
}
export interface Way {
  readonly steps: readonly WayStep[];
  /** Who has it since when, or what became of it. */
  readonly who: string;
  readonly next?: string;
}

const ALL: readonly StepKey[] = ['writing', 'endorsing', 'checking', 'assessing', 'meeting', 'decided'];

/** How far it came before it ended. */
const whereItEnded = ({ receipt, screenedOut, answers }: Page): StepKey => {
  if (receipt || screenedOut) return 'checking';
  return answers.length > 0 ? 'endorsing' : 'writing';
};

const placeOf = (page: Page): StepKey | undefined => {
  switch (page.status) {
    case 'draft':
      return 'writing';
    case 'awaitingEndorsement':
    case 'endorsed':
      return 'endorsing';
    case 'submitted':
      return 'checking';
    case 'ready':
    case 'deferred':
      return 'assessing';
    case 'onAgenda':
      return 'meeting';
    case 'granted':
    case 'partlyGranted':
    case 'rejected':
      return 'decided';
    case 'notAssessed':
    case 'withdrawn':
      return whereItEnded(page);
    case 'deleted':
      return undefined;
  }
};

const saidOf = (page: Page, texts: Texts, now: number, asks: boolean): Pick<Way, 'who' | 'next'> => {
  const { way } = texts.screening;
  const since = whenText(texts, page.since, now);
  const names = texts.format.list(page.waitingPeople.map(({ name }) => name));
  const body = bodyIn(page.profile, decidingBody(page.profile))?.shortName ?? '';
  switch (page.status) {
    case 'draft':
      return { who: way.writers(names), next: asks ? way.next.writing : way.next.writingUnendorsed };
    case 'awaitingEndorsement':
      return { who: way.leaders(names, since), next: way.next.endorsing };
    case 'endorsed':
      return { who: way.toSubmit, next: way.next.endorsing };
    case 'submitted':
      return { who: way.secretariatChecks(since), next: way.next.checking };
    case 'ready':
      return { who: way.secretariatPrepares(since), next: way.next.assessing(body) };
    case 'deferred':
      return { who: way.deferred(since), next: way.next.assessing(body) };
    case 'onAgenda':
      return { who: way.committee(body, since), next: way.next.meeting };
    case 'granted':
    case 'partlyGranted':
    case 'rejected':
    case 'notAssessed':
    case 'withdrawn':
      return { who: way.ended[page.status] };
    case 'deleted':
      return { who: '' };
  }
};

/** Where an application is on its way to a decision. Where nobody's endorsement is asked for, there is no such step. */
export const wayOf = (page: Page, texts: Texts, now: number): Way | undefined => {
  const place = placeOf(page);
  if (place === undefined) return undefined;
  const { kommune, hf } = page.profile.endorsement;
  const asks = kommune !== 'none' || hf !== 'none';
  const keys = ALL.filter((key) => asks || key !== 'endorsing');
  const here = keys.indexOf(place);
  const isOver = page.status === 'notAssessed' || page.status === 'withdrawn';
  const steps = keys.map((key, index): WayStep => {
    if (index < here || place === 'decided') return { key, state: 'done' };
    if (index > here) return { key, state: 'ahead' };
    return { key, state: isOver ? 'ended' : 'now' };
  });
  return { steps, ...saidOf(page, texts, now, asks) };
};
