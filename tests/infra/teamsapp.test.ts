import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { readYaml } from '../support/readYaml.js';

/** The part of the toolkit's schema v1.8 that we use; the whole of it is not to be had as a small package. */
const Action = z.discriminatedUnion('uses', [
  z.strictObject({
    uses: z.literal('teamsApp/create'),
    with: z.strictObject({ name: z.string() }),
    writeToEnvironmentFile: z.strictObject({ teamsAppId: z.string() }),
  }),
  z.strictObject({
    uses: z.literal('aadApp/create'),
    with: z.strictObject({
      name: z.string(),
      generateClientSecret: z.literal(false),
      signInAudience: z.enum(['AzureADMyOrg', 'AzureADMultipleOrgs']),
    }),
    writeToEnvironmentFile: z.strictObject({ clientId: z.string(), objectId: z.string() }),
  }),
  z.strictObject({
    uses: z.literal('arm/deploy'),
    with: z.strictObject({
      subscriptionId: z.string(),
      resourceGroupName: z.string(),
      templates: z.array(z.strictObject({ path: z.string(), parameters: z.string(), deploymentName: z.string() })),
      bicepCliVersion: z.string().regex(/^v\d/),
    }),
  }),
  z.strictObject({
    uses: z.literal('aadApp/update'),
    with: z.strictObject({ manifestPath: z.string(), outputFilePath: z.string() }),
  }),
  z.strictObject({
    uses: z.literal('teamsApp/zipAppPackage'),
    with: z.strictObject({ manifestPath: z.string(), outputZipPath: z.string(), outputFolder: z.string() }),
  }),
  z.strictObject({
    uses: z.enum(['teamsApp/validateAppPackage', 'teamsApp/update']),
    with: z.strictObject({ appPackagePath: z.string() }),
  }),
  z.strictObject({
    uses: z.literal('teamsApp/publishAppPackage'),
    with: z.strictObject({ appPackagePath: z.string() }),
    writeToEnvironmentFile: z.strictObject({ publishedAppId: z.string() }),
  }),
  z.strictObject({ uses: z.literal('cli/runNpmCommand'), with: z.strictObject({ args: z.string() }) }),
  z.strictObject({
    uses: z.literal('azureAppService/zipDeploy'),
    with: z.strictObject({ artifactFolder: z.string(), ignoreFile: z.string(), resourceId: z.string() }),
  }),
]);
const Lifecycle = z.strictObject({
  version: z.literal('v1.8'),
  environmentFolderPath: z.string(),
  provision: z.array(Action).optional(),
  deploy: z.array(Action).optional(),
  publish: z.array(Action).optional(),
});

const text = (path: string) => readFileSync(path, 'utf8');
const read = (path: string) => Lifecycle.parse(readYaml(text(path)));
const marks = (source: string) => [...source.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');

describe.each(['teamsapp.yml', 'teamsapp.local.yml'])('%s', (file) => {
  it('is what the toolkit reads', () => {
    expect(read(file).deploy).not.toEqual([]);
  });

  it('names files that exist', () => {
    const named = [...text(file).matchAll(/\.\/((?:infra|appPackage)\/[\w.]+)/g)].map(([, path]) => path ?? '');
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('the schema of our own', () => {
  it('refuses a step with a misspelt setting', () => {
    const broken = text('teamsapp.yml').replace('manifestPath:', 'manifestFile:');
    expect(Lifecycle.safeParse(readYaml(broken)).success).toBe(false);
  });
});

describe('.deployignore', () => {
  it('anchors what it leaves out: "src" alone would leave out dist/src too', () => {
    const patterns = text('.deployignore').trim().split('\n');
    expect(patterns.filter((pattern) => !pattern.startsWith('/') && !pattern.startsWith('*.'))).toEqual([]);
  });
});

describe('every placeholder', () => {
  it('has a value before it is used: from the environment file, an earlier step, or the deployment', () => {
    const known = new Set([...text('infra/env/.env.example').matchAll(/^(\w+)=/gm)].map(([, name]) => name ?? ''));
    // The toolkit makes this one itself when it is empty.
    known.add('AAD_APP_ACCESS_AS_USER_PERMISSION_ID');
    const outputs = [...text('infra/azure.bicep').matchAll(/^output (\w+)/gm)].map(([, name]) => name ?? '');
    const unknown: string[] = [];
    const { provision = [], deploy = [], publish = [] } = read('teamsapp.yml');
    for (const action of [...provision, ...deploy, ...publish]) {
      const settings = JSON.stringify(action.with);
      const files = [...settings.matchAll(/\.\/((?:infra|appPackage)\/[\w.]+json)/g)].map(([, path]) =>
        text(path ?? ''),
      );
      unknown.push(...marks([settings, ...files].join()).filter((name) => !known.has(name)));
      if ('writeToEnvironmentFile' in action)
        for (const name of Object.values(action.writeToEnvironmentFile)) known.add(name);
      if (action.uses === 'arm/deploy') for (const name of outputs) known.add(name);
    }
    expect(unknown).toEqual([]);
  });
});
