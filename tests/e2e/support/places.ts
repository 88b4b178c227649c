import { PARTS } from '../../../src/grant/application.js';
import {
  APPLICATIONS,
  CHAIR,
  EARLY_CALL,
  ENDORSED,
  IN_DOUBT,
  MEETING,
  PROJECT_OWNER,
  SECRETARY,
  TOO_LATE,
} from './scene.js';
import { channel, chat, often, tab, type Shown } from './shown.js';

const WRITER = {
  draft: 'prosjektleiar-test-k07',
  awaiting: 'prosjektleiar-test-k01',
  granted: 'prosjektleiar-test-k03',
};

/** Every page of the tab. */
export const pages: readonly Shown[] = [
  tab('applications', WRITER.awaiting, 'applications'),
  tab('applications-empty', 'prosjektleiar-test-k05', 'applications'),
  ...PARTS.map((part) => often(tab(`form-${part}`, WRITER.draft, `applications/${APPLICATIONS.draft}/${part}`))),
  tab('form-declined', 'prosjektleiar-test-k02', `applications/${APPLICATIONS.declined}/endorsement`),
  tab('application-awaiting', WRITER.awaiting, `applications/${APPLICATIONS.awaiting}`),
  often(tab('application-granted', WRITER.granted, `applications/${APPLICATIONS.granted}`)),
  tab('application-endorsed', ENDORSED.writer, `applications/${ENDORSED.application}`),
  tab('application-not-assessed', TOO_LATE.writer, `applications/${TOO_LATE.application}`),
  tab('application-not-assessed-secretary', SECRETARY, `applications/${TOO_LATE.application}`),
  tab('call-over', SECRETARY, `calls/${EARLY_CALL}`),
  tab('applications-of-a-leader', 'klinikksjef-test-c', 'applications'),
  tab('endorsements', 'klinikksjef-test-c', 'endorsements'),
  often(tab('endorsement', 'kommunalsjef-test-giske', `endorsements/${APPLICATIONS.awaiting}`)),
  tab('endorsement-answered', 'kommunalsjef-test-alesund', `endorsements/${APPLICATIONS.awaiting}`),
  often(tab('calls', SECRETARY, 'calls')),
  often(tab('call', SECRETARY, ({ call }) => `calls/${call}`)),
  tab('call-new', SECRETARY, 'calls/new'),
  often(tab('meetings', CHAIR, 'meetings')),
  tab('meeting-new', SECRETARY, 'meetings/new'),
  often(tab('meeting-decided', CHAIR, ({ granted }) => `meetings/${MEETING}/${granted}`)),
  often(tab('meeting-open', CHAIR, ({ underVote }) => `meetings/${MEETING}/${underVote}`)),
  tab('meeting-member', 'medlem-test-k2', ({ underVote }) => `meetings/${MEETING}/${underVote}`),
  tab('meeting-impartial', PROJECT_OWNER, ({ underVote }) => `meetings/${MEETING}/${underVote}`),
  tab('meeting-in-doubt', IN_DOUBT, ({ underVote }) => `meetings/${MEETING}/${underVote}`),
  often(tab('decisions', SECRETARY, 'decisions')),
  often(tab('decision', SECRETARY, ({ granted }) => `decisions/${granted}`)),
  often(tab('initiatives', SECRETARY, 'initiatives')),
  tab('register', SECRETARY, 'register'),
  {
    ...tab('register-give-role', SECRETARY, 'register'),
    first: async (shown, { register: { give } }) => {
      await shown.getByRole('button', { name: give.start }).click();
      await shown.getByRole('region', { name: give.heading }).waitFor();
    },
  },
];

/** Every card, and the client's own pages. A card keeps the language it was written in: one of each kind of place is enough to see the client's words. */
export const cardsAndClient: readonly Shown[] = [
  chat('card-endorsement', 'kommunalsjef-test-giske'),
  { ...chat('card-endorsed', 'kommunalsjef-test-alesund'), onlyNn: true },
  { ...chat('card-declined', 'kommunalsjef-test-volda'), onlyNn: true },
  { ...chat('card-round-ended', 'klinikksjef-test-c'), onlyNn: true },
  { ...chat('card-notice-declined', 'prosjektleiar-test-k02'), onlyNn: true },
  { ...chat('card-notice-endorsed', ENDORSED.writer), onlyNn: true },
  { ...chat('card-notice-not-assessed', TOO_LATE.writer), onlyNn: true },
  { ...chat('card-receipt-and-decision', WRITER.granted), onlyNn: true },
  channel('card-vote', 'medlem-test-k2'),
  { ...channel('card-voted', CHAIR), onlyNn: true },
  { ...channel('card-impartiality', PROJECT_OWNER), onlyNn: true },
  { name: 'client-side-panel', person: CHAIR, view: 'meeting/app' },
  { name: 'client-calendar', person: CHAIR, view: 'calendar' },
  { name: 'client-activity', person: CHAIR, view: 'activity' },
];
