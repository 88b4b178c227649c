import { randomUUID } from 'node:crypto';
import type { GraphCaller, Tenant } from '../tenantContext.js';
import { invalidRequest } from './graphRefusal.js';

export const graphRoot = 'https://graph.microsoft.com/v1.0';

/** One call of Graph, checked for who makes it and for the options its route takes. */
export interface GraphCall {
  readonly tenant: Tenant;
  readonly caller: GraphCaller;
  /** Canonical path without `/v1.0`, as the caller may see it again in a link. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  /** Options by their full name (`$select`), whether or not the `$` was sent. */
  readonly query: ReadonlyMap<string, string>;
  header(name: string): string | undefined;
  readonly raw: Buffer;
}

export interface GraphAnswer {
  status: number;
  /** After `$metadata#`; undefined where Graph sends no context (no body, bytes). */
  context?: string;
  body?: object;
  headers?: Record<string, string>;
}

export function param(call: GraphCall, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no ${name}`);
  return value;
}

/** The body as a JSON object; anything else is refused with Graph's own words. */
export function jsonBody(call: GraphCall): Record<string, unknown> {
  const type = call.header('content-type') ?? '';
  if (!/json/i.test(type)) throw invalidRequest('Entity only allows writes with a JSON Content-Type header.');
  let body: unknown;
  try {
    body = JSON.parse(call.raw.toString('utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw invalidRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalidRequest('Invalid request');
  return body as Record<string, unknown>;
}

/** `$top`, at most what a page may hold. */
export function pageSize(call: GraphCall, usual: number, most: number): number {
  const top = call.query.get('$top');
  if (top === undefined) return usual;
  if (!/^[1-9]\d{0,8}$/.test(top)) throw invalidRequest('The value of $top must be a positive integer.');
  return Math.min(Number(top), most);
}

/** The same collection with other options: a link that the client follows as it is. */
export function link(call: GraphCall, change: Record<string, string>, drop: string[] = []): string {
  const query = new URLSearchParams();
  for (const [name, value] of call.query) if (!drop.includes(name) && !(name in change)) query.set(name, value);
  for (const [name, value] of Object.entries(change)) query.set(name, value);
  // OData clients and servers write the $ of an option as it is.
  const text = query.toString().replaceAll('%24', '$').replaceAll('+', '%20');
  return `${graphRoot}${call.path}${text ? `?${text}` : ''}`;
}

/** Keeps the named properties, and the annotations, which `$select` never removes. */
export function project(entity: Record<string, unknown>, select: string | undefined): Record<string, unknown> {
  if (!select || select === '*') return entity;
  const wanted = new Set(select.split(',').map((name) => name.trim()));
  return Object.fromEntries(Object.entries(entity).filter(([name]) => wanted.has(name) || name.startsWith('@')));
}

/** `Date` in list items has no fractions of a second. */
export const seconds = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

export const newGuid = (): string => randomUUID();
