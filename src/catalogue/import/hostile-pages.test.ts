import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { walkthroughSchema } from '../../contract/walkthrough.ts';
import { AppError } from '../../errors.ts';
import { importPage } from './import-page.ts';
import type { DifferenceCode, ImportOptions } from './types.ts';

const sample = (name: string): string =>
  readFileSync(new URL(`../../../test/fixtures/walkthrough-pages/${name}`, import.meta.url), 'utf8');

const PAGE = sample('ownership-orphaned-cron.txt');
const QUOTED_PAGE = sample('dive-deep-flaky-cache.txt');
const ORIGINAL = importPage(PAGE).walkthrough;

/** Replaces what must be there, so that a test cannot pass on an unchanged page. */
const edit = (page: string, ...changes: readonly [string | RegExp, string][]): string =>
  changes.reduce((text, [from, to]) => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`The page has no ${from}`);
    return changed;
  }, page);

const read = (...changes: readonly [string | RegExp, string][]) =>
  importPage(edit(PAGE, ...changes)).walkthrough;

const differencesOf = (page: string, options?: ImportOptions) => importPage(page, options).report.differences;

const expectDifference = (page: string, code: DifferenceCode, message: RegExp) => {
  const found = differencesOf(page, { principle: 'ownership' }).filter((each) => each.code === code);
  expect(found.map((each) => each.message).join('\n')).toMatch(message);
};

const refusalOf = (page: string, options?: ImportOptions): AppError => {
  try {
    importPage(page, options);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('The page was imported');
};

const lineOf = (page: string, text: string): number =>
  page.split('\n').findIndex((line) => line.includes(text)) + 1;

const section = (from: string, to: string): string => PAGE.slice(PAGE.indexOf(from), PAGE.indexOf(to));
const PROBE = section('❓\nWhat did you put aside', '❓\nHow do you know');
const QUIZ = section('🧠\nWhich opening', 'Insist on the Highest');
const REFRAME = section('Bias for Action', 'Earn Trust');

describe('prose that looks like the grammar', () => {
  it('may begin with a label, or be one', () => {
    const walkthrough = read(
      [ORIGINAL.steps[0]!.coaching, 'Coaching'],
      [ORIGINAL.steps[1]!.commonMistake, 'Weak Answer: a mistake.'],
      [ORIGINAL.overview, 'Target: 30s was too short.'],
      [ORIGINAL.probes[0]!.weak.why, 'Strong Example of a hand-off.'],
      [ORIGINAL.probes[1]!.weak.why, 'Probes: nothing.'],
      [ORIGINAL.weakAnswer.flaws[3]!, 'Bar Raiser Thinks nothing of it'],
      [ORIGINAL.reframes[0]!.downplay, 'Emphasize'],
      [ORIGINAL.levels[1]!.guidance, 'Reflection: not yet.'],
    );
    expect(walkthrough.steps[0]?.coaching).toBe('Coaching');
    expect(walkthrough.steps[1]?.commonMistake).toBe('Weak Answer: a mistake.');
    expect(walkthrough.overview).toBe('Target: 30s was too short.');
    expect(walkthrough.probes[0]?.weak.why).toBe('Strong Example of a hand-off.');
    expect(walkthrough.probes[1]?.weak.why).toBe('Probes: nothing.');
    expect(walkthrough.weakAnswer.flaws[3]).toBe('Bar Raiser Thinks nothing of it');
    expect(walkthrough.reframes[0]?.downplay).toBe('Emphasize');
    expect(walkthrough.levels[1]?.guidance).toBe('Reflection: not yet.');
  });

  it.each(["What does 'Probes: latency' mean on your dashboard?", 'Probes: which did you add?'])(
    'may hold a label inside a question: %s',
    (question) => {
      const walkthrough = read([ORIGINAL.probes[1]!.question, question]);
      expect(walkthrough.probes.map((probe) => probe.question)).toEqual(
        ORIGINAL.probes.map((probe, index) => (index === 1 ? question : probe.question)),
      );
      expect(walkthrough.probes[1]?.intent).toBe(ORIGINAL.probes[1]?.intent);
    },
  );

  it('keeps its genuine emoji, accents, apostrophes and no-break spaces', () => {
    const texts = [
      '💡 is how it began.',
      'Élodie’s naïve 🚀 plan',
      'a\u00A0b – ½ πλάνο',
      "✅ done, don't ask",
    ];
    const walkthrough = read(
      [ORIGINAL.steps[0]!.coaching, texts[0]!],
      [ORIGINAL.probes[0]!.question, texts[1]!],
      [ORIGINAL.weakAnswer.barRaiserThinks, texts[2]!.concat(' on Ownership')],
      [ORIGINAL.weakAnswer.flaws[0]!, texts[3]!],
    );
    expect(walkthrough.steps[0]?.coaching).toBe(texts[0]);
    expect(walkthrough.probes[0]?.question).toBe(texts[1]);
    expect(walkthrough.probes[0]?.id).toBe('elodies-naive-plan');
    expect(walkthrough.weakAnswer.barRaiserThinks).toBe(`${texts[2]} on Ownership`);
    expect(walkthrough.weakAnswer.flaws[0]).toBe(texts[3]);
  });

  it('may equal the label that follows it', () => {
    expect(read([ORIGINAL.steps[0]!.coaching, 'Common Mistake']).steps[0]?.coaching).toBe('Common Mistake');
  });

  it('may have no ASCII at all in a flaw', () => {
    const flaws = ['数字がない', ...ORIGINAL.weakAnswer.flaws.slice(1)];
    expect(read([ORIGINAL.weakAnswer.flaws[0]!, flaws[0]!]).weakAnswer.flaws).toEqual(flaws);
  });

  it('may hold the separator in the title', () => {
    const title = 'Ownership - A Time - Amazon LP STAR Walkthrough - Told Twice';
    const walkthrough = read([`${ORIGINAL.title} -`, `${title} -`]);
    expect(walkthrough.title).toBe(title);
  });

  it('may be very long, in one line', () => {
    const long = 'The job ran at night. '.repeat(20_000).trim();
    expect(read([ORIGINAL.overview, long]).overview).toBe(long);
  });
});

describe('emoji in other encodings', () => {
  it.each(['đź’ˇ', 'ðŸ’¡', 'Å\u00A0', 'âš ď¸Ź', 'âš\u00A0ď¸Ź', '\uFFFD\uFFFD', '\u0085\u008F', '?', ''])(
    'leave nothing of %j in the values',
    (garble) => {
      const page = PAGE.replace(/[🎬⏱💡⚠💭👤🏆❓▼❌✅✗🧠⬇]\uFE0F?/gu, () => garble);
      expect(importPage(page).walkthrough).toEqual(
        garble === '?'
          ? expect.objectContaining({ steps: ORIGINAL.steps, probes: ORIGINAL.probes })
          : ORIGINAL,
      );
    },
  );

  it.each(['β€’', 'â€˘', 'â€¢', '•\u00A0', ''])('leave nothing of a bullet %j in the flaws', (bullet) => {
    expect(importPage(PAGE.replaceAll('•', bullet)).walkthrough.weakAnswer).toEqual(ORIGINAL.weakAnswer);
  });

  it('leave a timing its own first character', () => {
    const timeOf = (time: string) => read(['⏱ Keep to 2 minutes.', time]).levels[0]?.time;
    expect(timeOf('⏱ ½ to 2 minutes.')).toBe('½ to 2 minutes.');
    expect(timeOf('½–2 minutes.')).toBe('½–2 minutes.');
    expect(timeOf('Über 2 minutes.')).toBe('Über 2 minutes.');
    expect(timeOf('⏱️2 minutes.')).toBe('2 minutes.');
    expect(timeOf('âŹ±\u00A0~2 minutes.')).toBe('~2 minutes.');
  });
});

describe('quotation marks around strong answers', () => {
  const answers = (page: string) => importPage(page).walkthrough.probes.map(({ strong }) => strong.answer);

  it('are kept where an unquoted answer merely starts and ends with a quotation', () => {
    const answer = '"Not yet," I told her, and a week later, "now."';
    expect(answers(edit(PAGE, [ORIGINAL.probes[0]!.strong.answer, answer]))[0]).toBe(answer);
  });

  it('are stripped once from a quoted answer that starts or ends with a quotation', () => {
    const [first, second] = importPage(QUOTED_PAGE).walkthrough.probes;
    const page = edit(
      QUOTED_PAGE,
      [first!.strong.answer, '"Not yet," I told her, and a week later, "now."'],
      [second!.strong.answer, 'I used 5" racks. They held.'],
    );
    expect(answers(page).slice(0, 2)).toEqual([
      '"Not yet," I told her, and a week later, "now."',
      'I used 5" racks. They held.',
    ]);
  });

  it('do not matter to chips with apostrophes of either kind', () => {
    const chips = `"it's mine""nobody’s list""won't 'quietly' return"`;
    const walkthrough = read(['"no owner on record""nobody’s list""set myself two goals"', chips]);
    expect(walkthrough.steps[1]?.signals).toEqual(["it's mine", 'nobody’s list', "won't 'quietly' return"]);
  });
});

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

describe('pages of which no whole walkthrough can be made', () => {
  const without = (text: string) => edit(PAGE, [`${text}\n`, '']);

  it.each<[string, string, string, RegExp]>([
    [
      'a step without coaching',
      without(ORIGINAL.steps[1]!.coaching),
      'Leaving out who was',
      /step 2 .*coaching is missing/,
    ],
    ['a step without its label', without('💡 Coaching'), 'Name the broken', /step 1 \(situation\)/],
    [
      'a step without signals',
      without('"no owner on record""nobody’s list""set myself two goals"'),
      'The script had no',
      /step 2 .*signal phrases/,
    ],
    [
      'a question that is missing',
      without(ORIGINAL.probes[1]!.question),
      ORIGINAL.probes[1]!.intent,
      /probe 2: the question/,
    ],
    [
      'a key phrase that is missing',
      without('"I named the price before I spent it."'),
      'How do you know',
      /probe 2: the key phrase/,
    ],
    [
      'a last key phrase that is missing',
      without('"Call downstream first, debug second."'),
      'Weak Answer',
      /probe 4: the key phrase/,
    ],
    [
      'a weak answer that is empty',
      edit(PAGE, ['"I would document more."', '""']),
      '✅ Strong',
      /probe 4: the weak answer or why/,
    ],
    [
      'half a quiz question',
      without(ORIGINAL.quiz[1]!.explanation),
      'Which opening',
      /quiz: a question or an explanation/,
    ],
    ['a reframe without its label', without('⬇ Downplay'), 'The pager weeks', /reframe 1/],
    [
      'a level without its bar',
      edit(PAGE, [/Bar Finishes.*\n/, '']),
      'Keep to 2',
      /level "SDE 1": expected "Bar/,
    ],
    [
      'a level twice',
      edit(PAGE, ['Senior SDE\n', 'SDE 1\n']),
      'leaving process at the center',
      /second time/,
    ],
    ['a target of no length', edit(PAGE, ['Target: 90s', 'Target: 0s']), 'Target: 0s', /between 1 and 600/],
    ['an empty verdict', edit(PAGE, [/Thinks.*/, 'Thinks']), 'Bar Raiser Thinks', /verdict is missing/],
    [
      'an example label twice',
      edit(PAGE, ['Strong Example\n"silence', 'Strong Example\nStrong Example\n"silence']),
      '"silence',
      /step 5 .*twice/,
    ],
    ['signals twice', edit(PAGE, ['"silence', '"a""b"\n"silence']), '"silence', /step 5 .*twice/],
    [
      'a label in the place of coaching',
      edit(PAGE, [ORIGINAL.steps[2]!.coaching, '💡 Coaching']),
      'Coaching',
      /step 3 .*a label stands/,
    ],
    [
      'a first reframe without emphasis',
      edit(PAGE, [/✅ Emphasize\n\n.*\n/, '']),
      'Downplay',
      /quiz: a label stands/,
    ],
    [
      'a paragraph too many',
      edit(PAGE, [ORIGINAL.summary, `${ORIGINAL.summary}\n\nAnd more.`]),
      'And more.',
      /first step/,
    ],
    ['text after the end', `${PAGE}\n\nSubscribe`, 'Subscribe', /after the last level/],
    ['two pages glued together', `${PAGE}\n${QUOTED_PAGE}`, 'Bird', /another page|one page/],
    [
      'a tail of a page before a page',
      `${PAGE.slice(PAGE.indexOf('Weak Answer'))}\n${PAGE}`,
      'Weak Answer',
      /before the title/,
    ],
  ])('are refused with section and line: %s', (_, page, text, message) => {
    const refusal = refusalOf(page, { principle: 'ownership' });
    expect(refusal.code).toBe('page_unreadable');
    expect(refusal.message).toMatch(message);
    const line = Number(/^line (\d+)$/.exec(refusal.errors[0]!.pointer)?.[1]);
    expect(refusal.message).toContain(`line ${line}, `);
    const near = page
      .split('\n')
      .slice(line - 1, line + 2)
      .join('\n');
    if (text === 'Bird') expect(line).toBe(PAGE.split('\n').length + 1);
    else expect(near).toContain(text);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \r\n\t\u00A0\n'],
    [
      'HTML',
      `<!doctype html><title>${ORIGINAL.title} - Amazon LP STAR Walkthrough</title><p>${ORIGINAL.overview}</p>`,
    ],
    ['binary data', PAGE.replace('I copied', () => 'I \0copied')],
    ['a broken surrogate pair', PAGE.replace('I copied', () => 'I \uD83D copied')],
    ['only the grammar’s words', 'Coaching\nWeak\nStrong\nEmphasize\nDownplay\nSDE 1\n'],
    ['a title and no more', `${ORIGINAL.title} - Amazon LP STAR Walkthrough`],
  ])('are refused when they are %s', (_, page) => {
    expect(refusalOf(page, { principle: 'ownership' }).code).toBe('page_unreadable');
  });

  it('are refused wherever they were cut off, but for a whole last level', () => {
    const lines = PAGE.split('\n');
    const firstLevel = lineOf(PAGE, 'Keep to 2 minutes.');
    for (const [index, line] of lines.entries()) {
      const page = lines.slice(0, index + 1).join('\n');
      if (index + 1 === firstLevel || index + 1 === lines.length) {
        expect(importPage(page).walkthrough.levels.length, line).toBeGreaterThan(0);
      } else {
        expect(refusalOf(page, { principle: 'ownership' }).code, line).toBe('page_unreadable');
      }
    }
  });

  it('say nothing of what the page holds', () => {
    const refusal = refusalOf(without('⬇ Downplay'));
    expect(JSON.stringify(refusal.errors) + refusal.message).not.toMatch(/pager|Emphasize the deliberate/);
  });

  it('are refused for an id that is no slug, and for a title that gives none', () => {
    expect(refusalOf(PAGE, { id: 'Not a slug' }).code).toBe('validation_failed');
    const untitled = edit(PAGE, [ORIGINAL.title, 'Ένα έργο']);
    expect(refusalOf(untitled).message).toMatch(/title: .*pass an id/);
    expect(importPage(untitled, { id: 'ena-ergo' }).walkthrough.title).toBe('Ένα έργο');
  });
});
