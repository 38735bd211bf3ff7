import type { ServiceDeps } from '../services/deps.ts';
import type { Logger } from './logger.ts';

/** Everything the application needs from outside. */
export interface AppDeps extends ServiceDeps {
  logger: Logger;
  /** Whether only this machine can connect, so that nobody asks for the server by another name. */
  isLocal: boolean;
  /** The version of the package, as the document and the health check show it. */
  version: string;
}
