#!/usr/bin/env node
// The one binary. In a checkout it runs the TypeScript sources as they are (Node strips the types), so
// nothing has to be built first; an installed package has no sources and runs the compiled `dist/`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
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
  const { main } = await import(inCheckout ? '../src/cli/main.ts' : '../dist/src/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const child = spawn(node.path, [...node.flags, here('bar-raiser.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  // The terminal sends Ctrl+C to both processes; the child decides what it means.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
