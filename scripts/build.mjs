// `npm run build`: compiles into dist/, which mirrors the repository so that files are found the same way there.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the program reads while it runs, besides code. */
const ASSETS = ['package.json', 'seeds', 'src/store/migrations', 'web-dist'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });
for (const [command, ...args] of [
  ['tsc', '-p', 'tsconfig.build.json'],
  ['node', 'scripts/build-web.ts'],
]) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
for (const asset of ASSETS) cpSync(asset, `dist/${asset}`, { recursive: true });
