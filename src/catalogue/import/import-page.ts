import { slugSchema, type Walkthrough, walkthroughSchema } from '../../contract/walkthrough.ts';
import { AppError } from '../../errors.ts';
import { differencesOf } from './differences.ts';
import { isTitle, type PageHead, readHead } from './head.ts';
import { readLevels } from './levels.ts';
import { type PageLines, splitLines } from './lines.ts';
import { decidePrinciple } from './principle.ts';
import { readProbes } from './probes.ts';
import { readQuizAndReframes } from './quiz-and-reframes.ts';
import { PageReader, unreadable } from './reader.ts';
import { readReflections } from './reflections.ts';
import { slugify } from './slugs.ts';
import { readSteps } from './steps.ts';
import { takeawaysOf } from './takeaways.ts';
import type { Difference, ImportOptions, ImportReport, ImportResult } from './types.ts';
import { readWeakAnswer } from './weak-answer.ts';

/**
 * Reads one walkthrough page in the plain-text grammar: every layout, and emoji in any encoding.
 * Pure, and linear in the length of the page.
 * @throws AppError `page_unreadable` with the section and the line that is wrong, when no whole walkthrough
 * can be made of the page, or when its principle is neither given nor named; `validation_failed` for an id
 * that is no slug.
 */
export const importPage = (text: string, options: ImportOptions = {}): ImportResult => {
  checkText(text);
  const page = splitLines(text);
  if (page.lines.length === 0) throw unreadable('page', 'it is empty');
  const differences: Difference[] = [];
  const parts = readParts(page, differences);
  const principle = decidePrinciple(
    options.principle,
    {
      title: parts.title,
      overview: parts.overview,
      summary: parts.summary,
      verdict: parts.weakAnswer.barRaiserThinks,
      quiz: parts.quiz.map(({ question, explanation }) => `${question}\n${explanation}`).join('\n'),
    },
    parts.reframes,
    differences,
  );
  const walkthrough = checked({
    id: options.id ?? idOf(parts.title),
    principle: principle.slug,
    question: parts.title,
    ...parts,
    takeaways: takeawaysOf(parts.summary),
  });
  differences.push(...differencesOf(walkthrough, page));
  return { walkthrough, report: reportOf(walkthrough, principle, differences) };
};

type Parts = PageHead &
  Pick<Walkthrough, 'steps' | 'reflections' | 'probes' | 'weakAnswer' | 'quiz' | 'reframes' | 'levels'>;

const readParts = (page: PageLines, differences: Difference[]): Parts => {
  const reader = new PageReader(page);
  const head = readHead(reader, differences);
  const steps = readSteps(reader, differences);
  const reflections = readReflections(reader);
  const probes = readProbes(reader);
  const weakAnswer = readWeakAnswer(reader, differences);
  const { quiz, reframes } = readQuizAndReframes(reader);
  const levels = readLevels(reader, reflections, differences);
  if (!reader.atEnd) {
    throw reader.unreadable(
      'end of page',
      reader.distanceTo(isTitle) === undefined
        ? 'there is text after the last level'
        : 'another page begins here; import one page at a time',
    );
  }
  return { ...head, steps, reflections, probes, weakAnswer, quiz, reframes, levels };
};

/** Characters that are no text and that a database refuses. */
const checkText = (text: string): void => {
  const nul = text.indexOf('\0');
  if (nul >= 0)
    throw unreadable('page', 'it holds binary data', text.slice(0, nul).split(/\r\n|\n|\r/).length);
  if (!text.isWellFormed()) throw unreadable('page', 'it is not valid Unicode text');
};

const idOf = (title: string): string => {
  const id = slugify(title);
  if (id === '') throw unreadable('title', 'it has no ASCII letter or digit to make an id of; pass an id');
  return id;
};

/** The safety net: what the readers let through and the schema does not, as a coded refusal. */
const checked = (walkthrough: Walkthrough): Walkthrough => {
  if (!slugSchema.safeParse(walkthrough.id).success) {
    throw new AppError('validation_failed', 'The id must be kebab-case.', [
      { pointer: 'id', detail: 'must be kebab-case: lower-case letters, digits and single dashes' },
    ]);
  }
  const result = walkthroughSchema.safeParse(walkthrough);
  if (result.success) return result.data;
  throw new AppError(
    'page_unreadable',
    'The page cannot be read: no valid walkthrough can be made of it.',
    result.error.issues.map(({ path, message }) => ({ pointer: `/${path.join('/')}`, detail: message })),
  );
};

const reportOf = (
  walkthrough: Walkthrough,
  principle: ImportReport['principle'],
  differences: Difference[],
): ImportReport => {
  const { steps, weakAnswer } = walkthrough;
  return {
    title: walkthrough.title,
    question: walkthrough.question,
    counts: {
      steps: steps.length,
      signals: steps.reduce((total, { signals }) => total + signals.length, 0),
      probes: walkthrough.probes.length,
      flaws: weakAnswer.flaws.length,
      quiz: walkthrough.quiz.length,
      reframes: walkthrough.reframes.length,
      levels: walkthrough.levels.length,
      takeaways: walkthrough.takeaways.length,
    },
    targetSeconds: steps.map(({ step, targetSeconds }) => ({ step, seconds: targetSeconds })),
    principle,
    differences,
  };
};
