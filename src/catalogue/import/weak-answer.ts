import type { Walkthrough } from '../../contract/walkthrough.ts';
import { bulletText } from './lines.ts';
import type { PageReader } from './reader.ts';
import type { Difference } from './types.ts';

const VERDICT = 'Bar Raiser Thinks';

/** Reads the weak answer, its flaws and the verdict, which is glued to its label. */
export const readWeakAnswer = (reader: PageReader, differences: Difference[]): Walkthrough['weakAnswer'] => {
  const section = 'weak answer';
  reader.expectLabel('Weak Answer', section);
  const start = reader.peek();
  if (start !== undefined && /^\s*•/.test(start.raw))
    throw reader.unreadable(section, 'the answer is missing');
  const answer = reader.take(section, 'the answer').text;

  const flaws: string[] = [];
  for (let line = reader.peek(); line !== undefined; line = reader.peek()) {
    if (line.text.startsWith(VERDICT)) break;
    const flaw = bulletText(line.raw);
    if (!flaw) throw reader.unreadable(section, `expected a flaw ("  • ...") or "${VERDICT}" here`);
    flaws.push(flaw);
    reader.takeMany(1);
  }
  if (flaws.length === 0)
    throw reader.unreadable(section, 'expected the flaws of the answer ("  • ...") here');
  if (flaws.length < 4 || flaws.length > 5) {
    differences.push({
      code: 'count_differs',
      message: `The weak answer has ${flaws.length} ${flaws.length === 1 ? 'flaw' : 'flaws'}; 4 or 5 are usual.`,
      ...(start === undefined ? {} : { line: start.number }),
    });
  }
  const barRaiserThinks = reader.peek()?.text.slice(VERDICT.length).trim();
  if (barRaiserThinks === '') throw reader.unreadable(section, 'the verdict is missing');
  reader.take(section, `"${VERDICT}"`);
  return { answer, flaws, barRaiserThinks: barRaiserThinks! };
};
