import { osloDate } from '../../grant/calendar.js';
import { isIdTaken } from '../../grant/idTaken.js';
import { sideIn, type PartyId } from '../../grant/party.js';
import type { PersonId } from '../../grant/people.js';
import { saysSomething, type IdTaken, type NotFound, type NotRegistered } from '../../grant/refusal.js';
import { isSecretary } from '../../grant/roles.js';
import { personOf, type Initiative, type InitiativeId, type State } from '../../grant/state.js';
import {
  accept,
  freeText,
  LONGEST_ACT_TEXT,
  refuse,
  type DecideContext,
  type FreeText,
  type Step,
} from '../../grant/step.js';

interface Written {
  readonly initiative: InitiativeId;
  readonly title: string;
  readonly parties: readonly PartyId[];
  readonly text: string;
}

export type ProposingCommand =
  | ({ type: 'proposeInitiative' } & Written)
  | ({ type: 'changeInitiative' } & Written)
  | { type: 'closeInitiative'; initiative: InitiativeId }
  | { type: 'reopenInitiative'; initiative: InitiativeId };

interface Said {
  readonly v: 1;
  readonly initiative: InitiativeId;
  readonly title: FreeText;
  readonly parties: readonly PartyId[];
  readonly text: FreeText;
  readonly by: PersonId;
}

export type ProposingEvent =
  | ({ type: 'initiativeProposed' } & Said)
  | ({ type: 'initiativeChanged' } & Said)
  | { type: 'initiativeClosed'; v: 1; initiative: InitiativeId; by: PersonId }
  | { type: 'initiativeReopened'; v: 1; initiative: InitiativeId; by: PersonId };

export type ProposingRefusal =
  | NotFound
  | IdTaken
  | NotRegistered
  | { readonly code: 'textTooLong' }
  | { readonly code: 'initiativeIncomplete' }
  | { readonly code: 'initiativeClosed' }
  | { readonly code: 'initiativeNotClosed' }
  | { readonly code: 'notTheAuthor' };

const wordsRefusal = (state: State, { title, parties, text }: Written): ProposingRefusal | undefined => {
  if (!saysSomething(title) || !saysSomething(text) || parties.length === 0) return { code: 'initiativeIncomplete' };
  if (title.length + text.length > LONGEST_ACT_TEXT) return { code: 'textTooLong' };
  const { profile } = state;
  const isKnown = (party: PartyId): boolean => profile !== undefined && sideIn(profile, party) !== undefined;
  return parties.every(isKnown) ? undefined : { code: 'notFound' };
};

const said = ({ initiative, title, parties, text }: Written, by: PersonId): Said => ({
  v: 1,
  initiative,
  title: freeText(title.trim()),
  parties: [...new Set(parties)],
  text: freeText(text.trim()),
  by,
});

/** Whoever proposed it looks after it, and the secretariat for him. */
const lookingAfter = (
  state: State,
  id: InitiativeId,
  { actor, arrivedAt }: DecideContext,
): { readonly idea: Initiative; readonly by: PersonId } | ProposingRefusal => {
  const by = personOf(state, actor);
  if (by === undefined) return { code: 'notRegistered' };
  const idea = state.initiatives.get(id);
  if (!idea) return { code: 'notFound' };
  return idea.by === by || isSecretary(state, by, osloDate(arrivedAt)) ? { idea, by } : { code: 'notTheAuthor' };
};

/** Ideas of projects (*aktuelle samarbeidsprosjekt*), before there are applications. Nothing follows from one but what people do. */
export const proposing: Step<State, ProposingCommand, ProposingEvent, ProposingRefusal> = {
  decides: {
    proposeInitiative: (state, { type: _type, ...written }, { actor }) => {
      const by = personOf(state, actor);
      if (by === undefined) return refuse({ code: 'notRegistered' });
      if (isIdTaken(state.initiatives, written.initiative)) return refuse({ code: 'idTaken' });
      const refused = wordsRefusal(state, written);
      return refused ? refuse(refused) : accept({ type: 'initiativeProposed', ...said(written, by) });
    },
    changeInitiative: (state, { type: _type, ...written }, context) => {
      const found = lookingAfter(state, written.initiative, context);
      if ('code' in found) return refuse(found);
      if (found.idea.closed) return refuse({ code: 'initiativeClosed' });
      const refused = wordsRefusal(state, written);
      return refused ? refuse(refused) : accept({ type: 'initiativeChanged', ...said(written, found.by) });
    },
    closeInitiative: (state, { initiative }, context) => {
      const found = lookingAfter(state, initiative, context);
      if ('code' in found) return refuse(found);
      if (found.idea.closed) return refuse({ code: 'initiativeClosed' });
      return accept({ type: 'initiativeClosed', v: 1, initiative, by: found.by });
    },
    reopenInitiative: (state, { initiative }, context) => {
      const found = lookingAfter(state, initiative, context);
      if ('code' in found) return refuse(found);
      if (!found.idea.closed) return refuse({ code: 'initiativeNotClosed' });
      return accept({ type: 'initiativeReopened', v: 1, initiative, by: found.by });
    },
  },
  evolves: {
    initiativeProposed: (state, { initiative, title, parties, text, by }, { at, seq, hash }) => ({
      ...state,
      initiatives: state.initiatives.with(initiative, {
        id: initiative,
        title,
        parties,
        text,
        by,
        proposed: { at, seq, hash },
        applications: [],
      }),
    }),
    initiativeChanged: (state, { initiative, title, parties, text }, { at, seq, hash }) => ({
      ...state,
      initiatives: state.initiatives.change(initiative, (idea) => ({
        ...idea,
        title,
        parties,
        text,
        changed: { at, seq, hash },
      })),
    }),
    initiativeClosed: (state, { initiative, by }, { at, seq, hash }) => ({
      ...state,
      initiatives: state.initiatives.change(initiative, (idea) => ({
        ...idea,
        closed: { stamp: { at, seq, hash }, by },
      })),
    }),
    initiativeReopened: (state, { initiative }) => ({
      ...state,
      initiatives: state.initiatives.change(initiative, ({ closed: _closed, ...idea }) => idea),
    }),
  },
  versions: { initiativeProposed: 1, initiativeChanged: 1, initiativeClosed: 1, initiativeReopened: 1 },
};
