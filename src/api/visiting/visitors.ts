import type { PartyId } from '../../grant/party.js';
import type { Person } from '../../grant/people.js';
import type { State } from '../../grant/state.js';
import { actorOf } from '../../grant/step.js';
import { act } from '../act.js';
import type { Accepted, Requests, VisitorView } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { isSecretaryLooking } from '../views/access.js';
import { personView } from '../views/personViews.js';
import { isCodeOf } from './visitorCode.js';

const isOf = ({ identities }: Person, tid: string): boolean => identities.some((one) => one.startsWith(`${tid}/`));

/** A tenant has no name here: whose people sign in from there tells the secretariat which it is. */
const partiesFrom = (look: Look, state: State, tid: string): PartyId[] => {
  const parties = [...state.people.values()]
    .filter((person) => isOf(person, tid))
    .flatMap(({ id }) => personView(look, id).party ?? []);
  return [...new Set(parties)].sort();
};

/** Who has signed in and is bound to nobody. For the secretariat alone. */
export const visitorViews = async (look: Look): Promise<readonly VisitorView[]> => {
  if (!isSecretaryLooking(look)) throw new HttpFailure(403, 'forbidden');
  const { state, now, world } = look;
  return (await world.visiting.waiting(state, now)).map(({ identity, name, firstSeen, lastSeen }) => {
    const [tid = '', oid = ''] = identity.split('/');
    const isHome = tid === world.reaching.tenantId.toLowerCase();
    return {
      identity: { tid, oid },
      name,
      isHome,
      parties: isHome ? [] : partiesFrom(look, state, tid),
      firstSeen,
      lastSeen,
    };
  });
};

/**
 * Binds who has signed in to somebody in the register. A name or an address can be anybody's: the code tells that the secretary
 * has spoken with whoever sits at that user's screen.
 */
export const bindVisitor = (look: Look, person: string, body: Requests['bindVisitor']): Promise<Accepted> => {
  const { world, reader } = look;
  if (!isSecretaryLooking(look)) throw new HttpFailure(403, 'forbidden');
  const identity = actorOf(body.identity);
  if (!isCodeOf(identity, body.code)) throw new HttpFailure(409, 'codeDiffers');
  return act(world, reader, body.commandId, { type: 'bindIdentity', person, identity });
};
