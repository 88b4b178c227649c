import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const text = (path: string) => readFileSync(path, 'utf8');
const Language = z.object({ languageTag: z.string(), file: z.string() });
const manifest = z
  .looseObject({
    version: z.string(),
    icons: z.record(z.string(), z.string()),
    localizationInfo: z.object({
      defaultLanguageTag: z.string(),
      defaultLanguageFile: z.string(),
      additionalLanguages: z.array(Language),
    }),
    validDomains: z.array(z.string()),
    authorization: z.object({
      permissions: z.object({ resourceSpecific: z.array(z.object({ name: z.string(), type: z.string() })) }),
    }),
  })
  .parse(JSON.parse(text('appPackage/manifest.json')));

const languageFiles = ['nb.json', 'nn.json', 'en.json'];
const language = (file: string) => z.record(z.string(), z.string()).parse(JSON.parse(text(`appPackage/${file}`)));
const marksIn = (value: string) => (value.match(/\{+\w+\}+/g) ?? []).sort();

/** Width and height as the PNG's own header says, and its colour type (6: with alpha). */
const png = (path: string) => {
  const data = readFileSync(path);
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20), colourType: data[25] };
};

/** The permissions in https://learn.microsoft.com/graph/permissions-reference that a team gives an app. */
const teamPermissions = ['ChannelMember.Read.Group', 'TeamMember.Read.Group', 'TeamsActivity.Send.Group'];

/** The value at a path as language files write it: `staticTabs[0].name`. */
const at = (path: string) =>
  path
    .split(/[.[\]]+/)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], manifest);

describe('the manifest', () => {
  it('has the version of package.json', () => {
    expect(manifest.version).toBe((JSON.parse(text('package.json')) as { version: string }).version);
  });

  it('names icons and language files that exist', () => {
    const { defaultLanguageFile, additionalLanguages } = manifest.localizationInfo;
    const named = [...Object.values(manifest.icons), defaultLanguageFile, ...additionalLanguages.map((l) => l.file)];
    expect(named.filter((file) => !existsSync(`appPackage/${file}`))).toEqual([]);
    expect(named.filter((file) => file.endsWith('.json')).sort()).toEqual([...languageFiles].sort());
  });

  it('asks teams only for permissions that exist', () => {
    const asked = manifest.authorization.permissions.resourceSpecific.map((permission) => permission.name);
    expect(asked.filter((name) => !teamPermissions.includes(name))).toEqual([]);
  });

  it('trusts no wildcard domain: on a shared host it would trust strangers', () => {
    expect(manifest.validDomains.filter((domain) => domain.includes('*'))).toEqual([]);
  });

  it('stands in the language it says is its default', () => {
    const own = language(manifest.localizationInfo.defaultLanguageFile);
    for (const [path, value] of Object.entries(own)) if (path !== '$schema') expect(at(path)).toBe(value);
  });
});

describe('the language files', () => {
  it.each(languageFiles)('%s has the same keys and placeholders as the default', (file) => {
    const [wanted, found] = [language('nb.json'), language(file)];
    expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort());
    for (const [key, value] of Object.entries(found)) expect(marksIn(value)).toEqual(marksIn(wanted[key] ?? ''));
  });
});

describe('the icons', () => {
  it('are as large as Teams wants them', () => {
    expect(png('appPackage/color.png')).toEqual({ width: 192, height: 192, colourType: 6 });
    expect(png('appPackage/outline.png')).toEqual({ width: 32, height: 32, colourType: 6 });
  });
});
