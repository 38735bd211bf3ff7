import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { getResponse } from 'msw/utils/get-response';
import type { ScriptedProvider } from './scripted-provider.ts';
import { WireFault } from './stream-body.ts';

export interface Loopback extends AsyncDisposable {
  /** Without a path and without a slash at its end. */
  url: string;
  /** How many connections were opened so far. */
  connections(): number;
}

/**
 * Serves a scripted provider on a real socket, where a reset is a reset, and a client that leaves is noticed.
 */
export async function serveOnLoopback(provider: ScriptedProvider): Promise<Loopback> {
  let connections = 0;
  const server = createServer((incoming, outgoing) => {
    respond(provider, incoming, outgoing).catch(() => outgoing.socket?.destroy());
  });
  server.on('connection', (socket) => {
    connections += 1;
    // Every frame leaves at once, as it would from a provider that streams.
    socket.setNoDelay(true);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function respond(
  provider: ScriptedProvider,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const left = new AbortController();
  outgoing.on('close', () => left.abort());
  const request = toRequest(incoming, left.signal);
  try {
    const response = (await getResponse(provider.handlers, request)) ?? provider.refuse(incoming.url ?? '');
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.flushHeaders();
    if (response.body !== null) await pump(response.body, outgoing, left.signal);
    outgoing.end();
  } catch (error) {
    const fault = error instanceof WireFault ? error.how : 'cut';
    if (fault === 'reset') outgoing.socket?.resetAndDestroy();
    else outgoing.socket?.destroy();
  }
}

async function pump(body: ReadableStream<Uint8Array>, outgoing: ServerResponse, left: AbortSignal) {
  const reader = body.getReader();
  left.addEventListener('abort', () => void reader.cancel().catch(() => {}));
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    if (!outgoing.write(value)) {
      await new Promise<void>((resolve) => {
        outgoing.once('drain', resolve);
        outgoing.once('close', resolve);
      });
    }
  }
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method,
    headers: Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
    signal,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' as const }),
  });
}
