import type { Context, NotFoundHandler } from 'hono';
import type { Assets } from './assets.ts';
import { handleNotFound } from './problem.ts';

/** The web app loads only what this server serves, runs no inline script or style, and is framed by nobody. */
export const WEB_CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What belongs to programs: nothing below these is ever the page of the web app. */
const FOR_PROGRAMS = /^\/(?:v\d+|mcp)(?:\/|$)/;

/** The page of the web app; null when there is no web app. */
export function servePage(c: Context, assets: Assets): Promise<Response | null> {
  return serve(c, assets, new Request(new URL('/', c.req.url), { headers: c.req.raw.headers }));
}

/**
 * Answers what no route took: a file of the web app, or its page for any address a person may have typed or
 * reloaded, or else the usual problem.
 */
export const handleUnrouted = (assets: Assets | undefined): NotFoundHandler =>
  assets === undefined
    ? handleNotFound
    : async (c) => {
        const { method, path } = c.req;
        if ((method === 'GET' || method === 'HEAD') && !FOR_PROGRAMS.test(path)) {
          const file = await serve(c, assets, c.req.raw);
          if (file !== null) return file;
          const page = isPagePath(path) && wantsHtml(c) ? await servePage(c, assets) : null;
          if (page !== null) return page;
        }
        return handleNotFound(c);
      };

async function serve(c: Context, assets: Assets, request: Request): Promise<Response | null> {
  const found = await assets.fetch(request);
  if (found === null) return null;
  // Copied, because the headers of a fetched response cannot be changed.
  const response = new Response(found.body, found);
  response.headers.set('content-security-policy', WEB_CSP);
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(self)');
  response.headers.set('x-request-id', c.get('requestId'));
  return response;
}

/** A missing script or picture must stay a 404 and not become a page. */
const isPagePath = (path: string): boolean => !/\.[^/]*$/.test(path);

const wantsHtml = (c: Context): boolean => /\btext\/html\b/i.test(c.req.header('accept') ?? '');
