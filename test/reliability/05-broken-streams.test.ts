// reliability.md, test 5: an error, a reset or an early end after each event is never a completion.
import { describe, expect, it } from 'vitest';
import {
  createScripted,
  openScripted,
  PROVIDER_NAMES,
  REQUEST,
  readText,
} from '../support/providers/open-scripted.ts';
import type { StreamFault } from '../support/providers/script.ts';

const PIECES = ['So ', 'what ', 'did ', 'the ', '“café” ', '数字 ', '🙂 ', 'show?'];
const TEXT = PIECES.join('');

describe.each(PROVIDER_NAMES)('a stream of %s', (provider) => {
  // The role or start frame, the pieces, the finish: at least this many frames, whoever speaks.
  const LAST_FRAME = provider === 'anthropic' ? 13 : provider === 'openai' ? 11 : 11;
  const frames = Array.from({ length: LAST_FRAME + 1 }, (_, frame) => frame);

  it.each<StreamFault['how']>(['error', 'malformed', 'reset', 'cut', 'end'])(
    'that breaks by %s after any frame is never complete, and repeats nothing',
    async (how) => {
      const silentCompletions: unknown[] = [];
      let reached = 0;
      for (const after of frames) {
        const server = createScripted(provider).otherwise(() => ({ text: PIECES, fault: { after, how } }));
        await using scripted = await openScripted(provider, server);
        const { pieces, end } = await readText(scripted.model.streamText(REQUEST));
        const { framesSent } = server.exchanges.at(-1)!;
        if (framesSent === after) reached += 1;
        expect(pieces.join('')).toBe(end.text);
        expect(TEXT.startsWith(end.text)).toBe(true);
        // OpenAI's stream is whole with its finish reason; what may follow is figures and the mark of the end.
        const isWhole = provider !== 'anthropic' && after > PIECES.length + 1 && end.text === TEXT;
        if (end.stop === 'complete' && !isWhole) silentCompletions.push({ after, how, end });
        if (end.stop !== 'complete') expect(end.stop).toBe(end.text === '' ? 'failed' : 'interrupted');
      }
      expect(silentCompletions).toEqual([]);
      // The fault did happen after each of the frames.
      expect(reached).toBe(frames.length);
    },
  );
});
