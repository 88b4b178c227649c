import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { answers } from '../../../src/local/story/appAnswers.js';
import { checkFormally } from '../../../src/local/story/checking.js';
import { seedStory, seedTenant } from '../../../src/local/seed/seedTenant.js';
import { waitFor } from '../../../src/local/story/waiting.js';
import { NOW, type Product } from './product.js';
import { letIn, WITHDRAWN, writeTogether } from './sceneOfWriting.js';

export const CHAIR = 'leiar-test-h1';
export const SECRETARY = 'sekretaer-test-s1';
export const MEETING = 'mote-1';
/** Of the seed, and where the scene leaves each. */
export const APPLICATIONS = {
  granted: 'ambulerande-sarteam',
  underVote: 'felles-tryggleiksvakt',
  awaiting: 'foreldrestotte-tidleg',
  declined: 'felles-legemiddelgjennomgang',
  draft: 'overgang-ungdom-vaksen',
} as const;
const DAY_AFTER = NOW.replace('-14T', '-15T');
const YEAR = Number(NOW.slice(0, 4));
export const CONDITION = 'Rapport om framdrifta innan eitt år';
export const REASON = 'Ramma skal òg rekke til dei andre søknadene.';

/** Writers who have what nobody of the seed has: one that waits for its button, one that missed its deadline. */
export const TOO_LATE = { writer: 'prosjektleiar-test-k06', application: 'for-sein' };
export const TO_CHANGE = 'skal-endrast';
export const ENDORSED = { writer: 'prosjektleiar-test-k04', application: 'klar-til-innsending' };
/** A member who is in doubt about himself: the chair is to rule. */
export const IN_DOUBT = 'medlem-test-k4';
export const EARLY_CALL = 'tidleg-frist';

/** A member whom the register calls the owner of what is voted on. */
export const PROJECT_OWNER = 'medlem-test-k3';
const VOTERS = [CHAIR, ...['h2', 'h3', 'h4', 'h5'].map((one) => `medlem-test-${one}`), 'nestleiar-test-k1'];

/** What the scene needs of an application beside what stories look at. */
const written = z.object({
  status: z.string(),
  etag: z.string().optional(),
  parties: z.array(z.string()),
  content: z.record(z.string(), z.unknown()),
  endorserChoices: z.record(z.string(), z.array(z.object({ role: z.string(), person: z.object({ id: z.string() }) }))),
});

export interface Scene {
  readonly call: string;
  /** Ids of the two cases. */
  readonly granted: string;
  readonly underVote: string;
  /** Somebody of the register. */
  readonly leader: string;
}

async function act({ app }: Product, person: string, route: string, body: object): Promise<void> {
  await app.must(person, route, answers.accepted, { commandId: randomUUID(), ...body });
}

const casesOf = async ({ app }: Product) =>
  (await app.must(CHAIR, `GET /api/meetings/${MEETING}`, answers.meeting)).caseList;

async function holdMeeting(on: Product, call: string): Promise<Omit<Scene, 'call' | 'leader'>> {
  const meeting = { id: MEETING, call, date: NOW.slice(0, 10), time: '10.00' };
  await act(on, SECRETARY, 'POST /api/meetings', meeting);
  const applications = [APPLICATIONS.granted, APPLICATIONS.underVote];
  for (const application of applications) await checkFormally(on.app, SECRETARY, application);
  await act(on, SECRETARY, `POST /api/meetings/${MEETING}/cases`, { applications });
  const cases = await casesOf(on);
  const idOf = (wanted: string): string => cases.find(({ application }) => application?.id === wanted)?.id ?? '';
  return { granted: idOf(APPLICATIONS.granted), underVote: idOf(APPLICATIONS.underVote) };
}

async function decide(on: Product, caseId: string): Promise<void> {
  const ballot = 'roysting-1';
  const line = { outcome: 'granted', amount: 1_130_000, year: YEAR, conditions: [CONDITION] };
  await act(on, CHAIR, 'POST /api/ballots', { id: ballot, case: caseId, line });
  for (const member of VOTERS)
    await act(on, member, `POST /api/ballots/${ballot}/votes`, { choice: 'for', revision: 0 });
  await act(on, CHAIR, `POST /api/ballots/${ballot}/closing`, {});
  await waitFor('the result', async () => {
    const known = (await casesOf(on)).find(({ id }) => id === caseId);
    return known?.ballots.find(({ state }) => state === 'closed');
  });
  await act(on, CHAIR, `POST /api/cases/${caseId}/decision`, { ballot });
}

/** A member owns the project; the chair has voted, the others not yet. */
async function openBallot(on: Product, caseId: string): Promise<void> {
  const owner = { type: 'projectOwner', application: APPLICATIONS.underVote };
  const role = { id: 'eigar-1', person: PROJECT_OWNER, kind: owner, from: '2026-01-01', source: 'Søknaden' };
  await act(on, SECRETARY, 'POST /api/roles', role);
  const line = { outcome: 'partlyGranted', amount: 500_000, year: YEAR, conditions: [], reason: REASON };
  await act(on, CHAIR, 'POST /api/ballots', { id: 'roysting-2', case: caseId, line });
  await act(on, CHAIR, 'POST /api/ballots/roysting-2/votes', { choice: 'for', revision: 0 });
  await act(on, IN_DOUBT, 'POST /api/ballots/roysting-2/impartiality', { answer: 'inDoubt' });
}

const readAs = ({ app }: Product, person: string, application: string) =>
  app.must(person, `GET /api/applications/${application}`, written);

/** What `from` says, in an application of the writer's own. */
async function copy(on: Product, writer: string, from: string, to: { id: string; call: string }, without: string[]) {
  const { content } = await readAs(on, 'prosjektleiar-test-k03', from);
  await act(on, writer, 'POST /api/applications', to);
  const { etag } = await readAs(on, writer, to.id);
  const kept = Object.entries(content).filter(([key]) => !without.includes(key));
  const changes = Object.fromEntries(kept);
  await on.app.must(writer, `PATCH /api/applications/${to.id}`, answers.savedDraft, { etag, changes });
  return readAs(on, writer, to.id);
}

/** Sent to the leaders by a writer who has said that he presses the last button himself. */
async function sendTo(on: Product, call: string, id: string) {
  const { writer } = ENDORSED;
  const { etag, parties, endorserChoices } = await copy(on, writer, APPLICATIONS.granted, { id, call }, []);
  const choices = parties.flatMap((party) => {
    const [first] = endorserChoices[party] ?? [];
    return first ? [{ party, role: first.role, person: first.person.id }] : [];
  });
  const endorsers = Object.fromEntries(choices.map(({ party, role }) => [party, role]));
  await act(on, writer, `POST /api/applications/${id}/sending`, { etag, endorsers, submitsItself: false });
  return choices;
}

type Answer = 'endorsed' | 'changesRequested';
const answer = (on: Product, id: string, { party, person }: { party: string; person: string }, said: Answer) =>
  act(on, person, `POST /api/applications/${id}/endorsements`, {
    party,
    version: 1,
    answer: said,
    justification: REASON,
  });

/** One that everybody endorses, one whose last leader asks for changes, and one that is withdrawn. */
async function endorse(on: Product, call: string): Promise<void> {
  const { writer, application: id } = ENDORSED;
  for (const choice of await sendTo(on, call, id)) await answer(on, id, choice, 'endorsed');
  const asked = await sendTo(on, call, TO_CHANGE);
  for (const [index, choice] of asked.entries())
    await answer(on, TO_CHANGE, choice, index === asked.length - 1 ? 'changesRequested' : 'endorsed');
  await sendTo(on, call, WITHDRAWN);
  await act(on, writer, `POST /api/applications/${WITHDRAWN}/withdrawal`, { reason: REASON });
}

/** A call whose deadline passes while people look: a draft there is not assessed. The day after is today, from then on. */
async function missDeadline(on: Product): Promise<void> {
  const { writer, application: id } = TOO_LATE;
  await copy(on, writer, APPLICATIONS.granted, { id, call: EARLY_CALL }, ['contacts', 'period', 'evaluationPlan']);
  await on.tenant.setClock(DAY_AFTER);
  await waitFor('the deadline', async () => {
    const { status } = await readAs(on, writer, id);
    return status === 'notAssessed' ? status : undefined;
  });
}

/** The seed, with a meeting where one application has been decided and another is being voted on. */
export async function setTheScene(on: Product): Promise<Scene> {
  await seedTenant(on.running.tenantUrl, on.running.appUrls[0] ?? '');
  const call = seedStory(NOW.slice(0, 10)).applications[0]?.round ?? '';
  const cases = await holdMeeting(on, call);
  await decide(on, cases.granted);
  await openBallot(on, cases.underVote);
  await endorse(on, call);
  const idea = { id: 'ide-1', title: CONDITION, parties: ['giske', 'hf'], text: REASON };
  await act(on, SECRETARY, 'POST /api/initiatives', idea);
  const frames = [{ year: YEAR + 2, amount: 1_000_000, source: 'Fordelingsnøkkelen' }];
  await act(on, SECRETARY, 'POST /api/calls', { id: EARLY_CALL, frames, deadline: NOW.slice(0, 10) });
  await writeTogether(on, { call, early: EARLY_CALL }, SECRETARY);
  await missDeadline(on);
  await letIn(on, SECRETARY, `${YEAR}-12-20`);
  const { people } = await on.app.must(SECRETARY, 'GET /api/register', answers.register);
  const leader = people.find(({ name }) => name === on.account('kommunalsjef-test-giske').displayName)?.id ?? '';
  return { call, leader, ...cases };
}
