import type { Context, MiddlewareHandler, Next } from 'hono';
import { AppError } from '../../errors.ts';

/**
 * Keeps web pages of other sites out. There are no accounts, so on a developer's machine any page in the same
 * browser could otherwise import walkthroughs (`text/plain` needs no preflight) or, by letting its own name
 * resolve to 127.0.0.1, read what a candidate wrote. Browsers always send these headers; others need not.
 *
 * @param isLocal whether the server listens on loopback only and so is never asked for by another name
 * @param allowed origins of other sites whose pages may use the API all the same
 */
export function refuseCrossSite(isLocal: boolean, allowed: readonly string[] = []): MiddlewareHandler {
  return async function refuseCrossSite(c, next) {
    const host = c.req.header('host');
    if (isLocal && host !== undefined && !isLoopback(host)) {
      throw new AppError(
        'cross_site_refused',
        'This server answers as localhost only. Set HOST to change that.',
      );
    }
    const origin = c.req.header('origin');
    if (origin !== undefined && allowed.includes(origin)) return welcome(c, origin, next);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const site = c.req.header('sec-fetch-site');
      const isForeign =
        site === undefined
          ? origin !== undefined && hostOf(origin) !== (host ?? hostOf(c.req.url))
          : site !== 'same-origin' && site !== 'none';
      if (isForeign) throw new AppError('cross_site_refused', 'Pages of other sites may not send this.');
    }
    await next();
  };
}

/** Lets a page of another site in, as far as its browser asks us (CORS). */
async function welcome(c: Context, origin: string, next: Next): Promise<Response | undefined> {
  const headers: Record<string, string> = { 'access-control-allow-origin': origin, vary: 'origin' };
  if (c.req.method === 'OPTIONS') {
    return c.body(null, 204, {
      ...headers,
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'access-control-allow-headers':
        'authorization, content-type, idempotency-key, last-event-id, x-request-id',
      'access-control-max-age': '600',
    });
  }
  await next();
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  c.res.headers.set('access-control-expose-headers', EXPOSED);
  return undefined;
}

/** What pages of other sites may read of a response besides its body. */
const EXPOSED =
  'idempotent-replayed, location, ratelimit, ratelimit-policy, retry-after, www-authenticate, x-request-id';

const LOOPBACK = /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;
const isLoopback = (host: string): boolean => LOOPBACK.test(host);

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).host : undefined);

/** Whether listening on this address means that only this machine can connect. */
export const isLoopbackAddress = (address: string): boolean => address === '::1' || isLoopback(address);
