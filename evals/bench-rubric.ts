/**
 * `npm run bench:rubric` measures the whole critique against the wink-nlp parse of the same text, in the same run:
 * the ratio, the slowest of a hundred at 250 words, and whether time grows in proportion to length.
 *
 * The parse is `readDoc` with wink's default pipe, as its documentation begins; the rubric itself asks wink for parts
 * of speech only. Both run on one text directly after each other, several times. The best time of each text is what
 * the code costs; the times of all runs hold what the machine's other work and the collector add.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { gradeAnswer } from '../src/rubric/index.ts';
import { readOpenings } from './lib/graded-answers.ts';
import { principleOf } from './lib/rubric-run.ts';
import { seededRandom } from './lib/statistics.ts';

const WORDS = 250;
const TEXTS = 200;
const ROUNDS = 9;
/** Critiques before the first that counts: a service is warm. */
const WARM_UP = 2_000;
const LENGTHS = [2_500, 5_000, 10_000, 20_000];

const nlp = winkNLP(model);
const principle = principleOf('have-backbone');
const sentences = readOpenings(['fit']).flatMap(({ answer }) => answer.split(/(?<=[.!?])\s+/));
const random = seededRandom(11);

/** A text of about so many words out of real sentences, different every time. */
function textOf(words: number): string {
  // Neighbouring sentences from a random place on: as varied as an answer, and none of them twice.
  const from = Math.floor(random() * sentences.length);
  const picked: string[] = [];
  for (let count = 0; count < words && picked.length < sentences.length; ) {
    const sentence = sentences[(from + picked.length) % sentences.length] ?? '';
    picked.push(sentence);
    count += sentence.split(/\s+/).length;
  }
  return picked.join(' ');
}

const parse = (text: string): number => nlp.readDoc(text).tokens().length();
const critique = (text: string): number => gradeAnswer({ answer: text, principle, level: 'sde2' }).score;

function timesOf(run: (text: string) => number, texts: readonly string[]): number[] {
  return texts
    .map((text) => {
      const from = performance.now();
      run(text);
      return performance.now() - from;
    })
    .sort((left, right) => left - right);
}

const at = (times: readonly number[], share: number): number =>
  times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const texts = Array.from({ length: TEXTS }, () => textOf(WORDS));
for (let at = 0; at < WARM_UP; at += 1) {
  parse(texts[at % TEXTS] as string);
  critique(texts[at % TEXTS] as string);
}

/** The times of every round, for each text. */
const measured = { parse: texts.map((): number[] => []), critique: texts.map((): number[] => []) };
for (let round = 0; round < ROUNDS; round += 1) {
  collectGarbage();
  for (const [at, text] of texts.entries()) {
    measured.parse[at]?.push(...timesOf(parse, [text]));
    measured.critique[at]?.push(...timesOf(critique, [text]));
  }
}

const sorted = (times: readonly number[]): number[] => [...times].sort((left, right) => left - right);
const bestOf = (times: readonly number[][]): number[] => sorted(times.map((rounds) => Math.min(...rounds)));
const row = (name: string, times: readonly number[]): string =>
  `${name}   p50 ${at(times, 0.5).toFixed(2)} ms   p99 ${at(times, 0.99).toFixed(2)} ms`;
const best = { parse: bestOf(measured.parse), critique: bestOf(measured.critique) };
const all = { parse: sorted(measured.parse.flat()), critique: sorted(measured.critique.flat()) };
const ratio = at(best.critique, 0.5) / at(best.parse, 0.5);
const ratioOfAll = at(all.critique, 0.5) / at(all.parse, 0.5);
console.log(`${TEXTS} texts of about ${WORDS} words, ${ROUNDS} rounds after ${WARM_UP} to warm up`);
console.log(row('wink-nlp parse, best of each text', best.parse));
console.log(row('whole critique, best of each text', best.critique));
console.log(row('wink-nlp parse, every run        ', all.parse));
console.log(row('whole critique, every run        ', all.critique));
console.log(
  `ratio of the medians ${ratio.toFixed(2)} (every run: ${ratioOfAll.toFixed(2)}; wanted: at most 2.5); p99 wanted: under 5 ms`,
);

console.log('\ncharacters   best ms (median of 9 texts)   microseconds per character');
const perCharacter = LENGTHS.map((length) => {
  const long = Array.from({ length: 9 }, () => textOf(length / 4).slice(0, length));
  const time = at(bestOf(long.map((text) => timesOf(critique, Array(5).fill(text)))), 0.5);
  console.log(
    `${String(length).padStart(10)}   ${time.toFixed(2).padStart(27)}   ${((time / length) * 1_000).toFixed(3).padStart(26)}`,
  );
  return time / length;
});
const growth = (perCharacter.at(-1) ?? 0) / (perCharacter[0] ?? 1);
console.log(`time per character at 20,000 against 2,500: ${growth.toFixed(2)} (1 is linear)`);
