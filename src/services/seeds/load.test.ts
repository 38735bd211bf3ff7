import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Document, parseDocument, stringify as stringifyYaml } from 'yaml';
import { makeWalkthrough } from '../../../test/support/factories.ts';
import type { Walkthrough } from '../../contract/walkthrough.ts';
import { loadSeeds, SeedError } from './load.ts';

// Written out in full, as a person would write it, where the fixture shares an object.
const stringify = (value: unknown) => stringifyYaml(value, { aliasDuplicateObjects: false });

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'seeds-'));
});
afterEach(() => rm(directory, { recursive: true }));

/** A walkthrough with nothing to complain of. */
function makeSeed(id = 'sample'): Walkthrough {
  const base = makeWalkthrough();
  return {
    ...base,
    id,
    steps: base.steps.map((step) => ({
      ...step,
      strongExample: `I read the ${step.step} logs. I’d asked for 0.5 % of them first.`,
      signals: [`I read the ${step.step} logs`, 'asked for', '0.5 % of them'],
    })),
    quiz: ['one', 'two', 'three'].map((quizId) => ({ ...base.quiz[0]!, id: quizId })),
    reframes: ['Ownership', 'Are Right, A Lot', "Strive to be Earth's Best Employer"].map((principle) => ({
      ...base.reframes[0]!,
      principle,
    })),
    levels: [base.levels[0]!, { ...base.levels[0]!, level: 'senior' }],
  };
}

const write = (name: string, text: string) => writeFile(join(directory, name), text);

/** Writes the good seed with one thing changed and gives back the complaints, one a line. */
async function complaintsAfter(breakIt: (document: Document) => void, name = '1-sample.yaml') {
  const document: Document = parseDocument(stringify(makeSeed()));
  breakIt(document);
  await write(name, document.toString());
  return complaints();
}

async function complaints(): Promise<string[]> {
  const error = await loadSeeds(directory).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SeedError)) throw new Error('the seeds loaded', { cause: error });
  return error.message.split('\n').map((line) => line.replaceAll(`${directory}/`, ''));
}

const setTo = (path: (string | number)[], value: unknown) => (document: Document) =>
  document.setIn(path, document.createNode(value));

describe('loadSeeds', () => {
  it('returns the walkthroughs in the order of their numbers', async () => {
    for (const name of ['10-last', '2-middle', '1-first']) {
      await write(`${name}.yaml`, stringify(makeSeed(name.replace(/^\d+-/, ''))));
    }
    await write('README.md', '# Not a seed');
    expect((await loadSeeds(directory)).map(({ id }) => id)).toEqual(['first', 'middle', 'last']);
  });

  it('loads the walkthroughs that ship with the product', async () => {
    const shipped = await loadSeeds(fileURLToPath(new URL('../../../seeds/walkthroughs', import.meta.url)));
    expect(shipped.map(({ id }) => id)).toEqual([
      'disagree-with-senior-leader',
      'what-interviewers-listen-for',
      'unpopular-opinion',
      'pushed-back-on-low-quality',
      'changed-a-mind-with-data',
    ]);
  });

  it('names the file, the field and the line', async () => {
    const found = await complaintsAfter((document) => {
      document.setIn(['probes', 2, 'strong', 'keyPhrase'], '');
    });
    const line =
      stringify(makeSeed())
        .split('\n')
        .flatMap((text, index) => (text.includes('keyPhrase') ? [index + 1] : []))[2] ?? 0;
    expect(found).toEqual([`1-sample.yaml: probes[2].strong.keyPhrase: must not be empty (line ${line})`]);
  });

  it('lists every problem of every file', async () => {
    await write('1-sample.yaml', stringify({ ...makeSeed(), title: '', summary: 7 }));
    await write('2-other.yaml', stringify({ ...makeSeed('other'), principle: 'backbone' }));
    expect(await complaints()).toEqual([
      expect.stringContaining('1-sample.yaml: title: must not be empty'),
      expect.stringContaining('1-sample.yaml: summary: '),
      expect.stringContaining('2-other.yaml: principle: '),
    ]);
  });

  const optionsWith = (index: number, change: object) =>
    makeSeed().quiz[0]!.options!.map((option, at) => (at === index ? { ...option, ...change } : option));

  it.each<[string, (document: Document) => void, string]>([
    ['a missing field', (d) => d.deleteIn(['steps', 1, 'coaching']), 'steps[1].coaching: is missing'],
    ['a field left blank', setTo(['overview'], null), 'overview: must not be empty'],
    ['a wrong type', setTo(['probes', 0, 'intent'], 30), 'probes[0].intent: '],
    ['a field nobody knows', setTo(['steps', 0, 'note'], 'x'), 'steps[0].note: is not a known field'],
    ['an unknown principle', setTo(['principle'], 'backbone'), 'principle: '],
    ['a step without an example', (d) => d.deleteIn(['steps', 4, 'strongExample']), 'steps[4].strongExample'],
    ['a signal that is no excerpt', setTo(['steps', 0, 'signals', 1], 'Asked for'), 'steps[0].signals[1]'],
    ['the same signal twice', setTo(['steps', 0, 'signals', 2], 'asked for'), 'steps[0].signals[2]: repeats'],
    ['too few signals', (d) => d.deleteIn(['steps', 2, 'signals', 0]), 'steps[2].signals: '],
    ['steps out of order', setTo(['steps'], makeSeed().steps.toReversed()), 'steps: must be situation'],
    ['a missing step', (d) => d.deleteIn(['steps', 4]), 'steps: must be situation'],
    ['another target time', setTo(['steps', 2, 'targetSeconds'], 60), 'steps[2].targetSeconds: must be 90'],
    [
      'an action sentence that hides the speaker',
      setTo(['steps', 2, 'strongExample'], 'I read the action logs. We asked for 0.5 % of them.'),
      'steps[2].strongExample: the sentence "We asked',
    ],
    ['three probes', (d) => d.deleteIn(['probes', 3]), 'probes: must be 4'],
    ['a probe id used twice', setTo(['probes', 3, 'id'], 'first'), 'probes: probe ids must be unique'],
    ['two quiz items', (d) => d.deleteIn(['quiz', 2]), 'quiz: must be 3'],
    ['a quiz id used twice', setTo(['quiz', 2, 'id'], 'one'), 'quiz: quiz ids must be unique'],
    ['three options', (d) => d.deleteIn(['quiz', 0, 'options', 3]), 'quiz[0].options: '],
    ['an item without options', (d) => d.deleteIn(['quiz', 0, 'options']), 'quiz[0].options: is missing'],
    [
      'two correct options',
      setTo(['quiz', 0, 'options'], optionsWith(0, { correct: true })),
      'quiz[0].options: exactly one option must be correct',
    ],
    [
      'no correct option',
      setTo(['quiz', 0, 'options'], optionsWith(1, { correct: false })),
      'quiz[0].options: exactly one option must be correct',
    ],
    ['an odd option id', setTo(['quiz', 0, 'options', 3, 'id'], 'e'), 'quiz[0].options: the option ids'],
    [
      'options that agree',
      setTo(['quiz', 0, 'options', 3, 'text'], 'Option a'),
      'quiz[0].options: two options',
    ],
    ['two reframes', (d) => d.deleteIn(['reframes', 0]), 'reframes: must be 3'],
    [
      'a reframe for itself',
      setTo(['reframes', 1, 'principle'], 'Have Backbone; Disagree and Commit'),
      'reframes[1].principle: must be another',
    ],
    [
      'a principle reframed twice',
      setTo(['reframes', 1, 'principle'], 'Ownership'),
      'reframes[1].principle: repeats',
    ],
    [
      'a reframe for no principle',
      setTo(['reframes', 1, 'principle'], 'Courage'),
      'reframes[1].principle: is not',
    ],
    ['another level', setTo(['levels', 1, 'level'], 'sde2'), 'levels: must be sde1, senior'],
    ['two takeaways', (d) => d.deleteIn(['takeaways', 0]), 'takeaways: must be 3'],
    ['an id unlike the file name', setTo(['id'], 'other'), 'id: is "other", but the file name says "sample"'],
  ])('refuses %s', async (_, breakIt, complaint) => {
    const found = await complaintsAfter(breakIt);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`1-sample.yaml: ${complaint}`);
    expect(found[0]).toMatch(/\(line \d+\)$|: id/);
  });

  it('refuses a file whose name has no number', async () => {
    expect(await complaintsAfter(() => {}, 'sample.yaml')).toEqual([
      'sample.yaml: must be named <number>-<id>.yaml',
    ]);
  });

  it('refuses an id or a number that another file has', async () => {
    await write('1-sample.yaml', stringify(makeSeed()));
    await write('1-other.yaml', stringify(makeSeed('other')));
    await write('2-sample.yaml', stringify(makeSeed()));
    expect(await complaints()).toEqual([
      '1-sample.yaml: has the same number as 1-other.yaml',
      '2-sample.yaml: id: is also the id in 1-sample.yaml',
    ]);
  });

  it.each([
    [
      'a bad indent',
      (text: string) => text.replace('    intent: Finds out about second.', '  intent: - x: y'),
      /probes\[1\]/,
    ],
    ['an open quote', (text: string) => text.replace('title: Sample', 'title: "Sample'), /title/],
    ['a tag nobody knows', (text: string) => text.replace('title: Sample', 'title: !odd Sample'), /title/],
    ['a key given twice', (text: string) => `${text}title: Again\n`, /title/],
  ])('names the field near a YAML error: %s', async (_, spoil, field) => {
    const good = stringify(makeSeed());
    expect(spoil(good)).not.toBe(good);
    await write('1-sample.yaml', spoil(good));
    for (const complaint of await complaints()) {
      expect(complaint).toMatch(/^1-sample\.yaml: .+ \(line \d+\)$/);
    }
    expect((await complaints())[0]).toMatch(field);
  });

  it('refuses a file that is not a mapping', async () => {
    await write('1-sample.yaml', '');
    await write('2-other.yaml', '- a list');
    expect(await complaints()).toEqual([
      '1-sample.yaml: must not be empty',
      expect.stringContaining('2-other.yaml: '),
    ]);
  });

  it('refuses a directory with no walkthrough in it', async () => {
    const error = await loadSeeds(directory).catch((reason: unknown) => reason);
    expect(String(error)).toContain('holds no walkthrough');
  });
});
