import { describe, expect, it } from '@jest/globals';
import { castOf } from '../../../src/local/story/cast.js';
import { twelve } from './storyFixture.js';

describe('the cast of a story', () => {
  it('has everybody once, also a leader who answers for several applications', () => {
    const names = castOf(twelve()).map(({ name }) => name);
    expect(names.filter((name) => name === 'Klinikksjef Test C')).toHaveLength(1);
    expect(names).toContain('Prosjektleiar Test H12');
  });

  it('has the one whose place an acting leader takes', () => {
    expect(castOf(twelve()).map(({ name }) => name)).toContain('Klinikksjef Test G');
  });

  it('takes the same name for another party to be somebody else', () => {
    const story = twelve();
    for (const { endorsements } of story.applications)
      for (const one of endorsements) if (one.role === 'kommunalsjef') one.name = 'Kari Test';
    const kari = castOf(story).filter(({ name }) => name === 'Kari Test');
    const parties = kari.map(({ party }) => party);
    expect(kari.length).toBeGreaterThan(20);
    expect(new Set(parties).size).toBe(parties.length);
  });
});
