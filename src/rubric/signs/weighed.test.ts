import { describe, expect, it } from 'vitest';
import { check as routed } from '../checks/routed-not-owned.ts';
import { COMMON_WORDS } from '../signals/common-words.ts';
import { THIRDS } from '../signals/wording.ts';
import { principleFor } from '../testing/test-support.ts';
import { analyse } from '../text/analyse.ts';
import { type KindWeights, readSign, type SignWeightTable } from './weighed.ts';
import { SIGN_WEIGHTS } from './weights.ts';

const context = { principle: principleFor('ownership'), level: 'senior' as const };

/** Long enough to be weighed. */
const OWN = `Our night ferry lost bookings and nobody had it in hand. I noticed it, read thirteen nights of logs, and
  found that two jobs wrote at once. I rebuilt the job, tested it on a copy, and put it live in May. Then I watched it
  for two weeks and wrote down how it works. Lost bookings went from forty a month to three. I had looked at the screen
  and never at the job, and since then I read the job first, before I believe what a screen says about a night. My team
  reads it the same way now, and the other harbours took the job over from us in the summer of that year.`;
const PASSED = `Our night ferry lost bookings. I saw it on a screen and I forwarded it to the platform team with two
  pictures. I raised a ticket and tagged their lead. They looked at the logs, they found that two jobs wrote at once, and
  they rebuilt the job. I kept an eye on the ticket and asked for the status every Friday. Their lead put it live in May,
  and I watched. Lost bookings went from forty a month to three, as they told us. I was glad that it was solved, and I
  told my manager that the platform team had fixed it. I still look at that screen every morning when I come in.`;

/** The published weights, with words that say this many steps for it whatever is told. */
const saying = (steps: number, weights: Partial<KindWeights> = {}): SignWeightTable => ({
  ...SIGN_WEIGHTS,
  routed_not_owned: { ...SIGN_WEIGHTS.routed_not_owned, ...weights, words: [1_000 * steps] },
});
const read = (text: string, table?: SignWeightTable, asked: Parameters<typeof readSign>[2] = context) =>
  readSign(routed, analyse(text), asked, table);

describe('readSign', () => {
  it('finds what several kinds of evidence show, and quotes them', () => {
    const text = PASSED;
    const found = read(text);
    expect(found?.reason).not.toBe('');
    expect(found?.evidence.length).toBeGreaterThan(0);
    for (const { start, end } of found?.evidence ?? []) expect(text.slice(start, end).trim()).not.toBe('');
    expect(read(OWN)).toBeNull();
  });

  it('lets the wording tip what a place shows', () => {
    const from = SIGN_WEIGHTS.routed_not_owned.from;
    expect(read(PASSED, saying(0.4, { wording: from * 3 }))).not.toBeNull();
    expect(read(PASSED, saying(-0.4, { wording: from * 3 }))).toBeNull();
  });

  it('never finds it by the wording alone', () => {
    const nothingShown = { for: {}, against: {}, wording: 1e6 };
    expect(read(PASSED, saying(0.4, nothingShown))).toBeNull();
  });

  it('reads an answer to a probe, and a few sentences, by what is said outright', () => {
    const never = saying(-0.4, { wording: 1e6 });
    const probe = { question: 'What happened then?' };
    expect(read(PASSED, never)).toBeNull();
    expect(read(PASSED, never, { ...context, probe })).toEqual(
      routed.run(analyse(PASSED), { ...context, probe }),
    );
    expect(read(PASSED, never, { ...context, probe })).not.toBeNull();
    const brief = PASSED.split('. ').slice(1, 5).join('. ');
    expect(read(brief, never)).toEqual(routed.run(analyse(brief), context));
  });

  it('has a weight for every common word and for every kind that a check reads', () => {
    for (const { words } of Object.values(SIGN_WEIGHTS))
      expect(words.length).toBe(1 + COMMON_WORDS.length * THIRDS);
    const kinds = routed.weighed?.kinds(analyse(PASSED), context);
    expect(Object.keys(kinds?.for ?? {})).toEqual(Object.keys(SIGN_WEIGHTS.routed_not_owned.for));
    expect(Object.keys(kinds?.against ?? {})).toEqual(Object.keys(SIGN_WEIGHTS.routed_not_owned.against));
  });
});
