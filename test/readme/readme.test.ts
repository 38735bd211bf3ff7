import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { matches, RUN_BY_CI, readExamples, readReadme, withReadmeServer } from './examples.ts';

const examples = readExamples(readReadme());
const { scripts } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
);

describe('the README', () => {
  it('has the two commands, a curl critique and an interview', () => {
    const commands = examples.map(({ command }) => command);
    expect(commands).toContain('npm install && npm start');
    expect(commands).toContain('npm install && npm test');
    expect(commands.some((command) => command.includes('curl') && command.includes('/v1/critiques'))).toBe(
      true,
    );
    expect(examples.some(({ typed }) => typed.length === 5)).toBe(true);
  });

  it('keeps every command in blocks that are run', () => {
    const blocks = [...readReadme().matchAll(/^```(\S*)$/gm)].map(([, language]) => language);
    // An opening fence names its language, a closing one does not.
    expect(blocks.filter((language) => !['', 'console', 'text', 'yaml', 'json'].includes(language!))).toEqual(
      [],
    );
  });

  it('names only scripts that exist', () => {
    for (const [, script] of readReadme().matchAll(/npm run ([\w:-]+)/g))
      expect(scripts).toHaveProperty([script!]);
  });

  it('shows what its commands really print', { timeout: 120_000 }, async () => {
    const wrong: string[] = [];
    await withReadmeServer(async (run) => {
      for (const example of examples.filter(({ command }) => !RUN_BY_CI.includes(command))) {
        const printed = await run(example);
        if (!matches(example.output, printed)) wrong.push(`$ ${example.command}\n${printed.join('\n')}`);
      }
    });
    expect(wrong, 'Run `npm run readme` to write what they print now.').toEqual([]);
  });
});
