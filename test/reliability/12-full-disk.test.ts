// reliability.md, test 12: a disk that takes no more writes. Everything is refused as `not_ready`, and once there is
// room again the running server opens its database anew: every answer it acknowledged is there, and it goes on.
// What a process finds that starts on a directory it cannot write to is in src/store/data-dir-lock.test.ts.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Interview } from '../../src/contract/interview.ts';
import { Api, markedAnswer } from '../support/api.ts';
import { Journal } from '../support/journal.ts';
import { LogWatch } from '../support/log-watch.ts';
import { allEvents } from '../support/read-events.ts';
import { rounds } from '../support/rounds.ts';
import { startServerProcess } from '../support/server-process.ts';
import { PRLIMIT } from '../support/system-faults.ts';

/** Bytes: less than has been written to the first file of the write-ahead log, more than any table has. */
const LOG_STOPS_AT = '2000000';
const ROUNDS = rounds(5, 1);
const TURNS = 3;

it.runIf(existsSync(PRLIMIT))(
  `a full disk, ${ROUNDS} times: refused, then well again without a restart`,
  {
    timeout: 60_000 + ROUNDS * 60_000,
  },
  async () => {
    const directory = mkdtempSync(join(tmpdir(), 'bar-raiser-full-'));
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    const log = new LogWatch();
    await using server = await startServerProcess(directory, {}, { onLogLine: (line) => log.read(line) });
    /** The largest size a file may have, as a stand-in for a full disk. */
    const limitFiles = (size: string) => execFileSync(PRLIMIT, [`--pid=${server.pid}`, `--fsize=${size}:`]);
    const api = new Api(server.url);
    const journal = new Journal();

    for (let round = 0; round < ROUNDS; round += 1) {
      const wanted = { walkthroughId: 'unpopular-opinion' };
      const { id } = await api.json<Interview>('POST', '/v1/interviews', wanted);
      journal.begun(id);
      for (let turn = 1; turn <= TURNS; turn += 1) {
        const text = markedAnswer(`${round} ${turn}`);
        const events = await allEvents(await api.answer(id, turn, text, `${id}-${turn}`));
        expect(events.at(-1)!.name).toBe('done');
        journal.acknowledged(id, text);
      }

      limitFiles(LOG_STOPS_AT);
      await vi.waitFor(
        async () => expect((await api.send('POST', '/v1/interviews', wanted)).status).toBe(503),
        { timeout: 20_000 },
      );
      for (const path of ['/readyz', `/v1/interviews/${id}`]) {
        const refused = await api.send('GET', path);
        expect([refused.status, await refused.json()]).toMatchObject([503, { code: 'not_ready' }]);
      }

      limitFiles('unlimited');
      await vi.waitFor(async () => expect((await api.send('GET', '/readyz')).status).toBe(200), {
        timeout: 30_000,
        interval: 200,
      });
    }
    const { lost, doubled, stuck, turns } = await journal.readBack(api, 10_000);
    expect([lost, doubled, stuck]).toEqual([[], [], []]);
    expect(turns).toBe(ROUNDS * TURNS);
    expect(log.unreadable).toEqual([]);
  },
);
