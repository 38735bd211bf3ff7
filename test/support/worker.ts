import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { unstable_readConfig as readWranglerConfig } from 'wrangler';

const root = fileURLToPath(new URL('../../', import.meta.url));
const CONFIG = join(root, 'wrangler.toml');

export const wranglerConfig = () => readWranglerConfig({ config: CONFIG }, { hideWarnings: true });

const ENTRY = 'entry.worker.js';

export interface WorkerBundle extends Disposable {
  directory: string;
  /** The modules that would be uploaded: the entry first, then the others, programs (`.js`) and data (`.gz`). */
  files: string[];
}

/** Bundles the Worker exactly as a deploy would, with everything a deploy does but the upload. */
export async function buildWorker(): Promise<WorkerBundle> {
  const directory = mkdtempSync(join(tmpdir(), 'bar-raiser-worker-'));
  const wrangler = fileURLToPath(new URL('../../node_modules/wrangler/bin/wrangler.js', import.meta.url));
  const child = spawn(
    process.execPath,
    [wrangler, 'deploy', '--dry-run', '--config', CONFIG, '--outdir', directory],
    {
      cwd: root,
      env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const [exitCode] = await once(child, 'close');
  if (exitCode !== 0) throw new Error(`wrangler could not bundle the Worker:\n${output}`);
  return {
    directory,
    files: [ENTRY, ...readdirSync(directory).filter((name) => /\.(js|gz)$/.test(name) && name !== ENTRY)],
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  };
}

export interface WorkerProcess extends AsyncDisposable {
  url: string;
  pid: number;
  /** What it has logged. */
  log: string[];
}

export interface WorkerSettings {
  databaseUrl: string;
  /** Variables and secrets. */
  variables?: Record<string, string>;
}

/**
 * Runs a bundle in a workerd of its own, with the dates, flags and bindings of `wrangler.toml`, and waits until it
 * listens. The static assets are left out: they are another service of Cloudflare's.
 */
export async function startWorker(bundle: WorkerBundle, settings: WorkerSettings): Promise<WorkerProcess> {
  const configPath = writeConfig(bundle, settings);
  // Without that it does not take the flag new_module_registry, which Cloudflare does.
  const child = spawn(workerdBinary(), ['serve', '--experimental', '--control-fd=3', configPath], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream as Readable }).on('line', (line) => log.push(line));
  }
  const port = await listeningPort(child).catch((error: Error) => {
    throw new Error(`${error.message}\n${log.join('\n')}`);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    log,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

async function listeningPort(child: ChildProcess): Promise<number> {
  const control = createInterface({ input: child.stdio[3] as Readable });
  for await (const line of control) {
    const event = JSON.parse(line) as { event: string; port?: number };
    if (event.event === 'listen' && event.port !== undefined) return event.port;
  }
  throw new Error('workerd ended before it listened.');
}

/** workerd comes with wrangler. */
function workerdBinary(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('wrangler'));
  return (require('workerd') as { default: string }).default;
}

function writeConfig({ directory, files }: WorkerBundle, settings: WorkerSettings): string {
  const { compatibility_date: date, compatibility_flags: flags } = wranglerConfig();
  const text = (value: string) => JSON.stringify(value);
  const modules = files.map((name) => {
    const type = name.endsWith('.js') ? 'esModule' : 'data';
    return `(name = ${text(name)}, ${type} = embed ${text(name)})`;
  });
  const bindings = [
    `(name = "HYPERDRIVE", json = ${text(JSON.stringify({ connectionString: settings.databaseUrl }))})`,
    ...Object.entries(settings.variables ?? {}).map(
      ([name, value]) => `(name = ${text(name)}, text = ${text(value)})`,
    ),
  ];
  // Beside the scripts, which are named from there.
  const configPath = join(directory, `${randomUUID()}.capnp`);
  writeFileSync(
    configPath,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private"], tlsOptions = (trustBrowserCas = true))),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [${modules.join(', ')}],
  bindings = [${bindings.join(', ')}],
  compatibilityDate = ${text(date!)},
  compatibilityFlags = [${flags.map(text).join(', ')}],
);
`,
  );
  return configPath;
}
