/** `eval compare A B`: two results, commits, models or prompt versions side by side, with the cases that flipped. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { infraError, usageError } from '../data/errors.ts';
import { loadDataset } from '../data/index.ts';
import { buildReport } from '../report/build.ts';
import { renderTerminal } from '../report/terminal.ts';
import { REPOSITORY } from '../run/commit.ts';
import { type AnyRun, isGrading, readRuns, type Saved } from '../run/saved.ts';
import { CASSETTES } from '../suites/model.ts';
import type { EvalIo } from './io.ts';
import { EXIT, writeOutputs } from './run.ts';

export interface CompareOptions {
  suite?: string;
  json?: boolean;
  output?: string[];
  details?: boolean;
  gate?: boolean;
  cassettes?: string;
  repeat?: string;
  filter?: string;
  model?: string;
  record?: boolean;
  maxCost?: string;
}

export async function compareCommand(
  base: string,
  head: string,
  options: CompareOptions,
  io: EvalIo,
): Promise<number> {
  const started = performance.now();
  const dataset = await loadDataset();
  // A side with a prompt of its own cannot be recorded by `eval model`: the way is this command once more.
  const again = [
    'npm run eval -- compare',
    base,
    head,
    ...askedOf(options),
    ...narrow(options),
    '--record',
  ].join(' ');
  const told = { ...io, env: { ...io.env, EVAL_RECORD_COMMAND: again } };
  const [before, after] = [base, head].map((side) => runsOf(side, options, told)) as [AnyRun[], AnyRun[]];
  const kindOf = (run: AnyRun) => (isGrading(run) ? run.suite : 'interviewer');
  const pairs = after.flatMap((run) => {
    // A model is compared with the rubric too: both grade the same cases.
    const same = before.find((each) => kindOf(each) === kindOf(run));
    const other = before.find((each) => isGrading(each) && isGrading(run));
    const found = same ?? other;
    return found ? [{ run, base: found, against: base }] : [];
  });
  if (pairs.length === 0) throw usageError(`${base} and ${head} have no suite in common.`);
  const report = buildReport(dataset, pairs, (performance.now() - started) / 1000);
  const saved: Saved = {
    schema: 'eval-results',
    version: 1,
    runs: pairs.map(({ run }) => run),
    report,
  };
  writeOutputs(report, saved, options.output ?? []);
  if (options.json) io.stdout.write(`${JSON.stringify(saved)}\n`);
  else {
    io.stdout.write(renderTerminal(report, options));
    io.stdout.write(flippedTexts(report));
  }
  const isWorse = report.suites.some(({ comparison }) => comparison?.outcome === 'regression');
  return options.gate && isWorse ? EXIT.regression : EXIT.pass;
}

const MOST_TEXTS = 8;

/** The texts of the cases that flipped, those that got worse first. */
function flippedTexts(report: ReturnType<typeof buildReport>): string {
  const lines: string[] = [];
  for (const { comparison } of report.suites) {
    const flips = [...(comparison?.broken ?? []), ...(comparison?.flips ?? [])].toSorted(
      (left, right) => Number(right.direction === 'worse') - Number(left.direction === 'worse'),
    );
    for (const [id, of] of [...Map.groupBy(flips, (flip) => flip.id)].slice(0, MOST_TEXTS)) {
      const shown = report.shown[id];
      lines.push('', id, ...of.map(({ what, direction }) => `  ${direction}: ${what}`));
      lines.push(`  ${shown?.answer ?? '(the text is not shown: nobody tunes on it)'}`);
    }
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** The runs behind a name: a result file, `model:<provider:id>`, or a commit that is graded now. */
function runsOf(name: string, options: CompareOptions, io: EvalIo): AnyRun[] {
  if (existsSync(name)) return readRuns(name);
  if (name === 'rubric' || name === 'baseline')
    return name === 'baseline' ? readBaselines() : evaluate(REPOSITORY, ['rubric', ...narrow(options)], io);
  if (name.startsWith('model:')) {
    const model = ['model', '--model', name.slice('model:'.length)];
    const cassettes = options.cassettes ? ['--cassettes', options.cassettes] : [];
    const repeat = options.repeat ? ['--repeat', options.repeat] : [];
    return evaluate(REPOSITORY, [...model, ...cassettes, ...repeat, ...narrow(options)], io);
  }
  if (name.startsWith('prompt:')) return evaluatePrompt(name.slice('prompt:'.length), options, io);
  return evaluateCommit(name, options, io);
}

const narrow = ({ filter }: CompareOptions): string[] => (filter === undefined ? [] : ['--filter', filter]);

const askedOf = ({ model, repeat }: CompareOptions): string[] => [
  ...(model ? ['--model', model] : []),
  ...(repeat ? ['--repeat', repeat] : []),
];

const readBaselines = (): AnyRun[] =>
  ['rubric', 'interviewer']
    .map((suite) => join(REPOSITORY, 'evals', 'baselines', `${suite}.json`))
    .filter(existsSync)
    .flatMap(readRuns);

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: REPOSITORY, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/**
 * Grades the cases of this checkout with the code of a commit: its `src`, `prompts` and `seeds` in a work tree of
 * its own, under the eval suite that is running. So both sides are asked the same things.
 */
function evaluateCommit(name: string, options: CompareOptions, io: EvalIo): AnyRun[] {
  let commit: string;
  try {
    commit = git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  } catch {
    throw usageError(
      `"${name}" is neither a result file, nor "baseline", "rubric", "model:..." or "prompt:...", nor a commit.`,
    );
  }
  const parent = mkdtempSync(join(tmpdir(), 'bar-raiser-compare-'));
  const tree = join(parent, 'tree');
  io.stderr.write(`grading with ${commit.slice(0, 10)} ...\n`);
  try {
    git('worktree', 'add', '--detach', '--quiet', tree, commit);
    symlinkSync(join(REPOSITORY, 'node_modules'), join(tree, 'node_modules'));
    rmSync(join(tree, 'evals'), { recursive: true, force: true });
    cpSync(join(REPOSITORY, 'evals'), join(tree, 'evals'), { recursive: true });
    return evaluate(tree, [options.suite ?? 'rubric', ...narrow(options)], io);
  } finally {
    git('worktree', 'remove', '--force', tree);
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Grades with a prompt version as if it were the one in use: this checkout, but for that one choice. */
function evaluatePrompt(version: string, options: CompareOptions, io: EvalIo): AnyRun[] {
  const [name, file] = version.split('/');
  if (!existsSync(join(REPOSITORY, 'prompts', `${version}.ts`)) || !/^v\d+$/.test(file ?? ''))
    throw usageError(`There is no prompt version "${version}"; one is named like grade-opening/v1.`);
  const tree = mkdtempSync(join(tmpdir(), 'bar-raiser-prompt-'));
  io.stderr.write(`grading with ${version} ...\n`);
  try {
    for (const part of ['src', 'prompts', 'seeds', 'evals', 'package.json'])
      cpSync(join(REPOSITORY, part), join(tree, part), { recursive: true });
    symlinkSync(join(REPOSITORY, 'node_modules'), join(tree, 'node_modules'));
    writeFileSync(
      join(tree, 'prompts', name as string, 'current.ts'),
      `export { default } from './${file}.ts';\n`,
    );
    // Recordings of both versions lie side by side: a key says which prompt it answers.
    const cassettes = ['--cassettes', options.cassettes ?? CASSETTES];
    const asked = [
      ...askedOf(options),
      ...(options.record ? ['--record'] : []),
      ...(options.maxCost ? ['--max-cost', options.maxCost] : []),
    ];
    return evaluate(tree, ['model', ...cassettes, ...asked, ...narrow(options)], io);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

/** Runs the suite of a tree in a process of its own: two versions of a module cannot live in one. */
function evaluate(tree: string, args: readonly string[], io: EvalIo): AnyRun[] {
  const results = join(mkdtempSync(join(tmpdir(), 'bar-raiser-results-')), 'results.json');
  try {
    const { status } = spawnSync(
      process.execPath,
      [join(tree, 'evals', 'main.ts'), ...args, '--output', results],
      { cwd: tree, env: { ...io.env }, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    if (!existsSync(results)) {
      if (status === 2) throw usageError(`The evaluation of ${args.join(' ')} did not run; see above.`);
      throw infraError(
        `The evaluation in ${tree === REPOSITORY ? 'this checkout' : 'that commit'} ended with ${status}. An older commit may not fit this eval suite.`,
      );
    }
    return readRuns(results);
  } finally {
    rmSync(join(results, '..'), { recursive: true, force: true });
  }
}
