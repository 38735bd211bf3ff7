import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type Server, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createAdaptorServer } from '@hono/node-server';
import type { ErrorCode } from './errors.ts';
import { PROBLEM_TYPE, PROBLEMS, problemType } from './http/problem.ts';

export interface Listener {
  url: string;
  /** Takes no more connections and waits for the requests in flight. */
  close(): Promise<void>;
}

/** How long requests in flight may take to finish, milliseconds. */
const GRACE_MS = 6_000;
/** How long a request may take to arrive, milliseconds: a megabyte over a bad line, and no more. */
const ARRIVAL = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2_000 };
/** The codes of the refusals of what never reaches the application; everything else is not HTTP. */
const UNREADABLE: Readonly<Record<string, ErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_too_slow',
};
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
  const server = createAdaptorServer({ fetch, serverOptions: ARRIVAL }) as Server;
  server.on('clientError', refuseUnreadable);
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

/** What never reaches the application because it is not HTTP gets a problem as well, and then the door. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = UNREADABLE[error.code ?? ''] ?? 'malformed_request';
  const { status, title } = PROBLEMS[code];
  const requestId = randomUUID();
  const body = JSON.stringify({ type: problemType(code), title, status, code, requestId });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: ${PROBLEM_TYPE}\r\nx-request-id: ${requestId}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
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
