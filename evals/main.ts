/**
 * `bar-raiser eval`, `npm run eval`: tunes prompts and rubric with numbers and guards them in CI.
 * Exit codes: 0 pass, 1 quality regression, 2 usage, configuration or data, 3 provider or machine.
 */
import module from 'node:module';
import { Command, CommanderError } from 'commander';
import type { EvalIo } from './commands/io.ts';
import { CannotEvaluateError } from './data/errors.ts';

const EXIT_USAGE = 2;

/** Runs the command line and returns the exit code. */
export async function main(argv: readonly string[], io: EvalIo): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
    if (error instanceof CannotEvaluateError) {
      io.stderr.write(`eval: ${error.message}\n`);
      return error.exitCode;
    }
    throw error;
  }
}

const collect = (value: string, previous: string[] = []): string[] => [...previous, value];

function buildProgram(io: EvalIo, exit: (code: number) => void): Command {
  const program = new Command('eval')
    .description('Measure the grading and the interviewer, and compare with before.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .addHelpText(
      'after',
      '\n`eval [suites...] [options]` is short for `eval run`; `eval run --help` lists its options.\nExit codes: 0 pass, 1 quality regression, 2 usage or data, 3 provider or machine.',
    )
    .showHelpAfterError('(add --help for what this command takes)');

  program
    .command('run', { isDefault: true })
    .argument('[suites...]', 'rubric, interviewer, model; default: the two that need no key')
    .description('grade, measure, compare with the committed baseline')
    .option('--gate', 'exit with 1 on a credible regression or a broken invariant')
    .option('--update-baseline', 'make the results the new baseline, to be committed')
    .option('--filter <text>', 'only cases with this in their id or title')
    .option('--family <names>', 'only these families, separated by commas')
    .option('--split <names>', 'only these splits: fit, dev, tune, sealed, shipped, trap')
    .option('--limit <n>', 'only the first n of them')
    .option('--failing', 'only what the last run got wrong')
    .option('--repeat <n>', 'grade each case n times (default: 1, with a model 3)')
    .option('--concurrency <n>', 'cases at the same time (default: 1, with a model 20)')
    .option('--shard <i/n>', 'only the i-th of n parts; put together with `eval merge`')
    .option('--resume', 'go on with an interrupted run')
    .option('--json', 'the results on standard output')
    .option('--output <file>', 'also write a report: .md, .html, .xml (JUnit) or .json; repeatable', collect)
    .option('--details', 'all tables, not only the main ones')
    .option('--record', 'model: ask for what is not recorded yet, and keep it')
    .option('--live', 'model: ask for everything, keep nothing')
    .option('--batch', 'model: record through message batches, at half the price')
    .option('--model <provider:id>', 'model: which one (default: as configured, or as recorded)')
    .option('--cassettes <folder>', 'model: where recordings are')
    .option('--dry-run', 'model: say what would be asked and what it costs')
    .option('--max-cost <dollars>', 'model: stop there (default: 5)')
    .action(async (suites: string[], options) => {
      const { runCommand } = await import('./commands/run.ts');
      exit(await runCommand(suites, options, io));
    });

  program
    .command('compare')
    .argument(
      '<base>',
      'a result file, a commit, "baseline", "rubric", "model:<provider:id>" or "prompt:<name>/v<n>"',
    )
    .argument('<head>', 'the same')
    .description('two gradings side by side: what is more than noise, and the cases that flipped')
    .option('--suite <name>', 'for commits: rubric, interviewer or model', 'rubric')
    .option('--filter <text>', 'only cases with this in their id or title')
    .option('--repeat <n>', 'model: grade each case n times')
    .option('--model <provider:id>', 'prompts: which model')
    .option('--record', 'prompts: ask for what is not recorded yet, and keep it')
    .option('--max-cost <dollars>', 'prompts: stop there, on each side (default: 5)')
    .option('--cassettes <folder>', 'model: where recordings are')
    .option('--gate', 'exit with 1 when the second is worse')
    .option('--json', 'the results on standard output')
    .option('--output <file>', 'also write a report: .md, .html, .xml or .json; repeatable', collect)
    .option('--details', 'all tables')
    .action(async (base: string, head: string, options) => {
      const { compareCommand } = await import('./commands/compare.ts');
      exit(await compareCommand(base, head, options, io));
    });

  program
    .command('merge')
    .argument('<files...>', 'the --output .json of every shard')
    .description('put the parts of a sharded run together')
    .option('--gate', 'exit with 1 on a credible regression or a broken invariant')
    .option('--json', 'the results on standard output')
    .option('--output <file>', 'also write a report; repeatable', collect)
    .option('--details', 'all tables')
    .action(async (files: string[], options) => {
      const { mergeCommand } = await import('./commands/merge.ts');
      exit(await mergeCommand(files, options, io));
    });

  program
    .command('view')
    .argument('[file]', 'a result file; default: the last run')
    .description('the report as a page, opened in the browser')
    .option('--print', 'only say where the page is')
    .action(async (file: string | undefined, options) => {
      const { viewCommand } = await import('./commands/view.ts');
      exit(viewCommand(file, options, io));
    });

  program
    .command('watch')
    .description('grade again on every save and show what changed')
    .option('--filter <text>', 'only cases with this in their id or title')
    .option('--family <names>', 'only these families')
    .option('--model <provider:id>', 'for prompts: which model')
    .option('--cassettes <folder>', 'for prompts: where recordings are')
    .action(async (options) => {
      const { watchCommand } = await import('./commands/watch.ts');
      exit(await watchCommand(options, io));
    });

  const prompts = program.command('prompts').description('the workbench for prompts');
  prompts
    .command('lint')
    .description('unknown variables, unused anchors, schema drift, prompts changed after release')
    .option('--json', 'the findings on standard output')
    .action(async (options) => {
      const { lintPromptsCommand } = await import('./commands/prompts.ts');
      exit(await lintPromptsCommand(options, io));
    });
  prompts
    .command('new')
    .argument('<name>', 'the prompt, such as grade-opening')
    .description('copy its latest version to the next one')
    .action(async (name: string) => {
      const { newPromptCommand } = await import('./commands/prompts.ts');
      exit(newPromptCommand(name, io));
    });
  return program;
}

if (import.meta.main) {
  // The rest is loaded when a command needs it: from the second time on without stripping its types again.
  module.enableCompileCache();
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  process.exitCode = await main(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    now: () => new Date(),
    signal: controller.signal,
  });
}
