import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseConfig } from '../../src/config.ts';
import { startServer } from '../../src/entry.node.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const README = join(root, 'README.md');

/**
 * A command of the README with what it prints. In a `console` block a line that starts with `$ ` is a command,
 * one that starts with `> ` is typed by the person, everything else is output.
 */
export interface Example {
  command: string;
  typed: string[];
  /** As the README has it. A line `...` stands for any number of lines. */
  output: string[];
  /** The lines of the README that hold the output and what is typed: from, up to but not including. */
  from: number;
  to: number;
}

export function readExamples(markdown: string): Example[] {
  const examples: Example[] = [];
  let inConsole = false;
  let current: Example | undefined;
  const lines = markdown.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('```')) {
      inConsole = line === '```console';
      current = undefined;
    } else if (inConsole && current !== undefined && isUnfinished(current.command)) {
      current.command = `${current.command}\n${line}`;
      current.from = index + 1;
      current.to = index + 1;
    } else if (inConsole && line.startsWith('$ ')) {
      current = { command: line.slice(2), typed: [], output: [], from: index + 1, to: index + 1 };
      examples.push(current);
    } else if (inConsole && current !== undefined) {
      if (line.startsWith('> ')) current.typed.push(line.slice(2));
      else current.output.push(line);
      current.to = index + 1;
    }
  }
  return examples;
}

/** Whether the shell would ask for more: a backslash at the end, or a quote that is still open. */
const isUnfinished = (command: string): boolean =>
  command.endsWith('\\') || command.split("'").length % 2 === 0;

/**
 * Run elsewhere on every change, because they make or occupy what the test itself stands on: `.ci/run` does
 * the installs in a fresh clone and calls these scripts; test/http/crash.test.ts starts the real server.
 */
export const RUN_BY_CI = ['npm install && npm start', 'npm install && npm test', 'npm run verify'];

/** Runs commands of the README as its reader would, against a server on a free port and fresh data. */
export async function withReadmeServer<T>(
  use: (run: (example: Example) => Promise<string[]>) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bar-raiser-readme-'));
  const silent = { write: () => true };
  const server = await startServer(parseConfig({ PORT: '0', DATA_DIR: join(folder, 'data') }), {
    stdout: silent,
    stderr: silent,
  });
  const env = {
    ...process.env,
    PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
    DATA_DIR: join(folder, 'data'),
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  };
  try {
    return await use(async ({ command, typed }) => {
      const adapted = command.replaceAll('http://localhost:8787', server.url);
      const printed = await runShell(adapted, typed, env);
      return printed.replaceAll(server.url, 'http://localhost:8787').trimEnd().split('\n');
    });
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function runShell(command: string, typed: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', command], { cwd: root, env });
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    child.stderr.on('data', (chunk) => {
      // What npm says about the machine's own configuration is not ours.
      printed += String(chunk).replace(/^npm (warn|notice).*\n/gm, '');
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${command}\n${printed}`)),
    );
    child.stdin.end(typed.map((line) => `${line}\n`).join(''));
  });
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Whether the output is what the README shows. Ids differ from run to run, and blank lines are for the eye. */
export function matches(shown: readonly string[], printed: readonly string[]): boolean {
  const pattern = shown
    .filter((line) => line.trim() !== '')
    .map((line) => (line.trim() === '...' ? '\u0000' : line))
    .join('\n')
    .replace(UUID, 'ID')
    .split('\u0000')
    .map((part) => part.trim());
  const text = printed
    .filter((line) => line.trim() !== '')
    .join('\n')
    .replace(UUID, 'ID')
    .trim();
  if (pattern.length === 1) return text === pattern[0];
  let at = 0;
  for (const [index, part] of pattern.entries()) {
    const found = index === pattern.length - 1 ? text.lastIndexOf(part) : text.indexOf(part, at);
    if (found < at || (index === 0 && found !== 0)) return false;
    at = found + part.length;
  }
  return pattern.at(-1) === '' || at === text.length;
}

export const readReadme = (): string => readFileSync(README, 'utf8');
