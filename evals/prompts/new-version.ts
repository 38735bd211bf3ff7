import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allVersions, promptNames, readReleased } from '../../prompts/testing/releases.ts';
import { usageError } from '../data/errors.ts';
import { REPOSITORY } from '../run/commit.ts';

/**
 * Copies the latest version of a prompt to the next one, to be edited.
 *
 * @returns the new version, such as `grade-opening/v2`
 * @throws CannotEvaluateError when there is no such prompt, or its latest version is not released yet
 */
export function newPromptVersion(name: string, root = REPOSITORY): string {
  if (!promptNames().includes(name))
    throw usageError(`There is no prompt "${name}": ${promptNames().join(', ')}.`);
  const numbers = allVersions()
    .filter((version) => version.startsWith(`${name}/`))
    .map((version) => Number(version.slice(name.length + 2)));
  const latest = Math.max(...numbers);
  if (!(`${name}/v${latest}` in readReleased()))
    throw usageError(`${name}/v${latest} is not released yet: edit that one.`);
  const source = readFileSync(join(REPOSITORY, 'prompts', name, `v${latest}.ts`), 'utf8');
  const next = source.replace(`version: ${latest},`, `version: ${latest + 1},`);
  if (next === source) throw usageError(`prompts/${name}/v${latest}.ts does not say "version: ${latest},".`);
  writeFileSync(join(root, 'prompts', name, `v${latest + 1}.ts`), next, { flag: 'wx' });
  return `${name}/v${latest + 1}`;
}
