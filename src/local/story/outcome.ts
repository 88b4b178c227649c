import { answers, type ApplicationRow, type CallPage, type Problem } from './appAnswers.js';
import { partyPlace } from './mapping.js';
import { findingOf } from './applying.js';
import type { Observed, ObservedApplication } from './observed.js';
import { pageFor, type Stage } from './stage.js';
import type { Finding, Story, StoryApplication } from './storyFile.js';
import { inParallel } from './waiting.js';

const DECISIONS = ['granted', 'partlyGranted', 'rejected', 'deferred', 'notAssessed'];

/** Why an application that was sent was not assessed: the refused answer's reason, else that the endorsement is missing. */
function endorsementErrors(stage: Stage, application: StoryApplication, row: ApplicationRow): Finding[] {
  const refused = stage.log.refused.get(application.id);
  return (row.notAssessed ?? []).flatMap(({ code, party }) => {
    if (party === undefined) return [];
    const known = code === 'ENDORSEMENT_MISSING' ? refused?.get(party) : undefined;
    return [known ?? { code, field: partyPlace(stage.profile, party, application) }];
  });
}

/** What the app says about an application besides its problems. Who signed for another is named by his party. */
const warningIn =
  ({ profile }: Stage, application: StoryApplication) =>
  (warning: Problem): Finding =>
    warning.code === 'DELEGATED_SIGNER' && warning.at !== undefined
      ? { code: warning.code, field: partyPlace(profile, warning.at, application) }
      : findingOf(warning);

/** The reasons that the app gives at the deadline must name what was wrong with the form. */
function unnamed(blocked: readonly Finding[], row: ApplicationRow): Finding[] {
  const codes = (row.notAssessed ?? []).map(({ code }) => code);
  return blocked.filter(
    ({ code, field }) => code !== 'NOT_KEPT' && !field.startsWith('endorsements') && !codes.includes(code),
  );
}

function observe(stage: Stage, application: StoryApplication, row: ApplicationRow): ObservedApplication {
  const { id } = application;
  const blocked = stage.log.blocked.get(id);
  // Of a draft that was never sent, the app shows no figures when its time is over.
  const shown = blocked ? (stage.log.lastDraft.get(id) ?? row) : row;
  const isDecided = DECISIONS.includes(row.status);
  if (blocked && row.status === 'notAssessed')
    for (const { code } of unnamed(blocked, row))
      stage.log.troubles.push(`${id}: the reasons for not assessing it do not name ${code}.`);
  return {
    id,
    outcome: blocked ? 'blocked' : row.status === 'notAssessed' ? 'notAssessedAtDeadline' : 'readyForAssessment',
    errors: blocked ?? endorsementErrors(stage, application, row),
    warnings: shown.warnings.map(warningIn(stage, application)),
    requested: shown.requested,
    decision: isDecided ? row.status : 'none',
    amount: row.outcome?.amount ?? 0,
  };
}

/** The secretariat's page of the call: where everything has come. */
export const callPage = ({ app, register, call }: Stage): Promise<CallPage> =>
  app.must(register.secretary.id, `GET /api/calls/${call}`, answers.call);

const inFileOrder = <T extends { readonly id: string }>(all: readonly T[], { applications }: Story): T[] => {
  const place = (id: string): number => applications.findIndex((application) => application.id === id);
  return all.toSorted((one, other) => place(one.id) - place(other.id));
};

/** What became of the whole story, as the app tells the secretariat and the writers. */
export async function outcomeOf(stage: Stage, story: Story): Promise<Observed> {
  const { frames } = await callPage(stage);
  const inAll = (what: 'decided' | 'left'): number => frames.reduce((sum, frame) => sum + frame[what], 0);
  const applications = await inParallel(story.applications, 4, async (application) =>
    observe(stage, application, await pageFor(stage, application)),
  );
  return {
    applications,
    allocated: inAll('decided'),
    remaining: inAll('left'),
    answersNotGiven: inFileOrder(stage.log.answersNotGiven, story),
    troubles: stage.log.troubles,
  };
}
