import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProfileFirst } from '../../src/grant/profileVersions.js';

const file = join(import.meta.dirname, '..', 'golden', 'events', 'profileAdopted.v1.json');

/** A profile as the first version of the events carries it. */
export const firstProfile = (JSON.parse(readFileSync(file, 'utf8')) as { event: { profile: ProfileFirst } }).event
  .profile;
