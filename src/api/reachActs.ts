import { WAYS } from '../grant/way.js';
import type { PersonWays, Requests } from './contract.js';
import { HttpFailure } from './httpFailure.js';
import type { Look } from './reader.js';
import { isSecretaryLooking } from './views/access.js';
import { personWays } from './views/personViews.js';

const stopOthers = (look: Look, person: string): void => {
  if (!isSecretaryLooking(look)) throw new HttpFailure(403, 'forbidden');
  if (!look.state.people.has(person)) throw new HttpFailure(404, 'notFound');
};

/** Asks Teams now which ways are open to somebody. Nothing is sent to him. */
export const tryWays = async (look: Look, person: string): Promise<PersonWays> => {
  stopOthers(look, person);
  await look.world.reaching.probe(person);
  return personWays(look, person);
};

/** The way that is tried first from now on; none of his own gives the usual order back. */
export const preferWay = async (look: Look, person: string, { way }: Requests['preferWay']): Promise<PersonWays> => {
  stopOthers(look, person);
  const preferredWay = WAYS.find((one) => one === way);
  await look.world.people.put(person, { preferredWay: preferredWay ?? '' });
  return personWays(look, person);
};
