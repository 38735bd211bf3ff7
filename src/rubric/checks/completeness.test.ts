import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS, DISQUALIFIERS } from '../../contract/vocabulary.ts';
import { CHECKS } from './index.ts';

const files = readdirSync(new URL('.', import.meta.url));
const checkFiles = files.filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts',
);

describe('the checks as a set', () => {
  it('has one test beside each check', () => {
    for (const file of checkFiles) expect(files).toContain(file.replace(/\.ts$/, '.test.ts'));
  });

  it('is listed by a current generated index', () => {
    const script = new URL('../../../scripts/generate-checks-index.mjs', import.meta.url);
    expect(() =>
      execFileSync(process.execPath, [script.pathname, '--check'], { stdio: 'pipe' }),
    ).not.toThrow();
    expect(CHECKS.map(({ id }) => `${id.replaceAll('_', '-')}.ts`).sort()).toEqual(checkFiles.sort());
  });

  it('covers every dimension and every disqualifier of the contract once', () => {
    const ids = CHECKS.map(({ id }) => id).sort();
    expect(ids).toEqual([...DIMENSIONS, ...DISQUALIFIERS].sort());
  });

  it('holds no unfinished check', () => {
    for (const check of CHECKS) {
      const told = [check.title, check.why, check.source, ...check.examples.map(({ text }) => text)].join(
        ' ',
      );
      expect(told, check.id).not.toContain('TODO');
    }
  });
});
