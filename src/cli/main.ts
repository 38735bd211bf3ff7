import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { INTERVIEW_MODES, LEVELS } from '../contract/vocabulary.ts';
import { RefusedError, UnreachableError } from './api.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './terminal.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Runs the command line and returns the exit code. */
export async function main(argv: readonly string[], io: Io = process): Promise<number> {
  // `bar-raiser ... | head`: whoever read us has seen enough.
  io.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.done);
  });
  let exitCode: number = EXIT.done;
  const program = buildProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return report(error, io);
  }
}

// A command's code is loaded when it runs: `--help` must not wait for the language model of the rubric.
function buildProgram(io: Io, exit: (code: number) => void): Command {
  const level = () => new Option('--level <level>', 'the level interviewed for').choices(LEVELS);
  const json = ['--json', 'machine-readable output'] as const;
  const server = () => new Option('--server <url>', 'use the server at this address');
  const dataDir = () => new Option('--data-dir <folder>', 'where the embedded database lives (DATA_DIR)');

  const program = new Command('bar-raiser')
    .description('Practise behavioural interviews with a mock bar raiser. Works with no key and no network.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .showHelpAfterError('(add --help for what this command takes)');

  program
    .command('serve')
    .description('serve the API on http://localhost:8787')
    .addOption(new Option('--port <port>', 'listen on this port (PORT)'))
    .addOption(new Option('--host <host>', 'listen on this address (HOST)'))
    .addOption(dataDir())
    .action(async (options) => {
      const { serveCommand } = await import('./commands/serve.ts');
      exit(await serveCommand(options, io));
    });

  program
    .command('critique')
    .argument('[file]', 'the answer; - or nothing reads standard input')
    .description('critique one answer with evidence from its own words')
    .addOption(new Option('--principle <slug>', 'the leadership principle (default: have-backbone)'))
    .addOption(new Option('--walkthrough <id>', 'take principle and question from this built-in walkthrough'))
    .addOption(new Option('--question <text>', 'the interview question that was answered'))
    .addOption(level())
    .addOption(new Option('--probe <question>', 'the answer is to this follow-up question'))
    .addOption(new Option('--opening <file>', 'with --probe: the answer that was probed'))
    .option(...json)
    .action(async (file: string | undefined, options) => {
      const { critiqueCommand } = await import('./commands/critique.ts');
      exit(await critiqueCommand(file, options, io));
    });

  program
    .command('interview')
    .argument('[walkthrough]', 'the id of a walkthrough; leave it out to choose from a list')
    .description('a mock interview in the terminal')
    .addOption(level())
    .addOption(
      new Option('--mode <mode>', 'coaching shows a critique after every answer').choices(INTERVIEW_MODES),
    )
    .option('--resume [id]', 'go on with an interview: this one, or the latest open one')
    .addOption(server())
    .addOption(dataDir())
    .option('--json', 'one JSON object a line; every line of input is an answer')
    .addHelpText(
      'after',
      '\nEnter sends an answer. End a line with \\ to go on in the next one; a pasted text stays one answer.\nCtrl+C leaves; nothing you sent is lost.',
    )
    .action(async (walkthrough: string | undefined, options) => {
      const { interviewCommand } = await import('./commands/interview.ts');
      exit(await interviewCommand(walkthrough, options, io));
    });

  program
    .command('import')
    .argument('<file...>', 'walkthrough pages, plain text')
    .description('read walkthrough pages into the catalogue')
    .option('--principle <slug>', 'the principle of the pages, where they do not say it themselves')
    .option('--dry-run', 'show what was found and change nothing')
    .option('--replace', 'import a page again that was imported before')
    .addOption(server())
    .addOption(dataDir())
    .option(...json)
    .action(async (files: string[], options) => {
      const { importCommand } = await import('./commands/import.ts');
      exit(await importCommand(files, options, io));
    });

  program
    .command('mcp')
    .description('serve the Model Context Protocol on standard input and output')
    .addOption(server())
    .addOption(dataDir())
    .action(async (options) => {
      const { mcpCommand } = await import('./commands/mcp.ts');
      exit(await mcpCommand(options, io));
    });

  program
    .command('doctor')
    .description('say what keeps this installation from working, and what is fine')
    .addOption(new Option('--port <port>', 'the port to serve on (PORT)'))
    .addOption(new Option('--host <host>', 'the address to serve on (HOST)'))
    .addOption(dataDir())
    .option(...json)
    .action(async (options) => {
      const { doctorCommand } = await import('./commands/doctor.ts');
      exit(await doctorCommand(options, io));
    });

  const keys = program.command('keys').description('the API keys of a server that others can reach');
  keys
    .command('create')
    .description('make a key; it is shown this once')
    .addOption(new Option('--tenant <id>', 'whose data it is for').default('local'))
    .requiredOption('--name <text>', 'what the key is for')
    .addOption(
      new Option(
        '--scopes <list>',
        'what it may do, separated by commas; all is everything but admin',
      ).default('all'),
    )
    .option('--expires <days>', 'when it ends, such as 90d (default: never)')
    .addOption(server())
    .addOption(dataDir())
    .option(...json)
    .action(async (options) => {
      const { createKeyCommand } = await import('./commands/keys.ts');
      exit(await createKeyCommand(options, io));
    });
  keys
    .command('list')
    .description('every key with its state, without the keys themselves')
    .addOption(new Option('--tenant <id>', 'only those of this tenant'))
    .addOption(server())
    .addOption(dataDir())
    .option(...json)
    .action(async (options) => {
      const { listKeysCommand } = await import('./commands/keys.ts');
      exit(await listKeysCommand(options, io));
    });
  keys
    .command('revoke')
    .argument('<id>', 'the id of the key')
    .description('end a key for good')
    .addOption(server())
    .addOption(dataDir())
    .action(async (id: string, options) => {
      const { revokeKeyCommand } = await import('./commands/keys.ts');
      exit(await revokeKeyCommand(id, options, io));
    });

  const prompts = program.command('prompts').description('read the prompts a model is sent');
  prompts
    .command('list')
    .description('every prompt with the version in use')
    .option(...json)
    .action(async (options) => {
      const { listPromptsCommand } = await import('./commands/prompts.ts');
      exit(listPromptsCommand(options, io));
    });
  prompts
    .command('render')
    .argument('<name>', 'the prompt, such as grade-opening')
    .description('print a prompt as a model gets it; calls no model')
    .requiredOption('--walkthrough <id>', 'the built-in walkthrough of the interview')
    .requiredOption('--answer <file>', 'the answer it is about; - reads standard input')
    .addOption(level())
    .option('--probe <id>', 'the follow-up that is answered or comes next (default: the first)')
    .option('--opening <file>', 'the answer to the question, where --answer is to a follow-up')
    .option(...json)
    .action(async (name: string, options) => {
      const { renderPromptCommand } = await import('./commands/prompts.ts');
      exit(await renderPromptCommand(name, options, io));
    });

  for (const [name, description] of [
    ['lint', 'unknown variables, unused anchors, schema drift, changes after release (in a checkout)'],
    ['new', 'copy the latest version of a prompt to the next one (in a checkout)'],
  ] as const)
    prompts
      .command(name)
      .argument('[arguments...]')
      .description(description)
      .allowUnknownOption()
      .helpOption(false)
      .action(async (_arguments: string[], _options, command: Command) => {
        const { evalCommand } = await import('./commands/eval.ts');
        exit(await evalCommand(['prompts', name, ...command.args], io));
      });

  program
    .command('eval')
    .argument('[arguments...]')
    .description('measure the grading and guard it against regressions (in a checkout)')
    // The suite has a command line of its own; nothing of it is read here.
    .allowUnknownOption()
    .helpOption(false)
    .action(async (_arguments: string[], _options, command: Command) => {
      const { evalCommand } = await import('./commands/eval.ts');
      exit(await evalCommand(command.args, io));
    });

  return program;
}

/** Every way to fail, in words that say what to do; a fault of ours shows its stack, because only then it helps. */
function report(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UsageError) {
    io.stderr.write(`bar-raiser: ${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof RefusedError) {
    io.stderr.write(`bar-raiser: ${error.message}\n`);
    return EXIT.refused;
  }
  if (error instanceof UnreachableError) {
    io.stderr.write(`bar-raiser: ${error.message}\n`);
    return EXIT.refused;
  }
  io.stderr.write(`bar-raiser: ${error instanceof Error ? error.stack : String(error)}\n`);
  return EXIT.refused;
}
