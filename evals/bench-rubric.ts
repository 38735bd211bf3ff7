/**
 * `npm run bench:rubric` measures the whole critique against the wink-nlp parse of the same text, in the same run:
 * the ratio, the slowest of a hundred at 250 words, and whether time grows in proportion to length.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { gradeAnswer } from '../src/rubric/index.ts';
import { readOpenings } from './lib/graded-answers.ts';
import { principleOf } from './lib/rubric-run.ts';
import { seededRandom } from './lib/statistics.ts';

const WORDS = 250;
const ROUNDS = 400;
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

const texts = Array.from({ length: ROUNDS }, () => textOf(WORDS));
for (const text of texts.slice(0, 150)) {
  parse(text);
  critique(text);
}
const parses = timesOf(parse, texts);
const critiques = timesOf(critique, texts);
const ratio = at(critiques, 0.5) / at(parses, 0.5);
console.log(`${ROUNDS} texts of about ${WORDS} words, different each time`);
console.log(`wink-nlp parse   p50 ${at(parses, 0.5).toFixed(2)} ms   p99 ${at(parses, 0.99).toFixed(2)} ms`);
console.log(
  `whole critique   p50 ${at(critiques, 0.5).toFixed(2)} ms   p99 ${at(critiques, 0.99).toFixed(2)} ms`,
);
console.log(`ratio of the medians ${ratio.toFixed(2)} (wanted: at most 2.5); p99 wanted: under 5 ms`);

console.log('\ncharacters   ms (median of 9)   microseconds per character');
const perCharacter = LENGTHS.map((length) => {
  const long = Array.from({ length: 9 }, () => textOf(length / 4).slice(0, length));
  const time = at(timesOf(critique, long), 0.5);
  console.log(
    `${String(length).padStart(10)}   ${time.toFixed(2).padStart(16)}   ${((time / length) * 1_000).toFixed(3).padStart(26)}`,
  );
  return time / length;
});
const growth = (perCharacter.at(-1) ?? 0) / (perCharacter[0] ?? 1);
console.log(`time per character at 20,000 against 2,500: ${growth.toFixed(2)} (1 is linear)`);
