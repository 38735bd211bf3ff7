/** How often an addition to an answer raises its verdict, and how often one that tells something is taken for none. */
import { verdictRank } from '../../src/contract/vocabulary.ts';
import { gradeAnswer } from '../../src/rubric/index.ts';
import { analyse } from '../../src/rubric/text/analyse.ts';
import { emptyTalk } from '../../src/rubric/text/empty-talk.ts';
import type { Addition } from './additions.ts';
import type { Opening } from './graded-answers.ts';
import { principleOf } from './rubric-run.ts';

/** Where an addition is put: behind, before and into the answer. */
const PLACES: readonly ((answer: string, addition: string) => string)[] = [
  (answer, addition) => `${answer} ${addition}`,
  (answer, addition) => `${addition} ${answer}`,
  (answer, addition) => {
    const middle = answer.indexOf('. ', answer.length / 2) + 2;
    return middle < 2
      ? `${addition} ${answer}`
      : `${answer.slice(0, middle)}${addition} ${answer.slice(middle)}`;
  },
];

export interface Raised {
  runs: number;
  raised: number;
  /** Additions that raise a verdict somewhere. */
  additions: number;
  raising: number;
}

export const nothingRaised = (): Raised => ({ runs: 0, raised: 0, additions: 0, raising: 0 });

/** Puts each addition into each answer, at each place. */
export function measureAdditions(
  additions: readonly Addition[],
  openings: readonly Opening[],
): Map<string, Raised> {
  const rankOf = ({ principle, level, question }: Opening, answer: string): number =>
    verdictRank(gradeAnswer({ answer, principle: principleOf(principle), level, question }).verdict);
  const before = openings.map((opening) => rankOf(opening, opening.answer));
  const families = new Map<string, Raised>();
  for (const { family, text } of additions) {
    const found = families.get(family) ?? nothingRaised();
    families.set(family, found);
    let raised = 0;
    for (const [at, opening] of openings.entries())
      for (const put of PLACES) if (rankOf(opening, put(opening.answer, text)) > before[at]!) raised += 1;
    found.runs += openings.length * PLACES.length;
    found.raised += raised;
    found.additions += 1;
    if (raised > 0) found.raising += 1;
  }
  return families;
}

/** How many of some texts have a sentence that is taken for empty talk. */
export const takenOut = (texts: readonly string[]): number =>
  texts.filter((text) => emptyTalk(analyse(text)).length > 0).length;
