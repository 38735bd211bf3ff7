// reliability.md, test 4: a fault before the first word is retried, and nobody sees it.
import { describe, expect, it } from 'vitest';
import {
  createScripted,
  openScripted,
  PROVIDER_NAMES,
  REQUEST,
  readText,
} from '../support/providers/open-scripted.ts';
import type { Reply, StreamFault } from '../support/providers/script.ts';

const PIECES = ['What ', 'did ', 'you ', 'do?'];

describe.each(PROVIDER_NAMES)('a fault of %s before the first word', (provider) => {
  const faults: Reply[] = [
    ...(['error', 'malformed', 'reset', 'cut', 'end'] as const).flatMap((how): Reply[] =>
      [0, 1].map((after): Reply => ({ text: PIECES, fault: { after, how } satisfies StreamFault })),
    ),
    { status: 529 },
    { silent: true, reset: true },
    { text: '' },
  ];
  it.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))(
    '%s: the words come once',
    async (_, fault) => {
      const server = createScripted(provider).reply(fault, { text: PIECES });
      await using scripted = await openScripted(provider, server);
      const { pieces, end } = await readText(scripted.model.streamText(REQUEST));
      expect(pieces.join('')).toBe(PIECES.join(''));
      expect(end).toMatchObject({ stop: 'complete', text: PIECES.join(''), attempts: 2 });
      expect(end.error).toBeUndefined();
      server.verify();
    },
  );

  it('is never retried once a word was shown', async () => {
    const server = createScripted(provider).reply({ text: PIECES, fault: { after: 5, how: 'error' } });
    await using scripted = await openScripted(provider, server);
    const { end } = await readText(scripted.model.streamText(REQUEST));
    expect(end).toMatchObject({ stop: 'interrupted', attempts: 1 });
    expect(PIECES.join('').startsWith(end.text)).toBe(true);
    expect(server.exchanges).toHaveLength(1);
  });
});
