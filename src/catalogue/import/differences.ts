import { ANATOMY, type Walkthrough } from '../../contract/walkthrough.ts';
import { type PageLines, quotedList } from './lines.ts';
import { principleOfName } from './principle.ts';
import type { Difference } from './types.ts';

const ASKS =
  /^(?:describe|tell|give|share|walk|talk|explain|how|what|when|why|where|who|which|have|did|do)\b/i;

/** How the whole walkthrough differs from the anatomy, and what of the page looks lost. */
export const differencesOf = (walkthrough: Walkthrough, { lines, glyphs }: PageLines): Difference[] => {
  const differences: Difference[] = [];
  for (const part of ['steps', 'probes', 'quiz', 'reframes', 'levels'] as const) {
    const found = walkthrough[part].length;
    if (found !== ANATOMY[part]) {
      differences.push({
        code: 'count_differs',
        message: `The page has ${found === 0 ? 'no' : found} ${nameOfPart(part, found)}; ${ANATOMY[part]} are usual.`,
      });
    }
  }
  const unknown = walkthrough.reframes
    .map(({ principle }) => principle)
    .filter((name) => principleOfName(name) === undefined);
  if (unknown.length > 0) {
    differences.push({
      code: 'unknown_principle_name',
      message: `Reframes are for what is not the name of a leadership principle: ${quotedList(unknown)}.`,
    });
  }
  if (!ASKS.test(walkthrough.title)) {
    differences.push({
      code: 'question_from_title',
      message:
        'A page has no interview question, and this title does not read like one; it stands in for it.',
    });
  }
  if (walkthrough.takeaways.length === 0) {
    differences.push({ code: 'no_takeaways', message: 'The summary does not list its takeaways.' });
  }
  const long = glyphs.find(({ text }) => text.length > LONGEST_GLYPH);
  if (long !== undefined) {
    differences.push({
      code: 'taken_for_glyph',
      message: `A line of ${long.text.length} characters has no ASCII letter or digit; it was taken for an emoji and left out.`,
      line: long.number,
    });
  }
  const lossy = lines.find(({ text }) => text.includes('\uFFFD'));
  if (lossy !== undefined) {
    differences.push({
      code: 'replacement_characters',
      message:
        'The text holds replacement characters (U+FFFD): the file is not UTF-8, or lost characters before.',
      line: lossy.number,
    });
  }
  return differences;
};

/** A family emoji of seven code points, its bytes read as single characters. */
const LONGEST_GLYPH = 25;

const nameOfPart = (part: keyof typeof ANATOMY, count: number): string =>
  part === 'quiz'
    ? count === 1
      ? 'quiz question'
      : 'quiz questions'
    : count === 1
      ? part.slice(0, -1)
      : part;
