import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// Test 37: nothing runs when packages are installed but what is known to, and what is installed is what was locked.

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  link?: boolean;
  /** Inside the package that it stands under, and so in its hash. */
  inBundle?: boolean;
  dev?: boolean;
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const manifest = read('package.json') as Record<string, Record<string, string>>;
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Native programs that choose their binary; all of them tools of development. */
const KNOWN_SCRIPTS = ['esbuild', 'fsevents', 'msw', 'sharp', 'workerd'];

describe('the packages', () => {
  it('run nothing when they are installed, but for known tools of development', () => {
    const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = running.map(([path]) => path.split('node_modules/').at(-1)!);
    expect([...new Set(names)].filter((name) => !KNOWN_SCRIPTS.includes(name))).toEqual([]);
    expect(running.filter(([, { dev }]) => dev !== true).map(([path]) => path)).toEqual([]);
    // `prepare` is our own and runs in a checkout only; a package that is installed runs none of these.
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepublish']) {
      expect(manifest.scripts![hook], hook).toBeUndefined();
    }
  });

  it('are locked to what was checked, with its hash', () => {
    expect(installed.length).toBeGreaterThan(100);
    for (const [path, { link, inBundle, integrity, resolved }] of installed) {
      if (link || inBundle) continue;
      expect(integrity, path).toMatch(/^sha512-/);
      expect(resolved ?? '', path).not.toMatch(/^(?:git|file|http:)/);
    }
  });

  it('are the ones the manifest asks for', () => {
    const root = packages[''] as unknown as typeof manifest;
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
      expect(root[kind], kind).toEqual(manifest[kind]);
    }
  });

  it.each([
    ['hono', [4, 13, 5]],
    ['drizzle-orm', [0, 45, 2]],
  ] as const)('have no known hole: %s', (name, floor) => {
    const version = packages[`node_modules/${name}`]!.version!.split('.').map(Number);
    const at = floor.findIndex((part, index) => part !== version[index]);
    expect(at === -1 || version[at]! > floor[at]!, version.join('.')).toBe(true);
  });
});
