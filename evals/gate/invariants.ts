/** What must hold between answers by construction, and which of it held before. */
import type { DimensionId } from '../../src/contract/vocabulary.ts';
import type { Dataset, Expectation } from '../data/case.ts';
import { type GradedCase, unmet } from '../metrics/graded-case.ts';
import { movements } from '../metrics/relations.ts';
import type { Run } from '../run/result.ts';
import type { Flip } from './flips.ts';
import type { Sides } from './tests.ts';

export interface Invariant extends Flip {
  state: 'broken' | 'known' | 'repaired' | 'held';
}

const stateOf = (before: boolean, now: boolean): Invariant['state'] =>
  now ? (before ? 'held' : 'repaired') : before ? 'broken' : 'known';

/**
 * What must hold by construction: shipped pairs, ends of ladders, attacks, padding, the checks' own examples,
 * honest answers that only speak of orders.
 */
export function compareInvariants(dataset: Dataset, { base, head }: Sides): Invariant[] {
  const hard = dataset.pairs.filter(
    ({ kind, better, worse }) =>
      ['catalogue-opening', 'catalogue-probe', 'ladder-ends'].includes(kind) &&
      head.has(better) &&
      head.has(worse),
  );
  const pairs = hard.map(({ id, better, worse }): Invariant => {
    const held = (side: Sides['base']) => (side.get(better)?.score ?? 0) > (side.get(worse)?.score ?? 0);
    const [high, low] = [head.get(better)?.score, head.get(worse)?.score];
    return {
      id,
      kind: 'pair',
      what: `the strong answer has ${high}, the weak one ${low}`,
      direction: 'worse',
      state: stateOf(held(base), held(head)),
    };
  });
  const before = new Map(movements(dataset.variations, base).map((each) => [each.variation.id, each]));
  const variations = movements(dataset.variations, head)
    .filter(({ variation }) => variation.kind !== 'harmless')
    .map(
      ({ variation, delta, ranks, isBroken }): Invariant => ({
        id: variation.id,
        kind: 'variation',
        what:
          variation.kind === 'attack'
            ? `${variation.name} gains ${ranks} level${ranks === 1 ? '' : 's'} (${delta.toFixed(1)} points)`
            : `${variation.name} gains ${delta.toFixed(1)} points`,
        direction: 'worse',
        state: stateOf(!before.get(variation.id)?.isBroken, !isBroken),
      }),
    );
  const examples = [...head.values()].flatMap(({ case: { id, family, expect } }): Invariant[] => {
    if ((family !== 'example' && family !== 'benign') || expect === undefined) return [];
    const failed = (side: Sides['base']) => unmet(expect, side.get(id) as GradedCase);
    const now = failed(head);
    return [
      ...shownWords(expect, base.get(id) as GradedCase, head.get(id) as GradedCase),
      {
        id,
        kind: 'example',
        what: now.join('; ') || 'as expected',
        direction: 'worse',
        state: stateOf(failed(base).length === 0, now.length === 0),
      },
    ];
  });
  return [...pairs, ...variations, ...examples];
}

/** What an example finds must be shown in its own words, if it ever was: a finding without them cannot be checked. */
function shownWords(
  { dimensions, disqualifiers }: Expectation,
  base: GradedCase,
  head: GradedCase,
): Invariant[] {
  const shows = ({ runs }: GradedCase, finding: string) =>
    runs.every(({ evidence }) => (evidence?.[finding]?.length ?? 0) > 0);
  const found = (finding: string) =>
    head.disqualifiers.some((id) => id === finding) ||
    ['clear', 'partial'].includes(head.dimensions[finding as DimensionId] ?? '');
  return [...Object.keys(dimensions ?? {}), ...(disqualifiers?.with ?? [])]
    .filter((finding) => found(finding) && shows(base, finding))
    .map((finding) => ({
      id: head.case.id,
      kind: 'example',
      what: `${finding} is found and no words are shown for it`,
      direction: 'worse',
      state: shows(head, finding) ? 'held' : 'broken',
    }));
}

/** Where the published arithmetic gives another result although the rubric says that it is the same version. */
export function arithmeticChanges(base: Run, head: Run): Flip[] {
  const { rubricVersion } = head.grader;
  if (base.grader.rubricVersion !== rubricVersion) return [];
  const [before, now] = [base.arithmetic ?? {}, head.arithmetic ?? {}];
  return Object.entries(now).flatMap(([name, numbers]): Flip[] => {
    const old = before[name] ?? numbers;
    if (numbers.every((each, at) => each === old[at])) return [];
    return [
      {
        id: `arithmetic/${name}`,
        kind: 'arithmetic',
        what: `${old.join(' and ')} -> ${numbers.join(' and ')}, and RUBRIC_VERSION still ${rubricVersion}`,
        direction: 'worse',
      },
    ];
  });
}
