import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether this Node can run the product; `npm install` brings one that can (see findNode). */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
export const isRecentNode = major > 22 || (major === 22 && minor >= 13);

/**
 * Finds a Node that can run the product: the running one, or the Node 24 that `npm install` put beside us on
 * Linux (an exact optional dependency). npm 11 links that one as `node_modules/.bin/node`; npm 10 removes the
 * link again when it drops the package of the other architecture, so nothing here relies on the link.
 *
 * @returns the path of the executable and the flags it needs to run TypeScript, or undefined
 */
export function findNode() {
  if (isRecentNode && process.features.typescript) return { path: process.execPath, flags: [] };
  const bundled = ['../node_modules', '../..']
    .map((folder) => fileURLToPath(new URL(`${folder}/node-linux-${process.arch}/bin/node`, import.meta.url)))
    .find((path) => process.platform === 'linux' && existsSync(path));
  if (bundled !== undefined) return { path: bundled, flags: [] };
  // 22.13 to 22.17 strip types only when asked to.
  if (isRecentNode) {
    return {
      path: process.execPath,
      flags: ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'],
    };
  }
  return undefined;
}

export const NODE_TOO_OLD = `bar-raiser needs Node.js 22.13 or newer; this is ${process.versions.node}. Install Node 24, or run \`npm install\` on Linux, which brings its own.\n`;
