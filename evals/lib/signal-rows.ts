/**
 * The rows that signals are fitted on: graded openings, the checks' own examples, single sentences, short stories, and
 * what an edit of a few words changes.
 */
import {
  type DimensionId,
  type DimensionStatus,
  type PrincipleSlug,
  verdictRank,
} from '../../src/contract/vocabulary.ts';
import { CHECKS } from '../../src/rubric/checks/index.ts';
import type { CheckContext, DimensionCheck } from '../../src/rubric/define-check.ts';
import { BASES } from '../../src/rubric/signals/bases.ts';
import { wordsBySentence } from '../../src/rubric/signals/sentences.ts';
import { isOpen, termsOf } from '../../src/rubric/signals/weigh.ts';
import { readWording, type Wording } from '../../src/rubric/signals/wording.ts';
import { STORIES } from '../../src/rubric/testing/disagreement-stories.ts';
import { analyse } from '../../src/rubric/text/analyse.ts';
import type { Doc } from '../../src/rubric/text/document.ts';
import { emptyTalk } from '../../src/rubric/text/empty-talk.ts';
import { stripInert } from '../../src/rubric/text/inert.ts';
import { once } from '../../src/rubric/text/once.ts';
import { readExpressions } from './expressions.ts';
import { type Opening, readContrastPairs, type Split, splitsOf } from './graded-answers.ts';
import { principleOf } from './rubric-run.ts';

/** The raters' status as a rank; a status outside the steps has none. */
export const RANK: Partial<Record<DimensionStatus, number>> = { absent: 0, partial: 1, clear: 2 };

/** A text as single sentences are weighed: the words of each. */
export type Sentences = readonly (readonly string[])[];

/** How a text is told, apart from what is read in it. */
export interface Telling {
  wording: Wording;
  sentences: Sentences;
}

export interface SignalRow {
  /** All but the wording, the sentences and the theme. */
  terms: number[];
  telling: Telling;
  /** Who wrote it; none for what the checks bring along. */
  writer?: string;
  /** The principle asked for. */
  principle: PrincipleSlug;
  /** The graded opening; none for what the checks bring along and for differences. */
  opening?: Opening;
  /** The raters' status and the check's, as ranks 0 to 2. */
  gold: number;
  found: number;
  /** Rows of one story are never on both sides of a fold. */
  story: string;
  /**
   * The telling before an edit of a few words, for a row that is the difference which the edit makes: its terms and its
   * gold are differences, and no status is told by it.
   */
  before?: Telling;
  /** Whether the check was written without a look at this answer's wording. */
  fresh: boolean;
  weight: number;
}

const checks = CHECKS.filter((check): check is DimensionCheck => check.kind === 'dimension');
const manipulation = CHECKS.find(({ id }) => id === 'manipulation');

/** The parse that findings rest on: without slogans, repetitions and what is said to a grader. */
export function readAs(answer: string, context: CheckContext): Doc {
  const whole = analyse(answer);
  const toGrader = manipulation?.run(whole, context)?.evidence ?? [];
  const { changed, text } = stripInert(answer, [...toGrader, ...emptyTalk(whole)], whole.tokens);
  return changed ? analyse(text) : whole;
}

/**
 * Rules were chosen while looking at `fit` and `dev`, so the checks look better there than they are: those rows pull
 * less. The checks' own examples are answers with a known status too, short ones. An edit counts for many openings: there
 * are few, and openings alone would leave to the wording what only the acts tell apart (chosen by contrast pairs; with
 * twice or three times as much the fit learns these pairs by heart).
 */
const PULL = {
  fit: 0.5,
  dev: 0.6,
  written: 1.6,
  example: 0.4,
  expression: 0.25,
  story: 1,
  contrast: 10,
  harmless: 24,
} as const;

/** Single sentences and examples are short stories; what they tell apart is wanted all the same. */
const FEWEST_WORDS = 60;

const tellingOf = once(
  (doc: Doc): Telling => ({ wording: readWording(doc), sentences: wordsBySentence(doc) }),
);

function rowOf(
  check: DimensionCheck,
  doc: Doc,
  context: CheckContext,
  gold: DimensionStatus | undefined,
): Pick<SignalRow, 'terms' | 'telling' | 'principle' | 'gold' | 'found'> | undefined {
  const finding = check.run(doc, context);
  const terms = termsOf(check.id, doc, finding, context.principle.slug);
  const [rated, found] = [gold && RANK[gold], RANK[finding.status]];
  if (
    !terms ||
    rated === undefined ||
    found === undefined ||
    !isOpen(check.id, doc, finding, context, FEWEST_WORDS)
  )
    return undefined;
  return { terms, telling: tellingOf(doc), principle: context.principle.slug, gold: rated, found };
}

/** The rows of every dimension that rests on signals: graded openings and the checks' own examples. */
export function signalRows(openings: readonly Opening[]): Map<DimensionId, SignalRow[]> {
  const graded = checks.filter(({ id }) => BASES[id] !== undefined);
  const rows = new Map<DimensionId, SignalRow[]>(graded.map(({ id }) => [id, []]));
  for (const opening of openings) {
    const context = {
      principle: principleOf(opening.principle),
      level: opening.level,
      question: opening.question,
    };
    const doc = readAs(opening.answer, context);
    const weight = opening.split === 'fit' || opening.split === 'dev' ? PULL[opening.split] : PULL.written;
    const fresh = opening.split === 'written';
    for (const check of graded) {
      const row = rowOf(check, doc, context, opening.dimensions[check.id]);
      const story = opening.ladder ?? opening.story;
      if (row) rows.get(check.id)?.push({ ...row, writer: opening.writer, opening, story, fresh, weight });
    }
  }
  for (const check of graded)
    for (const [at, { text, expect, principle, level, probe, question }] of check.examples.entries()) {
      if (probe) continue;
      const context = {
        principle: principleOf(principle ?? 'have-backbone'),
        level: level ?? 'sde2',
        ...(question !== undefined && { question }),
      };
      const row = rowOf(check, analyse(text), context, expect);
      if (row)
        rows.get(check.id)?.push({ ...row, story: `example ${at}`, fresh: false, weight: PULL.example });
    }
  addExpressions(graded, rows);
  addContrasts(graded, rows, splitsOf(openings));
  addDisagreements(graded, rows);
  return rows;
}

/** How many steps a dimension moves, at least, when an edit takes away or gives what shows it. */
const STEPS_OF_AN_EDIT = 1.3;

/** Pairs whose words are all but the same: what tells them apart is what was done, not how it is told. */
function addContrasts(
  graded: readonly DimensionCheck[],
  rows: Map<DimensionId, SignalRow[]>,
  splits: readonly Split[],
): void {
  for (const pair of readContrastPairs(splits)) {
    const context = {
      principle: principleOf(pair.principle),
      level: pair.level,
      question: pair.question,
    };
    const docs = [readAs(pair.base, context), readAs(pair.edited, context)] as const;
    const change = verdictRank(pair.editedVerdict) - verdictRank(pair.baseVerdict);
    for (const check of graded) {
      if (pair.changedDimension !== null && pair.changedDimension !== check.id) continue;
      const [base, edited] = docs.map((doc) => rowOf(check, doc, context, 'absent'));
      if (!base || !edited) continue;
      rows.get(check.id)?.push({
        terms: edited.terms.map((term, at) => term - base.terms[at]!),
        telling: edited.telling,
        before: base.telling,
        writer: pair.writer,
        principle: pair.principle,
        gold: pair.changedDimension === null ? 0 : Math.sign(change) * STEPS_OF_AN_EDIT,
        found: 0,
        story: `pair ${pair.id}`,
        fresh: false,
        weight: pair.changedDimension === null ? PULL.harmless : PULL.contrast,
      });
    }
  }
}

/** Single sentences in one and the same story: only what the sentence says can tell their statuses apart. */
function addExpressions(graded: readonly DimensionCheck[], rows: Map<DimensionId, SignalRow[]>): void {
  const context: CheckContext = { principle: principleOf('ownership'), level: 'sde2' };
  for (const [at, { dimension, expected, answer }] of readExpressions().entries()) {
    const check = graded.find(({ id }) => id === dimension);
    const row = check && rowOf(check, analyse(answer), context, expected);
    if (row)
      rows
        .get(dimension)
        ?.push({ ...row, story: `example sentence ${at}`, fresh: false, weight: PULL.expression });
  }
}

/** Short stories with a known disagreement and a known commitment. */
function addDisagreements(graded: readonly DimensionCheck[], rows: Map<DimensionId, SignalRow[]>): void {
  const context: CheckContext = { principle: principleOf('have-backbone'), level: 'sde2' };
  for (const story of STORIES) {
    const doc = readAs(story.text, context);
    for (const [id, gold] of [
      ['data_backed_disagreement', story.disagreement],
      ['commitment', story.commitment],
    ] as const) {
      const check = graded.find((one) => one.id === id);
      const row = check && rowOf(check, doc, context, gold);
      if (row) rows.get(id)?.push({ ...row, story: `example ${story.id}`, fresh: false, weight: PULL.story });
    }
  }
}
