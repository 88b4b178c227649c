import type { HealthCommunityProfile } from '../grant/profile.js';
import { moreOgRomsdal } from './moreOgRomsdal.js';

/**
 * What a helsefellesskap that does not come with Semje begins with, until its secretariat has made its own profile in the tab:
 * words and rules to start from, and two parties that are nobody, so that nobody takes another's municipalities for his own.
 */
export const begunProfile = (id: string, name: string): HealthCommunityProfile => ({
  ...moreOgRomsdal,
  id,
  name,
  parties: [
    { id: 'kommune', side: 'kommune', name: 'Kommunen', shortName: 'Kommunen', language: 'nn' },
    { id: 'hf', side: 'hf', name: 'Helseføretaket', shortName: 'HF', language: 'nn' },
  ],
  rounds: [],
  frames: [],
  regionalFrames: [],
  publication: { pages: [], sentTo: [], portfolio: false },
});
