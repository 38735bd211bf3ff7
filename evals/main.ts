/**
 * `bar-raiser eval`, `npm run eval`: tunes prompts and rubric with numbers and guards them in CI.
 * Exit codes: 0 pass, 1 quality regression, 2 usage, configuration or data, 3 provider or machine.
 */
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
  return program;
}

if (import.meta.main) {
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
