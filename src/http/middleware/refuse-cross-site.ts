import type { MiddlewareHandler } from 'hono';
import { AppError } from '../../errors.ts';

/**
 * Keeps web pages of other sites from writing here. The server has no accounts and listens on localhost, so
 * any page in the same browser can reach it; JSON is protected by the preflight we do not answer, a
 * `text/plain` import is not. Browsers always send these headers, other clients need not.
 */
export const refuseCrossSite: MiddlewareHandler = async function refuseCrossSite(c, next) {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const foreign =
      site === undefined
        ? origin !== undefined && !sameHost(origin, c.req.header('host') ?? new URL(c.req.url).host)
        : site !== 'same-origin' && site !== 'none';
    if (foreign) throw new AppError('cross_site_refused', 'Requests from pages of another site are refused.');
  }
  await next();
};

const sameHost = (origin: string, host: string): boolean =>
  URL.canParse(origin) && new URL(origin).host === host;
