/**
 * Compares two runs over the same cases: which differences are more than chance, which cases flipped, which
 * invariants broke. Cases whose text changed between the runs are left out and counted.
 */
import type { Dataset } from '../data/case.ts';
import { gradedCases } from '../metrics/graded-case.ts';
import type { Run } from '../run/result.ts';
import { type Flip, flipsOf } from './flips.ts';
import { arithmeticChanges, compareInvariants, type Invariant } from './invariants.ts';
import {
  dimensionTests,
  disqualifierTests,
  headlineTests,
  type Outcome,
  outcomeOf,
  type Sides,
  type Test,
} from './tests.ts';

export interface Comparison {
  compared: number;
  /** Cases of one run that the other does not have with the same text. */
  left: number;
  tests: Test[];
  /** Invariants that held before and do not any more; each of them fails the gate by itself. */
  broken: Flip[];
  /** Invariants that did not hold before either: known, named, not failing. */
  known: Flip[];
  repaired: Flip[];
  flips: Flip[];
  /** Cases whose repeats disagree: their flips are reported and never fail the gate. */
  quarantined: string[];
  outcome: Outcome;
}

/** The cases that both runs graded with the same text, as they were graded by each. */
function sidesOf(dataset: Dataset, base: Run, head: Run): Sides & { left: number } {
  const hashes = (run: Run) => new Map(run.results.map(({ id, hash }) => [id, hash]));
  const [before, after] = [hashes(base), hashes(head)];
  const shared = (run: Run) => run.results.filter(({ id }) => before.get(id) === after.get(id));
  const sides = {
    base: gradedCases(dataset, shared(base)),
    head: gradedCases(dataset, shared(head)),
  };
  const all = new Set([...before.keys(), ...after.keys()]);
  return { ...sides, left: all.size - sides.head.size };
}

/** @param options.power whether to work out the smallest visible effect, which takes most of the time */
export function compareRuns(
  dataset: Dataset,
  base: Run,
  head: Run,
  { power = true }: { power?: boolean } = {},
): Comparison {
  const { left, ...sides } = sidesOf(dataset, base, head);
  const quarantined = [...sides.head.keys()].filter((id) =>
    [sides.base, sides.head].some(
      (side) => new Set(side.get(id)?.runs.map(({ verdict }) => verdict)).size > 1,
    ),
  );
  const tests = [
    ...headlineTests(dataset, sides, power),
    ...dimensionTests(sides),
    ...disqualifierTests(sides),
  ];
  const invariants = compareInvariants(dataset, sides);
  const isQuarantined = ({ id }: Flip) =>
    quarantined.some((each) => id === each || id.startsWith(`${each}/`));
  const broken = [
    ...invariants
      .filter(
        (flip) => flip.state === 'broken' && !isQuarantined(flip) && !mentions(dataset, flip.id, quarantined),
      )
      .map(toFlip),
    ...arithmeticChanges(base, head),
  ];
  return {
    compared: sides.head.size,
    left,
    tests,
    broken,
    known: invariants.filter(({ state }) => state === 'known').map(toFlip),
    repaired: invariants.filter(({ state }) => state === 'repaired').map(toFlip),
    flips: flipsOf(sides),
    quarantined,
    outcome: broken.length > 0 ? 'regression' : outcomeOf(tests),
  };
}

const toFlip = ({ id, kind, what, direction }: Invariant): Flip => ({ id, kind, what, direction });

/** Whether an invariant is about a case whose repeats disagree. */
function mentions(dataset: Dataset, id: string, cases: readonly string[]): boolean {
  const pair = dataset.pairs.find((each) => each.id === id);
  const variation = dataset.variations.find((each) => each.id === id);
  return [pair?.better, pair?.worse, variation?.base, variation?.variant].some(
    (each) => each !== undefined && cases.includes(each),
  );
}
