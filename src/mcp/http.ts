import { createMcpHandler } from '@modelcontextprotocol/server';
import { createClient } from '../client/index.ts';
import { createMcpServer } from './server.ts';

/** A fetch of the application's own, as its HTTP routes answer it. */
type Fetch = (request: Request) => Response | Promise<Response>;

/**
 * The Model Context Protocol over Streamable HTTP, stateless. Tools call the application's own routes with the key that
 * came along, so that whoever may do something here may do it there, and within the same limits.
 */
export function mcpHandler(fetch: Fetch, version: string, maxBodyBytes: number): Fetch {
  const handler = createMcpHandler(
    ({ requestInfo }) => {
      const authorization = requestInfo?.headers.get('authorization');
      const client = createClient({
        baseUrl: 'http://localhost',
        ...(authorization && { headers: { authorization } }),
        // A fault is the caller's to see at once.
        maxRetries: 0,
        fetch: async (url, init) => fetch(new Request(url, init)),
      });
      return createMcpServer(client, version);
    },
    { maxRequestBodySize: maxBodyBytes },
  );
  return (request) => handler.fetch(request);
}
