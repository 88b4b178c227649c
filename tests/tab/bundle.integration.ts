import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Target = z.object({ inputs: z.array(z.string()).min(1) });
const built = z
  .object({ browser: z.object({ tab: Target, client: Target }) })
  .parse(JSON.parse(readFileSync('dist/.built.json', 'utf8')));

describe('what reaches a browser', () => {
  it('is, in the tab, the tab itself, the trunk, the words and the contract, and nothing of the server', () => {
    const allowed = /^src\/(tab|grant|texts)\/|^src\/api\/contract\.ts$/;
    expect(built.browser.tab.inputs.filter((path) => !allowed.test(path))).toEqual([]);
  });

  it('is, in the Teams client, nothing outside the embedded tenant', () => {
    expect(built.browser.client.inputs.filter((path) => !path.startsWith('src/local/'))).toEqual([]);
  });
});
