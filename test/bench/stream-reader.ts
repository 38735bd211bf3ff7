// Reads streams of marked tokens as cheaply as can be, over bare sockets and in a process of its own, so that what is
// measured is the service and not its reader. Started with `fork`; is sent the requests, sends back the delays.
import { connect } from 'node:net';

/** One stream to read: where, the whole HTTP request as it goes on the wire, and when after the start of all. */
export interface StreamRequest {
  port: number;
  request: string;
  afterMs: number;
}

/** An event or frame with one token and nothing else. What repeats the whole text at the end is none. */
const TOKEN = /"text":" ?t([a-j]{13}) ?"/g;
/** So many characters may belong to an event that is not here as a whole. */
const LONGEST_TOKEN = 32;
/** The last chunk of a chunked body. */
const END = '\r\n0\r\n\r\n';

const decode = (letters: string): number =>
  Number([...letters].map((letter) => letter.charCodeAt(0) - 97).join(''));

/**
 * @returns per token the milliseconds from its being sent by the provider to its being here
 * @throws when the stream is refused or does not come to its end
 */
function readStream({ port, request }: StreamRequest): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const received: { at: number; letters: string }[] = [];
    let rest = '';
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => socket.write(request));
    socket.setEncoding('latin1');
    socket.once('data', (chunk: string) => {
      if (!chunk.startsWith('HTTP/1.1 200 ')) socket.destroy(new Error(`Refused: ${chunk}`));
    });
    socket.on('data', (chunk: string) => {
      const at = Date.now();
      const seen = rest + chunk;
      let end = 0;
      for (const match of seen.matchAll(TOKEN)) {
        received.push({ at, letters: match[1]! });
        end = match.index + match[0].length;
      }
      rest = seen.slice(Math.max(end, seen.length - LONGEST_TOKEN));
      if (!seen.endsWith(END)) return;
      resolve(received.map((token) => token.at - decode(token.letters)));
      socket.destroy();
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('A stream was cut off.')));
  });
}

process.on('message', async (requests: StreamRequest[]) => {
  const delays = await Promise.all(
    requests.map(async (request) => {
      await new Promise((resolve) => setTimeout(resolve, request.afterMs));
      return readStream(request);
    }),
  );
  process.send!(delays.flat());
});
