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
const findings = framesOf(['{"dimensions":[],"disqualifiers":[]}']).join('');

/** Milliseconds as letters: digits would be taken for facts of the story. Always as long. */
const stamp = () => `t${[...String(Date.now())].map((digit) => 'abcdefghij'[Number(digit)]).join('')} `;

// Made beforehand, as HTTP chunks cut at the stamp: a provider that takes the processor from the service measures
// itself. The frames without text go along with the next one that has some, those after the last with the end.
const MARK = 'MARK';
const parts = [''];
for (const frame of framesOf(Array.from({ length: tokens }, () => MARK))) {
  parts[parts.length - 1] += frame;
  if (frame.includes(MARK)) parts.push('');
}
const last = parts.pop()!;
const chunks = parts.map((part) => {
  const [before, after] = part.split(MARK) as [string, string];
  const length = before.length + stamp().length + after.length;
  return { before: `${length.toString(16)}\r\n${before}`, after: `${after}\r\n` };
});

createServer(async (request, response) => {
  const socket = response.socket!;
  socket.setNoDelay(true);
  const body = await text(request);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'request-id': 'req_1' });
  if (body.includes('"json_schema"')) {
    response.end(findings);
    return;
  }
  response.flushHeaders();
  await new Promise<void>((begin) => {
    waiting.push(begin);
    if (waiting.length < streams) return;
    // Not all in one moment: spread over the gap between two tokens.
    for (const [index, start] of waiting.entries()) setTimeout(start, (index / streams) * gapMs);
    waiting = [];
  });
  let next = 0;
  const timer = setInterval(() => {
    const { before, after } = chunks[next]!;
    // Past what Node makes of a `write`, which costs as much again.
    socket.write(`${before}${stamp()}${after}`, 'latin1');
    next += 1;
    if (next < chunks.length) return;
    clearInterval(timer);
    response.end(last);
  }, gapMs);
  socket.on('close', () => clearInterval(timer));
}).listen(0, '127.0.0.1', function (this: { address(): unknown }) {
  process.stdout.write(`http://127.0.0.1:${(this.address() as AddressInfo).port}\n`);
});
