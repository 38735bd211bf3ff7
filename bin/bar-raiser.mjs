#!/usr/bin/env node
// The one binary. In a checkout it runs the TypeScript sources as they are (Node strips the types), so
// nothing has to be built first; an installed package has no sources and runs the compiled `dist/`.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { findNode, NODE_TOO_OLD } from './find-node.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const inCheckout = existsSync(here('../src/cli/main.ts'));
const node = findNode();

if (node === undefined) {
  process.stderr.write(NODE_TOO_OLD);
  process.exitCode = 2;
} else if (node.path === process.execPath && node.flags.length === 0) {
  // Starts about a quarter of a second sooner from the second time on.
  module.enableCompileCache?.();
  leaveWithParent();
  const { main } = await import(inCheckout ? '../src/cli/main.ts' : '../dist/src/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} else {
  leaveWithParent();
  const child = spawn(node.path, [...node.flags, here('bar-raiser.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, BAR_RAISER_LAUNCHER: '1' },
  });
  // A terminal sends Ctrl+C to both processes; that the child then hears it twice does no harm.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

/**
 * Under npm or the launcher above, whoever stops the process they started means this one. A parent that was
 * killed cannot pass that on, so its child notices and stops in good order: otherwise a server that nobody sees
 * would keep the port and the data. Between npm and us stands a shell, so its parent is watched as well.
 */
function leaveWithParent() {
  if (process.env.npm_lifecycle_event === undefined && process.env.BAR_RAISER_LAUNCHER === undefined) return;
  const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const atStart = ancestors();
  setInterval(() => {
    if (ancestors() !== atStart) process.kill(process.pid, 'SIGTERM');
  }, 200).unref();
}

/** The parent of a process, on Linux; elsewhere, or when it is gone, the empty string. */
function parentOf(pid) {
  try {
    // `pid (name) state parent ...`; a name may hold blanks and parentheses.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) \S+ (\d+) .*$/s, '$1');
  } catch {
    return '';
  }
}
