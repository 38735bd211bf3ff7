// Bundles the Worker into .wrangler/bundle; wrangler runs this and uploads what is there, see wrangler.toml. wrangler's
// own bundler makes one file of everything. Here what is imported dynamically gets files of its own, which workerd
// compiles when they are first imported: before the first request that is a quarter of the program instead of all.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { packWords } from '../src/rubric/text/packed-words.ts';

/** What is used here of esbuild, which comes with wrangler and is not a dependency of its own. */
interface Esbuild {
  build(options: object): Promise<{ outputFiles: { path: string; contents: Uint8Array }[] }>;
}
interface Importing {
  path: string;
  kind: string;
}
interface Plugins {
  onResolve(options: object, resolve: (importing: Importing) => object | undefined): void;
  onLoad(options: object, load: (loaded: { path: string }) => object): void;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, '.wrangler/bundle');
const require = createRequire(import.meta.url);
const esbuild: Esbuild = createRequire(require.resolve('wrangler'))('esbuild');

/** Modules that workerd has: those of Node.js by their whole names, and its own. */
const ofTheRuntime = {
  name: 'modules of the runtime',
  setup(plugins: Plugins) {
    plugins.onResolve({ filter: /.*/ }, ({ path, kind }) => {
      if (/^(?:cloudflare|workerd):/.test(path)) return { path, external: true };
      if (!isBuiltin(path)) return undefined;
      const whole = path.startsWith('node:') ? path : `node:${path}`;
      // CommonJS cannot require what is outside the bundle; it can require a module that imports it.
      return kind === 'require-call'
        ? { path: whole, namespace: 'required' }
        : { path: whole, external: true };
    });
    plugins.onLoad({ filter: /.*/, namespace: 'required' }, ({ path }) => ({
      contents: `import builtin from '${path}'; module.exports = builtin;`,
    }));
  },
};

/**
 * The words of the English model, packed (src/rubric/text/packed-words.ts) and compressed: what is not imported costs
 * the start by its length. They become text again with the rubric, and are parsed with the first answer.
 */
const packedWords = {
  name: 'packed words',
  setup(plugins: Plugins) {
    plugins.onResolve({ filter: /^#words\/english\.json$/ }, ({ path }) => ({ path, namespace: 'words' }));
    plugins.onResolve({ filter: /\.gz$/, namespace: 'words' }, ({ path }) => ({ path, external: true }));
    plugins.onLoad({ filter: /.*/, namespace: 'words' }, () => ({
      contents: `
        import { gunzipSync } from 'node:zlib';
        import compressed from './english.json.gz';
        export default gunzipSync(compressed).toString();`,
    }));
  },
};

/** Zod's messages in fifty languages, which nothing here shows: 70 kB less. */
const withoutLocales = {
  name: 'without the locales of zod',
  setup(plugins: Plugins) {
    plugins.onLoad({ filter: /[\\/]zod[\\/].*[\\/]locales[\\/]index\.js$/ }, () => ({ contents: '' }));
  },
};

const { outputFiles } = await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['src/entry.worker.ts'],
  outdir: target,
  write: false,
  bundle: true,
  splitting: true,
  minify: true,
  sourcemap: true,
  format: 'esm',
  // From here on as wrangler bundles.
  target: 'es2024',
  supported: { using: true, 'import-source': true },
  conditions: ['workerd', 'worker', 'browser'],
  define: { 'process.env.NODE_ENV': '"production"', 'navigator.userAgent': '"Cloudflare-Workers"' },
  plugins: [ofTheRuntime, packedWords, withoutLocales],
});

const model = require.resolve('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json');
const words = JSON.stringify(packWords(JSON.parse(readFileSync(model, 'utf8'))));
const files = new Map<string, string | Uint8Array>([
  ...outputFiles.map(({ path, contents }) => [path, contents] as const),
  [join(target, 'english.json.gz'), gzipSync(words, { level: 9 })],
]);
mkdirSync(target, { recursive: true });
for (const name of readdirSync(target)) {
  // From an earlier build: it would be uploaded too.
  if (!files.has(join(target, name))) rmSync(join(target, name), { recursive: true });
}
for (const [path, contents] of files) writeFileSync(path, contents);
