import type { Answers } from '../contract.js';
import type { Look } from '../reader.js';
import { bodiesOf, isLeaderOf, isOnApplication, isSecretaryLooking } from './access.js';
import { decisionViews } from './decisionView.js';

/** Decisions are for those they concern: the secretariat, the committee, and those who stand on the application or lead a party of it. */
export const visibleDecisions = (look: Look): Answers['decisions'] => {
  const { state } = look;
  const all = isSecretaryLooking(look) || bodiesOf(look).length > 0;
  return decisionViews(look).filter(({ application: id }) => {
    const application = state.applications.get(id);
    const call = application && state.calls.get(application.call);
    return all || (application && call && (isOnApplication(look, application) || isLeaderOf(look, application, call)));
  });
};
