/**
 * Test helper: writes a walkthrough as a page in the plain-text grammar, the other way round from the
 * importer and independent of it, in every layout and every garbling of the emoji.
 */
import type { Walkthrough } from '../../../contract/walkthrough.ts';

const GLYPHS = {
  overview: '🎬',
  time: '⏱',
  coaching: '💡',
  mistake: '⚠️',
  stepFive: '💭',
  sde2: '👤',
  senior: '🏆',
  question: '❓',
  triangle: '▼',
  weak: '❌',
  strong: '✅',
  weakAnswer: '✗',
  flaw: '•',
  quiz: '🧠',
  emphasize: '✅',
  downplay: '⬇',
} as const;

export type GlyphName = keyof typeof GLYPHS;
export type Garbling = (name: GlyphName) => string;

/** Each row of the grammar's table of layouts is an option of its own. */
export interface PageLayout {
  ownLineGlyphs: boolean;
  stopwatch: boolean;
  spacedQuiz: boolean;
  strongQuotes: boolean;
}

export const LAYOUTS = {
  A: { ownLineGlyphs: true, stopwatch: true, spacedQuiz: true, strongQuotes: false },
  B: { ownLineGlyphs: false, stopwatch: false, spacedQuiz: true, strongQuotes: true },
  C: { ownLineGlyphs: true, stopwatch: true, spacedQuiz: false, strongQuotes: true },
} as const satisfies Record<string, PageLayout>;

/** Bytes read as a one-byte code page; what it leaves undefined, and the soft hyphen, is lost on the way. */
const misread = (text: string, codePageOf: (byte: number) => string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => new TextDecoder(codePageOf(byte)).decode(Uint8Array.of(byte)))
    .join('')
    .replace(/[\u0080-\u009F\u00AD\uFFFD]/g, '');

/** ISO-8859-7 with the range 0x80-0x9F of Windows-1252. */
const greekCodePage = (byte: number): string => (byte < 0xa0 ? 'windows-1252' : 'iso-8859-7');

const only =
  (names: readonly GlyphName[], codePageOf: (byte: number) => string): Garbling =>
  (name) =>
    names.includes(name) ? misread(GLYPHS[name], codePageOf) : GLYPHS[name];

export const clean: Garbling = (name) => GLYPHS[name];

/** The Greek garble of the samples, which leaves some emoji clean. */
export const greek: Garbling = only(
  ['coaching', 'stepFive', 'sde2', 'senior', 'triangle', 'strong', 'emphasize', 'weakAnswer'],
  greekCodePage,
);

/** The Central European garble of the samples, which leaves others clean. */
export const centralEuropean: Garbling = only(
  ['coaching', 'stepFive', 'question', 'triangle', 'strong', 'emphasize', 'weakAnswer', 'quiz'],
  () => 'windows-1250',
);

/** Every emoji garbled, bullet and stopwatch included, by any one-byte code page. */
export const everyGlyph =
  (codePage: string): Garbling =>
  (name) =>
    misread(GLYPHS[name], () => codePage);

const LETTERS = ['S', 'T', 'A', 'R'];
const LEVEL_LABELS = { sde1: 'SDE 1', sde2: 'SDE 2', senior: 'Senior SDE' } as const;

export const renderPage = (walkthrough: Walkthrough, layout: PageLayout, glyph: Garbling): string => {
  const own = (name: GlyphName): string[] => (layout.ownLineGlyphs ? [glyph(name)] : []);
  const lines = [
    'Bird',
    'Raised Fist0',
    'Amazon Leadership Principles',
    '',
    `${walkthrough.title} - Amazon LP STAR Walkthrough`,
    '',
    'Choose your preparation mode3 modes available',
    glyph('overview'),
    'Scenario Overview',
    walkthrough.overview,
    '',
    walkthrough.summary,
    '',
    ...walkthrough.steps.flatMap((step, index) => [
      `${glyph('time')} Target: ${step.targetSeconds}s`,
      LETTERS[index] ?? glyph('stepFive'),
      'Strong Example',
      ...(step.strongExample === undefined ? [] : [step.strongExample]),
      step.signals.map((signal) => `"${signal}"`).join(''),
      `${glyph('coaching')} Coaching`,
      '',
      step.coaching,
      '',
      `${glyph('mistake')} Common Mistake`,
      '',
      step.commonMistake,
      '',
    ]),
    glyph('sde2'),
    'SDE2 Reflection',
    walkthrough.reflections.sde2,
    glyph('senior'),
    'Senior Reflection',
    walkthrough.reflections.senior,
    ...walkthrough.probes.flatMap(({ question, intent, weak, strong }) => [
      ...own('question'),
      question,
      `Probes: ${intent}`,
      ...own('triangle'),
      `${glyph('weak')} Weak`,
      '',
      `"${weak.answer}"`,
      '',
      weak.why,
      '',
      `${glyph('strong')} Strong`,
      '',
      layout.strongQuotes ? `"${strong.answer}"` : strong.answer,
      '',
      `"${strong.keyPhrase}"`,
    ]),
    ...own('weakAnswer'),
    'Weak Answer',
    walkthrough.weakAnswer.answer,
    ...walkthrough.weakAnswer.flaws.map((flaw) => `  ${glyph('flaw')} ${flaw}`),
    `Bar Raiser Thinks${walkthrough.weakAnswer.barRaiserThinks}`,
    ...walkthrough.quiz.flatMap(({ question, explanation }) =>
      layout.spacedQuiz
        ? [glyph('quiz'), question, '', explanation, '']
        : [glyph('quiz'), question, explanation],
    ),
    ...walkthrough.reframes.flatMap(({ principle, lead, emphasize, downplay }) => [
      principle,
      '',
      lead,
      '',
      `${glyph('emphasize')} Emphasize`,
      '',
      emphasize,
      '',
      `${glyph('downplay')} Downplay`,
      '',
      downplay,
      '',
    ]),
    ...walkthrough.levels.flatMap(({ level, guidance, reflection, bar, time }) => [
      LEVEL_LABELS[level],
      '',
      guidance,
      '',
      `Reflection: ${reflection}`,
      `Bar ${bar}`,
      layout.stopwatch ? `${glyph('time')} ${time}` : time,
    ]),
  ];
  return lines.join('\n');
};
