import { setImmediate as nextTurn } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PgliteClient } from './pglite-client.ts';
import { openDirect } from './pglite-direct.ts';
import { openThreaded } from './pglite-threaded.ts';

describe.each([
  ['in this thread', openDirect],
  ['in a thread of its own', openThreaded],
])('the client of the embedded database %s', (_, open) => {
  const openClient = async () => new PgliteClient(await open(undefined));
  let plain: PGlite;
  let keeping: PgliteClient;

  beforeAll(async () => {
    [plain, keeping] = await Promise.all([PGlite.create(), openClient()]);
  });
  afterAll(() => Promise.all([plain.close(), keeping.close()]));

  const STATEMENTS: [text: string, ...values: unknown[]][] = [
    ['create table notes (id integer primary key, note text, at timestamptz, held boolean, sum bigint)'],
    [
      "insert into notes values ($1, $2, $3, $4, $5), (2, '', null, null, null)",
      1,
      'naïve — 面接 🎤',
      new Date(0),
      true,
      9e15,
    ],
    ['insert into notes (id, note) select $1::integer, $2::text', 3, '\u0001"\\\n'],
    ['select * from notes order by id'],
    ['select id, note from notes where id = $1', 4],
    ['update notes set note = $2 where id >= $1 returning note', 2, 'x'.repeat(100_000)],
    ['select count(*), 1.5 as numeric, null as nothing, held from notes group by held order by held'],
    ['begin'],
    ['rollback'],
    ['delete from notes where id = 3'],
  ];

  it('gives back what the client’s own give back, the first time and every other time', async () => {
    for (const rowMode of ['array', 'object'] as const) {
      for (const [text, ...values] of [...STATEMENTS, ['drop table notes'] as [string]]) {
        const [own, kept] = await Promise.all(
          [plain, keeping].map((client) => client.query(text, values, { rowMode })),
        );
        expect([kept!.rows, kept!.fields, kept!.affectedRows], text).toEqual([
          own!.rows,
          own!.fields,
          own!.affectedRows,
        ]);
      }
    }
  });

  it('takes the parsers and serializers of a call', async () => {
    const { rows } = await keeping.query('select $1::timestamptz as at, $2::integer as number', ['x', 1], {
      serializers: { 1184: () => '2026-11-29T00:00:00Z' },
      parsers: { 23: (text) => `number ${text}` },
    });
    expect(rows).toEqual([{ at: new Date('2026-11-29T00:00:00Z'), number: 'number 1' }]);
  });

  it('fails with SQLSTATE and constraint, and leaves the statements after it alone', async () => {
    await keeping.query('create table once (id integer primary key)');
    const insert = 'insert into once select * from (values ($1::integer), ($2::integer)) as rows';
    await keeping.query(insert, [1, 2]);
    await expect(keeping.query(insert, [3, 2])).rejects.toMatchObject({
      code: '23505',
      constraint: 'once_pkey',
      severity: 'ERROR',
    });
    await expect(keeping.query('select nonsense')).rejects.toMatchObject({ code: '42703' });
    await expect(keeping.query('select $1::integer', ['no number'])).rejects.toMatchObject({ code: '22P02' });
    await expect(keeping.query(insert, [4, 5, 6])).rejects.toMatchObject({ code: '08P01' });
    expect((await keeping.query('select id from once order by id')).rows).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it('sends statements without waiting for the replies to those before, and gives each its own', async () => {
    const channel = await open(undefined);
    let most = 0;
    let underWay = 0;
    const client = new PgliteClient({
      exchange: async (messages) => {
        underWay += 1;
        most = Math.max(most, underWay);
        return channel.exchange(messages).finally(() => {
          underWay -= 1;
        });
      },
      close: (isDead) => channel.close(isDead),
    });
    await client.query('create table rows (id integer primary key)');
    const insert = 'insert into rows values ($1) returning id';
    const done = await Promise.allSettled([1, 2, 2, 3].map((id) => client.query(insert, [id])));
    expect(most).toBeGreaterThan(1);
    expect(done.map((one) => (one.status === 'fulfilled' ? one.value.rows : one.reason.constraint))).toEqual([
      [{ id: 1 }],
      [{ id: 2 }],
      'rows_pkey',
      [{ id: 3 }],
    ]);
    await client.close();
    await expect(client.query(insert, [4])).rejects.toThrow('closed');
  });

  it('lets nothing between the statements of a transaction', async () => {
    await keeping.query('create table pairs (id integer)');
    const seen: Promise<{ rows: unknown[] }>[] = [];
    const look = () => seen.push(keeping.query('select count(*)::integer as count from pairs'));
    look();
    const written = keeping.transaction(async ({ query }) => {
      await query('insert into pairs values (1)');
      look();
      await nextTurn();
      await query('insert into pairs values (2)');
    });
    look();
    await written;
    expect((await Promise.all(seen)).map(({ rows }) => rows)).toEqual([
      [{ count: 0 }],
      [{ count: 2 }],
      [{ count: 2 }],
    ]);
  });

  it('forgets prepared statements when there are too many of them, and prepares them again', async () => {
    const ask = async (number: number) =>
      (await keeping.query<{ number: number }>(`select ${number} as number`)).rows[0]!.number;
    for (let number = 0; number < 450; number += 1) expect(await ask(number)).toBe(number);
    expect(await ask(0)).toBe(0);
    const { rows } = await keeping.query('select count(*) from pg_prepared_statements');
    expect(rows).toEqual([{ count: 200 }]);
  });

  it('keeps statements out of a transaction that is open, and undoes one that fails', async () => {
    await keeping.query('create table steps (step text)');
    let outside: Promise<unknown> | undefined;
    const failed = keeping.transaction(async ({ query }) => {
      await query("insert into steps values ('in the transaction')");
      outside = keeping.query("insert into steps values ('after it')");
      await query('select nonsense');
    });
    await expect(failed).rejects.toMatchObject({ code: '42703' });
    await outside;
    await keeping.transaction(({ query }) => query("insert into steps values ('in another')"));
    const { rows } = await keeping.query('select step from steps');
    expect(rows).toEqual([{ step: 'after it' }, { step: 'in another' }]);
  });

  it('refuses what comes after it is closed', async () => {
    const client = await openClient();
    await client.close();
    await expect(client.query('select 1')).rejects.toThrow('closed');
  });
});

describe('the embedded database in a thread of its own', () => {
  it('leaves this thread free while a statement runs', async () => {
    const client = new PgliteClient(await openThreaded(undefined));
    let isDone = false;
    const asked = client.query('select count(*) from generate_series(1, 3000000)').then(() => {
      isDone = true;
    });
    let turns = 0;
    while (!isDone) {
      turns += 1;
      await nextTurn();
    }
    await asked;
    // In this thread there would be two or three.
    expect(turns).toBeGreaterThan(100);
    await client.close();
  });

  it('says why a database does not open', async () => {
    await expect(openThreaded('/proc/nowhere')).rejects.toThrow(/nowhere|ENOENT|EACCES/);
  });
});
