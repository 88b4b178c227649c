import type { GraphAnswer, GraphCall } from './graphCall.js';

/** What the caller must have: of the site, of the directory, or of Teams. */
export type Need =
  | { site: 'read' | 'write' | 'manage' | 'fullcontrol' }
  /** One of these application roles or delegated scopes; `refusal` is how that part of Graph says no. */
  | { anyOf: readonly string[]; refusal: 'directory' | 'teams' | 'mail' };

export interface Route {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Canonical: `/sites/{site}/lists/{list}`; a literal wins over a placeholder. */
  path: string;
  /** The query options it takes; every other is refused. */
  query?: readonly string[];
  /** Resource units of SharePoint's budget; directory and Teams calls cost none of it. */
  units: number | ((call: GraphCall) => number);
  need: Need;
  handle: (call: GraphCall) => GraphAnswer | Promise<GraphAnswer>;
}

export interface RouteMatch {
  route: Route;
  params: Record<string, string>;
}

function paramsOf(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, wanted] of pattern.entries()) {
    const given = segments[at] ?? '';
    if (wanted.startsWith('{')) params[wanted.slice(1, -1)] = given;
    else if (wanted !== given) return undefined;
  }
  return params;
}

/** Finds the route of a call, or which methods the path has. */
export function router(routes: readonly Route[]) {
  const placeholders = (route: Route) => route.path.split('{').length;
  const compiled = [...routes]
    .sort((a, b) => placeholders(a) - placeholders(b))
    .map((route) => ({ route, pattern: route.path.slice(1).split('/') }));
  return (method: string, segments: readonly string[]): RouteMatch | { methods: string[] } => {
    const methods: string[] = [];
    for (const { route, pattern } of compiled) {
      const params = paramsOf(pattern, segments);
      if (params && route.method === method) return { route, params };
      if (params) methods.push(route.method);
    }
    return { methods };
  };
}
