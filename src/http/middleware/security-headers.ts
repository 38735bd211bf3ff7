import type { MiddlewareHandler } from 'hono';

/** Pages of our own: one style sheet, nothing else, no script at all. */
export const PAGE_CSP =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const API_CSP = "default-src 'none'; frame-ancestors 'none'";

/** Headers that make a browser treat what we serve as data. A handler may have set its own policy. */
export const securityHeaders: MiddlewareHandler = async function securityHeaders(c, next) {
  await next();
  const { headers } = c.res;
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', API_CSP);
  // Everything under /v1 may hold what a candidate wrote, problems included.
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  // Pinning plain http://localhost to https would lock developers out, so only where https is in use.
  if (c.req.url.startsWith('https:')) headers.set('strict-transport-security', 'max-age=31536000');
};
