import { existsSync } from 'node:fs';
import { UsageError } from '../exit.ts';
import type { Io } from '../terminal.ts';

/** The part of `evals/main.ts` that is used here; an address made at run time has no type of its own. */
interface Evals {
  main(
    argv: readonly string[],
    io: Pick<Io, 'stdout' | 'stderr' | 'env'> & { now(): Date; signal: AbortSignal },
  ): Promise<number>;
}

/**
 * Hands over to the eval suite, which lives beside the sources and imports them. It is for whoever changes the
 * grading, so a package without the repository does not have it; building the address when it is needed keeps the
 * sources free of an import of it.
 */
export async function evalCommand(argv: readonly string[], io: Io): Promise<number> {
  const suite = new URL('../../../evals/main.ts', import.meta.url);
  if (!existsSync(suite)) {
    throw new UsageError(
      'The eval suite is not part of the installed package: it is for changing the grading itself.\nClone the repository, run npm install, and then: npm run eval',
    );
  }
  const { main } = (await import(suite.href)) as Evals;
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once('SIGINT', stop);
  try {
    const { stdout, stderr, env } = io;
    return await main(argv, { stdout, stderr, env, now: () => new Date(), signal: controller.signal });
  } finally {
    process.off('SIGINT', stop);
  }
}
