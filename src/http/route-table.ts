import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Scope } from '../contract/access.ts';

/** The name of the security scheme in the document. */
export const SECURITY_SCHEME = 'apiKey';

/** For a route's `security`: the scope its callers need. */
export const needs = (scope: Scope) => [{ [SECURITY_SCHEME]: [scope] }];

/** What is served under these needs a key even where no document says so. */
const GUARDED = /^\/(?:v1|mcp|operator)(?:\/|$)/;

/** For a route that grades an answer: it draws on the tenant's turns. */
export const DRAWS_TURN = { 'x-quota': 'turns' } as const;

/** What the document says of a route, as far as it concerns who may call it and how often. */
export interface RouteRules {
  /** What a caller needs. */
  needs: Scope | 'any key' | 'nothing';
  drawsTurn: boolean;
  /** Whether its response is an event stream: never, always, or for those who ask for one. */
  streams: 'never' | 'always' | 'asked for';
}

/** What the document says of each route, to be looked up while a request is answered. */
export interface RouteTable {
  rulesFor(c: Context): RouteRules;
}

const OPEN: RouteRules = { needs: 'nothing', drawsTurn: false, streams: 'never' };
const UNNAMED: RouteRules = { ...OPEN, needs: 'any key' };

export function createRouteTable(app: OpenAPIHono): RouteTable {
  const rules = new Map<string, RouteRules>();
  for (const definition of app.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue;
    const { method, path, security, responses } = definition.route;
    const scope = security?.[0]?.[SECURITY_SCHEME]?.[0];
    if (scope === undefined) continue;
    const types = Object.keys((responses[200] as { content?: object } | undefined)?.content ?? {});
    rules.set(`${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, {
      needs: scope as Scope,
      drawsTurn: definition.route['x-quota'] === 'turns',
      streams: !types.includes('text/event-stream') ? 'never' : types.length === 1 ? 'always' : 'asked for',
    });
  }
  // By the router's own objects: to put a name together for each of a dozen routes costs more than all of `access`.
  const known = new WeakMap<object, RouteRules | 'none'>();
  const rulesOf = (route: { method: string; path: string }): RouteRules | 'none' => {
    let found = known.get(route);
    if (found === undefined) {
      found = rules.get(`${route.method} ${route.path}`) ?? 'none';
      known.set(route, found);
    }
    return found;
  };
  return {
    rulesFor(c) {
      for (const route of matchedRoutes(c)) {
        const found = rulesOf(route);
        if (found !== 'none') return found;
      }
      return GUARDED.test(c.req.path) ? UNNAMED : OPEN;
    },
  };
}
