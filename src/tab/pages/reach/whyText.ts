import type { WayState } from '../../../grant/reaching.js';
import type { Texts } from '../../../texts/nn.js';
import { whenText } from '../../parts/when.js';
import { becauseText, whyNot } from '../../parts/whyNot.js';

/** Why a way does not lead to somebody, as the end of a sentence. */
export const whyText = ({ reaching }: Texts, { way, why = '' }: WayState): string => {
  const known = whyNot(way, why);
  return known === undefined ? reaching.why.other(why) : reaching.why[known];
};

/** How a way stands, in a sentence. */
export const stateText = (texts: Texts, state: WayState, now: number): string => {
  const { states } = texts.reaching;
  const since = state.at === undefined ? undefined : whenText(texts, state.at, now);
  if (state.state === 'untried') return states.untried;
  if (state.state === 'works') return states.works(since ?? '');
  const why = whyText(texts, state);
  return since === undefined ? states.fails(why) : states.failsSince(why, since);
};

/** The same of somebody whom nothing reaches: with what can be done about it. */
export const adviceText = (texts: Texts, state: WayState, now: number): string => {
  if (state.state !== 'fails') return stateText(texts, state, now);
  const { fails, failsSince } = texts.undelivered.states;
  const because = becauseText(texts, { way: state.way, why: state.why ?? '' });
  return state.at === undefined ? fails(because) : failsSince(because, whenText(texts, state.at, now));
};
