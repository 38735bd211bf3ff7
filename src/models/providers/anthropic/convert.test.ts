import { describe, expect, it } from 'vitest';
import { toPrompt } from './convert.ts';

const request = (instructions: number, history: number) => ({
  instructions: Array.from({ length: instructions }, (_, index) => `instruction ${index}`),
  history: Array.from({ length: history }, (_, index) => `said ${index}`),
  input: 'the answer',
  maxOutputTokens: 100,
});

interface Block {
  text: string;
  cache_control?: unknown;
}
const marked = ({ system, messages }: ReturnType<typeof toPrompt>) =>
  [...(system as Block[]), ...(messages[0]!.content as Block[])].flatMap(({ text, cache_control }) =>
    cache_control === undefined ? [] : [text],
  );

describe('toPrompt', () => {
  it('keeps our words and the data apart, in the order they were given', () => {
    const { system, messages } = toPrompt('claude-sonnet-5-5', { ...request(2, 2), cache: 'none' });
    expect(system).toEqual([
      { type: 'text', text: 'instruction 0' },
      { type: 'text', text: 'instruction 1' },
    ]);
    expect(messages).toEqual([
      {
        role: 'user',
        content: ['said 0', 'said 1', 'the answer'].map((text) => ({ type: 'text', text })),
      },
    ]);
  });

  it.each([
    [1, 0, ['instruction 0']],
    [2, 3, ['instruction 0', 'instruction 1', 'said 2']],
    [6, 1, ['instruction 3', 'instruction 4', 'instruction 5', 'said 0']],
    [6, 0, ['instruction 2', 'instruction 3', 'instruction 4', 'instruction 5']],
  ])('closes the prefix of %i instructions and %i turns with at most four breakpoints', (a, b, expected) => {
    expect(marked(toPrompt('claude-sonnet-5-5', request(a, b)))).toEqual(expected);
  });

  it('never marks the final block, and marks nothing when it should not', () => {
    expect(marked(toPrompt('claude-sonnet-5-5', request(1, 1)))).not.toContain('the answer');
    expect(marked(toPrompt('claude-sonnet-5-5', { ...request(3, 3), cache: 'none' }))).toEqual([]);
  });

  it('names how long the prefix should live', () => {
    const { system } = toPrompt('claude-sonnet-5-5', { ...request(1, 0), cache: '1h' });
    expect(system).toMatchObject([{ cache_control: { type: 'ephemeral', ttl: '1h' } }]);
  });
});
