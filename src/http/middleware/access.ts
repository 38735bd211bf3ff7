import type { MiddlewareHandler } from 'hono';
import type { Scope } from '../../contract/access.ts';
import { AppError } from '../../errors.ts';
import type { Authenticator, Principal } from '../../services/access/authenticate.ts';
import { LOCAL_TENANT } from '../../services/deps.ts';
import { RefusalWithHeaders } from '../problem.ts';
import type { RouteTable } from '../route-table.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Who is asking; undefined where anybody may. */
    principal: Principal | undefined;
  }
}

/** The one page behind a key. A browser can only send what it asks a person for: a name and a password. */
const PAGE = '/operator';
const REALM = 'Bearer realm="bar-raiser"';

/**
 * Finds out who is asking and whether they may, by what the document says of the route. Routes that the document
 * says nothing of need a key all the same when they are part of the API.
 */
export function access(authenticator: Authenticator, routes: () => RouteTable): MiddlewareHandler {
  return async function access(c, next) {
    const { needs } = routes().rulesFor(c);
    if (needs === 'nothing') {
      c.set('tenantId', LOCAL_TENANT);
      await next();
      return;
    }
    const principal = await identify(authenticator, c.req.header('authorization'), c.req.path === PAGE);
    if (needs !== 'any key') requireScope(principal, needs);
    c.set('principal', principal);
    c.set('tenantId', principal.tenantId);
    await next();
  };
}

/** @throws AppError scope_missing */
export function requireScope(principal: Principal, scope: Scope): void {
  if (principal.scopes.has(scope)) return;
  throw new RefusalWithHeaders('scope_missing', `This API key has no scope "${scope}".`, {
    'www-authenticate': `${REALM}, error="insufficient_scope", scope="${scope}"`,
  });
}

async function identify(
  authenticator: Authenticator,
  header: string | undefined,
  isPage: boolean,
): Promise<Principal> {
  try {
    return await authenticator.identify(tokenIn(header) ?? (isPage ? passwordIn(header) : undefined));
  } catch (error) {
    if (!(error instanceof AppError) || !error.code.startsWith('key_')) throw error;
    const isWrong = error.code === 'key_invalid';
    const bearer = isWrong ? `${REALM}, error="invalid_token"` : REALM;
    throw new RefusalWithHeaders(error.code, error.message, {
      'www-authenticate': isPage ? `${bearer}, Basic realm="bar-raiser", charset="UTF-8"` : bearer,
    });
  }
}

/** Anything but a bearer token is no key at all. */
const tokenIn = (header = ''): string | undefined => /^Bearer +([\x21-\x7e]{1,500}) *$/i.exec(header)?.[1];

function passwordIn(header = ''): string | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/]{1,1000}={0,2}) *$/i.exec(header)?.[1];
  if (encoded === undefined) return undefined;
  try {
    return /^[^:]*:([\x21-\x7e]{1,500})$/.exec(atob(encoded))?.[1];
  } catch {
    return undefined;
  }
}
