/** `prompts lint`, `prompts new`: the workbench for prompts; `bar-raiser prompts` hands over to it. */
import { lintPrompts } from '../prompts/lint.ts';
import { newPromptVersion } from '../prompts/new-version.ts';
import type { EvalIo } from './io.ts';

export async function lintPromptsCommand({ json }: { json?: boolean }, io: EvalIo): Promise<number> {
  const findings = await lintPrompts();
  if (json) io.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  else
    for (const { file, line, rule, what } of findings)
      io.stdout.write(`${file}${line === undefined ? '' : `:${line}`}: ${rule}: ${what}\n`);
  if (!json && findings.length === 0) io.stdout.write('No faults.\n');
  return findings.length === 0 ? 0 : 1;
}

export function newPromptCommand(name: string, io: EvalIo): number {
  const version = newPromptVersion(name);
  const before = version.replace(/\d+$/, (number) => String(Number(number) - 1));
  io.stdout.write(`prompts/${version}.ts is a copy of ${before}. Now
  edit it
  bar-raiser prompts lint
  npm run eval -- compare prompt:${before} prompt:${version}
  npm run release:prompt -- ${version}, and choose it in prompts/${name}/current.ts
`);
  return 0;
}
