// Writes the words of the English model as the Worker carries them (src/rubric/text/packed-words.ts). wrangler runs
// this before it bundles; see wrangler.toml.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packWords } from '../src/rubric/text/packed-words.ts';

const source = createRequire(import.meta.url).resolve(
  'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json',
);
const target = fileURLToPath(new URL('../.wrangler/words/english.json', import.meta.url));
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, JSON.stringify(packWords(JSON.parse(readFileSync(source, 'utf8')))));
