import { seedStory } from '../../../src/local/seed/seedTenant.js';
import { channels, ids } from '../../../src/local/settings.js';
import { answers } from '../../../src/local/story/appAnswers.js';
import { fill, start } from '../../../src/local/story/applying.js';
import { gatherCast } from '../../../src/local/story/cast.js';
import { enterRegister } from '../../../src/local/story/register.js';
import { StoryLog, type Stage } from '../../../src/local/story/stage.js';
import type { StoryApplication } from '../../../src/local/story/storyFile.js';
import { NOW, type Product } from './product.js';

export const SECRETARY = 'sekretaer-test-s1';
/** Has the app in personal chat. */
export const CLINIC_HEAD = 'klinikksjef-test-c';
/** Is in the leaders' shared channel, from a tenant of his own. */
export const IN_CHANNEL = 'kommunalsjef-test-kanal';
/** Has nothing but an address. */
export const BY_MAIL = 'kommunalsjef-test-post';

type Endorser = Pick<StoryApplication['endorsements'][number], 'name' | 'actingFor' | 'delegationRef'>;

export interface WrittenDraft {
  readonly stage: Stage;
  readonly application: StoryApplication;
}

/**
 * A draft of two municipalities and the trust, filled in, whose three leaders are reached in three ways; Molde's is the one in the
 * channel, or another.
 */
export async function draftForThree(
  { app, tenant }: Product,
  moldes: Endorser = { name: 'Kommunalsjef Test Kanal' },
): Promise<WrittenDraft> {
  const seed = seedStory(NOW.slice(0, 10));
  const [first] = seed.applications;
  if (!first) throw new Error('The seed has no application.');
  const asked = (party: string, role: string, endorser: Endorser) => ({
    party,
    role,
    ...endorser,
    justificationNn: '',
    response: 'endorsed',
  });
  const application: StoryApplication = {
    ...first,
    municipalities: ['Molde', 'Averøy'],
    endorsements: [
      asked('Helse Møre og Romsdal HF', 'klinikksjef', { name: 'Klinikksjef Test C' }),
      asked('Molde kommune', 'kommunalsjef', moldes),
      asked('Averøy kommune', 'kommunalsjef', { name: 'Kommunalsjef Test Post' }),
    ],
  };
  const story = { ...seed, applications: [application] };
  const { profile } = await app.must(SECRETARY, 'GET /api/me', answers.me);
  const cast = await gatherCast(story, tenant);
  const how = { from: '2026-01-01', answerable: 'partiesOfApplications' } as const;
  const register = await enterRegister(story, cast, profile, how, { app, tenant });
  const parties = ['molde', 'averoy'];
  const place = { commandId: 'leaders-channel', parties, team: ids.team, channel: channels.leaders };
  await app.must(SECRETARY, 'PUT /api/parties/channel', answers.accepted, place);
  const { year, frame: amount } = seed.allocationScenario;
  const frames = [{ year, amount, source: 'Fordelingsnøkkelen' }];
  const call = { commandId: 'open-the-call', id: first.round, frames, deadline: seed.meta.deadline };
  await app.must(SECRETARY, 'POST /api/calls', answers.accepted, call);
  const stage: Stage = { app, tenant, profile, cast, register, call: first.round, log: new StoryLog() };
  await start(stage, application);
  await fill(stage, application);
  return { stage, application };
}
