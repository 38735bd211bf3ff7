import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from '../../src/config.ts';
import { createModels } from '../../src/models/registry.ts';
import { configFor, PROVIDER_NAMES, SHORT_LIMITS } from '../support/providers/open-scripted.ts';

// Test 33: an address that is none is refused at the start, and no provider can send an answer on to somewhere else.

const HOSTILE = [
  ...[
    'file:///etc/passwd',
    'ftp://h/v1',
    'gopher://h:70/',
    'data:,x',
    'javascript:alert(1)',
    'ws://h/v1',
    'wss://h/',
  ],
  ...[
    'unix:/var/run/docker.sock',
    'blob:http://h/x',
    'about:blank',
    'mailto:a@b',
    'ldap://h/',
    'dict://h:11111/',
  ],
  ...[
    '//h/v1',
    '/v1',
    'h/v1',
    'localhost:11434',
    'http//h',
    'http:',
    'http://',
    'https://:443',
    'http://[::1',
    'http://a b/',
  ],
  ...[
    'http://h:99999/',
    'http://h:-1/',
    'http://%00/',
    'http://h\u0000/',
    'http://a%20b/',
    'ht tp://h/',
    'http://<x>/',
  ],
  ...[
    'http://|/',
    'http://^/',
    'jar:http://h!/x',
    'view-source:http://h',
    'netdoc:///etc',
    'sftp://h/',
    'tftp://h/',
  ],
  ...['smb://h/x', 'chrome://settings', 'vbscript:x', 'feed:http://h'],
];

describe('a base address that is none', () => {
  it.each(HOSTILE)('%j stops the start', (address) => {
    for (const name of ['ANTHROPIC_BASE_URL', 'OPENAI_BASE_URL', 'OPENAI_COMPATIBLE_BASE_URL'] as const) {
      const environment = { ANTHROPIC_API_KEY: 'k', OPENAI_API_KEY: 'k', [name]: address };
      expect(() => parseConfig(environment), name).toThrow(ConfigError);
    }
  });
});

describe('a provider that redirects', () => {
  let connections = 0;
  let target = '';
  const redirects: string[] = [];
  const sink = createServer((_, response) => void response.end('{}'));
  sink.on('connection', () => {
    connections += 1;
  });
  const provider = createServer((_, response) => {
    const [status, location] = redirects[0]!.split(' ') as [string, string];
    response.writeHead(Number(status), { location }).end();
  });
  beforeAll(async () => {
    for (const server of [sink, provider]) {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    }
    target = `127.0.0.1:${(sink.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    for (const server of [sink, provider]) {
      server.closeAllConnections();
      server.close();
    }
  });

  it.each(PROVIDER_NAMES)('is not followed (%s)', async (name) => {
    const { port } = provider.address() as AddressInfo;
    const config = configFor(name, `http://127.0.0.1:${port}`);
    for (const status of [301, 302, 303, 307, 308]) {
      for (const scheme of ['http://', '//', 'http://user:secret@']) {
        redirects.unshift(`${status} ${scheme}${target}/v1/messages`);
        const { speak } = createModels({ speak: config }, { text: { ...SHORT_LIMITS, maxAttempts: 1 } })!;
        const events = [];
        const request = {
          system: 'x',
          messages: [{ role: 'user', content: 'my story' }],
          maxOutputTokens: 10,
        };
        for await (const event of speak!.streamText(request as never)) events.push(event);
        expect(events.at(-1)).toMatchObject({ type: 'end', stop: 'failed' });
      }
    }
    expect(connections).toBe(0);
  });
});
