import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

export interface Listener {
  url: string;
  /** Takes no more connections and waits for the requests in flight. */
  close(): Promise<void>;
}

/** How long requests in flight may take to finish, milliseconds. */
const GRACE_MS = 8_000;
/** What a machine without IPv6 says to `::1`. */
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/**
 * Listens on host and port; on both loopback addresses for `localhost`, because clients differ in which of
 * them they try first.
 *
 * @param port 0 picks a free one
 * @throws the system's error (EADDRINUSE, EACCES, ...)
 */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<Listener> {
  const isLocalhost = host === 'localhost';
  const servers = [await listenOn(fetch, isLocalhost ? '127.0.0.1' : host, port)];
  const actualPort = (servers[0]!.address() as AddressInfo).port;
  if (isLocalhost) {
    try {
      servers.push(await listenOn(fetch, '::1', actualPort));
    } catch (error) {
      if (!NO_SUCH_ADDRESS.includes((error as NodeJS.ErrnoException).code ?? '')) {
        await closeServers(servers);
        throw error;
      }
    }
  }
  return { url: urlOf(host, actualPort), close: () => closeServers(servers) };
}

async function listenOn(fetch: Parameters<typeof listen>[0], host: string, port: number): Promise<Server> {
  const server = createAdaptorServer({ fetch }) as Server;
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

async function closeServers(servers: readonly Server[]): Promise<void> {
  // `close` ends the connections that are idle now; one that is answering becomes idle later.
  const sweep = setInterval(() => {
    for (const server of servers) server.closeIdleConnections();
  }, 50);
  const impatience = setTimeout(() => {
    for (const server of servers) server.closeAllConnections();
  }, GRACE_MS);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  clearInterval(sweep);
  clearTimeout(impatience);
}

/** An address a browser on this machine can open. */
function urlOf(host: string, port: number): string {
  const isAnyAddress = host === '0.0.0.0' || host === '::';
  const name = isAnyAddress ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
