import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import type { Db, SqlValue, Statement } from './tenantContext.js';

/** libsql puts `_metadata` on every row of `.get()`: it must not reach a JSON body. */
function plain(row: unknown): unknown {
  if (row === null || row === undefined) return undefined;
  const { _metadata, ...rest } = row as Record<string, unknown>;
  return rest;
}

function statement(database: Database.Database, sql: string): Statement {
  const inner = database.prepare<SqlValue[]>(sql);
  return {
    run: (...values) => {
      const { changes, lastInsertRowid } = inner.run(...values);
      return { changes, lastInsertRowid: Number(lastInsertRowid) };
    },
    get: (...values) => plain(inner.get(...values)),
    all: (...values) => inner.all(...values).map(plain),
  };
}

/** Opens the tenant's one file. WAL with `synchronous=NORMAL` keeps what was answered through a SIGKILL. */
export function openStore(file: string): Db {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new Database(file);
  database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=5000;');
  const prepared = new Map<string, Statement>();
  const cached = (sql: string): Statement => {
    const known = prepared.get(sql) ?? statement(database, sql);
    prepared.set(sql, known);
    return known;
  };
  let depth = 0;
  function transaction<T>(work: () => T): T {
    if (depth > 0) return work();
    database.exec('BEGIN IMMEDIATE');
    depth++;
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    } finally {
      depth--;
    }
  }
  return {
    exec: (sql) => void database.exec(sql),
    prepare: (sql) => statement(database, sql),
    run: (sql, ...values) => cached(sql).run(...values),
    get: <Row>(sql: string, ...values: SqlValue[]) => cached(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: SqlValue[]) => cached(sql).all(...values) as Row[],
    transaction,
    close: () => void database.close(),
  };
}
