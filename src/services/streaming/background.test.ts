import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Background } from './background.ts';

describe('Background', () => {
  it('lets each begin in a turn of the event loop of its own, in order', async () => {
    const background = new Background();
    const begun: number[] = [];
    for (const number of [1, 2, 3]) void background.turn().then(() => begun.push(number));
    expect(begun).toEqual([]);
    // How many have begun, turn by turn.
    const counts = new Set<number>();
    while (begun.length < 3) {
      await nextTurn();
      counts.add(begun.length);
    }
    expect(begun).toEqual([1, 2, 3]);
    expect(counts).toContain(1);
    expect(counts).toContain(2);
  });

  it('begins anew when it has been empty', async () => {
    const background = new Background();
    await background.turn();
    await background.turn();
    await Promise.all([background.turn(), background.turn()]);
  });
});
