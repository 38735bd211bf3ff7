import type { ServiceDeps } from '../services/deps.ts';
import type { Assets } from './assets.ts';
import type { Logger } from './logger.ts';

/** Everything the application needs from outside. */
export interface AppDeps extends ServiceDeps {
  logger: Logger;
  /** The web app. Missing: `/` is a page about the API. */
  assets?: Assets;
  /** Whether only this machine can connect, so that nobody asks for the server by another name. */
  isLocal: boolean;
  /** The version of the package, as the document and the health check show it. */
  version: string;
}
