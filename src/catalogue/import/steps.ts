import { STEPS, type Step } from '../../contract/vocabulary.ts';
import type { Walkthrough } from '../../contract/walkthrough.ts';
import { isQuoted, labelOf, quotedList } from './lines.ts';
import type { PageReader } from './reader.ts';
import type { Difference } from './types.ts';

type WalkthroughStep = Walkthrough['steps'][number];

const TARGET = /^Target:\s*(\d+)\s*s$/;
const LETTERS: Record<Step, string> = { situation: 'S', task: 'T', action: 'A', result: 'R', reflection: '' };

export const isTarget = (text: string): boolean => TARGET.test(labelOf(text));

/** Reads the steps, which are known by their position and not by their letter. */
export const readSteps = (reader: PageReader, differences: Difference[]): WalkthroughStep[] => {
  const steps: WalkthroughStep[] = [];
  for (let line = reader.peek(); line !== undefined && isTarget(line.text); line = reader.peek()) {
    const step = STEPS[steps.length];
    if (step === undefined) throw reader.unreadable('steps', `more than the ${STEPS.length} steps there are`);
    steps.push(readStep(reader, step, `step ${steps.length + 1} (${step})`, differences));
  }
  if (steps.length === 0) throw reader.unreadable('steps', 'expected the first step ("Target: <n>s") here');
  return steps;
};

const readStep = (
  reader: PageReader,
  step: Step,
  section: string,
  differences: Difference[],
): WalkthroughStep => {
  const targetSeconds = Number(TARGET.exec(reader.label())?.[1]);
  if (!(targetSeconds >= 1 && targetSeconds <= 600)) {
    throw reader.unreadable(section, 'the target must be between 1 and 600 seconds');
  }
  const number = reader.peek()!.number;
  reader.takeMany(1);
  readLetter(reader, step, section, differences);
  reader.expectLabel('Strong Example', section);
  const { strongExample, signals } = readExample(reader, section);
  compareWithExample(section, step, number, strongExample, signals, differences);

  reader.expectLabel('Coaching', section);
  const coaching = reader.paragraph(section, 'the coaching', 'Common Mistake');
  reader.expectLabel('Common Mistake', section);
  const next = reader.peek();
  if (next !== undefined && isTarget(next.text))
    throw reader.unreadable(section, 'the common mistake is missing');
  const commonMistake = reader.paragraph(section, 'the common mistake', 'SDE2 Reflection');
  return {
    step,
    targetSeconds,
    ...(strongExample === undefined ? {} : { strongExample }),
    signals,
    coaching,
    commonMistake,
  };
};

/** The slot between target and example: a letter, or the fifth step's glyph, which carries no words. */
const readLetter = (reader: PageReader, step: Step, section: string, differences: Difference[]): void => {
  const line = reader.peek();
  const found = /^[A-Z]$/.test(reader.label()) ? reader.label() : '';
  if (found !== '') reader.takeMany(1);
  if (found === LETTERS[step] || line === undefined) return;
  const expected = LETTERS[step] === '' ? 'no letter' : `the letter ${LETTERS[step]}`;
  differences.push({
    code: 'step_letter_differs',
    message: `In ${section} there is ${found === '' ? 'no letter' : `the letter ${found}`} instead of ${expected}; steps are told by their position.`,
    line: line.number,
  });
};

/** An example and a line of glued chips, or the chips alone. */
const readExample = (
  reader: PageReader,
  section: string,
): { strongExample: string | undefined; signals: string[] } => {
  const chipsOnly = reader.label() === 'Coaching' || reader.label(1) === 'Coaching';
  const strongExample = chipsOnly ? undefined : reader.take(section, 'the strong example').text;
  if (
    strongExample === 'Strong Example' ||
    (isQuoted(strongExample ?? '') && strongExample?.includes('""'))
  ) {
    throw reader.unreadable(section, 'its label or its signal phrases come twice');
  }
  const chips = reader.peek()?.text ?? '';
  const signals = isQuoted(chips)
    ? chips
        .slice(1, -1)
        .split('""')
        .map((chip) => chip.trim())
        .filter((chip) => chip !== '')
    : [];
  if (signals.length === 0) {
    throw reader.unreadable(
      section,
      'expected the signal phrases of the example, each in quotation marks, here',
    );
  }
  reader.takeMany(1);
  return { strongExample, signals };
};

const compareWithExample = (
  section: string,
  step: Step,
  line: number,
  example: string | undefined,
  signals: string[],
  differences: Difference[],
): void => {
  if (signals.length < 3 || signals.length > 10) {
    differences.push({
      code: 'count_differs',
      message: `There are ${signals.length} signal phrases in ${section}; 3 to 10 are usual.`,
      line,
    });
  }
  if ((example === undefined) !== (step === 'reflection')) {
    differences.push(
      example === undefined
        ? { code: 'example_missing', message: `There is no strong example in ${section}.`, line }
        : {
            code: 'example_unexpected',
            message: `There is a strong example in ${section}, where none is usual; it is kept.`,
            line,
          },
    );
  }
  const strangers = example === undefined ? [] : signals.filter((signal) => !example.includes(signal));
  if (strangers.length > 0) {
    differences.push({
      code: 'signal_not_in_example',
      message: `In ${section}, ${strangers.length} of ${signals.length} signal phrases are not exact excerpts of the example: ${quotedList(strangers)}.`,
      line,
    });
  }
};
