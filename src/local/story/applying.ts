import { answers, type ApplicationContent, type ApplicationPage, type Problem, type Profile } from './appAnswers.js';
import type { Refused } from './appDoor.js';
import { contentOf, partyId, partyPlace, placeInFile } from './mapping.js';
import { fileCode, pageFor, writerOf, type Stage } from './stage.js';
import type { Finding, StoryApplication } from './storyFile.js';
import { waitFor } from './waiting.js';

export const findingOf = ({ code, field, at, given, computed }: Problem): Finding => ({
  code,
  field: placeInFile({ field, ...(at !== undefined && { at }) }),
  ...(given !== undefined && { given }),
  ...(computed !== undefined && { computed }),
});

/** Whom the writer asks: for each party the row of the leader in the file, else whoever the form offers first. */
function endorsersFor(stage: Stage, application: StoryApplication, page: ApplicationPage): Record<string, string> {
  const { profile, register } = stage;
  const trust = profile.parties.filter(({ side }) => side === 'hf').map(({ id }) => id);
  const parties = [...application.municipalities.map((name) => partyId(profile, name)), ...trust];
  const entries = parties.flatMap((party) => {
    const named = application.endorsements.find((endorsement) => partyId(profile, endorsement.party) === party);
    const role = named ? register.roleOf(named) : page.endorserChoices[party]?.[0]?.role;
    return role === undefined ? [] : [[party, role] as const];
  });
  return Object.fromEntries(entries);
}

/** Starts an application, as somebody's first contact with the app. */
export async function start(stage: Stage, application: StoryApplication): Promise<void> {
  const { app, call } = stage;
  const body = { commandId: `start:${application.id}`, id: application.id, call };
  await app.must(writerOf(stage, application).id, 'POST /api/applications', answers.accepted, body);
}

/**
 * Fills in the whole form, and saves it. Where the app cannot keep something of it, field by field, as one who types: what is not
 * kept is the application's error.
 */
export async function fill(stage: Stage, application: StoryApplication): Promise<void> {
  const { app, profile, log } = stage;
  const writer = writerOf(stage, application).id;
  const save = async (changes: ApplicationContent): Promise<boolean> => {
    const { etag = '' } = await pageFor(stage, application);
    const body = { etag, changes };
    const saved = await app.ask(writer, `PATCH /api/applications/${application.id}`, answers.savedDraft, body);
    return 'value' in saved && saved.value.conflicts === undefined;
  };
  const content = contentOf(application, profile);
  if (await save(content)) return;
  const lost: Finding[] = [];
  // At once: what is saved at the same time is written together.
  await Promise.all(
    Object.entries(content).map(async ([field, value]) => {
      if (!(await save({ [field]: value }))) lost.push({ code: 'NOT_KEPT', field: placeInFile({ field }) });
    }),
  );
  log.blocked.set(application.id, lost);
  log.lastDraft.set(application.id, await pageFor(stage, application));
}

/** Parties whom nobody was asked for, or somebody who may not answer: the form would not offer him. */
function unanswerable(stage: Stage, application: StoryApplication, page: ApplicationPage): Finding[] {
  const { profile } = stage;
  const asked = endorsersFor(stage, application, page);
  const isParty = ({ id, side }: Profile['parties'][number]): boolean =>
    profile.endorsement[side] !== 'none' &&
    (side === 'hf' || application.municipalities.some((name) => partyId(profile, name) === id));
  return profile.parties.filter(isParty).flatMap(({ id }) => {
    const field = partyPlace(profile, id, application);
    const role = asked[id];
    if (role === undefined) return [{ code: 'ENDORSER_MISSING', field }];
    const isOffered = page.endorserChoices[id]?.some((choice) => choice.role === role) ?? false;
    return isOffered ? [] : [{ code: 'ENDORSER_WITHOUT_AUTHORITY', field }];
  });
}

/** After an answer that nothing was written the draft has been given back meanwhile, as another version of itself. */
const LOOK_AGAIN = ['changed', 'beingSent'];

/** One who is told that the draft has changed looks again, and sends what he then sees. */
async function sendAsSeen(
  stage: Stage,
  application: StoryApplication,
): Promise<{ page: ApplicationPage; refused?: Refused }> {
  const route = `POST /api/applications/${application.id}/sending`;
  return waitFor(`${application.id} to be sent`, async () => {
    const page = await pageFor(stage, application);
    const sent = await stage.app.ask(writerOf(stage, application).id, route, answers.accepted, {
      commandId: `send:${application.id}`,
      etag: page.etag ?? '',
      endorsers: endorsersFor(stage, application, page),
      submitsItself: true,
    });
    if ('value' in sent) return { page };
    return LOOK_AGAIN.includes(sent.refused.code) ? undefined : { page, refused: sent.refused };
  });
}

/** Sends for endorsement. Refused: the reasons are written down, and nobody is asked. */
export async function send(stage: Stage, application: StoryApplication): Promise<void> {
  const { log } = stage;
  if (log.blocked.has(application.id)) return;
  const { page, refused } = await sendAsSeen(stage, application);
  log.lastDraft.set(application.id, page);
  if (!refused) {
    if (page.problemList.length > 0) log.troubles.push(`${application.id} was sent with problems on its page.`);
    return;
  }
  const { code, problems } = refused;
  const found = problems.length > 0 ? problems.map(findingOf) : unanswerable(stage, application, page);
  log.blocked.set(application.id, found.length > 0 ? found : [{ code: fileCode(code), field: 'endorsements' }]);
}
