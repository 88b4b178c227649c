import { describe, expect, it } from '@jest/globals';
import { parseStory, readStory, UnplayableStory } from '../../../src/local/story/readStory.js';
import { changed, twelve } from './storyFixture.js';

describe('reading a story', () => {
  it('reads the twelve applications and what must come of them', () => {
    const story = twelve();
    expect(story.applications).toHaveLength(12);
    expect(story.allocationScenario).toMatchObject({ frame: 8_564_000, expectedRemaining: 0 });
  });

  it.each([
    ['not JSON', '{', /^The file is not JSON: /],
    ['a list', '[]', /^The file is not in the story format: the top of the file: /],
    ['nothing but meta', '{"meta":{"deadline":"2024-12-01"}}', /allocationScenario/],
    [
      'an amount that is a text',
      changed((file) => {
        Object.assign(file.allocationScenario.decisions[0] ?? {}, { amount: '4,5 mill.' });
      }),
      /allocationScenario\.decisions\[0\]\.amount/,
    ],
    [
      'an application without contacts',
      changed((file) => {
        Object.assign(file.applications[2] ?? {}, { contacts: [] });
      }),
      /applications\[2\]\.contacts/,
    ],
  ])('says where a file that is %s goes wrong', (_what, text, sentence) => {
    expect(() => parseStory(text)).toThrow(UnplayableStory);
    expect(() => parseStory(text)).toThrow(sentence);
  });

  it('says which helsefellesskap can be played when it is another', () => {
    const stranger = changed((file) => {
      file.allocationScenario.helsefellesskap = 'oslo';
    });
    expect(() => parseStory(stranger)).toThrow(
      '“oslo” is unknown: more-og-romsdal, agder, sondre-trondelag, helse-nord can be played.',
    );
  });

  it('refuses an application of another helsefellesskap than the file’s', () => {
    const agder = changed((file) => {
      file.allocationScenario.helsefellesskap = 'agder';
    });
    expect(() => parseStory(agder)).toThrow('belongs to “more-og-romsdal”, but the file plays “agder”');
  });

  it('reads what older files do not have: no endorsements, other fields, more frames, another mode, one motion', () => {
    const story = parseStory(
      changed((file) => {
        const [first] = file.applications;
        Object.assign(first ?? {}, { endorsements: undefined, fields: { sustainability: 'Varer lenge.' } });
        Object.assign(file.allocationScenario, {
          otherFrames: [{ year: 2025, amount: 1 }],
          mode: 'direct',
          motion: 'whole',
        });
      }),
    );
    expect(story.applications[0]).toMatchObject({ endorsements: [], fields: { sustainability: 'Varer lenge.' } });
    expect(story.allocationScenario).toMatchObject({
      otherFrames: [{ year: 2025, amount: 1 }],
      mode: 'direct',
      motion: 'whole',
    });
    expect(twelve().allocationScenario.motion).toBe('perCase');
  });

  it('refuses an id that stands twice, and a decision on an application that is not there', () => {
    const twice = changed((file) => {
      Object.assign(file.applications[1] ?? {}, { id: file.applications[0]?.id });
    });
    const lost = changed((file) => {
      Object.assign(file.allocationScenario.decisions[0] ?? {}, { id: 'TEST-99' });
    });
    expect(() => parseStory(twice)).toThrow('Two applications have the id TEST-01.');
    expect(() => parseStory(lost)).toThrow('names TEST-99, which is no application in the file.');
  });

  it('says which file is missing', async () => {
    await expect(readStory('/nowhere/story.json')).rejects.toThrow('There is no file /nowhere/story.json.');
  });
});
