#!/usr/bin/env node
// The one binary. In a checkout it runs the TypeScript sources as they are (Node strips the types), so
// nothing has to be built first; an installed package has no sources and runs the compiled `dist/`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const source = here('../src/cli/main.ts');
const inCheckout = existsSync(source);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const canRun = major > 22 || (major === 22 && minor >= 12);

if (canRun && (!inCheckout || process.features.typescript)) {
  const { main } = await import(inCheckout ? '../src/cli/main.ts' : '../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} else {
  // Older Node: use the Node 24 that `npm install` put beside us (an exact optional dependency), or, on
  // 22.12-22.17, the flag that turns type stripping on.
  const bundled = ['x64', 'arm64']
    .flatMap((arch) => [
      here(`../node_modules/node-linux-${arch}/bin/node`),
      here(`../../node-linux-${arch}/bin/node`),
    ])
    .find((path) => path.includes(`node-linux-${process.arch}`) && existsSync(path));
  if (bundled === undefined && !canRun) {
    process.stderr.write(
      `bar-raiser needs Node.js 22.12 or newer; this is ${process.versions.node}. ` +
        'Install Node 24, or run `npm install` on Linux, which brings its own.\n',
    );
    process.exitCode = 2;
  } else {
    const flags =
      bundled === undefined ? ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'] : [];
    const child = spawn(
      bundled ?? process.execPath,
      [...flags, here('bar-raiser.mjs'), ...process.argv.slice(2)],
      {
        stdio: 'inherit',
      },
    );
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? (signal === null ? 1 : 128 + 15);
    });
  }
}
