/** Faults of prompts that types do not catch: what is rendered wrong, read by nobody, out of step or changed. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as z from 'zod';
import type { RenderedPrompt, StructuredPrompt } from '../../prompts/prompt.ts';
import {
  allVersions,
  currentFile,
  fingerprint,
  promptNames,
  readReleased,
} from '../../prompts/testing/releases.ts';
import { sampleFor } from '../../prompts/testing/samples.ts';
import { DIMENSIONS } from '../../src/contract/vocabulary.ts';
import { REPOSITORY } from '../run/commit.ts';

export interface Finding {
  /** `prompts/grade-opening/v2.ts` */
  file: string;
  /** 1-based, where it can be told. */
  line?: number;
  rule: 'unknown variable' | 'unused input' | 'unused anchor' | 'schema drift' | 'changed after release';
  what: string;
}

type AnyPrompt = Pick<StructuredPrompt<unknown, unknown>, 'id' | 'version' | 'render'> & {
  output?: (input: unknown) => z.ZodType;
};

export async function lintPrompts(): Promise<Finding[]> {
  const findings = await Promise.all(allVersions().map(lintVersion));
  const released = readReleased();
  const used = promptNames().flatMap((name): Finding[] => {
    const version = /\.\/(v\d+)\.ts/.exec(currentFile(name))?.[1];
    if (`${name}/${version}` in released) return [];
    const what = `uses ${version ?? 'no version'}, which is not released: npm run release:prompt -- ${name}/${version}`;
    return [{ file: `prompts/${name}/current.ts`, line: 1, rule: 'changed after release', what }];
  });
  return [...findings.flat(), ...used];
}

async function lintVersion(version: string): Promise<Finding[]> {
  const path = join(REPOSITORY, 'prompts', `${version}.ts`);
  const file = relative(REPOSITORY, path);
  const name = version.split('/')[0] as string;
  const prompt = ((await import(path)) as { default: AnyPrompt }).default;
  const sample = sampleFor(version);
  if (sample === undefined)
    return [{ file, rule: 'unused input', what: `prompts/testing/samples.ts has no input for ${name}` }];
  const released = readReleased()[version];
  const isChanged = released !== undefined && released !== (await fingerprint(version));
  return [
    ...(isChanged
      ? [
          {
            file,
            rule: 'changed after release' as const,
            what: `${version} is not what was released; undo it and make a new version: bar-raiser prompts new ${name}`,
          },
        ]
      : []),
    ...lintPrompt(prompt, sample).map((finding) => ({ file, ...finding, ...lineOf(path, finding.what) })),
  ];
}

/** The rules that need nothing but a prompt and an input that uses every field. */
export function lintPrompt(prompt: AnyPrompt, sample: unknown): Omit<Finding, 'file'>[] {
  return [...unknownVariables(prompt.render(sample)), ...unread(prompt, sample), ...drift(prompt, sample)];
}

const textOf = ({ stable, history, data }: RenderedPrompt): string =>
  [...stable, ...history, data].join('\n\n');

/** What a value that is missing or of the wrong kind leaves in a text. */
const LEFTOVERS = /\{\{\s*[\w.]+\s*\}\}|\$\{[\w.]+\}|\bundefined\b|\[object \w+\]|\bNaN\b/g;

function unknownVariables(rendered: RenderedPrompt): Omit<Finding, 'file'>[] {
  return [...new Set(textOf(rendered).match(LEFTOVERS))].map((leftover) => ({
    rule: 'unknown variable',
    what: `renders ${leftover}`,
  }));
}

type Path = readonly (string | number)[];

/** Every text of an input, by where it is. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function replaced(value: unknown, path: Path, text: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return text;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  (copy as Record<string | number, unknown>)[key] = replaced(
    (value as Record<string | number, unknown>)[key],
    rest,
    text,
  );
  return copy;
}

/**
 * Inputs that change nothing in the prompt. A sheet's walkthrough and principle are given whole and read in part on
 * purpose; of its anchors every word is meant to be read, but for the dimensions only code judges.
 */
function unread(prompt: AnyPrompt, sample: unknown): Omit<Finding, 'file'>[] {
  const before = textOf(prompt.render(sample));
  return leaves(sample).flatMap((path): Omit<Finding, 'file'>[] => {
    const isAnchor = path.includes('anchors');
    if (path[0] === 'sheet' && !isAnchor) return [];
    if (isAnchor && path.includes('time')) return [];
    let after: string;
    try {
      after = textOf(prompt.render(replaced(sample, path, 'a marker 4711')));
    } catch {
      // A choice among fixed words; another word is refused, so it is read.
      return [];
    }
    if (after !== before) return [];
    const rule = isAnchor ? 'unused anchor' : 'unused input';
    return [{ rule, what: `${path.join('.')} changes nothing in the prompt` }];
  });
}

/** What the answer must look like against what the prompt asks for. */
function drift(prompt: AnyPrompt, sample: unknown): Omit<Finding, 'file'>[] {
  if (prompt.output === undefined) return [];
  const text = textOf(prompt.render(sample));
  const allowed = enumsOf(z.toJSONSchema(prompt.output(sample)));
  const unsaid = [...allowed].filter((word) => !new RegExp(`\\b${word}\\b`).test(text));
  const listed = /each of these dimensions once: ([a-z_, ]+)\./.exec(text)?.[1]?.split(', ') ?? [];
  const impossible = listed.filter(
    (id) => (DIMENSIONS as readonly string[]).includes(id) && !allowed.has(id),
  );
  return [
    ...unsaid.map((word) => ({
      rule: 'schema drift' as const,
      what: `the answer may say "${word}", of which the prompt says nothing`,
    })),
    ...impossible.map((id) => ({
      rule: 'schema drift' as const,
      what: `the prompt asks for "${id}", which the answer cannot hold`,
    })),
  ];
}

function enumsOf(schema: unknown, found = new Set<string>()): Set<string> {
  if (schema === null || typeof schema !== 'object') return found;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'enum' && Array.isArray(value)) for (const word of value) found.add(String(word));
    else enumsOf(value, found);
  }
  return found;
}

/** The first line of a source that has the last word of a path or a leftover in it. */
function lineOf(path: string, what: string): { line?: number } {
  const word =
    /^renders (.+)$/.exec(what)?.[1] ?? /"(\w+)"/.exec(what)?.[1] ?? /([\w]+) changes/.exec(what)?.[1];
  const at =
    word === undefined
      ? -1
      : readFileSync(path, 'utf8')
          .split('\n')
          .findIndex((line) => line.includes(word));
  return at === -1 ? {} : { line: at + 1 };
}
