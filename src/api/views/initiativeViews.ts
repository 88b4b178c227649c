import type { Initiative } from '../../grant/state.js';
import type { InitiativeView } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { isSecretaryLooking, maySeeRow } from './access.js';
import { personView } from './personViews.js';

/** That something grew from it is for everybody; what, only for who may see that application. A deleted draft is none. */
const grown = (look: Look, { applications }: Initiative): InitiativeView['applications'] =>
  applications.flatMap((id) => {
    const application = look.state.applications.get(id);
    const call = application && look.state.calls.get(application.call);
    if (!application || !call || application.status === 'deleted') return [];
    return [
      {
        by: personView(look, application.startedBy),
        at: application.started.at,
        ...(maySeeRow(look, application, call) && { id }),
      },
    ];
  });

const initiativeView = (look: Look, initiative: Initiative): InitiativeView => ({
  id: initiative.id,
  title: initiative.title.text ?? '',
  parties: initiative.parties,
  text: initiative.text.text ?? '',
  by: personView(look, initiative.by),
  at: initiative.proposed.at,
  open: initiative.closed === undefined,
  mayChange: initiative.by === look.reader.person || isSecretaryLooking(look),
  applications: grown(look, initiative),
});

/** Newest first, those that are closed last. For everybody in the register, and nobody else. */
export const initiativeViews = (look: Look): InitiativeView[] => {
  if (look.reader.person === undefined) throw new HttpFailure(403, 'forbidden');
  return [...look.state.initiatives.values()]
    .sort((a, b) => Number(a.closed !== undefined) - Number(b.closed !== undefined) || b.proposed.seq - a.proposed.seq)
    .map((initiative) => initiativeView(look, initiative));
};
