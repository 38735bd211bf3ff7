import { describe, expect, it } from 'vitest';
import type { Finding } from '../define-check.ts';
import { gradeAnswer } from '../index.ts';
import { SIGN_WEIGHTS } from '../signs/weights.ts';
import { principleFor } from '../testing/test-support.ts';
import { analyse } from '../text/analyse.ts';
import { COMMON_WORDS } from './common-words.ts';
import { weigh } from './weigh.ts';
import { SIGNAL_WEIGHTS } from './weights.ts';
import { readWording, THIRDS, tellingWords, weighWording } from './wording.ts';

const STORY = `He told me that nobody had asked for it, and I looked into it because Oluchi was late again. I
  counted the lorries for two weeks and showed him my list. We changed the rule together, and I wrote it down for the
  others. Now every depot asks for the list before they plan the week, and I would ask for it sooner next time.`;
const said = (text: string): Record<string, number> => {
  const { at, values } = readWording(analyse(text));
  return Object.fromEntries(at.map((place, index) => [place, values[index]!]));
};
const place = (word: string, third: number): number => COMMON_WORDS.indexOf(word) * THIRDS + third;
/** Weights of nothing but one word in one third. */
const only = (word: string, third: number, weight: number): number[] => {
  const weights = new Array<number>(1 + COMMON_WORDS.length * THIRDS).fill(0);
  weights[place(word, third) + 1] = weight;
  return weights;
};

describe('what counts of the wording', () => {
  it('is where in the answer a common word is said', () => {
    const found = said(STORY);
    expect(found[place('tell', 0)]).toBeGreaterThan(0);
    expect(found[place('tell', 2)]).toBeUndefined();
    expect(found[place('now', 2)]).toBeGreaterThan(0);
  });

  it('hardly moves for what comes later when a few words are added before it', () => {
    const [before, after] = [said(STORY), said(`I will tell you of it now: ${STORY}`)];
    const counts = (found: Record<string, number>, word: string): number[] =>
      Array.from({ length: THIRDS }, (_, third) => (found[place(word, third)] ?? 0) ** 2);
    for (const word of ['because', 'late', 'again', 'list', 'down'])
      for (const [third, share] of counts(after, word).entries())
        expect(Math.abs(share - counts(before, word)[third]!), `${word} ${third}`).toBeLessThan(0.035);
  });

  it('is the same for he and she, in capitals, with numbers, names, fillers and articles changed', () => {
    const plain = said(STORY);
    expect(said(STORY.replaceAll('He ', 'She ').replaceAll('him', 'her'))).toEqual(plain);
    expect(said(STORY.toUpperCase())).toEqual(plain);
    expect(said(STORY.replaceAll('two', 'seventeen').replaceAll('Oluchi', 'Björn'))).toEqual(plain);
    expect(said(STORY.replaceAll('. ', '. Um, well, '))).toEqual(plain);
    expect(said(STORY.replaceAll('the ', ''))).toEqual(plain);
  });

  it('reads a contraction as what it stands for', () => {
    expect(said('We did not and I am not sure. They have not.')).toEqual(
      said("We didn't and I'm not sure. They haven't."),
    );
  });

  it('is nothing in a text without common words', () => {
    for (const text of ['', 'x', '42', 'Rhabarber']) {
      const wording = readWording(analyse(text));
      expect(wording.at).toEqual([]);
      expect(weighWording(wording, [250])).toBe(0.25);
    }
  });
});

describe('what the wording weighs', () => {
  it('is bounded, however heavy the words are', () => {
    const wording = readWording(analyse(STORY));
    expect(weighWording(wording, only('now', 2, 1e9))).toBeLessThanOrEqual(0.5);
    expect(weighWording(wording, only('now', 2, -1e9))).toBeGreaterThanOrEqual(-0.5);
  });

  it('names the heaviest words on the side asked for, each once', () => {
    const wording = readWording(analyse(STORY));
    expect(tellingWords(wording, only('now', 2, 9), 1)).toEqual(['now']);
    expect(tellingWords(wording, only('now', 2, 9), -1)).toEqual([]);
    const real = tellingWords(wording, SIGNAL_WEIGHTS.reflection!.wording, 1);
    expect(new Set(real).size).toBe(real.length);
    expect(real.every((word) => COMMON_WORDS.includes(word.toLowerCase()))).toBe(true);
  });

  it('has a weight for each common word in each third, for every dimension', () => {
    expect(new Set(COMMON_WORDS).size).toBe(COMMON_WORDS.length);
    for (const [id, { wording }] of Object.entries(SIGNAL_WEIGHTS))
      expect(wording.length, id).toBe(1 + COMMON_WORDS.length * THIRDS);
  });

  it('shows nothing by itself: a status above absent still needs a place in the answer', () => {
    const text = `${'We had this and they had that and so it was with all of them. '.repeat(12)}I said so.`;
    const doc = analyse(text);
    const absent: Finding = { status: 'absent', reason: 'as the check said', evidence: [] };
    const context = { principle: principleFor('ownership'), level: 'sde2' as const };
    for (const [id, weights] of Object.entries(SIGNAL_WEIGHTS)) {
      const pushed = { ...weights, wording: [1e9] };
      const found = weigh(id as keyof typeof SIGNAL_WEIGHTS, absent, doc, context, { [id]: pushed });
      if (found.status !== 'absent') expect(found.evidence.length, id).toBeGreaterThan(0);
    }
  });

  it('says so, and by which words, where it tipped a finding', () => {
    const tippedBy = (wording: number[], says: string) =>
      gradeAnswer(question, {
        signals: Object.fromEntries(
          Object.entries(SIGNAL_WEIGHTS).map(([id, weights]) => [id, { ...weights, wording }]),
        ),
        signs: SIGN_WEIGHTS,
      }).dimensions.filter(({ reason }) => reason.includes(`The wording tips it: ${says}`));
    const answer = `Our booking lost slots at night and nobody had it in hand. I noticed it on my list, went through
      thirteen nights, compared the logs with the gate and found that two jobs wrote at once. I argued for one queue,
      showed them the counts and rebuilt the job. Lost slots went from forty a month to three. The other depots asked
      for it and use it now. I had looked at the screen and never at the job, and since then I read the job first,
      before I believe what a screen says, and I tell the new people the same in their first week with us.
      The director asked what it had cost, and it was four days of mine and one of the gate's.`;
    const question = { answer, principle: principleFor('ownership'), level: 'sde2' as const };
    const lacking = 'words like nobody are said more in answers that lack this.';
    expect(tippedBy(only('nobody', 0, -1e9), lacking).length).toBeGreaterThan(0);
    // Nothing that is said, but what is not said.
    const silent = 'words that are said more in answers that show this are hardly there.';
    expect(tippedBy([-1e9], silent).length).toBeGreaterThan(0);
  });
});
