import { followUpsOf, followUpStatus, ownersOf } from '../../grant/followUps.js';
import type { DecisionId, FollowUp } from '../../grant/state.js';
import type { FreeText } from '../../grant/step.js';
import type { FollowUpView } from '../contract.js';
import type { Look } from '../reader.js';
import { isSecretaryLooking } from './access.js';
import { personView } from './personViews.js';

const isHis = (look: Look, followUp: FollowUp): boolean =>
  look.reader.person !== undefined && ownersOf(look.state, followUp, look.today).includes(look.reader.person);

/** Those of a decision, in order; `conditions` are what the decision calls them. */
export const followUpViews = (look: Look, decision: DecisionId, conditions: readonly FreeText[] = []): FollowUpView[] =>
  followUpsOf(look.state, decision).map((one): FollowUpView => {
    const { id, what, condition, text, due, owner, done, reminded } = one;
    const status = followUpStatus(look.state, one, look.today);
    const said = condition === undefined ? text : conditions[condition];
    return {
      id,
      what,
      ...(condition !== undefined && { condition }),
      text: said?.text ?? '',
      due,
      ...(owner !== undefined && { owner: personView(look, owner) }),
      of: owner !== undefined ? 'named' : what === 'condition' ? 'applicants' : 'secretariat',
      status,
      ...(done && {
        done: {
          at: done.stamp.at,
          by: personView(look, done.by),
          ...(done.note?.text !== undefined && { note: done.note.text }),
        },
      }),
      ...(reminded && { remindedAt: reminded.stamp.at }),
      maySettle: (status === 'open' || status === 'late') && (isSecretaryLooking(look) || isHis(look, one)),
    };
  });
