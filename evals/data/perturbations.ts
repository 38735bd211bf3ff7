/** Changed versions of other cases, drawn with a seed. Data card: evals/datasets/perturbations/README.md */
import { seededRandom } from '../lib/statistics.ts';
import { embeddings, HARMLESS, PADDING, PLEAS, STUFFING, type Transform } from '../lib/transformations.ts';
import type { EvalCase, Part, Variation } from './case.ts';

const SEED = 20_261_121;
const PLACES = ['after', 'before', 'inside'] as const;

interface Change {
  kind: Variation['kind'];
  name: string;
  bound: number;
  apply: Transform;
}

/** Weak by what graders said or by construction, never by what the grader under test says. */
const isWeak = ({ id, family, gold }: EvalCase): boolean =>
  family === 'catalogue' ? id.endsWith('/weak') : gold !== undefined && gold.rank < 3;

const isBase = ({ family, split, input }: EvalCase): boolean =>
  input.probe === undefined &&
  ((family === 'opening' && split === 'dev') || (family === 'catalogue' && split === 'shipped'));

export function perturbations(cases: readonly EvalCase[], seed = SEED): Part {
  const random = seededRandom(seed);
  const part = { cases: [] as EvalCase[], variations: [] as Variation[] };
  for (const base of cases.filter(isBase)) {
    const changes: Change[] = [
      ...HARMLESS.map(({ name, worst, apply }) => ({ kind: 'harmless' as const, name, bound: worst, apply })),
      ...PADDING.map(({ name, apply }) => ({ kind: 'padding' as const, name, bound: 0, apply })),
    ];
    if (isWeak(base))
      for (const [at, text] of [...PLEAS, ...STUFFING].entries()) {
        const place = Math.floor(random() * PLACES.length);
        changes.push({
          kind: 'attack',
          name: `${at < PLEAS.length ? `plea ${at + 1}` : `slogans ${at - PLEAS.length + 1}`} ${PLACES[place]}`,
          bound: 0,
          apply: embeddings(text)[place] as Transform,
        });
      }
    for (const { kind, name, bound, apply } of changes) {
      const answer = apply(base.input.answer);
      // A change that changes nothing here would only make the figures look better.
      if (answer === base.input.answer) continue;
      const id = `${kind}/${base.id}/${name.replaceAll(/[^a-z0-9]+/gi, '-')}`;
      part.cases.push({
        id,
        family: kind,
        cluster: base.cluster,
        split: base.split,
        title: `${name} (${base.id})`,
        input: { ...base.input, answer },
      });
      part.variations.push({ id, kind, name, base: base.id, variant: id, bound });
    }
  }
  return part;
}
