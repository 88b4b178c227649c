import type { HealthCommunityProfile } from '../../../../grant/profile.js';
import { bytesOf, kindOf, textOf, UnreadableFile } from '../../../files/fileTrouble.js';
import { wordBlocks } from '../../../files/wordBlocks.js';
import type { ReadApplication } from './filling.js';
import { readForm } from './formReader.js';
import { readStory } from './storyReader.js';

/** The applications in a file: one in the original form, one or more in the story's. Throws `UnreadableFile`. */
export const readApplicationFile = async (
  file: Blob,
  profile: HealthCommunityProfile,
): Promise<readonly ReadApplication[]> => {
  const bytes = await bytesOf(file);
  if (kindOf(bytes) === 'zip') return [readForm(wordBlocks(bytes), profile.parties)];
  const text = textOf(bytes).replace(/^\ufeff/, '');
  if (!/^\s*[[{]/.test(text)) throw new UnreadableFile('wrongType');
  return readStory(text, profile);
};
