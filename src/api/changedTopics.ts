import type { State } from '../grant/state.js';
import type { Topic } from './contract.js';

/** Where each part of the state is shown. A part that is new has to be given a place here to compile. */
const TOPIC_OF: Readonly<Record<keyof State, Topic>> = {
  profile: 'calls',
  profileBy: 'calls',
  profiles: 'calls',
  frames: 'calls',
  calls: 'calls',
  applications: 'applications',
  meetings: 'meetings',
  cases: 'meetings',
  ballots: 'meetings',
  decisions: 'meetings',
  resolutions: 'meetings',
  followUps: 'meetings',
  initiatives: 'initiatives',
  documents: 'applications',
  impartiality: 'assessing',
  assessed: 'assessing',
  rankings: 'assessing',
  people: 'register',
  identities: 'register',
  roles: 'register',
  channels: 'register',
  partyChannels: 'register',
};
const PARTS = Object.keys(TOPIC_OF) as (keyof State)[];

/** What a page could show otherwise after this: an event leaves alone every part of the state that it does not change. */
export const changedTopics = (before: State, after: State): readonly Topic[] => [
  ...new Set(PARTS.filter((part) => before[part] !== after[part]).map((part) => TOPIC_OF[part])),
];
