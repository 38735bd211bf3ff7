import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type * as z from 'zod';
import type { Walkthrough } from '../../contract/walkthrough.ts';
import { builtInWalkthroughSchema } from './built-in-rules.ts';
import { type FieldPath, fieldName, readYaml } from './yaml-fields.ts';

/** One thing that is wrong with a seed file. */
export interface SeedProblem {
  file: string;
  /** Where in the file, e.g. `probes[2].strong.keyPhrase`; absent when the whole file is meant. */
  field?: string;
  detail: string;
  /** 1-based, where YAML can tell. */
  line?: number;
}

/** The seeds cannot be used. Lists every problem found, one a line, each with its file and field. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly problems: readonly SeedProblem[];

  constructor(problems: readonly SeedProblem[]) {
    super(problems.map(describe).join('\n'));
    this.problems = problems;
  }
}

const describe = ({ file, field, detail, line }: SeedProblem) =>
  [file, field, detail].filter((part) => part !== undefined).join(': ') +
  (line === undefined ? '' : ` (line ${line})`);

/** `<place>-<id>.yaml`: the number orders the catalogue, the rest is the walkthrough's id. */
const FILE_NAME = /^(\d+)-(.+)\.yaml$/;

/**
 * Reads the built-in walkthroughs, in the order of the numbers their file names begin with. Files that are
 * not YAML are passed over.
 *
 * @throws {SeedError} when any seed is broken; none is returned then, because a catalogue with a hole is
 * worse than a start that fails.
 */
export async function loadSeeds(directory: string): Promise<Walkthrough[]> {
  const names = (await readdir(directory)).filter((name) => /\.ya?ml$/.test(name));
  const seeds = await Promise.all(names.map((name) => readSeed(directory, name)));
  seeds.sort((left, right) => left.place - right.place || left.file.localeCompare(right.file));

  const problems = [...seeds.flatMap((seed) => seed.problems), ...collisions(seeds)];
  if (seeds.length === 0) problems.push({ file: shown(directory), detail: 'holds no walkthrough' });
  if (problems.length > 0) throw new SeedError(problems);
  return seeds.map(({ walkthrough }) => walkthrough!);
}

interface Seed {
  file: string;
  /** Infinity when the file name has no number. */
  place: number;
  /** As the file gives it, whatever else is wrong with the file. */
  id: unknown;
  /** Present when there are no problems. */
  walkthrough: Walkthrough | undefined;
  problems: SeedProblem[];
}

async function readSeed(directory: string, name: string): Promise<Seed> {
  const file = shown(join(directory, name));
  const [, number, nameId] = FILE_NAME.exec(name) ?? [];
  const yaml = readYaml(await readFile(join(directory, name), 'utf8'));
  const seed: Seed = {
    file,
    place: number === undefined ? Number.POSITIVE_INFINITY : Number(number),
    id: (yaml.value as { id?: unknown } | null | undefined)?.id,
    walkthrough: undefined,
    problems: yaml.problems.map((problem) => ({ file, ...problem })),
  };
  const report = (path: FieldPath, detail: string) => {
    const [field, line] = [fieldName(path), yaml.lineOf(path)];
    seed.problems.push({ file, ...(field && { field }), detail, ...(line && { line }) });
  };
  if (nameId === undefined) report([], 'must be named <number>-<id>.yaml');
  if (yaml.problems.length > 0) return seed;

  if (nameId !== undefined && typeof seed.id === 'string' && seed.id !== nameId) {
    report(['id'], `is "${seed.id}", but the file name says "${nameId}"`);
  }
  const parsed = builtInWalkthroughSchema.safeParse(yaml.value, { error: inPlainWords });
  for (const issue of parsed.error?.issues ?? []) {
    if (issue.code !== 'unrecognized_keys') report(issue.path, issue.message);
    else for (const key of issue.keys) report([...issue.path, key], 'is not a known field');
  }
  seed.walkthrough = parsed.data;
  return seed;
}

/** Zod's words where they would puzzle someone who only edits text. */
function inPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return 'is missing';
  if (issue.input === null || (issue.code === 'too_small' && issue.origin === 'string')) {
    return 'must not be empty';
  }
  return undefined;
}

/** Ids and places that two files claim. */
function collisions(seeds: readonly Seed[]): SeedProblem[] {
  return seeds.flatMap((seed, index) => {
    const earlier = seeds.slice(0, index);
    const sameId = earlier.find(({ id }) => id !== undefined && id === seed.id);
    const samePlace = earlier.find(({ place }) => Number.isFinite(place) && place === seed.place);
    return [
      ...(sameId ? [{ file: seed.file, field: 'id', detail: `is also the id in ${sameId.file}` }] : []),
      ...(samePlace ? [{ file: seed.file, detail: `has the same number as ${samePlace.file}` }] : []),
    ];
  });
}

/** Relative to where the program runs when it lies inside, which is how people name the file. */
function shown(path: string): string {
  const local = relative(process.cwd(), path);
  return local.startsWith('..') ? path : local;
}
