// Runs a command of node_modules/.bin with a Node that is recent enough: `node scripts/with-node.mjs vitest run`.
import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode, NODE_TOO_OLD } from '../bin/find-node.mjs';

const node = findNode();
if (node === undefined) {
  process.stderr.write(NODE_TOO_OLD);
  process.exit(2);
}
const [command, ...args] = process.argv.slice(2);
const bin = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));
// Older ones strip types only when asked to; a program of node_modules/.bin brings its own way.
const flags = command === 'node' ? node.flags : [];
const { status, signal } = spawnSync(command, [...flags, ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: [dirname(node.path), bin, process.env.PATH].join(delimiter) },
});
process.exit(status ?? (signal === null ? 1 : 130));
