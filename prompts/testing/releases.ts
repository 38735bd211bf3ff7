import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { StructuredPrompt } from '../prompt.ts';
import { sampleFor } from './samples.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
export const RELEASED_FILE = join(root, 'released.json');

/** What was released: `<name>/v<n>` to its fingerprint. */
export const readReleased = (): Record<string, string> => JSON.parse(readFileSync(RELEASED_FILE, 'utf8'));

/** The folders that hold a prompt. */
export const promptNames = (): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared' && entry.name !== 'testing')
    .map(({ name }) => name);

/** Every version there is, released or not, as `<name>/v<n>`. */
export const allVersions = (): string[] =>
  promptNames().flatMap((name) =>
    readdirSync(join(root, name))
      .filter((file) => /^v\d+\.ts$/.test(file))
      .map((file) => `${name}/${file.slice(0, -3)}`),
  );

export const currentFile = (name: string): string => readFileSync(join(root, name, 'current.ts'), 'utf8');

/** What a version is made of: its source, what that imports from this folder, and what it renders. */
export async function fingerprint(version: string): Promise<string> {
  const module = await import(join(root, `${version}.ts`));
  const prompt = module.default as StructuredPrompt<unknown, unknown>;
  const name = dirname(version);
  if (prompt.id !== name || `${name}/v${prompt.version}` !== version) {
    throw new Error(`${version} says that it is ${prompt.id}/v${prompt.version}.`);
  }
  const sample = sampleFor(version);
  if (sample === undefined) throw new Error(`prompts/testing/samples.ts has no input for ${name}.`);
  const parts = [
    ...sourcesOf(join(root, `${version}.ts`)),
    JSON.stringify(prompt.render(sample)),
    JSON.stringify(prompt.output === undefined ? null : z.toJSONSchema(prompt.output(sample))),
  ];
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}

/** The sources a file runs with, itself first, without what lies outside this folder or is a type alone. */
function sourcesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file) || relative(root, file).startsWith('..')) return [];
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  const imports = [...source.matchAll(/^import (?!type)[^;]*? from '(\.[^']+)';/gms)];
  return [source, ...imports.flatMap((match) => sourcesOf(resolve(dirname(file), match[1]!), seen))];
}
