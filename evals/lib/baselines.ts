/** What a grader reaches that understands nothing: the bars to beat, printed beside every figure. */
import { goldRank, type Opening, readOpenings, scoreOfRank } from './graded-answers.ts';
import { mean, solve } from './statistics.ts';

/** Gives a score from 0 to 100 to a text. */
export type TextScorer = (text: string) => number;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}$€£%']+/gu) ?? [];
const clamp = (score: number): number => Math.min(100, Math.max(0, score));

/** What keyword graders look for. */
const KEYWORDS = new Set(
  'data metric metrics customer customers impact result results reduced increased improved percent % $ learned learnt lesson disagreed proposed decided committed commit owned measured analyzed root cause because team stakeholder delivered'.split(
    ' ',
  ),
);

type Features = (text: string) => number[];

/** Least squares on a few features. */
function linear(features: Features, rows: readonly Opening[]): TextScorer {
  const design = rows.map((row) => [1, ...features(row.answer)]);
  const target = rows.map((row) => scoreOfRank(goldRank(row)));
  const width = design[0]?.length ?? 1;
  const columns = Array.from({ length: width }, (_, column) => column);
  const gram = columns.map((left) =>
    columns.map((right) =>
      design.reduce(
        (sum, row) => sum + (row[left] as number) * (row[right] as number),
        left === right ? 1e-6 : 0,
      ),
    ),
  );
  const moments = columns.map((column) =>
    design.reduce((sum, row, at) => sum + (row[column] as number) * (target[at] as number), 0),
  );
  const weights = solve(gram, moments);
  return (text) =>
    clamp([1, ...features(text)].reduce((sum, value, at) => sum + value * (weights[at] as number), 0));
}

/** Ridge regression on which words occur, in its dual form: as many unknowns as answers. */
function bagOfWords(rows: readonly Opening[], penalty = 0.02): TextScorer {
  const bags = rows.map((row) => new Set(wordsOf(row.answer)));
  const kernel = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
    let shared = 0;
    for (const word of left) if (right.has(word)) shared += 1;
    return shared / Math.sqrt(Math.max(1, left.size) * Math.max(1, right.size));
  };
  const target = rows.map((row) => scoreOfRank(goldRank(row)));
  const middle = mean(target);
  const gram = bags.map((left, row) =>
    bags.map((right, column) => kernel(left, right) + (row === column ? penalty : 0)),
  );
  const dual = solve(
    gram,
    target.map((value) => value - middle),
  );
  return (text) => {
    const bag = new Set(wordsOf(text));
    return clamp(bags.reduce((sum, known, at) => sum + (dual[at] as number) * kernel(known, bag), middle));
  };
}

const length: Features = (text) => {
  const words = wordsOf(text).length;
  return [words / 100, (words / 100) ** 2];
};
const keywords: Features = (text) => {
  const words = wordsOf(text);
  return [words.filter((word) => KEYWORDS.has(word) || /^\d/.test(word)).length / 10];
};

/** The three baselines, fitted on the `fit` openings. */
export function fitBaselines(rows: readonly Opening[] = readOpenings(['fit'])): Record<string, TextScorer> {
  return {
    'length only': linear(length, rows),
    'keywords only': linear(keywords, rows),
    'bag of words': bagOfWords(rows),
  };
}
