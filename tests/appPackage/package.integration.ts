import { describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ajvDraft04 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import { z } from 'zod';
import { readZip } from '../support/readZip.js';

const values = {
  TEAMS_APP_ID: '11111111-1111-4111-8111-111111111111',
  BOT_ID: '22222222-2222-4222-8222-222222222222',
  API_CLIENT_ID: '33333333-3333-4333-8333-333333333333',
  APP_DOMAIN: 'semje.example.no',
  DEVELOPER_NAME: 'Helsefellesskap "Test"',
  DEVELOPER_URL: 'https://example.no',
  PRIVACY_URL: 'https://example.no/personvern',
  TERMS_URL: 'https://example.no/vilkar',
};
const output = join(mkdtempSync(join(tmpdir(), 'semje-package-')), 'semje.zip');
const environment = (changed: Record<string, string> = {}) => ({
  PATH: process.env.PATH,
  PACKAGE_FILE: output,
  ...values,
  ...changed,
});
const refused = (changed: Record<string, string>) => {
  const run = spawnSync(process.execPath, ['.config/package.mjs'], { env: environment(changed), encoding: 'utf8' });
  return { status: run.status, said: run.stderr };
};

const schemas = '@microsoft/app-manifest/build/json-schemas/teams/v1.25/';
const load = createRequire(import.meta.url);
// Without unicodeRegExp:false the localization schema throws: its patterns escape what needs no escape.
const ajv = new ajvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
ajvFormats.default(ajv);
const problems = (schema: string, data: unknown) => {
  ajv.validate(load(`${schemas}MicrosoftTeams.${schema}`) as object, data);
  return ajv.errors ?? [];
};

const packed = () => {
  execFileSync(process.execPath, ['.config/package.mjs'], { env: environment() });
  return readZip(readFileSync(output));
};
const files = packed();
const json = (name: string): unknown => JSON.parse(files[name]?.toString('utf8') ?? 'null');

describe('the packaged app', () => {
  it('holds the manifest, three languages and two icons at its top', () => {
    expect(Object.keys(files).sort()).toEqual(
      ['color.png', 'en.json', 'manifest.json', 'nb.json', 'nn.json', 'outline.png'].sort(),
    );
  });

  it('is valid against the official schema of manifest 1.25', () => {
    expect(problems('schema.json', json('manifest.json'))).toEqual([]);
  });

  it.each(['nb.json', 'nn.json', 'en.json'])('has a valid language file %s', (name) => {
    expect(problems('Localization.schema.json', json(name))).toEqual([]);
  });

  it('is told apart from a broken manifest by that schema', () => {
    expect(problems('schema.json', { ...(json('manifest.json') as object), accentColor: 'teal' })).toHaveLength(1);
  });

  it('has no placeholder left', () => {
    for (const name of Object.keys(files).filter((file) => file.endsWith('.json')))
      expect(files[name]?.toString('utf8')).not.toContain('${{');
  });

  it('names bot, API and its resource consistently', () => {
    const manifest = z
      .object({
        id: z.guid(),
        bots: z.array(z.object({ botId: z.guid() })).length(1),
        webApplicationInfo: z.object({
          id: z.guid(),
          resource: z.string(),
          nestedAppAuthInfo: z.array(z.object({ redirectUri: z.string(), scopes: z.array(z.string()) })),
        }),
        validDomains: z.array(z.string()),
      })
      .parse(json('manifest.json'));
    const { id, resource, nestedAppAuthInfo } = manifest.webApplicationInfo;
    expect(resource).toBe(`api://${id}`);
    expect(nestedAppAuthInfo).toEqual([
      { redirectUri: `brk-multihub://${values.APP_DOMAIN}`, scopes: [`api://${id}/access_as_user`] },
    ]);
    expect(manifest.bots[0]?.botId).toBe(values.BOT_ID);
    expect(manifest.bots[0]?.botId).not.toBe(id);
    expect(manifest.validDomains).toEqual([values.APP_DOMAIN]);
  });

  it('keeps quotation marks in a name', () => {
    expect(json('manifest.json')).toMatchObject({ developer: { name: 'Helsefellesskap "Test"' } });
  });
});

describe('packaging is refused', () => {
  it('when a value is missing, and names it', () => {
    expect(refused({ PRIVACY_URL: '' })).toEqual({ status: 1, said: expect.stringContaining('PRIVACY_URL') });
  });

  it('when an id is no GUID', () => {
    expect(refused({ BOT_ID: 'bot' })).toEqual({ status: 1, said: expect.stringContaining('GUIDs: BOT_ID') });
  });

  it('when bot and API share one registration', () => {
    expect(refused({ BOT_ID: values.API_CLIENT_ID }).status).toBe(1);
  });

  it.each(['*.azurewebsites.net', 'https://semje.example.no', 'semje.example.no/tab'])(
    'when the domain is %s',
    (domain) => {
      expect(refused({ APP_DOMAIN: domain })).toEqual({ status: 1, said: expect.stringContaining('APP_DOMAIN') });
    },
  );
});
