import type { HealthCommunityProfile } from '../grant/profile.js';
import { moreOgRomsdal } from './moreOgRomsdal.js';

/** The helsefellesskap that come with Semje. A fifth is one file here, and one line. */
export const PROFILES: readonly HealthCommunityProfile[] = [moreOgRomsdal];
