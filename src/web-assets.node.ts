import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import type { Assets } from './http/assets.ts';
import { PREPARING_PAGE, UNAVAILABLE_PAGE } from './http/web-pages.ts';
import { BUILD_SCRIPT, hasWebSources, isWebBuilt, STAMP_FILE, WEB_DIST } from './web-sources.node.ts';

interface File {
  /** By content encoding; `identity` is always there. */
  bodies: { identity: Buffer<ArrayBuffer>; br?: Buffer<ArrayBuffer>; gzip?: Buffer<ArrayBuffer> };
  type: string;
  etag: string;
  cacheControl: string;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};
const PACKED = { br: '.br', gzip: '.gz' } as const;
/** Vite puts a digest of the content into the names of everything below this. */
const HASHED = '/assets/';

export interface WebAssets extends Assets {
  /** Builds the web app where that is needed. Not awaited: until it is done the page says so. */
  prepare(): void;
}

/**
 * The web app from its built files, which are kept in memory. In a checkout whose build is missing or older
 * than the sources, `prepare` builds it.
 *
 * @param say gets one line when a build begins and one when it ends
 */
export function openWebAssets(say: (line: string) => void): WebAssets {
  const isBuilt = isWebBuilt();
  let served = isBuilt ? serveDirectory(WEB_DIST) : undefined;
  let page = isBuilt ? undefined : hasWebSources() ? PREPARING_PAGE : UNAVAILABLE_PAGE;

  return {
    async fetch(request) {
      const isPage = new URL(request.url).pathname === '/';
      if (isPage && page !== undefined) return sendPage(page);
      return served?.fetch(request) ?? null;
    },
    prepare() {
      if (page !== PREPARING_PAGE) return;
      say('Preparing the web app; the API is there already.');
      build().then(
        () => {
          served = serveDirectory(WEB_DIST);
          page = undefined;
          say('The web app is ready.');
        },
        (error: Error) => {
          page = UNAVAILABLE_PAGE;
          say(`The web app could not be built; the API works without it. ${error.message}`);
        },
      );
    },
  };
}

/** In a process of its own, so that the server goes on answering. */
function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, BUILD_SCRIPT], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = `${complaint}${chunk}`.slice(-2_000);
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(complaint.trim()))));
    // A server that is stopped does not wait for it.
    process.once('exit', () => child.kill());
  });
}

/** The files of a directory, read once. */
export function serveDirectory(directory: string): Assets {
  const files = readFiles(directory);
  return {
    async fetch(request) {
      const { pathname } = new URL(request.url);
      const file = files.get(pathname === '/' ? '/index.html' : pathname);
      return file === undefined ? null : sendFile(file, request);
    },
  };
}

function readFiles(directory: string): Map<string, File> {
  const files = new Map<string, File>();
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true, encoding: 'utf8' })) {
    if (!entry.isFile() || entry.name === STAMP_FILE || /\.(br|gz)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const url = `/${relative(directory, path).replaceAll('\\', '/')}`;
    const identity = readFileSync(path);
    files.set(url, {
      bodies: { identity, br: readIfThere(path + PACKED.br), gzip: readIfThere(path + PACKED.gzip) },
      type: TYPES[extname(path)] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
      cacheControl: url.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  }
  return files;
}

function readIfThere(path: string): Buffer<ArrayBuffer> | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function sendFile({ bodies, type, etag, cacheControl }: File, request: Request): Response {
  const headers = { etag, 'cache-control': cacheControl, vary: 'accept-encoding', 'content-type': type };
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag)) return new Response(null, { status: 304, headers });
  const accepted = acceptedEncodings(request);
  for (const encoding of ['br', 'gzip'] as const) {
    const body = bodies[encoding];
    if (body !== undefined && accepted.has(encoding)) {
      return new Response(body, {
        headers: { ...headers, 'content-encoding': encoding, 'content-length': String(body.length) },
      });
    }
  }
  return new Response(bodies.identity, {
    headers: { ...headers, 'content-length': String(bodies.identity.length) },
  });
}

const acceptedEncodings = (request: Request): Set<string> =>
  new Set(
    (request.headers.get('accept-encoding') ?? '')
      .split(',')
      .map((part) =>
        part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*/),
      )
      .filter(([, quality]) => quality === undefined || Number(quality.replace(/^q=/, '')) > 0)
      .map(([name]) => name!),
  );

const sendPage = (html: string): Response =>
  new Response(html, {
    status: 503,
    headers: { 'content-type': TYPES['.html']!, 'cache-control': 'no-store', 'retry-after': '2' },
  });
