import type { Application, Call, State } from '../../grant/state.js';

/** The running number within the call that an application gets when it is submitted. What was submitted before keeps its own. */
export const numberFor = (state: State, call: Call, { number }: Application): number =>
  number ??
  [...state.applications.values()].filter((other) => other.call === call.id && other.number !== undefined).length + 1;
