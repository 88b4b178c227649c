import { own } from '../../grant/own.js';
import type { PersonId } from '../../grant/people.js';
import type { Ballot } from '../../grant/state.js';

/** How many times somebody has answered or taken his answer back: what a card showed, and a repeated press carries. */
export const revisionOf = ({ votes, withdrawn }: Pick<Ballot, 'votes' | 'withdrawn'>, person: PersonId): number =>
  own(votes, person)?.revision ?? own(withdrawn ?? {}, person) ?? 0;
