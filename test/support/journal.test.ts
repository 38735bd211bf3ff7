import { expect, it } from 'vitest';
import type { Interview, TranscriptEntry } from '../../src/contract/interview.ts';
import { Api } from './api.ts';
import { Journal } from './journal.ts';

/** A server that has what it is told to have. */
class Told extends Api {
  readonly #kept: Partial<Interview>;
  readonly #ending: string;
  constructor(kept: Partial<Interview>, ending = 'done') {
    super('http://nowhere.invalid');
    this.#kept = kept;
    this.#ending = ending;
  }
  override async interview(id: string): Promise<Interview> {
    return { id, state: 'probing', turn: 3, message: question, ...this.#kept } as Interview;
  }
  override async answer(): Promise<Response> {
    return new Response(`event: ${this.#ending}\ndata: {}\n\n`);
  }
}

const question: TranscriptEntry = { role: 'bar_raiser', kind: 'probe', text: 'And then?' };
const said = (turn: number, text: string): TranscriptEntry => ({ role: 'candidate', turn, text });
const judge = async (kept: Partial<Interview>, ending?: string) => {
  const journal = new Journal();
  journal.begun('one');
  journal.acknowledged('one', 'first');
  journal.acknowledged('one', 'second');
  const { lost, doubled, stuck } = await journal.readBack(new Told(kept, ending), 0);
  return [lost.length, doubled.length, stuck.length].map(Boolean);
};
const whole = [said(1, 'first'), question, said(2, 'second')];

it('finds nothing wrong where every answer is there once and the next one is taken', async () => {
  expect(await judge({ transcript: whole })).toEqual([false, false, false]);
});

it.each([
  ['lost', { turn: 2, transcript: [said(1, 'first')] }, [true, false, false]],
  ['there twice', { turn: 4, transcript: [...whole, said(3, 'second')] }, [false, true, false]],
  ['one that nobody gave', { turn: 4, transcript: [...whole, said(3, 'other')] }, [false, true, false]],
  ['out of order', { transcript: whole.toReversed() }, [false, true, false]],
] as const)('notices an answer that is %s', async (_, kept, expected) => {
  expect(await judge(kept as Partial<Interview>)).toEqual(expected);
});

it('notices an interview that is stuck', async () => {
  const unfinished = { ...question, status: 'accepted' } as const;
  expect(await judge({ transcript: whole, message: unfinished })).toEqual([false, false, true]);
  expect(await judge({ transcript: whole }, 'error')).toEqual([false, false, true]);
});
