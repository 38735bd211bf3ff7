import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

/** What a first visit may load of script, gzip, bytes. */
const FIRST_LOAD = 200_000;

interface Chunk {
  type: 'chunk' | 'asset';
  fileName: string;
  name?: string;
  isEntry?: boolean;
  code?: string;
  source?: string | Uint8Array;
  imports?: string[];
  facadeModuleId?: string | null;
}

let chunks: Chunk[];
beforeAll(async () => {
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  const mode = 'production';
  const result = await build({ configFile, mode, logLevel: 'error', build: { write: false } });
  chunks = (result as unknown as { output: Chunk[] }).output;
}, 120_000);

/** A chunk with everything it imports at once, as gzip. */
function sizeOf(chunk: Chunk, seen = new Set<string>()): number {
  if (seen.has(chunk.fileName)) return 0;
  seen.add(chunk.fileName);
  const own = gzipSync(chunk.code ?? '', { level: 9 }).length;
  return (
    own +
    chunks
      .filter(({ fileName }) => chunk.imports?.includes(fileName))
      .reduce((sum, each) => sum + sizeOf(each, seen), 0)
  );
}

describe('the built web app', () => {
  it('loads at most 200 kB of script for the first screen, and for every other one', () => {
    const entry = chunks.find(({ isEntry }) => isEntry)!;
    const screens = chunks.filter(({ facadeModuleId }) => facadeModuleId?.includes('/screens/'));
    expect(screens.length).toBeGreaterThan(4);
    for (const screen of screens) {
      const seen = new Set<string>();
      expect(sizeOf(entry, seen) + sizeOf(screen, seen), screen.fileName).toBeLessThanOrEqual(FIRST_LOAD);
    }
  });

  it('asks no other host for anything and has nothing inline in its page', () => {
    const page = String(chunks.find(({ fileName }) => fileName === 'index.html')!.source);
    expect(page).not.toMatch(/https?:\/\/|<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
    const styles = chunks
      .filter(({ fileName }) => fileName.endsWith('.css'))
      .map(({ source }) => String(source));
    expect(styles.length).toBeGreaterThan(0);
    for (const sheet of styles) expect(sheet).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//);
  });

  it('names only colours that have a light and a dark value', () => {
    const folder = fileURLToPath(new URL('../../src/web', import.meta.url));
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.tsx')) continue;
      expect(readFileSync(`${folder}/${file}`, 'utf8'), file).not.toMatch(
        /\bdark:|#[0-9a-f]{6}\b|dangerouslySetInnerHTML/i,
      );
    }
  });
});
