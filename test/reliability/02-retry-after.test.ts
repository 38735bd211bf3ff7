// reliability.md, test 2: a retry-after that is huge, past or junk never keeps anybody waiting.
import { getActiveResourcesInfo } from 'node:process';
import { describe, expect, it } from 'vitest';
import {
  createScripted,
  openScripted,
  PROVIDER_NAMES,
  REQUEST,
  readText,
} from '../support/providers/open-scripted.ts';

const DEADLINE_MS = 20_000;
const timers = () => getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

describe.each(PROVIDER_NAMES)('a provider that asks to be left alone: %s', (provider) => {
  it.each([
    ['for an hour', '3600', 1],
    ['for longer than a timer can wait', '99999999999', 1],
    ['until next year', 'Fri, 01 Jan 2100 00:00:00 GMT', 1],
    ['until a date that is past', 'Wed, 21 Oct 2015 07:28:00 GMT', 3],
    ['for less than no time', '-5', 3],
    ['in words', 'soon', 3],
    ['for NaN', 'NaN', 3],
    ['for nothing', '0', 3],
    ['in nothing', '', 3],
  ])('%s (%s): asked %3$s times, and over at once', async (_, retryAfter, attempts) => {
    const server = createScripted(provider).otherwise(() => ({
      status: 429,
      headers: { 'retry-after': retryAfter },
    }));
    await using scripted = await openScripted(provider, server, { deadlineMs: DEADLINE_MS });
    const before = timers();
    const startedAt = Date.now();
    const { end } = await readText(scripted.model.streamText(REQUEST));
    expect(end).toMatchObject({ stop: 'failed', attempts, error: { code: 'provider_rate_limited' } });
    expect(server.exchanges).toHaveLength(attempts);
    // Far from the deadline, with the loaded machine's time for three answers.
    expect(Date.now() - startedAt).toBeLessThan(DEADLINE_MS / 2);
    // What the provider asked for is passed on, for whoever asks next.
    if (attempts === 1) expect(end.error!.retryAfterMs).toBeGreaterThanOrEqual(3_600_000);
    else expect(end.error!.retryAfterMs).toBeUndefined();
    // No timer of ours is left; the connection pool keeps one of its own at most.
    expect(timers() - before).toBeLessThanOrEqual(1);
  });

  it('is waited for when it fits the deadline', async () => {
    const server = createScripted(provider).reply(
      { status: 429, headers: { 'retry-after': '0.2' } },
      { text: 'Well then?' },
    );
    await using scripted = await openScripted(provider, server);
    const startedAt = Date.now();
    const { end } = await readText(scripted.model.streamText(REQUEST));
    expect(end).toMatchObject({ stop: 'complete', attempts: 2 });
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(195);
  });
});
