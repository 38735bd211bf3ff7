import { describe, expect, it } from 'vitest';
import { walkthroughSchema } from '../../contract/walkthrough.ts';
import { importPage } from './import-page.ts';
import { edit, ORIGINAL, PAGE, read, refusalOf } from './testing/sample-pages.ts';
import type { DifferenceCode } from './types.ts';

const expectDifference = (page: string, code: DifferenceCode, message: RegExp) => {
  const found = importPage(page, { principle: 'ownership' }).report.differences.filter(
    (each) => each.code === code,
  );
  expect(found.map((each) => each.message).join('\n')).toMatch(message);
};

const section = (from: string, to: string): string => PAGE.slice(PAGE.indexOf(from), PAGE.indexOf(to));
const PROBE = section('❓\nWhat did you put aside', '❓\nHow do you know');
const QUIZ = section('🧠\nWhich opening', 'Insist on the Highest');
const REFRAME = section('Bias for Action', 'Earn Trust');

describe('counts that differ', () => {
  it.each([
    ['three probes', edit(PAGE, [PROBE, '']), /3 probes; 4/],
    ['six probes', edit(PAGE, [PROBE, PROBE.repeat(3)]), /6 probes; 4/],
    ['no quiz', edit(PAGE, [QUIZ, '']), /no quiz questions; 3/],
    ['two reframes', edit(PAGE, [REFRAME, '']), /2 reframes; 3/],
    ['no reframes', edit(PAGE, [section('Insist on', 'SDE 1\n'), '']), /no reframes; 3/],
    ['one level', PAGE.slice(0, PAGE.indexOf('\nSenior SDE')), /1 level; 2/],
    ['four steps', edit(PAGE, [section('⏱ Target: 15s', '👤'), '']), /4 steps; 5/],
    ['one flaw', edit(PAGE, [/ {2}• (?:.*\n {2}• )*/, '  • ']), /1 flaw; 4 or 5/],
    ['two signals', edit(PAGE, ['"no owner on record"', '']), /2 signal phrases in step 2 \(task\)/],
  ])('are reported and imported: %s', (_, page, message) => {
    expectDifference(page, 'count_differs', message);
    expect(walkthroughSchema.safeParse(importPage(page).walkthrough).success).toBe(true);
  });

  it('keep probe ids unique', () => {
    const { probes } = importPage(edit(PAGE, [PROBE, PROBE.repeat(3)])).walkthrough;
    expect(probes.slice(1, 4).map(({ id }) => id)).toEqual([
      'what-did-you-put-aside-to-make-room-for-this',
      'what-did-you-put-aside-to-make-room-for-this-2',
      'what-did-you-put-aside-to-make-room-for-this-3',
    ]);
  });

  it('leave the other parts as they are', () => {
    expect(read([PROBE, ''], [QUIZ, ''])).toStrictEqual({
      ...ORIGINAL,
      probes: ORIGINAL.probes.filter((_, index) => index !== 1),
      quiz: [],
    });
  });
});

describe('other differences', () => {
  it('are reported', () => {
    expectDifference(
      edit(PAGE, ['Reflection: I learned', 'Reflection: We learned']),
      'reflection_differs',
      /"SDE 1"/,
    );
    expectDifference(edit(PAGE, ['Bias for Action', 'Haste']), 'unknown_principle_name', /"Haste"/);
    expectDifference(edit(PAGE, ['\nT\n', '\nQ\n']), 'step_letter_differs', /step 2 .* letter Q .* letter T/);
    expectDifference(edit(PAGE, [`${ORIGINAL.steps[0]!.strongExample}\n`, '']), 'example_missing', /step 1/);
    expectDifference(edit(PAGE, ['Three things to take away:', 'It shows']), 'no_takeaways', /takeaways/);
    expectDifference(edit(PAGE, ['Three things', 'Four things']), 'no_takeaways', /takeaways/);
    expectDifference(PAGE.slice(0, -5), 'timing_unusual', /"Senior SDE"/);
    expectDifference(`Home\nCourses\n${PAGE}`, 'text_before_title', /before the title/);
    expectDifference(
      edit(PAGE, ['💭', 'кое-что, что не похоже на эмодзи']),
      'taken_for_glyph',
      /32 characters/,
    );
    expectDifference(
      edit(PAGE, ['nobody’s list, and', 'nobody\uFFFDs list, and']),
      'replacement_characters',
      /UTF-8/,
    );
  });
});

describe("the page's principle", () => {
  it('is the one given, whatever the text names', () => {
    const { walkthrough, report } = importPage(PAGE, { principle: 'earn-trust', id: 'my-page' });
    expect([walkthrough.principle, walkthrough.id]).toEqual(['earn-trust', 'my-page']);
    expect(report.principle).toEqual({ slug: 'earn-trust', decidedBy: 'option', namedIn: [] });
    expect(report.differences.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['principle_is_own_reframe', 'principle_not_the_one_named']),
    );
  });

  it.each([
    ['Have Backbone', 'have-backbone'],
    ['Disagree and Commit', 'have-backbone'],
    ['Are Right, a Lot', 'are-right-a-lot'],
    ['Strive to be Earth’s Best Employer', 'strive-to-be-earths-best-employer'],
    ['Success and Scale', 'success-and-scale'],
    ['Learn and Be Curious', 'learn-and-be-curious'],
  ])('is found where only the quiz names it: %s', (name, slug) => {
    const page = PAGE.replaceAll('Ownership', 'the matter').replace(
      'Which opening line gives',
      () => `For ${name}, what gives`,
    );
    const { report } = importPage(page);
    expect(report.principle).toEqual({ slug, decidedBy: 'text', namedIn: ['quiz'] });
  });

  it.each([
    ['none', PAGE.replaceAll('Ownership', 'ownership'), /names no principle/],
    [
      'two',
      edit(PAGE, ['This example shows', 'Unlike Frugality, this shows']),
      /names ownership and frugality/,
    ],
    ['only a reframed one', PAGE.replaceAll('Ownership', 'Earn Trust'), /names no principle/],
  ])('has to be given when the text names %s', (_, page, message) => {
    const refusal = refusalOf(page);
    expect(refusal.code).toBe('page_unreadable');
    expect(refusal.message).toMatch(message);
    expect(refusal.errors[0]).toMatchObject({
      pointer: 'principle',
      detail: expect.stringMatching(/earn-trust/),
    });
  });
});
