import { FIELD_KEYS, type FieldKey } from '../../grant/application.js';
import { sideIn } from '../../grant/party.js';
import type { Draft } from '../../grant/ports.js';
import type { DraftLine, HereView } from '../contract.js';
import type { Look } from '../reader.js';
import { isOnApplication, isUnfrozen } from '../views/access.js';
import { personView } from '../views/personViews.js';
import type { Here } from './Presence.js';

/** Whoever has written at another instance so lately is taken to be there still. */
const WRITING_MS = 20_000;

/** Who has written in the row within the last seconds: all that another instance tells of who is there. */
const lateWriters = ({ written = {} }: Draft, now: string): readonly Here[] =>
  FIELD_KEYS.flatMap((field): Here[] => {
    const stamp = written[field];
    const isLate = stamp && Date.parse(now) - Date.parse(stamp.at) < WRITING_MS;
    return isLate ? [{ person: stamp.by, field }] : [];
  });

const hereView = (look: Look, { person, field }: { person: string; field?: FieldKey }): HereView => {
  const view = personView(look, person);
  const side = sideIn(look.state.profile ?? look.world.profile, view.party);
  return { person: view, ...(field !== undefined && { field }), ...(side && { side }) };
};

/** Who else is in a draft, and its newest version; nothing to somebody who may not read it. */
export const draftLine = (look: Look, id: string): DraftLine | undefined => {
  const { world, reader, state, now } = look;
  const application = state.applications.get(id);
  if (!application || !isUnfrozen(application) || !isOnApplication(look, application)) return undefined;
  const draft = world.drafts.get(id);
  const here = new Map<string, Here>();
  for (const one of [...(draft ? lateWriters(draft, now) : []), ...world.presence.in(id)]) here.set(one.person, one);
  const others = [...here.values()].filter(({ person }) => person !== reader.person);
  return {
    id,
    ...(draft && { etag: draft.etag }),
    here: others.map((one) => hereView(look, one)),
  };
};
