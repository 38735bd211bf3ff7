import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const IMPORT =
  /(?:^|\s)(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What each room may import from the other rooms. A room not listed for another may not import it. */
const ALLOWED: Record<string, readonly string[]> = {
  contract: [],
  catalogue: ['contract', 'errors'],
  rubric: ['contract', 'errors'],
  interview: ['contract', 'errors', 'rubric', 'catalogue'],
  // The port names the machine's state and a model's attempt as documents; its adapters know nothing else of them.
  store: ['contract', 'errors', 'interview', 'models'],
  models: ['contract', 'errors'],
  prompts: ['contract', 'catalogue'],
  services: ['contract', 'errors', 'catalogue', 'rubric', 'interview', 'store', 'models', 'prompts'],
  client: ['contract', 'errors'],
  mcp: ['contract', 'client'],
  http: ['contract', 'errors', 'services', 'catalogue'],
  web: ['contract'],
};
const PURE = ['contract', 'catalogue', 'rubric', 'interview', 'prompts'];

interface Import {
  from: string;
  to: string;
}

const sources = ['src', 'prompts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.includes('testing/'))
    .map((file) => join(folder, file)),
);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const target = match[1] ?? match[2]!;
    const to = target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target;
    return { from: file, to };
  });
}

const imports = sources.flatMap(importsOf);
const roomOf = (path: string) => /^(?:src\/|(?=prompts\/))([a-z-]+)/.exec(path)?.[1];

describe('import boundaries', () => {
  it('finds the rooms it guards', () => {
    const rooms = new Set(sources.map(roomOf));
    for (const room of Object.keys(ALLOWED)) expect(rooms).toContain(room);
  });

  it('lets imports between rooms go in one direction only', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [room, target] = [roomOf(from)!, roomOf(to)];
      if (target === undefined || target === room || !(room in ALLOWED)) return false;
      return !ALLOWED[room]!.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('lets the client know the contract by its types only', () => {
    const values = sources
      .filter((file) => roomOf(file) === 'client')
      .flatMap(
        (file) =>
          readFileSync(join(root, file), 'utf8').match(
            /^(?:import|export) (?!type\b).*from '(?!\.\/).*$/gm,
          ) ?? [],
      );
    expect(values).toEqual([]);
  });

  it('keeps everything inside src and prompts', () => {
    expect(imports.filter(({ to }) => to.startsWith('..') || to.startsWith('test/'))).toEqual([]);
  });

  it('keeps the pure rooms free of I/O, clocks and randomness', () => {
    const impure = imports.filter(
      ({ from, to }) =>
        PURE.includes(roomOf(from)!) && /^(node:|hono|drizzle-orm|pg$|@electric-sql)/.test(to),
    );
    expect(impure).toEqual([]);
    const ambient = sources
      .filter((file) => PURE.includes(roomOf(file)!))
      .filter((file) =>
        /\b(Date\.now\(|new Date\(\)|Math\.random\(|process\.(?:env|argv|exit|cwd|hrtime|std)|fetch\()/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      );
    expect(ambient).toEqual([]);
  });

  it('lets only the store talk to a database and only http know of hono', () => {
    const database = imports.filter(
      ({ from, to }) => /^(drizzle-orm|pg$|@electric-sql)/.test(to) && roomOf(from) !== 'store',
    );
    expect(database).toEqual([]);
    const hono = imports.filter(
      ({ from, to }) =>
        /^(hono|@hono)/.test(to) &&
        !['http', 'app', 'entry', 'listen', 'cli'].includes(roomOf(from)!.split('.')[0]!),
    );
    expect(hono).toEqual([]);
  });

  it('lets only the models talk to a provider, and only its adapters know a library', () => {
    const libraries = imports.filter(
      ({ from, to }) =>
        /^(@anthropic-ai\/|@ai-sdk\/(openai|provider))/.test(to) && !from.startsWith('src/models/providers/'),
    );
    expect(libraries).toEqual([]);
    const runtimeBound = imports.filter(
      ({ from, to }) => roomOf(from) === 'models' && to.startsWith('node:'),
    );
    expect(runtimeBound).toEqual([]);
  });

  it('keeps the embedded database and Node out of what the PostgreSQL store imports', () => {
    const reached = new Set(['src/store/postgres.ts']);
    for (const file of reached) {
      for (const { from, to } of imports) if (from === file && sources.includes(to)) reached.add(to);
    }
    expect(reached).toContain('src/store/schema.ts');
    const unfit = imports.filter(
      ({ from, to }) => reached.has(from) && /^node:|^@electric-sql|pglite|migrate/.test(to),
    );
    expect(unfit).toEqual([]);
  });

  it('brings no schema and nothing of Node into the web app, and nothing imports it', () => {
    const web = sources.filter((file) => roomOf(file) === 'web');
    expect(web.length).toBeGreaterThan(10);
    for (const file of web) {
      const text = readFileSync(join(root, file), 'utf8');
      // The words and the times are plain data; of everything else in the contract only the types.
      const values = [
        ...text.matchAll(/^(import|export) (?!type\b)[^;]*?from '[^']*\/contract\/([\w-]+)\.ts'/gm),
      ];
      expect(
        values.map((match) => match[2]).filter((name) => name !== 'wording' && name !== 'pacing'),
        file,
      ).toEqual([]);
      expect(text, file).not.toMatch(/from '(?:node:|zod)/);
    }
    expect(imports.filter(({ from, to }) => roomOf(to) === 'web' && roomOf(from) !== 'web')).toEqual([]);
  });

  it('uses the rubric through its front door', () => {
    const deep = imports.filter(
      ({ from, to }) =>
        roomOf(from) !== 'rubric' && to.startsWith('src/rubric/') && to !== 'src/rubric/index.ts',
    );
    expect(deep).toEqual([]);
  });

  it('reads nothing outside the repository', () => {
    const outside = sources.filter((file) =>
      /(?:\.\.\/){2,}shared|\/work\//.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(outside).toEqual([]);
  });
});
