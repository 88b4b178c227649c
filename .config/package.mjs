/**
 * `npm run package -- [ENV]`: makes dist/semje.zip for upload in Teams. The values of the placeholders come from the
 * environment, or from infra/env/.env.ENV, which the toolkit writes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip } from './zip.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const texts = ['manifest.json', 'nb.json', 'nn.json', 'en.json'];
const placeholder = /\$\{\{(\w+)\}\}/g;
/** May be absent: nothing is added to the name in production. */
const optional = { APP_NAME_SUFFIX: '' };

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const [name] = process.argv.slice(2);
const file = `infra/env/.env.${name}`;
if (name && !existsSync(file)) stop(`${file} does not exist.`);
if (name) process.loadEnvFile(file);

const sources = texts.map((text) => [text, readFileSync(`appPackage/${text}`, 'utf8')]);
const wanted = new Set(sources.flatMap(([, source]) => [...source.matchAll(placeholder)].map(([, key]) => key)));
const values = { ...optional, ...process.env };
const missing = [...wanted].filter((key) => values[key] === undefined || (values[key] === '' && !(key in optional)));
if (missing.length > 0)
  stop(`These are not set: ${missing.join(', ')}. Set them, or name an environment of infra/env.`);

const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const notGuids = ['TEAMS_APP_ID', 'BOT_ID', 'API_CLIENT_ID'].filter((key) => !guid.test(values[key]));
if (notGuids.length > 0) stop(`These must be GUIDs: ${notGuids.join(', ')}.`);
if (values.BOT_ID === values.API_CLIENT_ID)
  stop(
    'BOT_ID and API_CLIENT_ID must be two registrations: with one, a signed-in user could write as the bot (docs/adr/0006-bot-sdk-behind-a-gate.md).',
  );
if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i.test(values.APP_DOMAIN))
  stop('APP_DOMAIN must be a host name alone, without scheme, path or wildcard.');

const quoted = (value) => JSON.stringify(value).slice(1, -1);
const filled = sources.map(([text, source]) => [text, source.replace(placeholder, (_, key) => quoted(values[key]))]);
const icons = ['color.png', 'outline.png'].map((icon) => [icon, readFileSync(`appPackage/${icon}`)]);
const out = process.env.PACKAGE_FILE ?? 'dist/semje.zip';
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, zip(Object.fromEntries([...filled.map(([text, s]) => [text, Buffer.from(s)]), ...icons])));
console.log(out);
