/** Edits each prompt version in a copy of the project and asks what guards prompts whether they notice. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allVersions } from '../../prompts/testing/releases.ts';
import { REPOSITORY } from '../run/commit.ts';

/** One word of what the prompt says, not of the code around it. */
export function editPrompt(source: string): string {
  const edited = source.replace(/(`[^`$]*?\b)(the|a|you)\b/i, '$1some');
  if (edited === source) throw new Error('Nothing to edit was found in this prompt.');
  return edited;
}

export async function sabotagedPrompts(only: string): Promise<{ id: string; by: string[] }[]> {
  const versions = allVersions().filter((version) => `prompt/${version}`.includes(only));
  if (versions.length === 0) return [];
  const copy = mkdtempSync(join(tmpdir(), 'bar-raiser-sabotage-'));
  try {
    for (const part of ['src', 'prompts', 'seeds', 'evals', 'test', 'package.json', 'vitest.config.ts'])
      cpSync(join(REPOSITORY, part), join(copy, part), { recursive: true });
    symlinkSync(join(REPOSITORY, 'node_modules'), join(copy, 'node_modules'));
    return versions.map((version) => {
      const file = join(copy, 'prompts', `${version}.ts`);
      const source = readFileSync(file, 'utf8');
      writeFileSync(file, editPrompt(source));
      try {
        const ends = (args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
        const lint = ends([join('evals', 'main.ts'), 'prompts', 'lint']);
        const tests = ends([
          join('node_modules', 'vitest', 'vitest.mjs'),
          'run',
          'prompts/released.test.ts',
          '-t',
          version,
        ]);
        return {
          id: `prompt/${version}/a word changed`,
          by: [
            ...(lint.status === 1 && lint.stdout.includes(version) ? ['prompts lint'] : []),
            ...(tests.status === 1 && `${tests.stdout}${tests.stderr}`.includes('AssertionError')
              ? ['released.test.ts']
              : []),
          ],
        };
      } finally {
        writeFileSync(file, source);
      }
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
