import { wordsOf } from './words.ts';

/** The numbers and the words of what has been said. */
interface Said {
  numbers: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

const NUMBER_WORDS: Record<string, string> = {
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  dozen: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  hundred: '100',
  thousand: '1000',
  million: '1000000',
};
// "One", "two" and "half" are left out: they are grammar as often as figures.

const FIGURE = /\d+(?:[.,]\d+)*/g;
const plain = (figure: string): string => figure.replaceAll(',', '').replace(/\.0+$/, '');
// A capital inside a sentence marks a name, but after a colon it may begin one.
const NAME = /[\p{Ll}\p{N},;:]\s+(\p{Lu}[\p{L}\p{N}]+)/gu;
const BEGINS_A_SENTENCE = new Set(
  'what how which who whom whose when where why the a an in on at to you your it its that this these those if and but did do does was were is are say tell name put start then there after before with for'.split(
    ' ',
  ),
);
const withoutEnding = (word: string): string => word.replace(/['’]s$|s$/u, '');

function readFacts(text: string): Said {
  const words = wordsOf(text);
  const figures = (text.match(FIGURE) ?? []).map(plain);
  const spelled = words.flatMap((word) => NUMBER_WORDS[word] ?? []);
  return { numbers: new Set([...figures, ...spelled]), words: new Set(words.map(withoutEnding)) };
}

/**
 * Finds a number or a name that is not in what was said: the trace an invention leaves in a text that may only
 * repeat. An invention without either leaves no such trace.
 */
export function createInventionFinder(heard: readonly string[]): (text: string) => string | undefined {
  // Read when there is something to look up: the first words of most texts are neither.
  let read: Said | undefined;
  const said = (): Said => {
    read ??= readFacts(heard.join('\n'));
    return read;
  };
  return (text) => {
    const figure = text.match(FIGURE)?.find((each) => !said().numbers.has(plain(each)));
    if (figure !== undefined) return figure;
    const spelled = wordsOf(text).find(
      (word) => NUMBER_WORDS[word] !== undefined && !said().numbers.has(NUMBER_WORDS[word]!),
    );
    if (spelled !== undefined) return spelled;
    // Without a capital there is no name.
    if (!/\p{Lu}/u.test(text)) return undefined;
    const names = [...text.matchAll(NAME)].map(([, name]) => name!);
    return names.find((name) => {
      const word = withoutEnding(name.toLowerCase());
      return !BEGINS_A_SENTENCE.has(word) && !said().words.has(word);
    });
  };
}
