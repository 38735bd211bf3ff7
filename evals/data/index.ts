/** Everything that is graded: one data set, checked as a whole before anything runs. */
import { fileURLToPath } from 'node:url';
import type { Walkthrough } from '../../src/contract/walkthrough.ts';
import { loadSeeds, SeedError } from '../../src/services/seeds/load.ts';
import { readAttacks } from './attacks.ts';
import { type Dataset, hashCases, type Part } from './case.ts';
import { cataloguePairs } from './catalogue-pairs.ts';
import { checkExamples } from './check-examples.ts';
import { usageError } from './errors.ts';
import { gradedAnswers } from './graded.ts';
import { perturbations } from './perturbations.ts';
import { readTraps } from './traps.ts';

export * from './case.ts';

const SEEDS = fileURLToPath(new URL('../../seeds/walkthroughs', import.meta.url));

/** @throws CannotEvaluateError (exit code 2) when a seed is broken */
export async function loadWalkthroughs(): Promise<Walkthrough[]> {
  try {
    return await loadSeeds(SEEDS);
  } catch (error) {
    if (error instanceof SeedError) throw usageError(error.message);
    throw error;
  }
}

/** @throws CannotEvaluateError (exit code 2) with file and line of every fault */
export async function loadDataset(): Promise<Dataset> {
  const sources = [
    ...gradedAnswers(),
    cataloguePairs(await loadWalkthroughs()),
    readTraps(),
    checkExamples(),
    readAttacks(),
  ];
  return assemble([...sources, perturbations(sources.flatMap(({ cases }) => cases))]);
}

/** @throws CannotEvaluateError (exit code 2) on an id that two cases share or a pair without its case */
export function assemble(parts: readonly Part[]): Dataset {
  const cases = new Map<string, Part['cases'][number]>();
  for (const each of parts.flatMap((part) => part.cases)) {
    if (cases.has(each.id)) throw usageError(`Two cases have the id "${each.id}".`);
    cases.set(each.id, each);
  }
  const pairs = parts.flatMap((part) => part.pairs ?? []);
  const variations = parts.flatMap((part) => part.variations ?? []);
  for (const [owner, id] of [
    ...pairs.flatMap((pair) => [pair.better, pair.worse].map((id) => [pair.id, id] as const)),
    ...variations.flatMap(({ id, base, variant }) => [base, variant].map((each) => [id, each] as const)),
  ])
    if (!cases.has(id)) throw usageError(`"${owner}" names the case "${id}", which does not exist.`);
  return { cases, pairs, variations, hash: hashCases(cases.values()) };
}
