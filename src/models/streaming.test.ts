import { describe, expect, it } from 'vitest';
import {
  createScripted,
  openScripted,
  PROVIDER_NAMES,
  REQUEST,
  readText,
} from '../../test/support/providers/open-scripted.ts';

const PIECES = ['So ', 'what ', 'did ', 'the ', '“café” ', '数字 ', '🙂 ', 'show?'];
const TEXT = PIECES.join('');

describe.each(PROVIDER_NAMES)('a stream of %s', (provider) => {
  it('leaves its connection for the next one to use', async () => {
    const server = createScripted(provider).otherwise(() => ({ text: PIECES, lingerMs: 5 }));
    await using scripted = await openScripted(provider, server);
    for (let turn = 0; turn < 4; turn += 1) {
      expect((await readText(scripted.model.streamText(REQUEST))).end.stop).toBe('complete');
      // A candidate takes a moment to answer; meanwhile the body's last bytes arrive.
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    expect(scripted.loopback.connections()).toBe(1);
  });

  it('shows thinking to nobody', async () => {
    const server = createScripted(provider).reply({ thinking: ['Hm, ', 'weak.'], text: PIECES });
    await using scripted = await openScripted(provider, server);
    const { end } = await readText(scripted.model.streamText(REQUEST));
    expect(end).toMatchObject({ stop: 'complete', text: TEXT });
  });
});
