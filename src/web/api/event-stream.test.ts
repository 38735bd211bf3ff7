import { describe, expect, it } from 'vitest';
import { readEvents, type StreamEvent } from './event-stream.ts';

/** A response whose body arrives in these pieces of bytes. */
function arriving(...pieces: Uint8Array[]) {
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  return new Response(body);
}
async function read(response: Response) {
  const events: StreamEvent[] = [];
  for await (const event of readEvents(response)) events.push(event);
  return events;
}

describe('readEvents', () => {
  it('reads events however they are cut, and leaves comments out', async () => {
    const bytes = new TextEncoder().encode(
      'event: a\nid: 1\ndata: {"x":"ü: y"}\n\n: still here\n\nevent: b\r\ndata: 1\r\ndata: 2\r\n\r\n',
    );
    const expected = [
      { name: 'a', data: '{"x":"ü: y"}' },
      { name: 'b', data: '1\n2' },
    ];
    expect(await read(arriving(bytes))).toEqual(expected);
    expect(await read(arriving(...[...bytes].map((byte) => Uint8Array.of(byte))))).toEqual(expected);
  });

  it('keeps an event back that did not arrive whole', async () => {
    expect(await read(arriving(new TextEncoder().encode('event: a\ndata: 1\n')))).toEqual([]);
    expect(await read(new Response(null))).toEqual([]);
  });
});
