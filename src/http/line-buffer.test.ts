import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bufferLines } from './line-buffer.ts';

describe('bufferLines', () => {
  it('writes the lines of one turn of the event loop in one piece, in order', async () => {
    const written: string[] = [];
    const log = bufferLines((lines) => written.push(lines));
    log.write('one\n');
    log.write('two\n');
    expect(written).toEqual([]);
    await nextTurn();
    log.write('three\n');
    await nextTurn();
    expect(written).toEqual(['one\ntwo\n', 'three\n']);
  });

  it('writes at once when it is told to, and nothing twice', async () => {
    const written: string[] = [];
    const log = bufferLines((lines) => written.push(lines));
    log.write('last words\n');
    log.flush();
    log.flush();
    await nextTurn();
    expect(written).toEqual(['last words\n']);
  });
});
