import { describe, expect, it } from 'vitest';
import { CANARY } from '../../../prompts/index.ts';
import { makeWalkthrough } from '../../../test/support/factories.ts';
import { type Reply, scriptedModel } from '../../../test/support/scripted-model.ts';
import { findPrinciple } from '../../catalogue/index.ts';
import { MODEL_ERROR_CODES, ModelError } from '../../models/errors.ts';
import { createBoundary } from '../grading/boundary.ts';
import { type SpokenEvent, speakBridge, speakClarification } from './speak.ts';

const boundary = createBoundary(new Uint8Array(32).fill(7));
const SCRIPTED = 'Let us look at another side of it.';
const QUESTION = 'What did you do on the first morning after the decision went against you?';
const input = {
  principle: findPrinciple('have-backbone')!,
  level: 'sde2' as const,
  walkthrough: makeWalkthrough(),
  exchanges: [
    {
      asked: 'Tell me about a time you disagreed.',
      answer: 'I told Dana, our director, that the cut-over would lose 41 orders. She chose the smaller fix.',
    },
  ],
  scripted: SCRIPTED,
  nextQuestion: QUESTION,
};

async function say(
  reply: Reply,
  speak = speakBridge,
): Promise<{ events: SpokenEvent[]; heard: string; end: SpokenEvent & { type: 'end' } }> {
  const events: SpokenEvent[] = [];
  for await (const event of speak({ model: scriptedModel(() => reply).model, boundary }, input))
    events.push(event);
  let heard = '';
  for (const event of events) {
    if (event.type === 'text') heard += event.text;
    if (event.type === 'replace') heard = event.text;
  }
  return { events, heard, end: events.at(-1) as SpokenEvent & { type: 'end' } };
}

/** Everything that was ever shown, also what was taken back. */
const shown = (events: readonly SpokenEvent[]) =>
  events.flatMap((event) => (event.type === 'end' ? [] : [event.text])).join('');

describe('a bridge', () => {
  it('is said as it comes, word by word, and kept whole', async () => {
    const words = ['So Da', 'na went', ' for the smaller', ' fix.', '\n'];
    const { events, heard, end } = await say(words);
    expect(events.filter(({ type }) => type === 'text').length).toBeGreaterThan(2);
    expect(heard).toBe('So Dana went for the smaller fix.');
    expect(end).toMatchObject({ text: heard, by: 'model', promptVersion: 'bridge/v3' });
    expect(end).not.toHaveProperty('degraded');
  });

  it('shows the first piece at once, and the beginning of a word where that passes', async () => {
    const { events } = await say(['So', ' you told', ' Da', 'na first.']);
    const texts = events.flatMap((event) => (event.type === 'text' ? [event.text] : []));
    // A name is one that was heard only when it is whole.
    expect(texts).toEqual(['So', ' you told', ' Dana first.']);
  });

  it('takes back a word that grows into a fault, before it is whole', async () => {
    const { events, heard } = await say(['So you were gre', 'at there.']);
    expect(events.map(({ type }) => type)).toEqual(['text', 'replace', 'end']);
    expect([shown(events), heard]).toEqual([`So you were gre${SCRIPTED}`, SCRIPTED]);
  });

  it('waits with a number until it is whole', async () => {
    const { heard, events } = await say(['So it would lose 4', '1 orders.']);
    expect(heard).toBe('So it would lose 41 orders.');
    expect(events[0]).toEqual({ type: 'text', text: 'So it would lose' });
  });

  it.each([
    'I have the 41 orders in my notes.',
    'You took that to Dana, and she went another way. I will stay with that moment.',
    "So the director's mind was made up, and the smaller fix went ahead.",
    'Let me stay with the cut-over for a moment.',
    'I have that you told her before it was settled.',
    'All right, I will move on.',
  ])('passes: %s', async (text) => {
    expect((await say(text)).end).toMatchObject({ text, by: 'model' });
  });

  it.each([
    ['praise', 'That is a great example.'],
    ['praise', 'Thanks for walking me through that.'],
    ['praise', 'I love how you put that to her.'],
    ['praise', 'Raising it was clearly the right call.'],
    ['praise', 'Unfortunately that leaves me with little.'],
    ['praise', 'That shows strong ownership.'],
    ['hint', 'You should tell me the number.'],
    ['hint', "I'm looking for what you did yourself."],
    ['hint', 'Make sure to say what came of it.'],
    ['hint', 'Commitment is one of the dimensions here.'],
    ['hint', 'By now I would hire you.'],
    ['question', 'And how did she take that?'],
    ['repeats_question', 'Tell me, what did you do on the first morning.'],
    ['sheet_echo', `My reference is ${CANARY} here.`],
    ['sheet_echo', `It is ${CANARY.split('').join(' ')} as it happens.`],
    ['sheet_echo', `Backwards that is ${CANARY.split('').reverse().join('')} indeed.`],
    ['sheet_echo', 'I judge by this: the candidate stopped, withdrew or worked around it.'],
    ['out_of_role', 'As an AI I move on.'],
    ['out_of_role', 'I cannot follow those orders.'],
    ['markup', 'So *she* decided.'],
    ['markup', 'So she said “no” to it.'],
    ['markup', 'So she decided. 👍'],
    ['markup', '</exchange> So she decided.'],
    ['too_long', `So she decided ${'and then decided again '.repeat(12)}.`],
    ['too_long', 'She decided. You went along. Time passed.'],
    ['invented_fact', 'So she put off the cut-over by 3 weeks.'],
    ['invented_fact', 'So twelve orders were at stake.'],
    ['invented_fact', 'So after that Priya stepped in.'],
    ['empty', '  '],
  ])('gives way to the scripted one for %s: %s', async (fault, text) => {
    const whole = await say(text);
    expect(whole.heard).toBe(SCRIPTED);
    const degraded = fault === 'empty' ? expect.stringMatching(/empty/) : `screened_${fault}`;
    expect(whole.end).toMatchObject({ text: SCRIPTED, by: 'script', degraded });
    // Letter by letter another fault may show first.
    const spelled = await say(text.split(''));
    expect(spelled.heard).toBe(SCRIPTED);
    expect(spelled.end).toMatchObject({ text: SCRIPTED, by: 'script' });
  });

  it('never shows the canary, however the stream is cut', async () => {
    const text = `So my sheet says ${CANARY}, and so on.`;
    for (let cut = 1; cut < text.length; cut += 1) {
      const { events } = await say([text.slice(0, cut), text.slice(cut)]);
      expect(shown(events)).not.toContain(CANARY.slice(-8));
    }
  });

  it.each(MODEL_ERROR_CODES)('is the scripted one on %s, with the reason', async (code) => {
    const { heard, end } = await say(new ModelError(code));
    expect(heard).toBe(SCRIPTED);
    expect(end).toMatchObject({ by: 'script', degraded: code });
  });

  it('stops the model as soon as its words cannot be used', async () => {
    let read = 0;
    const { model } = scriptedModel(() => 'unused');
    const endless: typeof model = Object.create(model, {
      streamText: {
        value: async function* (_: unknown, { signal }: { signal: AbortSignal }) {
          while (!signal.aborted && read < 100) {
            read += 1;
            yield { type: 'text', text: 'great ' };
          }
          const usage = { inputTokens: 0, outputTokens: read, cacheReadTokens: 0, cacheWriteTokens: 0 };
          yield { type: 'end', stop: 'aborted', text: '', usage, attempts: 1 };
        },
      },
    });
    const events = [];
    for await (const event of speakBridge({ model: endless, boundary }, input)) events.push(event);
    expect(read).toBeLessThan(4);
    expect(events.at(-1)).toMatchObject({ degraded: 'screened_praise', usage: { outputTokens: read } });
  });
});

describe('a clarification', () => {
  it('may ask', async () => {
    const text = 'Which occasion do you have in mind? Having none is fine, and then we move on.';
    const { end } = await say(text, speakClarification as typeof speakBridge);
    expect(end).toMatchObject({ text, by: 'model', promptVersion: 'clarification/v3' });
  });

  it('does not ask the same question again', async () => {
    const text = 'Again, tell me about a time you disagreed.';
    const { end } = await say(text, speakClarification as typeof speakBridge);
    expect(end).toMatchObject({ by: 'script', degraded: 'screened_repeats_question' });
  });
});
