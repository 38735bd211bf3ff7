import type { Authenticator } from '../services/access/authenticate.ts';
import type { ServiceDeps } from '../services/deps.ts';
import type { Limiter } from '../services/limits/limits.ts';
import type { Telemetry } from '../services/telemetry.ts';
import type { Assets } from './assets.ts';
import type { Logger } from './logger.ts';

/** Everything the application needs from outside. */
export interface AppDeps extends ServiceDeps {
  logger: Logger;
  /** The web app. Missing: `/` is a page about the API. */
  assets?: Assets;
  /** Whether only this machine can connect, so that nobody asks for the server by another name. */
  isLocal: boolean;
  /** Tells who is asking. Left out: the one local user, who needs no key. */
  authenticator?: Authenticator;
  /** Holds tenants to what they may use. Left out: nothing is limited. */
  limiter?: Limiter;
  /** Traces and metrics. Left out: there are none. */
  telemetry?: Telemetry;
  /** Origins of other sites whose pages may use the API. */
  allowedOrigins?: readonly string[];
  /** The version of the package, as the document and the health check show it. */
  version: string;
}
