import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from '../logger.ts';

/** One line per request: which route, how it ended, how long it took. Never an address, a body or an id. */
export function requestLog(logger: Logger, now: () => Date): MiddlewareHandler {
  return async function requestLog(c, next) {
    const started = now().getTime();
    await next();
    logger.info({
      message: 'request',
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: now().getTime() - started,
      requestId: c.get('requestId'),
    });
  };
}
