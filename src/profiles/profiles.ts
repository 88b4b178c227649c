import type { HealthCommunityProfile } from '../grant/profile.js';
import { agder } from './agder.js';
import { helseNord } from './helseNord.js';
import { moreOgRomsdal } from './moreOgRomsdal.js';
import { sondreTrondelag } from './sondreTrondelag.js';

/** The helsefellesskap that come with Semje. Another is one file here, and one line; or made in the tab, out of one of these. */
export const PROFILES: readonly HealthCommunityProfile[] = [moreOgRomsdal, agder, sondreTrondelag, helseNord];
