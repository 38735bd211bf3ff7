// A process of its own for tests of what happens between processes and when one is killed:
//   lock DIR   takes the data directory's lock, says `held` or `busy`, and keeps it
//   open DIR   opens the embedded store, says `opened`, and keeps it
//   write DIR  answers one interview for ever and says each turn's number once it is acknowledged
//   fill DIR   the same with answers that do not compress; once refused, says why, what a ping says, `closed`
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { AppError } from '../../src/errors.ts';
import { DataDirectoryBusyError, lockDataDirectory } from '../../src/store/data-dir-lock.ts';

const [command, directory] = process.argv.slice(2) as [string, string];

// Loaded only where needed: many processes start at once just for the lock.
const openStore = async () =>
  (await import('../../src/store/pglite.ts')).openEmbeddedStore({ dataDir: directory });

/** At once, past any buffer that would be lost with the process. */
const say = (line: string) => writeSync(1, `${line}\n`);
const stayAlive = () => setInterval(() => {}, 60_000);

if (command === 'lock') {
  try {
    lockDataDirectory(directory).announce({ url: 'http://localhost:8787' });
    say('held');
    stayAlive();
  } catch (error) {
    if (!(error instanceof DataDirectoryBusyError)) throw error;
    say('busy');
  }
}

if (command === 'open') {
  await openStore();
  say('opened');
  stayAlive();
}

if (command === 'write' || command === 'fill') {
  const { makeInterview, makeTurn, next } = await import('../contracts/store/samples.ts');
  const store = await openStore();
  const { interviews } = store.forTenant('local');
  const id = 'int_durable';
  if ((await interviews.get(id)) === undefined) await interviews.create(makeInterview({ id }));
  const first = (await interviews.get(id))!.turn;
  const answer = () => (command === 'fill' ? randomBytes(300_000).toString('base64') : 'I did it.');
  const codeOf = (error: unknown) => (error as AppError).code;
  const outcomeOf = (asked: Promise<unknown>) => asked.then(() => 'well', codeOf);
  /** Sent while the turn is being written, so that a panic finds something behind it. */
  let behind: Promise<string>[] = [];
  try {
    for (let turn = first; ; turn++) {
      const written = interviews.appendTurn(id, makeTurn(turn, answer()), next(turn));
      if (command === 'fill') behind = [outcomeOf(store.ping()), outcomeOf(interviews.get(id))];
      if ((await written) === 'ok') say(`${turn}`);
    }
  } catch (error) {
    say(codeOf(error));
    for (const outcome of await Promise.all(behind)) say(outcome);
    say(await outcomeOf(store.ping()));
    await store.close();
    say('closed');
  }
}
