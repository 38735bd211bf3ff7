// reliability.md, test 3: no headers, a stall, pings alone or a drip end as provider_stalled at the limit.
import { describe, expect, it } from 'vitest';
import {
  createScripted,
  openScripted,
  PROVIDER_NAMES,
  REQUEST,
  readText,
} from '../support/providers/open-scripted.ts';
import type { Reply, StreamFault } from '../support/providers/script.ts';
import { IS_FULL } from '../support/rounds.ts';

// A busy machine needs a moment for the headers alone.
const LIMIT_MS = IS_FULL ? 400 : 2_000;
// On a machine that does nothing else it is the limit and half a second; a busy one gets to its timers later.
const TOLERANCE_MS = IS_FULL ? 500 : 5_000;
const broken = (after: number, how: StreamFault['how']): Reply => ({
  text: ['Well, ', 'what ', 'then?'],
  fault: { after, how },
});

describe.each(PROVIDER_NAMES)('silence of %s', (provider) => {
  it.each<[string, Reply, 'failed' | 'interrupted']>([
    ['no headers', { silent: true }, 'failed'],
    ['a stall before the first word', broken(1, 'stall'), 'failed'],
    ['pings before the first word', broken(1, 'pings'), 'failed'],
    ['a drip of bytes before the first word', broken(1, 'drip'), 'failed'],
    ['a stall after some words', broken(5, 'stall'), 'interrupted'],
    ['pings after some words', broken(5, 'pings'), 'interrupted'],
    ['a drip of bytes after some words', broken(5, 'drip'), 'interrupted'],
  ])('%s', async (_, reply, stop) => {
    const server = createScripted(provider).otherwise(() => reply);
    const limits = { headersMs: LIMIT_MS, idleMs: LIMIT_MS, maxAttempts: 1 };
    await using scripted = await openScripted(provider, server, limits);
    // The library is loaded before the clock runs.
    await scripted.model.countTokens(REQUEST).catch(() => {});
    const startedAt = performance.now();
    const { end } = await readText(scripted.model.streamText(REQUEST));
    const tookMs = performance.now() - startedAt;
    expect(end).toMatchObject({ stop, attempts: 1, error: { code: 'provider_stalled' } });
    expect(tookMs).toBeGreaterThanOrEqual(LIMIT_MS - 5);
    expect(tookMs).toBeLessThan(LIMIT_MS + TOLERANCE_MS);
    // The connection is given up, not left open.
    if (!('silent' in reply)) {
      await expect.poll(() => server.exchanges.at(-1)!.closedByClientAt).toBeDefined();
    }
  });

  it('is not what a slow provider is that goes on speaking', async () => {
    const server = createScripted(provider).reply({ text: ['One ', 'two ', 'three ', 'four.'], gapMs: 150 });
    await using scripted = await openScripted(provider, server, { idleMs: 5 * LIMIT_MS });
    const { end } = await readText(scripted.model.streamText(REQUEST));
    expect(end).toMatchObject({ stop: 'complete', text: 'One two three four.' });
  });
});
