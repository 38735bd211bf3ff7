import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { assemble, type Dataset, type EvalCase, loadDataset } from './index.ts';
import { readJsonl, readJsonlFiles } from './read-jsonl.ts';
import { readTraps, TRAPS_FILE } from './traps.ts';

const folder = mkdtempSync(join(tmpdir(), 'bar-raiser-evals-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, lines: readonly string[]): URL => {
  writeFileSync(join(folder, name), lines.join('\n'));
  return pathToFileURL(join(folder, name));
};

describe('reading a data file', () => {
  const schema = z.strictObject({ id: z.string(), answer: z.string() });
  const header = { schema: 'x', version: 1 };

  it('names file and line of everything that is wrong, and shows none of the texts', () => {
    const url = file('broken.jsonl', [
      '{"schema":"x","version":1}',
      '{"id":"a","answer":"secret"}',
      '{"id":"b","answer":',
      '',
      '{"id":"a","answer":"secret"}',
      '{"id":"c","answr":"secret"}',
    ]);
    const read = () => readJsonl({ url, header }, schema);
    expect(read).toThrow(expect.objectContaining({ exitCode: 2 }));
    expect(read).toThrow(/broken\.jsonl:3: is not JSON/);
    expect(read).toThrow(/broken\.jsonl:5: id "a" is already on line 2/);
    expect(read).toThrow(/broken\.jsonl:6: answer: /);
    expect(read).not.toThrow(/secret/);
  });

  it('names both places of an id that two files share, and fills in what a file says of its rows', () => {
    const part = (name: string, id: string) => ({
      url: file(name, ['', `{"id":"${id}"}`]),
      fill: { answer: name },
    });
    expect(readJsonlFiles([part('one.jsonl', 'a'), part('two.jsonl', 'b')], schema)).toEqual([
      { id: 'a', answer: 'one.jsonl' },
      { id: 'b', answer: 'two.jsonl' },
    ]);
    expect(() => readJsonlFiles([part('one.jsonl', 'a'), part('two.jsonl', 'a')], schema)).toThrow(
      /two\.jsonl:2: id "a" is already in .*one\.jsonl:2/,
    );
  });

  it('refuses a trap that expects something of a check that does not exist', () => {
    const trap = readFileSync(TRAPS_FILE, 'utf8').split('\n').slice(0, 2);
    const [header, row] = trap as [string, string];
    const unknown = JSON.stringify({ ...JSON.parse(row), expect: { dimensions: { tone: ['clear'] } } });
    expect(() => readTraps(file('traps.jsonl', [header, unknown]))).toThrow(/traps\.jsonl:2: expect.*tone/s);
  });

  it('refuses another version, another schema and a missing file', () => {
    const read = (first: string) => () => readJsonl({ url: file('versions.jsonl', [first]), header }, schema);
    expect(read('{"schema":"x","version":2}')).toThrow(/:1: is x version 2/);
    expect(read('{"schema":"y","version":1}')).toThrow(/:1: is y version 1/);
    expect(read('{"id":"a","answer":"b"}')).toThrow(/:1: must be/);
    expect(() => readJsonl({ url: pathToFileURL(join(folder, 'none.jsonl')) }, schema)).toThrow(/ENOENT/);
  });
});

describe('the data set', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await loadDataset();
  });

  it('is the same every time', async () => {
    expect((await loadDataset()).hash).toBe(dataset.hash);
  });

  it('has two variants of each of the 25 traps, and every trap expects something', () => {
    const traps = readTraps().cases;
    const byTrap = Map.groupBy(traps, ({ cluster }) => cluster);
    expect(byTrap.size).toBe(25);
    for (const variants of byTrap.values()) expect(variants).toHaveLength(2);
    for (const { expect: expectation } of traps) expect(Object.keys(expectation ?? {})).not.toEqual([]);
  });

  it('perturbs no sealed answer', () => {
    const perturbed = dataset.variations.filter(({ id }) =>
      /^(?:harmless|padding|attack)\/(?:opening|catalogue)/.test(id),
    );
    expect(perturbed.length).toBeGreaterThan(500);
    for (const { base } of perturbed) expect(dataset.cases.get(base)?.split).not.toBe('sealed');
  });

  it('attacks only weak answers, at least 300 times: an upper bound of 1 % takes that many', () => {
    const attacks = dataset.variations.filter(({ kind }) => kind === 'attack');
    expect(attacks.length).toBeGreaterThanOrEqual(300);
    for (const { base } of attacks) {
      const { gold, id } = dataset.cases.get(base) as EvalCase;
      // The corpus of attacks brings weak answers of its own.
      if (id.startsWith('attack/clean/')) continue;
      expect(gold ? gold.rank < 3 : id.endsWith('/weak')).toBe(true);
    }
  });

  it('keeps all tellings of a story in one split', () => {
    const splits = Map.groupBy(
      [...dataset.cases.values()].filter(({ family }) => family === 'opening'),
      ({ cluster }) => cluster,
    );
    for (const members of splits.values()) expect(new Set(members.map(({ split }) => split)).size).toBe(1);
  });

  it('refuses two cases of one id and a pair without its case', () => {
    const [one] = dataset.cases.values();
    expect(() => assemble([{ cases: [one as EvalCase, one as EvalCase] }])).toThrow(/Two cases have the id/);
    const pair = { id: 'p', kind: 'ladder' as const, better: 'no', worse: 'neither', cluster: 'c' };
    expect(() => assemble([{ cases: [one as EvalCase], pairs: [pair] }])).toThrow(/does not exist/);
  });
});
