import type { Found } from '../grant/screening.js';
import { GONE, readFound } from './foundIn.js';
import { perform, type Handlers } from './handler.js';
import type { Look } from './reader.js';
import { stopUnseen } from './stopUnseen.js';
import { isSecretaryLooking } from './views/access.js';

/** Nobody else has the content read for him: he is refused by the rule whatever stands in it. */
const found = async (look: Look, id: string): Promise<Found> => {
  const application = look.state.applications.get(id);
  const call = application && look.state.calls.get(application.call);
  return application && call && isSecretaryLooking(look) ? readFound(look, application, call) : GONE;
};

/** The secretariat's formal check. */
export const screeningHandlers: Pick<Handlers, 'tickPoint' | 'passScreening' | 'undoScreening' | 'screenOut'> = {
  tickPoint: async ({ look, id, body: { version, point, answer, ...body } }) => {
    await stopUnseen(look, id);
    const command = {
      type: 'tickPoint',
      application: id,
      version,
      point,
      answer,
      found: await found(look, id),
    } as const;
    return perform(look, body, command);
  },
  passScreening: async ({ look, id, body: { version, ...body } }) => {
    await stopUnseen(look, id);
    return perform(look, body, { type: 'passScreening', application: id, version, found: await found(look, id) });
  },
  undoScreening: async ({ look, id, body }) => {
    await stopUnseen(look, id);
    return perform(look, body, { type: 'undoScreening', application: id });
  },
  screenOut: async ({ look, id, body: { version, reason, ...body } }) => {
    await stopUnseen(look, id);
    return perform(look, body, { type: 'screenOut', application: id, version, reason });
  },
};
