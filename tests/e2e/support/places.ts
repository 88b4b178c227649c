import { PARTS } from '../../../src/grant/application.js';
import { APPLICATIONS, CHAIR, MEETING, PROJECT_OWNER, SECRETARY, type Scene } from './scene.js';

/** Somewhere in the product that is worth looking at, and as whom. Some ids are known when the scene is set. */
export interface Shown {
  readonly name: string;
  readonly person: string;
  readonly view: string;
  readonly sub?: string | ((scene: Scene) => string);
}

const tab = (name: string, person: string, sub: Shown['sub'] = ''): Shown => ({ name, person, sub, view: 'semje' });
const chat = (name: string, person: string): Shown => ({ name, person, view: 'chat' });
const channel = (name: string, person: string): Shown => ({ name, person, view: 'team/ssu' });

const WRITER = {
  draft: 'prosjektleiar-test-k07',
  awaiting: 'prosjektleiar-test-k01',
  granted: 'prosjektleiar-test-k03',
};

/** Every page of the tab. */
export const pages: readonly Shown[] = [
  tab('applications', WRITER.awaiting, 'applications'),
  tab('applications-empty', 'prosjektleiar-test-k05', 'applications'),
  ...PARTS.map((part) => tab(`form-${part}`, WRITER.draft, `applications/${APPLICATIONS.draft}/${part}`)),
  tab('form-declined', 'prosjektleiar-test-k02', `applications/${APPLICATIONS.declined}/endorsement`),
  tab('application-awaiting', WRITER.awaiting, `applications/${APPLICATIONS.awaiting}`),
  tab('application-granted', WRITER.granted, `applications/${APPLICATIONS.granted}`),
  tab('endorsements', 'klinikksjef-test-c', 'endorsements'),
  tab('endorsement', 'kommunalsjef-test-giske', `endorsements/${APPLICATIONS.awaiting}`),
  tab('endorsement-answered', 'kommunalsjef-test-alesund', `endorsements/${APPLICATIONS.awaiting}`),
  tab('calls', SECRETARY, 'calls'),
  tab('call', SECRETARY, ({ call }) => `calls/${call}`),
  tab('call-new', SECRETARY, 'calls/new'),
  tab('meetings', CHAIR, 'meetings'),
  tab('meeting-new', SECRETARY, 'meetings/new'),
  tab('meeting-decided', CHAIR, ({ granted }) => `meetings/${MEETING}/${granted}`),
  tab('meeting-open', CHAIR, ({ underVote }) => `meetings/${MEETING}/${underVote}`),
  tab('meeting-member', 'medlem-test-k2', ({ underVote }) => `meetings/${MEETING}/${underVote}`),
  tab('meeting-impartial', PROJECT_OWNER, ({ underVote }) => `meetings/${MEETING}/${underVote}`),
  tab('decisions', SECRETARY, 'decisions'),
  tab('register', SECRETARY, 'register'),
];

/** Every card, and the client's own pages. */
export const cardsAndClient: readonly Shown[] = [
  chat('card-endorsement', 'kommunalsjef-test-giske'),
  chat('card-endorsed', 'kommunalsjef-test-alesund'),
  chat('card-declined', 'kommunalsjef-test-volda'),
  chat('card-round-ended', 'klinikksjef-test-c'),
  chat('card-notice-declined', 'prosjektleiar-test-k02'),
  chat('card-receipt-and-decision', WRITER.granted),
  channel('card-vote', 'medlem-test-k2'),
  channel('card-voted', CHAIR),
  channel('card-impartiality', PROJECT_OWNER),
  { name: 'client-side-panel', person: CHAIR, view: 'meeting/app' },
  { name: 'client-calendar', person: CHAIR, view: 'calendar' },
  { name: 'client-activity', person: CHAIR, view: 'activity' },
];
