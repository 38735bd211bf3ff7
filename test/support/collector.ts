import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** An OpenTelemetry collector that keeps what it is sent. */
export interface Collector extends AsyncDisposable {
  /** Its address, without a path. */
  url: string;
  /** The headers of every request. */
  headers: Record<string, string | string[] | undefined>[];
  /** Every document that came to this path. */
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect in it
  received(path: '/v1/traces' | '/v1/metrics'): any[];
}

export async function startCollector(): Promise<Collector> {
  const documents: { path: string; body: unknown }[] = [];
  const headers: Collector['headers'] = [];
  const server = createServer(async (request, response) => {
    headers.push(request.headers);
    documents.push({ path: request.url ?? '', body: await json(request) });
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    headers,
    received: (path) => documents.filter((document) => document.path === path).map(({ body }) => body),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
