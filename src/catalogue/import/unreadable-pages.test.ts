import { describe, expect, it } from 'vitest';
import { importPage } from './import-page.ts';
import { edit, ORIGINAL, PAGE, refusalOf, samplePage } from './testing/sample-pages.ts';

const QUOTED_PAGE = samplePage('dive-deep-flaky-cache.txt');

const lineOf = (page: string, text: string): number =>
  page.split('\n').findIndex((line) => line.includes(text)) + 1;

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
