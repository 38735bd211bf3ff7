// Everything that must hold, in one command: `npm run verify`. CI runs the same steps.
import { spawnSync } from 'node:child_process';

const steps = [
  ['types', 'tsc', ['--noEmit']],
  ['types of the web app', 'tsc', ['-p', 'src/web']],
  ['lint', 'biome', ['ci', '--error-on-warnings', '.']],
  ['tests, import boundaries included', 'vitest', ['run']],
  ['build', 'node', ['scripts/build.mjs']],
];

for (const [name, command, args] of steps) {
  const started = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`\nverify: ${name} failed\n`);
    process.exit(1);
  }
  process.stdout.write(`== ${name}: passed in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}
