import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { WORDS_PER_MINUTE } from '../../contract/vocabulary.ts';
import { ANATOMY, type Walkthrough } from '../../contract/walkthrough.ts';
import { loadSeeds } from './load.ts';

const walkthroughs = await loadSeeds(fileURLToPath(new URL('../../../seeds/walkthroughs', import.meta.url)));

/** What each documented probe is about, in the order in which the bar raiser asks. */
const PROBES: Record<string, RegExp[]> = {
  'disagree-with-senior-leader': [/respectful/i, /decided against/i, /across/i, /measure/i],
  'what-interviewers-listen-for': [/disagree/i, /rejected/i, /sprint/i, /outside/i],
  'unpopular-opinion': [/resist/i, /commit/i, /accepted/i, /differently/i],
  'pushed-back-on-low-quality': [/assigned/i, /codebase/i, /dead-letter/i, /measure/i],
  'changed-a-mind-with-data': [/resistance/i, /ticket/i, /merged/i, /differently/i],
};

const strongAnswer = ({ steps }: Walkthrough) => steps.map(({ strongExample }) => strongExample).join(' ');
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}$%]+/gu) ?? [];
const seconds = (text: string) => (text.split(/\s+/).length / WORDS_PER_MINUTE) * 60;
const pairs = walkthroughs.flatMap((left, index) =>
  walkthroughs.slice(index + 1).map((right) => [left.id, right.id, left, right] as const),
);

/** Every run of `length` words of the text. */
function runsOf(text: string, length: number): Set<string> {
  const words = wordsOf(text);
  return new Set(
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, at) => words.slice(at, at + length).join(' ')),
  );
}

/** Each text a reader meets, without ids and without the options' right-or-wrong. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe.each(walkthroughs)('the walkthrough $id', (walkthrough) => {
  it('has the whole anatomy', () => {
    expect(walkthrough.principle).toBe('have-backbone');
    for (const [part, count] of Object.entries(ANATOMY)) {
      expect(walkthrough[part as keyof typeof ANATOMY], part).toHaveLength(count);
    }
    expect(walkthrough.takeaways).toHaveLength(3);
  });

  it('asks its documented probes in their order', () => {
    const about = PROBES[walkthrough.id]!;
    expect(walkthrough.probes).toHaveLength(about.length);
    for (const [index, probe] of walkthrough.probes.entries()) expect(probe.question).toMatch(about[index]!);
  });

  it.each(walkthrough.steps)('tells the $step within its ceiling', ({ strongExample, targetSeconds }) => {
    expect(seconds(strongExample!)).toBeLessThanOrEqual(targetSeconds);
  });

  it('states the scope, the numbers and what they were worth', () => {
    const told = Object.fromEntries(
      walkthrough.steps.map(({ step, strongExample }) => [step, strongExample]),
    );
    expect(told.task).toContain('Platform');
    expect(told.result).toMatch(/0\.3%.*\bzero\b/);
    expect(told.result).toMatch(/\$8(?:K|,000) a week/);
  });

  it('quotes every key phrase from the strong answer it belongs to', () => {
    for (const { strong } of walkthrough.probes) expect(strong.answer).toContain(strong.keyPhrase);
  });

  it('teaches with weak follow-up answers that give less than the strong ones', () => {
    for (const { weak, strong } of walkthrough.probes) {
      expect(wordsOf(weak.answer).length).toBeLessThan(wordsOf(strong.answer).length);
      expect(weak.answer).not.toMatch(/\d/);
    }
  });

  it('has the bar raiser quote only what the weak answer says', () => {
    const { answer, flaws, barRaiserThinks } = walkthrough.weakAnswer;
    const quoted = [...flaws, barRaiserThinks].flatMap((text) =>
      // Single words are also mentioned to say that they are missing.
      [...text.matchAll(/"([^"]+)"/g)].map(([, quote]) => quote!).filter((quote) => /\s/.test(quote)),
    );
    expect(quoted.length).toBeGreaterThan(0);
    for (const quote of quoted) expect(answer.toLowerCase()).toContain(quote.toLowerCase());
  });

  it('shows no number in the weak answer', () => {
    expect(walkthrough.weakAnswer.answer).not.toMatch(/\d/);
  });
});

describe('the five walkthroughs together', () => {
  it.each(pairs)(
    '%s and %s share no stretch of eight words in their strong examples',
    (_, __, left, right) => {
      const known = runsOf(strongAnswer(left), 8);
      expect([...runsOf(strongAnswer(right), 8)].filter((run) => known.has(run))).toEqual([]);
    },
  );

  it.each(pairs)('%s and %s share no whole text of more than five words', (_, __, left, right) => {
    const known = new Set(textsOf(left));
    const shared = textsOf(right).filter((text) => known.has(text) && wordsOf(text).length > 5);
    expect(shared).toEqual([]);
  });

  it('cannot be passed by a fixed letter or by picking the longest option', () => {
    const items = walkthroughs.flatMap(({ quiz }) => quiz.map(({ options }) => options!));
    const right = items.map((options) => options.find(({ correct }) => correct)!);
    for (const letter of ['a', 'b', 'c', 'd']) {
      expect(right.filter(({ id }) => id === letter).length).toBeLessThan(items.length / 2);
    }
    const longest = items.filter((options, index) =>
      options.every(({ text }) => text.length <= right[index]!.text.length),
    );
    expect(longest.length).toBeLessThan(items.length / 2);
  });
});
