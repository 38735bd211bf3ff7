// A provider for load: Anthropic's stream as fast as one process can serve it. `node fast-provider.ts GAP_MS PIECE...`
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { messageFrames } from '../support/providers/anthropic-wire.ts';

const gapMs = Number(process.argv[2]);
const pieces = process.argv.slice(3);
const billed = { inputTokens: 3_000, outputTokens: 60, cacheReadTokens: 0, cacheWriteTokens: 0 };
const framesOf = (answer: readonly string[]) =>
  messageFrames('msg_1', { text: answer }, 'claude-sonnet-5-5', { ...billed }).map(
    ({ event, data }) => `event: ${event}\ndata: ${data}\n\n`,
  );
const words = framesOf(pieces);
const findings = framesOf(['{"dimensions":[],"disqualifiers":[]}']);

createServer(async (request, response) => {
  response.socket?.setNoDelay(true);
  const body = await text(request);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'request-id': 'req_1' });
  if (body.includes('"json_schema"')) response.end(findings.join(''));
  else play(response, words);
}).listen(0, '127.0.0.1', function (this: { address(): unknown }) {
  process.stdout.write(`http://127.0.0.1:${(this.address() as AddressInfo).port}\n`);
});

/** Everything up to the first piece of text at once, then a piece at a time. */
function play(response: ServerResponse, frames: readonly string[], next = 0): void {
  if (next === 0) {
    const first = frames.findIndex((frame) => frame.includes('text_delta')) + 1;
    response.write(frames.slice(0, first).join(''));
    setTimeout(play, gapMs, response, frames, first);
  } else if (next >= frames.length - 1) response.end(frames.slice(next).join(''));
  else {
    response.write(frames[next]!);
    setTimeout(play, gapMs, response, frames, next + 1);
  }
}
