import { serve } from '../../entry.node.ts';
import { type BackendOptions, readConfig } from '../backend.ts';
import type { Io } from '../terminal.ts';

/** Serves until it is told to stop. Returns the exit code. */
export const serveCommand = (options: BackendOptions, io: Io): Promise<number> =>
  serve(readConfig(options, io), io);
