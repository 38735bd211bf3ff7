import { phrases, wordsOf } from './phrases.ts';

export type Substance = 'gradable' | 'declined' | 'nothing';

/** The candidate says that there is no answer: none to tell, none known, none remembered, or not willing to. */
const DECLINES = phrases(
  'i do {not} really|honestly? really? have|recall|remember|know',
  'i {not} have|had',
  'i have not got|had|done|been|experienced|faced',
  'i have no|nothing',
  'i can|could {not} really|honestly? think|recall|remember|come|name|say|answer|tell',
  'i am {not} sure|certain|aware',
  'i have {not} ever? had|done|been|experienced|faced|seen',
  'no|none idea|example|clue|story|experience|such|comment|answer',
  'nothing .. comes|come|to mind|mention|report|tell|say|add',
  'none .. comes|come to mind',
  'that has|is {not} .. happened|come|something',
  'i would|will rather|prefer not',
  'i would|will|can|may|could like|have? to? skip|pass',
  'skip|pass|next that|this|it|one|question|please',
  'i draw|am drawing a blank',
  'my mind is|went blank',
  'do not know|remember|recall|have',
  'not sure|applicable|certain',
  'no sorry',
);

/** Words that keep a conversation going and say nothing by themselves. */
const EMPTY = new Set(
  `a ah alright and anyway but er erm eh fine good great hello hey hi hm hmm hmmm huh i just it like lol mm mhm no nah nope not of oh ok okay
   please pass right said same skip so sorry sure test testing thank thanks that the then this to uh uhm um umm very well what
   whatever why yeah yep yes yo you`.split(/\s+/),
);

/** With fewer telling words than this, different ones, an answer says nothing that could be judged. */
const TELLING_WORDS = 3;
/** From this many telling words beside "I have no example", it is an answer after all. */
const WORDS_BESIDE_A_REFUSAL = 6;
/** A longer sentence tells more than that there is nothing to tell: "I do not know why it failed, so I ...". */
const LONGEST_REFUSAL = 16;

/**
 * Whether an answer gives anything to grade. Looks at the text alone, so that one word, a row of one letter,
 * emoji or a greeting are told apart from a short but real answer such as "From 40 minutes to 6."
 */
export function assessSubstance(answer: string): Substance {
  const doc = { text: answer, sentences: sentencesOf(answer), memory: [] };
  const words = wordsOf(doc);
  const refusals = DECLINES.find(doc);
  if (refusals.length > 0) {
    const refusing = new Set(refusals.map(({ sentence }) => sentence));
    const beside = words.filter(({ sentence, lower }) => !refusing.has(sentence) && !EMPTY.has(lower));
    const longest = Math.max(
      ...[...refusing].map((index) => words.filter(({ sentence }) => sentence === index).length),
    );
    if (beside.length < WORDS_BESIDE_A_REFUSAL && longest <= LONGEST_REFUSAL) return 'declined';
  }
  const telling = new Set(
    words.filter(({ lower }) => !EMPTY.has(lower) && !isMash(lower)).map(({ lower }) => lower),
  );
  const hasNumber = [...telling].some((word) => /\p{N}/u.test(word));
  return telling.size >= TELLING_WORDS || (hasNumber && telling.size > 1) ? 'gradable' : 'nothing';
}

/** Split at the end of sentences and at "but": what follows it is the answer after all. */
function sentencesOf(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?\n;]+|\bbut\b|\bhowever\b|\bthough\b/gi)) {
    sentences.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  return [...sentences, { start, end: text.length }];
}

/** A row of one or two letters, or a long word of consonants: a hand on the keyboard. */
function isMash(word: string): boolean {
  if (/\p{N}/u.test(word)) return false;
  const letters = new Set(word).size;
  if (word.length >= 4 && letters <= 2) return true;
  return word.length >= 4 && /^[a-z]+$/.test(word) && !/[aeiouy]/.test(word);
}
