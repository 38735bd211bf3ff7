import { describe, expect, it } from 'vitest';
import { importPage } from './import-page.ts';
import { describeImport } from './report.ts';
import { centralEuropean, clean, greek, LAYOUTS, renderPage } from './testing/render-page.ts';
import { samplePage } from './testing/sample-pages.ts';
import type { DifferenceCode, ImportResult } from './types.ts';

const OWNERSHIP = samplePage('ownership-orphaned-cron.txt');
const OWNERSHIP_GREEK = samplePage('ownership-orphaned-cron.cp1253.txt');
const DIVE_DEEP = samplePage('dive-deep-flaky-cache.txt');
const DIVE_DEEP_CENTRAL = samplePage('dive-deep-flaky-cache.cp1250.txt');

const codesOf = ({ report }: ImportResult): DifferenceCode[] => report.differences.map(({ code }) => code);

describe('the sample pages', () => {
  it('parse to equal data in each pair', () => {
    expect(importPage(OWNERSHIP_GREEK).walkthrough).toStrictEqual(importPage(OWNERSHIP).walkthrough);
    expect(importPage(DIVE_DEEP_CENTRAL).walkthrough).toStrictEqual(importPage(DIVE_DEEP).walkthrough);
  });

  it('come back byte for byte when their data is written out again, so nothing of them is lost', () => {
    const ownership = importPage(OWNERSHIP).walkthrough;
    expect(renderPage(ownership, LAYOUTS.A, clean)).toBe(OWNERSHIP);
    expect(renderPage(ownership, LAYOUTS.A, greek)).toBe(OWNERSHIP_GREEK);
    const diveDeep = importPage(DIVE_DEEP).walkthrough;
    expect(renderPage(diveDeep, LAYOUTS.B, clean)).toBe(DIVE_DEEP);
    expect(renderPage(diveDeep, LAYOUTS.C, centralEuropean)).toBe(DIVE_DEEP_CENTRAL);
  });

  it('give the fields of the Ownership page', () => {
    const { walkthrough } = importPage(OWNERSHIP_GREEK);
    expect(walkthrough.id).toBe('describe-a-time-you-adopted-something-nobody-was-looking-after');
    expect(walkthrough.title).toBe('Describe a Time You Adopted Something Nobody Was Looking After');
    expect(walkthrough.question).toBe(walkthrough.title);
    expect(walkthrough.principle).toBe('ownership');
    expect(walkthrough.overview).toMatch(/^The label printers in our 41 depots .* a proper home\.$/);
    expect(walkthrough.takeaways).toEqual([
      'say who would have acted if you had not',
      'stay past the repair',
      'leave behind a rule that outlives you',
    ]);
    expect(walkthrough.steps.map(({ step, targetSeconds }) => [step, targetSeconds])).toEqual([
      ['situation', 30],
      ['task', 20],
      ['action', 90],
      ['result', 20],
      ['reflection', 15],
    ]);
    expect(walkthrough.steps[1]?.signals).toEqual([
      'no owner on record',
      'nobody’s list',
      'set myself two goals',
    ]);
    expect(walkthrough.steps[4]).not.toHaveProperty('strongExample');
    expect(walkthrough.steps[4]?.signals).toEqual([
      'silence is not health',
      'who inherits this',
      'handover is part of the job',
    ]);
    expect(walkthrough.reflections.sde2).toMatch(/^I learned to treat a quiet job/);
    expect(walkthrough.probes.map(({ id }) => id)).toEqual([
      'why-did-you-keep-the-job-instead-of-handing-it',
      'what-did-you-put-aside-to-make-room-for-this',
      'how-do-you-know-the-failures-wont-quietly-return',
      'which-part-of-this-would-you-handle-another-way',
    ]);
    expect(walkthrough.probes[2]).toMatchObject({
      question: "How do you know the failures won't quietly return?",
      intent: 'Durability of the remedy and the habit of checking',
      weak: {
        answer: 'It has not failed again, so I am confident.',
        why: 'Absence of news was the original problem. The answer repeats it.',
      },
      strong: { keyPhrase: 'I broke it on purpose and timed the page.' },
    });
    expect(walkthrough.weakAnswer.flaws).toHaveLength(5);
    expect(walkthrough.weakAnswer.flaws[1]).toBe('"Someone restarted it" and "got moved" have no actor');
    expect(walkthrough.weakAnswer.barRaiserThinks).toMatch(/^Pleasant to listen to.*no on Ownership\.$/);
    expect(walkthrough.quiz.map(({ id, question }) => [id, question])).toEqual([
      ['q1', 'Which opening line gives the clearest sign of Ownership?'],
      [
        'q2',
        "A candidate says, 'After the restart everything was stable.' What should the interviewer ask for next?",
      ],
      ['q3', 'Which remark does the most damage to an Ownership story?'],
    ]);
    expect(walkthrough.reframes.map(({ principle }) => principle)).toEqual([
      'Insist on the Highest Standards',
      'Bias for Action',
      'Earn Trust',
    ]);
    expect(walkthrough.reframes[0]?.emphasize).toMatch(/^Emphasize the deliberate break test/);
    expect(walkthrough.levels.map(({ level, time }) => [level, time])).toEqual([
      ['sde1', 'Keep to 2 minutes.'],
      ['senior', '2.5-3 minutes.'],
    ]);
    expect(walkthrough.levels[0]?.bar).toMatch(/^Finishes what was started/);
  });

  it('give the fields of the Dive Deep page', () => {
    const { walkthrough, report } = importPage(DIVE_DEEP_CENTRAL);
    expect(walkthrough.title).toBe('Dive Deep - Following One Wrong Answer Down to Its Cause');
    expect(walkthrough.steps.map(({ targetSeconds }) => targetSeconds)).toEqual([25, 15, 100, 25, 20]);
    expect(walkthrough.steps[0]?.strongExample).toBe(walkthrough.overview);
    expect(walkthrough.steps[2]?.signals).toHaveLength(10);
    expect(walkthrough.probes[0]?.strong.answer).toMatch(/^I read the row’s history .* the database\.$/);
    expect(walkthrough.weakAnswer.flaws).toHaveLength(4);
    expect(walkthrough.reframes[1]?.principle).toBe('Are Right, A Lot');
    expect(walkthrough.levels.map(({ time }) => time)).toEqual([
      'Keep to two minutes.',
      'Two and a half to three minutes.',
    ]);
    expect(report.principle).toEqual({
      slug: 'dive-deep',
      decidedBy: 'text',
      namedIn: ['title', 'summary', 'verdict'],
    });
    expect(report.counts).toEqual({
      steps: 5,
      signals: 27,
      probes: 4,
      flaws: 4,
      quiz: 3,
      reframes: 3,
      levels: 2,
      takeaways: 3,
    });
  });

  it('are reported with what is unusual about them, and with nothing else', () => {
    const ownership = importPage(OWNERSHIP);
    expect(codesOf(ownership)).toEqual(Array(3).fill('signal_not_in_example'));
    expect(ownership.report.differences[1]).toEqual({
      code: 'signal_not_in_example',
      message:
        'In step 3 (action), 2 of 9 signal phrases are not exact excerpts of the example: "I set a heartbeat", "I registered my team".',
      line: 40,
    });
    const diveDeep = new Set(codesOf(importPage(DIVE_DEEP)));
    expect(diveDeep).toEqual(new Set(['signal_not_in_example', 'reflection_differs', 'question_from_title']));
  });
});

describe('describeImport', () => {
  it('says what was found and what differs', () => {
    const lines = describeImport(importPage(DIVE_DEEP));
    expect(lines).toContain('principle  dive-deep (from the text; named in the title, summary, verdict)');
    expect(lines).toContain('reframes   3 (Customer Obsession; Are Right, A Lot; Invent and Simplify)');
    expect(lines).toContain('Differences from the usual page: 7');
  });

  it('lets no control character of a page reach the terminal', () => {
    const page = OWNERSHIP.replace('Describe a Time', 'Describe \u001b[2Ja Time\u009b');
    expect(describeImport(importPage(page)).join('')).not.toMatch(/\p{Cc}/u);
  });
});
