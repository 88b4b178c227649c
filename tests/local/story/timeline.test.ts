import { describe, expect, it } from '@jest/globals';
import { deadlineOf, timelineOf } from '../../../src/local/story/timeline.js';
import { twelve } from './storyFixture.js';

describe('the days of a story', () => {
  it('opens a week before the first act, and meets on the day the profile wants the round decided', () => {
    const timeline = timelineOf(twelve(), '2024-12-20');
    expect(timeline).toMatchObject({ opening: '2024-11-15', deadline: '2024-12-01', meeting: '2024-12-20', after: [] });
    expect(timeline.before.map(({ day, sent, answers }) => [day, sent.length, answers.length])).toEqual([
      ['2024-11-22', 12, 44],
    ]);
  });

  it('reads a deadline as a day in Oslo', () => {
    expect(deadlineOf({ meta: { deadline: '2024-12-01T23:30:00Z' } })).toBe('2024-12-02');
    expect(deadlineOf({ meta: { deadline: '2025-05-01' } })).toBe('2025-05-01');
  });

  it('lets an answer that is dated after the deadline come after it, and the meeting after that', () => {
    const story = twelve();
    const late = story.applications[0]?.endorsements[3];
    if (late) late.date = '2024-12-03';
    const timeline = timelineOf(story);
    expect(timeline.after).toEqual([
      { day: '2024-12-03', sent: [], answers: [expect.objectContaining({ endorsement: late })] },
    ]);
    expect(timeline.meeting > '2024-12-03').toBe(true);
  });

  it('sends a week before the deadline where the file has no days', () => {
    const story = twelve();
    for (const { endorsements } of story.applications) for (const one of endorsements) delete one.date;
    expect(timelineOf(story).before.map(({ day }) => day)).toEqual(['2024-11-24']);
  });
});
