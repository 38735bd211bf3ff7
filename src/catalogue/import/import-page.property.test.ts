import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Walkthrough, walkthroughSchema } from '../../contract/walkthrough.ts';
import { AppError } from '../../errors.ts';
import { importPage } from './import-page.ts';
import { labelOf, splitLines } from './lines.ts';
import { arbitraryWalkthrough } from './testing/arbitrary-walkthrough.ts';
import {
  centralEuropean,
  clean,
  everyGlyph,
  type Garbling,
  greek,
  type PageLayout,
  renderPage,
} from './testing/render-page.ts';

const layout: fc.Arbitrary<PageLayout> = fc.record({
  ownLineGlyphs: fc.boolean(),
  stopwatch: fc.boolean(),
  spacedQuiz: fc.boolean(),
  strongQuotes: fc.boolean(),
});

const CODE_PAGES = [
  'windows-1252',
  'windows-1251',
  'windows-1254',
  'koi8-r',
  'macintosh',
  'ibm866',
  'iso-8859-5',
];

/** No emoji, but any run of letters and signs outside ASCII; spaces and no-break spaces inside and after it. */
const anyGlyph: fc.Arbitrary<Garbling> = fc
  .tuple(
    fc.constantFrom('đ', 'π', 'Ã', '�', '👤', '\u{F8FF}'),
    fc.constantFrom('', 'Ÿ’', '\u00A0', ' \u0160', 'ź§\u00A0'),
  )
  .map(
    ([head, tail]) =>
      (name) =>
        // A bullet is one word: without that it could not be told from the first word of the flaw.
        name === 'flaw' ? `${head}${tail.replace(/\s/g, '')}` : head + tail,
  );

const garbling: fc.Arbitrary<Garbling> = fc.oneof(
  fc.constantFrom(clean, greek, centralEuropean),
  fc.constantFrom(...CODE_PAGES.map(everyGlyph)),
  anyGlyph,
);

interface Wear {
  newline: string;
  trailing: string;
  blankAfter: number;
  byteOrderMark: boolean;
  newlineAtEnd: boolean;
}

const wear: fc.Arbitrary<Wear> = fc.record({
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  trailing: fc.constantFrom('', ' ', '\t ', '\u00A0'),
  blankAfter: fc.integer({ min: 1, max: 5 }),
  byteOrderMark: fc.boolean(),
  newlineAtEnd: fc.boolean(),
});

/** What editors and downloads do to a file without meaning anything by it. */
const worn = (page: string, { newline, trailing, blankAfter, byteOrderMark, newlineAtEnd }: Wear): string => {
  const lines = page
    .split('\n')
    .flatMap((line, index) => (index % 7 === blankAfter ? [line + trailing, trailing] : [line + trailing]));
  return (byteOrderMark ? '\uFEFF' : '') + lines.join(newline) + (newlineAtEnd ? newline : '');
};

describe('importPage', () => {
  it('reads back what was written, in every layout, encoding and wear', () => {
    fc.assert(
      fc.property(arbitraryWalkthrough, layout, garbling, wear, (walkthrough, options, glyph, damage) => {
        const page = worn(renderPage(walkthrough, options, glyph), damage);
        expect(importPage(page, { principle: walkthrough.principle }).walkthrough).toStrictEqual(walkthrough);
      }),
      { numRuns: 400 },
    );
  });

  it('never imports half a page: a damaged one is refused, or what it says is all there', () => {
    fc.assert(
      fc.property(
        arbitraryWalkthrough,
        layout,
        fc.constantFrom(clean, greek, centralEuropean),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        (walkthrough, options, glyph, mutations) => {
          const page = mutations.reduce(
            (text, mutate) => mutate(text),
            renderPage(walkthrough, options, glyph),
          );
          const imported = importOrRefusal(page);
          if (imported === undefined) return;
          expect(walkthroughSchema.safeParse(imported).success).toBe(true);
          expect(wordsOf(renderPage(imported, options, glyph))).toEqual(wordsOf(page));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('refuses arbitrary text with a code', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 })),
        (text) => {
          expect(importOrRefusal(text)).toBeUndefined();
        },
      ),
    );
  });
});

const importOrRefusal = (page: string): Walkthrough | undefined => {
  try {
    return importPage(page, { principle: 'ownership' }).walkthrough;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.code).toBe('page_unreadable');
    expect(error.errors.length).toBeGreaterThan(0);
    expect(error.message).not.toBe('');
    return undefined;
  }
};

/**
 * The words of a page from its title on, line by line, whatever its layout and encoding. Step letters and the site's
 * invitation to choose a mode are left out: they are not data.
 */
const wordsOf = (page: string): string[] => {
  const words = splitLines(page).lines.map(({ text }) => labelOf(text).replace(/"+$/, ''));
  return words
    .slice(words.findIndex((line) => line.endsWith('Amazon LP STAR Walkthrough')))
    .filter((line) => !/^[A-Z]$|^Choose your preparation mode/.test(line));
};

const JUNK = [
  'Subscribe to our newsletter',
  '<div class="x">',
  'Coaching',
  'SDE 1',
  'Probes: more',
  '💡 Strong',
  '"',
  '"a""b"',
];

type Mutation = (text: string) => string;

const onLines =
  (edit: (lines: string[], at: number) => void) =>
  (position: number): Mutation =>
  (text) => {
    const lines = text.split('\n');
    edit(lines, Math.floor(position * lines.length));
    return lines.join('\n');
  };

const mutation: fc.Arbitrary<Mutation> = fc
  .tuple(
    // Not `fc.double`: that draws evenly from all doubles, and nearly all of those between 0 and 1 are next to 0.
    fc.integer({ min: 0, max: 9_999 }).map((position) => position / 10_000),
    fc.constantFrom(
      onLines((lines, at) => lines.splice(at, 1)),
      onLines((lines, at) => lines.splice(at, 0, lines[at]!)),
      onLines((lines, at) => lines.splice(at, 2, ...lines.slice(at, at + 2).reverse())),
      onLines((lines, at) => lines.splice(at, lines.length)),
      ...JUNK.map((junk) => onLines((lines, at) => lines.splice(at, 0, junk))),
      (position: number): Mutation =>
        (text) =>
          text.slice(0, Math.floor(position * text.length)),
      (): Mutation => (text) => `${text}\n${text}`,
    ),
  )
  .map(([position, make]) => make(position));
