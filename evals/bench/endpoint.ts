/**
 * A loopback endpoint in Anthropic's shape with a fixed latency, in a process of its own so that it does not share
 * a CPU slice with what is measured. `GET /stats` tells how many calls came and how many were open at once;
 * `POST /reset?latency=500` begins again.
 */
import { createServer } from 'node:http';

const ANSWER = JSON.stringify({ dimensions: [], disqualifiers: [] });
const USAGE = { input_tokens: 2_000, output_tokens: 20 };
const frame = (type: string, data: object) =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;

let [latency, calls, open, peak] = [0, 0, 0, 0];

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://loopback');
  if (url.pathname === '/stats') return void response.end(JSON.stringify({ calls, peak }));
  if (url.pathname === '/reset') {
    [latency, calls, open, peak] = [Number(url.searchParams.get('latency') ?? 0), 0, 0, 0];
    return void response.end('{}');
  }
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    calls += 1;
    open += 1;
    peak = Math.max(peak, open);
    setTimeout(() => {
      open -= 1;
      const { model, stream } = JSON.parse(body) as { model: string; stream?: boolean };
      const message = { id: `msg_${calls}`, type: 'message', role: 'assistant', model, usage: USAGE };
      if (stream !== true) {
        response.setHeader('content-type', 'application/json');
        const content = [{ type: 'text', text: ANSWER }];
        response.end(JSON.stringify({ ...message, content, stop_reason: 'end_turn', stop_sequence: null }));
        return;
      }
      response.setHeader('content-type', 'text/event-stream');
      response.end(
        frame('message_start', {
          message: { ...message, content: [], stop_reason: null, stop_sequence: null },
        }) +
          frame('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }) +
          frame('content_block_delta', { index: 0, delta: { type: 'text_delta', text: ANSWER } }) +
          frame('content_block_stop', { index: 0 }) +
          frame('message_delta', { delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: USAGE }) +
          frame('message_stop', {}),
      );
    }, latency);
  });
});

// On a busy machine a runner may reach for a connection in the very moment that it is closed for being idle, and lose
// a call. That would measure the endpoint and not the runner.
server.keepAliveTimeout = 120_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(address.port);
});
