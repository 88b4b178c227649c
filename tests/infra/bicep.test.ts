import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';
import type { Node } from 'web-tree-sitter';
import { z } from 'zod';

const { resolve } = createRequire(import.meta.url);
const source = readFileSync('infra/azure.bicep', 'utf8');
const parser = { now: null as Parser | null };

beforeAll(async () => {
  await Parser.init();
  parser.now = new Parser();
  parser.now.setLanguage(await Language.load(readFileSync(resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'))));
});

const parse = (text: string): Node => {
  const tree = parser.now?.parse(text);
  if (!tree) throw new Error('the grammar is not loaded');
  return tree.rootNode;
};
/** Every place that the grammar could not read, as line and text. */
const errors = (node: Node): string[] => [
  ...(node.isError || node.isMissing ? [`${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`] : []),
  ...node.children.flatMap((child) => (child ? errors(child) : [])),
];
const all = (node: Node, type: string): Node[] => [
  ...(node.type === type ? [node] : []),
  ...node.children.flatMap((child) => (child ? all(child, type) : [])),
];
const declared = (type: string) =>
  all(parse(source), type).map((node) => node.namedChildren.find((c) => c?.type === 'identifier')?.text);

describe('infra/azure.bicep', () => {
  it('is Bicep', () => {
    expect(errors(parse(source))).toEqual([]);
  });

  it('would be caught if it were not', () => {
    expect(errors(parse(source.replace("kind: 'linux'", "kind 'linux'")))).not.toEqual([]);
  });

  it('has a parameter for each value of azure.parameters.json, and a value for each parameter without a default', () => {
    const Parameters = z.object({ parameters: z.record(z.string(), z.object({ value: z.string() })) });
    const given = Object.keys(
      Parameters.parse(JSON.parse(readFileSync('infra/azure.parameters.json', 'utf8'))).parameters,
    );
    const parameters = all(parse(source), 'parameter_declaration').map((node) => node.text);
    const named = (text: string) => /^param (\w+)/.exec(text.slice(text.indexOf('param ')))?.[1] ?? '';
    const withoutDefault = parameters.filter((text) => !text.includes('=')).map(named);
    expect(given.filter((name) => !parameters.map(named).includes(name))).toEqual([]);
    expect(withoutDefault.filter((name) => !given.includes(name))).toEqual([]);
  });

  it('gives the app every setting it cannot start without, and none that it does not read', () => {
    const config = [...readFileSync('src/config.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): (.*),$/gm)];
    const required = config.filter(([, , shape]) => !/default|optional/.test(shape ?? '')).map(([, name]) => name);
    const given = [...source.matchAll(/\{ name: '(\w+)', value:/g)].map(([, name]) => name);
    expect(required.length).toBeGreaterThan(3);
    expect(required.filter((name) => !given.includes(name))).toEqual([]);
    const read = [...config.map(([, name]) => name), 'SCM_DO_BUILD_DURING_DEPLOYMENT'];
    expect(given.filter((name) => !read.includes(name))).toEqual([]);
  });

  it('makes an identity, a bot, an app and its logs, and no store or secret', () => {
    expect(declared('resource_declaration')).toEqual(
      expect.arrayContaining(['identity', 'bot', 'teams', 'app', 'plan', 'logs']),
    );
    const code = source.replace(/^\s*\/\/.*$/gm, '');
    expect(code).not.toMatch(/Microsoft\.(Storage|KeyVault|Sql|DocumentDB)|password:|\bsecret\b|@secure/i);
  });

  it('keeps the doors shut that Azure leaves open', () => {
    for (const shut of [
      'httpsOnly: true',
      "ftpsState: 'Disabled'",
      "minTlsVersion: '1.2'",
      'clientAffinityEnabled: false',
      "msaAppType: 'UserAssignedMSI'",
      'disableLocalAuth: true',
    ])
      expect(source).toContain(shut);
    expect(source.match(/allow: false/g)).toHaveLength(2);
  });
});
