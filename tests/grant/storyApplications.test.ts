import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { contentSchema } from '../../src/grant/applicationSchema.js';
import { EMPTY_BUDGET, totalsOf } from '../../src/grant/budget.js';
import { sidesOf, type ApplicationContent } from '../../src/grant/application.js';
import { problemsOf, warningsOf, type Problem, type Warning } from '../../src/grant/problems.js';
import { contentOf, placeInFile } from '../../src/local/story/mapping.js';
import { parseStory } from '../../src/local/story/readStory.js';
import type { Finding } from '../../src/local/story/storyFile.js';
import { profile } from '../support/register.js';
import { FRAME_2024 } from '../support/theCall.js';

const file = new URL('../stories/applications.json', `file://${import.meta.filename}`);
const { applications, allocationScenario } = parseStory(readFileSync(file, 'utf8'));

/** What is found by looking at the content alone: what concerns the leaders is found when they answer. */
const ofContent = ({ field }: { field: string }): boolean => !field.startsWith('endorsements[');
const figures = ({ given, computed }: Pick<Finding, 'given' | 'computed'>) => ({
  ...(given !== undefined && { given }),
  ...(computed !== undefined && { computed }),
});
const asTheFileSays = (problem: Problem | Warning) => ({
  code: problem.code,
  field: placeInFile(problem),
  ...figures(problem),
});

describe.each(applications.map((application) => [application.id, application] as const))(
  'the application %s of the story',
  (_id, application) => {
    const content = contentSchema.parse(contentOf(application, profile)) as ApplicationContent;

    it('has exactly the problems that the file expects, with both figures', () => {
      expect(problemsOf(content, profile).map(asTheFileSays)).toEqual(
        application.expected.errors
          .filter(ofContent)
          .map(({ code, field, ...found }) => ({ code, field, ...figures(found) })),
      );
    });

    it('has exactly the warnings that the file expects', () => {
      expect(
        warningsOf(content, profile, FRAME_2024)
          .map(asTheFileSays)
          .map(({ code, field }) => ({ code, field })),
      ).toEqual(application.expected.warnings.filter(ofContent).map(({ code, field }) => ({ code, field })));
    });

    it('asks for what the file says', () => {
      const { requested } = totalsOf(content.budget ?? EMPTY_BUDGET, sidesOf(content, profile));
      expect(requested.sum).toBe(application.requestedAmount);
    });
  },
);

describe('the story', () => {
  it('has twelve applications, of which those that can be sent ask for more than the frame', () => {
    expect(applications).toHaveLength(12);
    const valid = applications.filter(({ expected }) => expected.valid);
    expect(valid.reduce((sum, { requestedAmount }) => sum + requestedAmount, 0)).toBe(12_670_000);
    expect(allocationScenario.frame).toBe(FRAME_2024);
  });
});
