import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Telemetry } from '../../services/telemetry.ts';

/** Makes every request a span, named by its route and never by its address. */
export function traced(telemetry: Telemetry): MiddlewareHandler {
  return async function traced(c, next) {
    await telemetry.request({ method: c.req.method, traceparent: c.req.header('traceparent') }, next, () => ({
      route: routePath(c, -1),
      status: c.res.status,
    }));
  };
}
