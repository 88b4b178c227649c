import { rmSync } from 'node:fs';
import path from 'node:path';
import { tenantClock } from './clock.js';
import { CallCounters } from './counters.js';
import { openDirectory } from './directory.js';
import { FaultScript } from './faults.js';
import { openTokens } from './identity/tokens.js';
import type { TenantSettings } from './settings.js';
import { openStore } from './store.js';
import type { Tenant } from './tenantContext.js';

export interface OpenTenant extends Tenant {
  readonly faults: FaultScript;
}

/** Forgets everything: lists, files, messages, added people, clock and keys. */
export function emptyTenant(settings: TenantSettings): void {
  rmSync(settings.dataDir, { recursive: true, force: true });
}

export async function openTenant(settings: TenantSettings): Promise<OpenTenant> {
  const db = openStore(path.join(settings.dataDir, 'tenant.db'));
  const directory = openDirectory(db, settings.helsefellesskap);
  const counters = new CallCounters();
  const readable = (url: string) => readableUrl(db, url);
  return {
    settings,
    db,
    clock: tenantClock(db),
    directory,
    tokens: await openTokens(settings, directory),
    faults: new FaultScript(counters, readable),
    counters,
    teams: undefined,
  };
}

/** The address with a list's title in place of its id, so that a fault may name the list. */
function readableUrl(db: Tenant['db'], url: string): string {
  const decoded = url.includes('%') ? safeDecode(url) : url;
  return decoded.replace(/\/lists\/([0-9a-f-]{36})/i, (all, id: string) => {
    const list = db.get<{ title: string }>('SELECT title FROM graph_lists WHERE id = ?', id.toLowerCase());
    return list ? `/lists/${list.title}` : all;
  });
}

function safeDecode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch (error) {
    if (error instanceof URIError) return url;
    throw error;
  }
}
