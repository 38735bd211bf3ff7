// A provider whose tokens say when they were sent: `node clock-provider.ts GAP_MS TOKENS STREAMS`. None of its streams
// begins before all are there, so that all run at the same time.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { messageFrames } from '../support/providers/anthropic-wire.ts';

const [gapMs, tokens, streams] = process.argv.slice(2).map(Number) as [number, number, number];
let waiting: (() => void)[] = [];
const billed = { inputTokens: 3_000, outputTokens: tokens, cacheReadTokens: 0, cacheWriteTokens: 0 };
const framesOf = (pieces: readonly string[]) =>
  messageFrames('msg_1', { text: pieces }, 'claude-sonnet-5-5', { ...billed }).map(
    ({ event, data }) => `event: ${event}\ndata: ${data}\n\n`,
  );
const MARK = 'MARK';
const frames = framesOf(Array.from({ length: tokens }, () => MARK));
const findings = framesOf(['{"dimensions":[],"disqualifiers":[]}']).join('');
/** Milliseconds as letters: digits would be taken for facts of the story. */
const stamp = () => `t${[...String(Date.now())].map((digit) => 'abcdefghij'[Number(digit)]).join('')} `;

createServer(async (request, response) => {
  response.socket?.setNoDelay(true);
  const body = await text(request);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'request-id': 'req_1' });
  if (body.includes('"json_schema"')) {
    response.end(findings);
    return;
  }
  await new Promise<void>((begin) => {
    waiting.push(begin);
    if (waiting.length < streams) return;
    // Not all in one moment: spread over the gap between two tokens.
    for (const [index, start] of waiting.entries()) setTimeout(start, (index / streams) * gapMs);
    waiting = [];
  });
  let next = 0;
  const timer = setInterval(() => {
    // The frames without text go along with the next one that has some.
    do response.write(frames[next]!.replace(MARK, stamp()));
    while (!frames[next++]!.includes(MARK) && next < frames.length);
    if (next < frames.length) return;
    clearInterval(timer);
    response.end();
  }, gapMs);
  response.on('close', () => clearInterval(timer));
}).listen(0, '127.0.0.1', function (this: { address(): unknown }) {
  process.stdout.write(`http://127.0.0.1:${(this.address() as AddressInfo).port}\n`);
});
