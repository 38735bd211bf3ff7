import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { isFatal } from './database.ts';
import { oneAfterTheOther } from './in-turn.ts';
import type { Channel } from './pglite-client.ts';
import { joined, readReplies, type ServerError, SYNC } from './wire.ts';

/** PGlite's WebAssembly, compiled. */
export type Program = NonNullable<PGliteOptions['pgliteWasmModule']>;

/**
 * The embedded database in the calling thread, which it stops while it works.
 *
 * @param directory where its files are; in memory when undefined
 * @param program where it has been compiled before
 * @param image what a database in memory begins with instead of being made
 */
export async function openDirect(
  directory: string | undefined,
  program?: Program,
  image?: Blob,
): Promise<Channel> {
  const client = await PGlite.create({
    ...(directory !== undefined && { dataDir: directory }),
    ...(program && { pgliteWasmModule: program }),
    ...(image && { loadDataDir: image }),
  });
  let isDead = false;
  const inTurn = oneAfterTheOther();
  return {
    exchange: (messages) =>
      inTurn(async () => {
        // It would never answer.
        if (isDead) throw new Error('The embedded database has panicked.');
        isDead = true;
        const received = joined(await exchange(client, messages));
        isDead = isFatal(errorIn([received]));
        return received;
      }),
    close: (mustNotBeAsked) =>
      inTurn(async () => {
        if (!isDead && !mustNotBeAsked) await client.close();
      }),
  };
}

async function exchange(client: PGlite, messages: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const received: Uint8Array[] = [];
  for (const message of messages) {
    const before = received.length;
    await client.execProtocolRawStream(message, {
      syncToFs: false,
      // A view of memory that is used again.
      onRawData: (data) => received.push(data.slice()),
    });
    const error = errorIn(received.slice(before));
    if (error === undefined) continue;
    return isFatal(error) ? received : [...received, ...(await exchange(client, [SYNC]))];
  }
  return received;
}

function errorIn(pieces: readonly Uint8Array[]): ServerError | undefined {
  for (const reply of readReplies(joined(pieces))) if (reply.kind === 'error') return reply.error;
  return undefined;
}
