/** promptfoo on the benchmark's cases, installed into a scratch folder and kept from the network. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, measureNode } from './process.ts';

const VERSION = '0.121.20';
export const PROMPTFOO = `promptfoo ${VERSION}`;

export interface PromptfooOptions {
  scratch: string;
  url: string;
  model: string;
  cases: number;
}

/** Its environment: no telemetry, nothing generated elsewhere, everything it writes in the scratch folder. */
export const promptfooEnvironment = (scratch: string) => ({
  PROMPTFOO_DISABLE_TELEMETRY: '1',
  PROMPTFOO_DISABLE_UPDATE: '1',
  PROMPTFOO_DISABLE_REMOTE_GENERATION: '1',
  PROMPTFOO_CONFIG_DIR: join(scratch, 'config'),
  PROMPTFOO_CACHE_PATH: join(scratch, 'cache'),
});

/** Installs it (1.4 GB) unless it is there, and writes its two configurations over `requests.json`. */
export function preparePromptfoo({ scratch, url, model, cases }: PromptfooOptions): void {
  if (!existsSync(join(scratch, 'node_modules', 'promptfoo'))) {
    console.error(`installing promptfoo@${VERSION} into ${scratch} ...`);
    writeFileSync(join(scratch, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', `promptfoo@${VERSION}`], {
      cwd: scratch,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  writeFileSync(
    join(scratch, 'provider.mjs'),
    `import { readFileSync } from 'node:fs';
const requests = JSON.parse(readFileSync(${JSON.stringify(join(scratch, 'requests.json'))}, 'utf8'));
export default class {
  id() { return 'loopback'; }
  async callApi(prompt) {
    const response = await fetch(${JSON.stringify(`${url}/v1/messages`)}, { method: 'POST', body: JSON.stringify(requests[Number(prompt.split(' ')[1])]) });
    const { content, usage } = await response.json();
    return { output: content[0].text, tokenUsage: { total: usage.input_tokens + usage.output_tokens } };
  }
}
`,
  );
  const tests = Array.from({ length: cases }, (_, index) => ({ vars: { index: String(index) } }));
  const assert = [
    { type: 'is-json' },
    { type: 'javascript', value: 'Array.isArray(JSON.parse(output).dimensions)' },
  ];
  const config = { prompts: ['case {{index}}'], defaultTest: { assert }, tests };
  const write = (name: string, providers: unknown[]) =>
    writeFileSync(join(scratch, name), JSON.stringify({ ...config, providers }));
  write('provider.json', ['file://provider.mjs']);
  // Only a provider with a label keeps its answers between processes.
  write('builtin.json', [
    {
      id: `anthropic:messages:${model}`,
      label: 'loopback',
      config: { apiBaseUrl: url, apiKey: 'sk-loopback', max_tokens: 100 },
    },
  ]);
}

export async function runPromptfoo(
  scratch: string,
  env: Readonly<Record<string, string | undefined>>,
  config: string,
  flags: readonly string[],
): Promise<Measured> {
  const dist = join(scratch, 'node_modules', 'promptfoo', 'dist', 'src');
  const entry = join(dist, 'entrypoint.js');
  const main = existsSync(entry) ? entry : join(dist, 'main.js');
  const args = [main, 'eval', '-c', config, '--no-share', '--no-table', '--no-progress-bar', ...flags];
  return measureNode(args, { cwd: scratch, env });
}
