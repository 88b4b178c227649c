import path from 'node:path';
import { emptyTenant, openTenant } from './openTenant.js';
import { tenantSettings } from './settings.js';
import { registerTeams } from './teams/registerTeams.js';
import { listenOnLoopback, tenantServer } from './tenantServer.js';

const port = Number(process.env.LOCAL_PORT ?? 3979);
const dataDir = path.resolve(process.env.DATA_DIR ?? '.local', 'tenant');
const settings = tenantSettings(port, dataDir, process.env);

if (process.argv.includes('--fresh')) emptyTenant(settings);
const tenant = await openTenant(settings);
const app = await tenantServer(tenant, registerTeams);
const listening = await listenOnLoopback(app, port);
process.stdout.write(`Embedded tenant (not Microsoft Teams): ${settings.browserOrigin}\n`);

async function stop() {
  await listening.close();
  tenant.db.close();
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
