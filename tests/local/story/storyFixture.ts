import { readFileSync } from 'node:fs';
import { parseStory } from '../../../src/local/story/readStory.js';
import type { Story, StoryApplication } from '../../../src/local/story/storyFile.js';
import type { Profile } from '../../../src/local/story/appAnswers.js';

const text = readFileSync(new URL('../../stories/applications.json', import.meta.url), 'utf8');

/** The story with the twelve applications, anew each time. */
export const twelve = (): Story => parseStory(text);

/** The file's text with something changed in it. */
export function changed(change: (file: Story) => void): string {
  const file = JSON.parse(text) as Story;
  change(file);
  return JSON.stringify(file);
}

export function applicationCalled(id: string, story = twelve()): StoryApplication {
  const found = story.applications.find((application) => application.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}

const municipality = (name: string) => ({
  id: name.toLowerCase().replace('å', 'a').replace('ø', 'o').replace('ö', 'o'),
  side: 'kommune' as const,
  name: `${name} kommune`,
  shortName: name,
});

const level = (id: string) => ({ id, text: { nn: id, nb: id, en: id } });

export const profile: Profile = {
  id: 'more-og-romsdal',
  name: 'Helsefellesskap Møre og Romsdal',
  parties: [
    ...['Ålesund', 'Sula', 'Giske', 'Ulstein', 'Hareid', 'Herøy', 'Sande', 'Haram', 'Vanylven'].map(municipality),
    { id: 'hf', side: 'hf', name: 'Helse Møre og Romsdal HF', shortName: 'HMR HF' },
  ],
  bodies: [{ id: 'ssu', shortName: 'SSU' }],
  deciding: ['ssu'],
  modes: ['openCall'],
  endorsement: { kommune: level('kommunalsjef'), hf: level('klinikksjef') },
  rounds: [{ deadline: '2024-12-01', decideBy: '2024-12-20' }],
};
