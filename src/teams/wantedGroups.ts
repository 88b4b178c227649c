import type { Application, Ballot, FollowUp, GrantDecision, Meeting, State } from '../grant/state.js';
import { ofApplication, ofBallot, ofDecision, ofFollowUp, type WantedGroup } from './wanted.js';
import { ofMeeting } from './wantedOfMeetings.js';

type Part<T> = ReadonlyMap<string, T>;

interface BallotsOfPart {
  readonly closed: readonly WantedGroup[];
  readonly open: readonly Ballot[];
}

/** What was made of this object before; it is never changed, so the same comes of it. */
const remembered = <K extends object, V>(kept: WeakMap<K, V>, key: K, make: () => V): V => {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
};

/**
 * Remembers what each wanted, by the object itself, and what each part of a table wanted: with ten thousand decided applications a
 * vote changes one part of one table, and only that is gone through.
 */
export class WantedGroups {
  private readonly applications = new WeakMap<Application, WantedGroup>();
  private readonly partsOfApplications = new WeakMap<Part<Application>, readonly WantedGroup[]>();
  private readonly meetings = new WeakMap<Meeting, WantedGroup>();
  private readonly closedBallots = new WeakMap<Ballot, WantedGroup>();
  private readonly partsOfBallots = new WeakMap<Part<Ballot>, BallotsOfPart>();
  private readonly decisions = new WeakMap<
    GrantDecision,
    { readonly by?: Application | undefined; readonly wanted: WantedGroup }
  >();
  private readonly partsOfDecisions = new WeakMap<
    Part<GrantDecision>,
    { readonly by: State['applications']; readonly wanted: readonly WantedGroup[] }
  >();

  private readonly followUps = new WeakMap<
    FollowUp,
    { readonly by: State['decisions']; readonly wanted: WantedGroup }
  >();

  /** Ballots first: people sit and wait for those. */
  *of(state: State): IterableIterator<WantedGroup> {
    for (const part of state.ballots.parts()) {
      const { closed, open } = remembered(this.partsOfBallots, part, () => this.ballots(part, state));
      for (const ballot of open) yield ofBallot(ballot, state);
      for (const group of closed) yield group;
    }
    for (const part of state.applications.parts())
      for (const group of remembered(this.partsOfApplications, part, () => this.ofApplications(part))) yield group;
    for (const meeting of state.meetings.values()) yield remembered(this.meetings, meeting, () => ofMeeting(meeting));
    for (const part of state.decisions.parts()) for (const group of this.ofDecisions(part, state)) yield group;
    // There are few reminders, and whether one still asks depends on its decision.
    for (const followUp of state.followUps.values()) if (followUp.reminded) yield this.ofFollowUp(followUp, state);
  }

  private ofFollowUp(followUp: FollowUp, state: State): WantedGroup {
    const known = this.followUps.get(followUp);
    if (known?.by === state.decisions) return known.wanted;
    const wanted = ofFollowUp(followUp, state);
    this.followUps.set(followUp, { by: state.decisions, wanted });
    return wanted;
  }

  private ballots(part: Part<Ballot>, state: State): BallotsOfPart {
    const all = [...part.values()];
    return {
      closed: all
        .filter(({ closed }) => closed)
        .map((ballot) => remembered(this.closedBallots, ballot, () => ofBallot(ballot, state))),
      open: all.filter(({ closed }) => !closed),
    };
  }

  private ofApplications(part: Part<Application>): readonly WantedGroup[] {
    return [...part.values()].map((application) =>
      remembered(this.applications, application, () => ofApplication(application)),
    );
  }

  /** A decision is told to those who stand on its application: what it wants is known as long as no application has changed. */
  private ofDecisions(part: Part<GrantDecision>, state: State): readonly WantedGroup[] {
    const known = this.partsOfDecisions.get(part);
    if (known?.by === state.applications) return known.wanted;
    const wanted = [...part.values()].map((decision) => this.ofDecision(decision, state));
    this.partsOfDecisions.set(part, { by: state.applications, wanted });
    return wanted;
  }

  private ofDecision(decision: GrantDecision, state: State): WantedGroup {
    const by = state.applications.get(decision.line.application);
    const known = this.decisions.get(decision);
    if (known && known.by === by) return known.wanted;
    const wanted = ofDecision(decision, state);
    this.decisions.set(decision, { by, wanted });
    return wanted;
  }
}
