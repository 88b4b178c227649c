import type { FastifyInstance } from 'fastify';
import type { Db, TenantClock } from './tenantContext.js';

/** The tenant's clock: ours plus an offset that survives a restart. Tokens do not follow it. */
export function tenantClock(db: Db): TenantClock {
  db.exec('CREATE TABLE IF NOT EXISTS clock (id INTEGER PRIMARY KEY CHECK (id = 1), offset_ms INTEGER NOT NULL)');
  let offset = db.get<{ offset_ms: number }>('SELECT offset_ms FROM clock')?.offset_ms ?? 0;
  const keep = (milliseconds: number) => {
    offset = Math.round(milliseconds);
    db.run('INSERT INTO clock VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET offset_ms = excluded.offset_ms', offset);
  };
  return {
    now: () => new Date(Date.now() + offset),
    set: (now) => keep(now.getTime() - Date.now()),
    advance: (milliseconds) => keep(offset + milliseconds),
  };
}

/** `POST /clock {now: ISO date-time} | {advanceMs}` moves the clock; `GET /clock` reads it; `DELETE` gives it back. */
export function registerClock(app: FastifyInstance, clock: TenantClock): void {
  const answer = () => ({ now: clock.now().toISOString(), offsetMs: clock.now().getTime() - Date.now() });
  app.get('/clock', answer);
  app.delete('/clock', () => {
    clock.set(new Date());
    return answer();
  });
  app.post('/clock', (request, reply) => {
    const { now, advanceMs } = (request.body ?? {}) as { now?: unknown; advanceMs?: unknown };
    if (typeof now === 'string' && !Number.isNaN(Date.parse(now))) clock.set(new Date(now));
    else if (typeof advanceMs === 'number' && Number.isFinite(advanceMs)) clock.advance(advanceMs);
    else return reply.code(400).send({ error: 'Send {"now": "<ISO date-time>"} or {"advanceMs": <number>}.' });
    return answer();
  });
}
