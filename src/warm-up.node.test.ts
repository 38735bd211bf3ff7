import { describe, expect, it, vi } from 'vitest';
import { listPrinciples } from './catalogue/index.ts';
import { loadSeeds } from './services/seeds/load.ts';
import { warmUp } from './warm-up.node.ts';

const walkthroughs = await loadSeeds('seeds/walkthroughs');
const principles = listPrinciples();

describe('the warm-up', () => {
  it('rehearses every walkthrough, opening and follow-up, until it is told to stop', async () => {
    const ended = new AbortController();
    // Asked for whenever a bridge is put into words, with the exchange it reacts to.
    const boundary = vi.fn((_: { answer: string }) => '0'.repeat(32));
    const warmed = warmUp({ walkthroughs, principles, boundary }, ended.signal);
    const strong = walkthroughs.map(({ probes }) => probes[0]!.strong.answer);
    await vi.waitFor(
      () => {
        const rehearsed = boundary.mock.calls.map(([{ answer }]) => answer);
        expect(strong.filter((answer) => !rehearsed.includes(answer))).toEqual([]);
      },
      { timeout: 20_000, interval: 20 },
    );
    ended.abort();
    await warmed;
  }, 30_000);

  it('does nothing once it is stopped', async () => {
    const boundary = vi.fn(() => '0'.repeat(32));
    await warmUp({ walkthroughs, principles, boundary }, AbortSignal.abort());
    expect(boundary).not.toHaveBeenCalled();
  });

  it('never fails', async () => {
    const boundary = vi.fn(() => {
      throw new Error('broken');
    });
    await warmUp({ walkthroughs, principles, boundary }, new AbortController().signal);
    expect(boundary).toHaveBeenCalledOnce();
  });
});
