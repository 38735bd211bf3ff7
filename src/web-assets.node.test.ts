import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDirectory } from './web-assets.node.ts';

const directory = mkdtempSync(join(tmpdir(), 'bar-raiser-assets-'));
const SCRIPT = 'run();'.repeat(400);
let assets: ReturnType<typeof serveDirectory>;
beforeAll(() => {
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<!doctype html>');
  writeFileSync(join(directory, 'build.json'), '{}');
  writeFileSync(join(directory, 'assets/main-1.js'), SCRIPT);
  writeFileSync(join(directory, 'assets/main-1.js.gz'), gzipSync(SCRIPT));
  assets = serveDirectory(directory);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}) =>
  assets.fetch(new Request(`http://localhost${path}`, { headers }));

describe('serveDirectory', () => {
  it('keeps hashed files for ever and asks about the page each time', async () => {
    expect((await get('/assets/main-1.js'))?.headers.get('cache-control')).toContain('immutable');
    expect((await get('/'))?.headers.get('cache-control')).toBe('no-cache');
    expect((await get('/'))?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('answers 304 to whoever has it', async () => {
    const etag = (await get('/assets/main-1.js'))!.headers.get('etag')!;
    for (const known of [etag, `"other", W/${etag}`]) {
      const response = (await get('/assets/main-1.js', { 'if-none-match': known }))!;
      expect([response.status, await response.text()]).toEqual([304, '']);
    }
    expect((await get('/assets/main-1.js', { 'if-none-match': '"other"' }))?.status).toBe(200);
  });

  it('sends what was compressed before to whoever takes it', async () => {
    const packed = (await get('/assets/main-1.js', { 'accept-encoding': 'deflate, gzip;q=0.8' }))!;
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toBe('accept-encoding');
    expect((await packed.arrayBuffer()).byteLength).toBeLessThan(200);
    for (const accepted of ['identity', 'gzip;q=0', '']) {
      const plain = (await get('/assets/main-1.js', { 'accept-encoding': accepted }))!;
      expect(plain.headers.has('content-encoding')).toBe(false);
      expect(await plain.text()).toBe(SCRIPT);
    }
  });

  it.each([
    '/gone.js',
    '/build.json',
    '/assets/main-1.js.gz',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets',
  ])('has nothing at %s', async (path) => {
    expect(await get(path)).toBeNull();
  });
});
