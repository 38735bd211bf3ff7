import type { Context, MiddlewareHandler } from 'hono';
import { type Draw, type Limiter, WINDOW_SECONDS } from '../../services/limits/limits.ts';
import { EVENT_STREAM, wantsEvents } from '../event-stream.ts';
import { RefusalWithHeaders } from '../problem.ts';
import type { RouteTable } from '../route-table.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** To be called when the event stream of the response has ended; undefined where streams are not counted. */
    streamEnded: (() => void) | undefined;
  }
}

/** For how long a client whose streams are all taken should wait; streams last seconds. */
const RETRY_STREAM_SECONDS = 5;

/**
 * Holds tenants to what they may use and says in `RateLimit` headers (draft-ietf-httpapi-ratelimit-headers-10) what
 * is left. Comes after `access`; routes that anybody may call are not counted.
 */
export function limits(limiter: Limiter, routes: () => RouteTable): MiddlewareHandler {
  return async function limits(c, next) {
    const principal = c.get('principal');
    if (principal === undefined) return next();
    const { tenantId } = principal;
    const { drawsTurn, streams } = routes().rulesFor(c);
    const draws: Draw[] = [];
    const draw = async (drawn: Promise<Draw | undefined>) => {
      const result = await drawn;
      if (result === undefined) return;
      draws.push(result);
      if (!result.allowed) throw refusal(draws, result);
    };
    await draw(limiter.drawRequest(tenantId));
    if (drawsTurn) await draw(limiter.drawTurn(tenantId));
    if (streams === 'always' || (streams === 'asked for' && wantsEvents(c))) {
      await withStream(c, limiter, tenantId, draws, next);
    } else await next();
    if (draws.length === 0) return;
    for (const [name, value] of Object.entries(headersOf(draws))) c.res.headers.set(name, value);
  };
}

async function withStream(
  c: Context,
  limiter: Limiter,
  tenantId: string,
  draws: readonly Draw[],
  next: () => Promise<void>,
): Promise<void> {
  const opened = await limiter.openStream(tenantId);
  if ('full' in opened) {
    throw new RefusalWithHeaders(
      'rate_limited',
      `All ${opened.full} event streams of this tenant are in use. End one, or ask for JSON instead.`,
      { ...headersOf(draws), 'retry-after': String(RETRY_STREAM_SECONDS) },
    );
  }
  c.set('streamEnded', opened.end);
  await next();
  if (!c.res.headers.get('content-type')?.startsWith(EVENT_STREAM)) opened.end();
}

function refusal(draws: readonly Draw[], { quota, limit, resetSeconds }: Draw): RefusalWithHeaders {
  return new RefusalWithHeaders(
    'rate_limited',
    `A tenant may make ${limit} ${quota} a minute here. Try again in ${resetSeconds} s.`,
    { ...headersOf(draws), 'retry-after': String(resetSeconds) },
  );
}

const headersOf = (draws: readonly Draw[]): Record<string, string> =>
  draws.length === 0
    ? {}
    : {
        'ratelimit-policy': draws
          .map(({ quota, limit }) => `"${quota}";q=${limit};w=${WINDOW_SECONDS}`)
          .join(', '),
        ratelimit: draws
          .map(({ quota, remaining, resetSeconds }) => `"${quota}";r=${remaining};t=${resetSeconds}`)
          .join(', '),
      };
