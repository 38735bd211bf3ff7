import { methodNotAllowed } from 'hono/method-not-allowed';
import { prettyJSON } from 'hono/pretty-json';
import { requestId } from 'hono/request-id';
import { AppError } from './errors.ts';
import type { AppDeps } from './http/deps.ts';
import { access } from './http/middleware/access.ts';
import { limits } from './http/middleware/limits.ts';
import { MAX_BODY_BYTES } from './http/middleware/read-body.ts';
import { refuseCrossSite } from './http/middleware/refuse-cross-site.ts';
import { requestLog } from './http/middleware/request-log.ts';
import { securityHeaders } from './http/middleware/security-headers.ts';
import { traced } from './http/middleware/telemetry.ts';
import { buildDocument, type OpenApiDocument } from './http/openapi.ts';
import { handleError, problemResponse } from './http/problem.ts';
import { createRouteTable, type RouteTable } from './http/route-table.ts';
import { createRouter } from './http/router.ts';
import { adminRoutes } from './http/routes/admin/index.ts';
import { chatRoutes } from './http/routes/chat/index.ts';
import { critiqueRoutes } from './http/routes/critiques/index.ts';
import { dataRoutes } from './http/routes/data/index.ts';
import { interviewRoutes } from './http/routes/interviews/index.ts';
import { principleRoutes } from './http/routes/principles/index.ts';
import { quizRoutes } from './http/routes/quiz/index.ts';
import { serviceRoutes } from './http/routes/service/index.ts';
import { walkthroughRoutes } from './http/routes/walkthroughs/index.ts';
import { handleUnrouted } from './http/web-app.ts';
import { Authenticator } from './services/access/authenticate.ts';

export type { AppDeps } from './http/deps.ts';

/** The whole HTTP application. Does no I/O of its own: everything outside comes through `deps`. */
export function createApp(deps: AppDeps) {
  const base = createRouter();
  const authenticator = deps.authenticator ?? new Authenticator(deps, 'open');
  // Built on first use, when everything is mounted.
  let routes: RouteTable | undefined;
  const table = () => {
    routes ??= createRouteTable(base);
    return routes;
  };
  base.onError(handleError(deps.logger));
  base.notFound(handleUnrouted(deps.assets));
  base.use(
    requestId({ generator: deps.newId }),
    requestLog(deps.logger, deps.now),
    ...(deps.telemetry === undefined ? [] : [traced(deps.telemetry)]),
    securityHeaders,
    methodNotAllowed({
      app: base,
      onMethodNotAllowed: (c, methods) => {
        const allow = methods.join(', ');
        const error = new AppError('method_not_allowed', `This address takes ${allow}.`);
        return problemResponse(c, error, { allow });
      },
    }),
    prettyJSON(),
    refuseCrossSite(deps.isLocal, deps.allowedOrigins),
    access(authenticator, table),
    ...(deps.limiter === undefined ? [] : [limits(deps.limiter, table)]),
  );

  let mcp: ((request: Request) => Response | Promise<Response>) | undefined;
  base.all('/mcp', async (c) => {
    // Loaded with the first call: few servers get any.
    mcp ??= (await import('./mcp/http.ts')).mcpHandler(
      async (request) => base.fetch(request),
      deps.version,
      MAX_BODY_BYTES,
    );
    return mcp(c.req.raw);
  });

  let document: OpenApiDocument | undefined;
  // Built on first use: it is only complete when everything is mounted, and few starts need it.
  const openApi = () => {
    document ??= buildDocument(base, deps.version);
    return document;
  };
  return base
    .route('/', serviceRoutes(deps, openApi))
    .route('/', principleRoutes(deps))
    .route('/', walkthroughRoutes(deps))
    .route('/', quizRoutes(deps))
    .route('/', critiqueRoutes(deps))
    .route('/', interviewRoutes(deps))
    .route('/', chatRoutes(deps))
    .route('/', dataRoutes(deps))
    .route('/', adminRoutes(deps));
}

/** For typed clients: `hc<App>(url)`. */
export type App = ReturnType<typeof createApp>;
