// reliability.md, test 10: kill -9 in mid-turn: no acknowledged answer is lost, none is doubled and nothing is stuck.
// The 50 kills on both databases are `npm run kill-test`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { seededRandom } from '../../evals/lib/statistics.ts';
import { INTERVIEWS, killRounds } from '../endurance/kill-rounds.ts';
import { IS_FULL, rounds } from '../support/rounds.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-kill-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const KILLS = rounds(50, 3);

it(`a server that is killed ${KILLS} times has every answer it acknowledged, and every interview goes on`, {
  timeout: 60_000 + KILLS * 60_000,
}, async () => {
  const report = await killRounds({ kills: KILLS, random: seededRandom(4), dataDir });
  const { problems, found, boots, moments } = report;
  expect([...problems, ...found.lost, ...found.doubled, ...found.stuck]).toEqual([]);
  expect(found.turns).toBe(INTERVIEWS * KILLS);
  expect(moments['while it was worded']).toBeGreaterThan(0);
  // Five seconds on a machine that does nothing else.
  expect(Math.max(...boots)).toBeLessThan(IS_FULL ? 5_000 : 60_000);
});
