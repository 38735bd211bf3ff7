// The embedded database in a thread of its own: see `pglite-threaded.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import type { Channel } from './pglite-client.ts';
import { openDirect } from './pglite-direct.ts';
import type { Answer, Order, ThreadData } from './pglite-threaded.ts';
import { split } from './wire.ts';

const { directory, program } = workerData as ThreadData;
const port = parentPort!;
const tell = (answer: Answer, handedOver: ArrayBuffer[] = []) => port.postMessage(answer, handedOver);

async function obey(channel: Channel, order: Order): Promise<void> {
  if (order.kind === 'close') {
    await channel.close(false);
    tell({ kind: 'closed' });
    return;
  }
  const replies = await channel.exchange(split(order.bytes)).catch((error: unknown) => String(error));
  if (typeof replies === 'string') {
    tell({ kind: 'failed', reason: replies });
    return;
  }
  const bytes = new Uint8Array(replies);
  tell({ kind: 'replies', bytes }, [bytes.buffer]);
}

try {
  const channel = await openDirect(directory, program);
  // What goes wrong here ends the thread, and whoever began it hears of that.
  port.on('message', (order: Order) => void obey(channel, order));
  tell({ kind: 'open' });
} catch (error) {
  tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
}
