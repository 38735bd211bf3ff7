import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createClient } from '../../client/index.ts';
import { createMcpServer } from '../../mcp/server.ts';
import { PACKAGE_VERSION } from '../../package-version.ts';
import type { Send } from '../api.ts';
import { type BackendOptions, withBackend } from '../backend.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../terminal.ts';

/** Serves the Model Context Protocol on standard input and output until the input ends. */
export async function mcpCommand(options: BackendOptions, io: Io): Promise<number> {
  const backend = Promise.withResolvers<Send>();
  // Whoever waits for it is told; nobody may be.
  backend.promise.catch(() => {});
  const client = createClient({
    baseUrl: 'http://localhost',
    fetch: async (url, init) => {
      const send = await backend.promise;
      const { pathname, search } = new URL(String(url));
      return send(`${pathname}${search}`, init ?? {});
    },
  });
  const ended = new Promise<void>((resolve) => {
    for (const event of ['end', 'close'] as const) process.stdin.on(event, () => resolve());
  });
  // At once: opening the data takes seconds, and a client does not wait long for a first word.
  const handle = serveStdio(() => createMcpServer(client, PACKAGE_VERSION));
  try {
    await withBackend(options, io, async (send) => {
      backend.resolve(send);
      await ended;
    });
  } catch (error) {
    backend.reject(error);
    throw error;
  } finally {
    await handle.close();
  }
  return EXIT.done;
}
