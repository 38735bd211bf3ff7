import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { type AnswerReader, createAnswerReader, InterruptedError } from './answers.ts';

let reader: AnswerReader | undefined;
afterEach(() => reader?.close());

function setup(isTTY: boolean) {
  const stdin = Object.assign(new PassThrough(), { isTTY, setRawMode: () => {} });
  const stdout = new PassThrough();
  reader = createAnswerReader({ stdin, stdout, stderr: new PassThrough(), env: {} });
  return { stdin, reader };
}

describe('answers from a pipe', () => {
  it('takes every line as an answer and passes over blank ones', async () => {
    const { stdin, reader } = setup(false);
    stdin.end('first answer\n\n   \nsecond answer');
    expect(await reader.next('')).toBe('first answer');
    expect(await reader.next('')).toBe('second answer');
    expect(await reader.next('')).toBeNull();
  });

  it('goes on in the next line after a backslash', async () => {
    const { stdin, reader } = setup(false);
    stdin.end('one\\\ntwo\nthree\n');
    expect(await reader.next('')).toBe('one\ntwo');
    expect(await reader.next('')).toBe('three');
  });
});

describe('answers from a terminal', () => {
  it('sends on Enter', async () => {
    const { stdin, reader } = setup(true);
    const answer = reader.next('> ');
    stdin.write('I measured it.\r');
    expect(await answer).toBe('I measured it.');
  });

  it('keeps a pasted text of several paragraphs together', async () => {
    const { stdin, reader } = setup(true);
    const answer = reader.next('> ');
    stdin.write('First paragraph.\r\rSecond paragraph.\r');
    expect(await answer).toBe('First paragraph.\n\nSecond paragraph.');
  });

  it('waits for Enter when a paste ends in the middle of a line', async () => {
    const { stdin, reader } = setup(true);
    const answer = reader.next('> ');
    stdin.write('First line.\rand the re');
    setTimeout(() => stdin.write('st\r'), 150);
    expect(await answer).toBe('First line.\nand the rest');
  });

  it('reports Ctrl+C', async () => {
    const { stdin, reader } = setup(true);
    const answer = reader.next('> ');
    stdin.write('\u0003');
    await expect(answer).rejects.toBeInstanceOf(InterruptedError);
  });

  it('ends at Ctrl+D', async () => {
    const { stdin, reader } = setup(true);
    const answer = reader.next('> ');
    stdin.write('\u0004');
    expect(await answer).toBeNull();
  });
});
