import { callOfMeeting, profileOfMeeting } from '../../grant/meetingProfile.js';
import { leadingMeeting } from '../../grant/roles.js';
import type { GrantDecision, Resolution, State } from '../../grant/state.js';
import type { DecisionPage, PersonView } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { isSecretaryLooking } from './access.js';
import { decisionView } from './decisionView.js';
import { logRows, maySeeDecision } from './logRows.js';
import { mayAttend } from './meetingViews.js';
import { personView } from './personViews.js';

type Either = GrantDecision | Resolution;

const found = ({ decisions, resolutions }: State, id: string | undefined): Either | undefined =>
  id === undefined ? undefined : (decisions.get(id) ?? resolutions.get(id));

/** Every decision of the same matter: what it replaced, what replaced it, and so on. */
const chainOf = (state: State, decision: Either): string[] => {
  const before: string[] = [];
  for (let one = found(state, decision.corrects); one; one = found(state, one.corrects)) before.push(one.id);
  const after: string[] = [];
  for (let one = found(state, decision.replacedBy); one; one = found(state, one.replacedBy)) after.push(one.id);
  return [...before, ...after];
};

const ownersFor = (look: Look): PersonView[] =>
  [...look.state.people.values()]
    .map(({ id }) => personView(look, id))
    .sort((a, b) => a.name.localeCompare(b.name, 'nn'));

export const decisionPage = (look: Look, id: string): DecisionPage => {
  const { state } = look;
  const decision = found(state, id);
  const rows = decision && maySeeDecision(look, id) ? logRows(look) : [];
  const row = rows.find((one) => one.id === id);
  const meeting = decision && state.meetings.get(decision.meeting);
  const profile = profileOfMeeting(state, meeting);
  if (!decision || !row || !meeting || !profile) throw new HttpFailure(404, 'notFound');
  const leads = leadingMeeting(state, look.reader.actor, meeting.body, look.today) !== undefined;
  const mayFollowUp = leads && decision.replacedBy === undefined;
  const others = chainOf(state, decision);
  const award = state.decisions.get(id);
  return {
    row,
    ...(award && { decision: decisionView(look, award) }),
    profile,
    years: callOfMeeting(state, meeting)?.years ?? [],
    others: rows.filter((one) => others.includes(one.id)),
    attends: mayAttend(look, meeting),
    mayFollowUp,
    mayReopen: isSecretaryLooking(look),
    owners: mayFollowUp ? ownersFor(look) : [],
  };
};
