/**
 * Tags words with wink-nlp's English model, and as wink-nlp does, but without its tokeniser and its memory: the words
 * are already split, most of them stand in the model's lexicon, and nothing is remembered of those that do not. It is
 * three times as fast. What only wink-nlp's tokeniser can take apart is left to it (see tag.ts).
 *
 * Source of the procedure: wink-nlp 2.4, `readDoc` with the annotation `pos`, and `its.lemma`.
 */
import { recogniserOf } from './tag-rules.ts';
import { numberOf } from './vocabulary.ts';
import { type CoreModel, coreModel, featureFn, lemmatize, tagRules } from './wink-model.ts';

export interface Tagged {
  /** Universal parts of speech. */
  pos: string[];
  lemmas: string[];
}

/**
 * Tags words in small letters; undefined if one of them is neither in the lexicon nor of a kind that wink-nlp leaves
 * whole. `numbers` are those of the words in the rubric's vocabulary, if they were looked up already.
 */
export type Tagger = (words: readonly string[], numbers?: Int32Array) => Tagged | undefined;

/** The index of a word that the lexicon does not have. */
const UNKNOWN = -1;
/** Numbers of the model: a part of speech, and the category of a word with a sign behind it. */
const NOUN = 8;
/** More than there are parts of speech. */
const TAGS = 32;
const WORD_AND_SIGN = 15;

/** Reads fields of the lexicon's entries: of each word some bits of one of its four numbers. */
function fieldsOf({ lexicon, packing }: CoreModel) {
  const field = (name: string): ((index: number) => number) => {
    const [place, mask, shift] = packing.layout[name]!;
    return (index) => ((lexicon as Uint32Array)[place + index * packing.size]! & mask) >>> shift;
  };
  return {
    pos: field('pos'),
    /** The class of words by which a rule may know it, or 0. */
    hint: field('posHint'),
    /** The parts of speech it can have, as an index of the list of clusters. */
    cluster: field('lexemeCID'),
    lemma: field('lemma'),
    hasOneLemma: field('isSLemma'),
    /** How far its form in small letters stands from it. */
    normal: field('normal'),
    isBaseForm: field('isBaseForm'),
    isContraction: field('isContraction'),
    isMisspelling: field('isSpellingMapped'),
  };
}

export function newTagger(): Tagger {
  const core = coreModel();
  const { list } = core.features.lexeme as { list: string[] };
  /** Without the words in capitals, which nobody asks for: a small table is looked up faster. */
  const indices = new Map<string, number>();
  for (let index = 0; index < list.length; index += 1) {
    const word = list[index]!;
    if (word === word.toLowerCase()) indices.set(word, index);
  }
  const clusters = core.features.posClusters.list as Set<number>[];
  const names = core.features.pos!.list as string[];
  const fields = fieldsOf(core);
  const rules = tagRules.map(recogniserOf);
  const categories = core.trex.ltc.map(
    ([pattern, flags, category]) => [new RegExp(pattern, flags), category] as const,
  );
  const feature = featureFn(core.packing.config);
  /** To the model's guess by the ending of a word, none is known. */
  const nothingKnown = { lookup: () => [0], intrinsicSize: () => 0 };

  /** The index of the word that a spelling stands for ("colour" for "color"). */
  const spelt = (index: number): number => (fields.isMisspelling(index) ? fields.lemma(index) : index);
  const lowerOf = (index: number): number =>
    fields.isMisspelling(index) ? fields.lemma(index) : fields.normal(index) + index;
  const canBe = (index: number, pos: number): boolean =>
    clusters[index === UNKNOWN ? 0 : fields.cluster(lowerOf(index))]!.has(pos);
  /** What the model's lemmatiser asks: whether a base form can be of this part of speech. */
  const known = {
    hasSamePOS(word: string, pos: string): boolean {
      const index = indices.get(word);
      if (index === undefined || fields.isContraction(index) || !fields.isBaseForm(index)) return false;
      return clusters[fields.cluster(index)]!.has(core.pos.hash[pos] ?? -1);
    },
  };

  /** Lemmas of words of the lexicon by index and tag; never of others, so that no text leaves anything behind. */
  const lemmas = new Map<number, string>();

  function lemmaOf(word: string, index: number, tag: number): string {
    if (index === UNKNOWN) return lemmatize(word, names[tag]!, known);
    const key = index * TAGS + tag;
    let lemma = lemmas.get(key);
    if (lemma === undefined) {
      const meant = spelt(index);
      lemma = fields.hasOneLemma(meant)
        ? list[fields.lemma(meant)]!
        : lemmatize(list[lowerOf(index)]!, names[tag]!, known);
      lemmas.set(key, lemma);
    }
    return lemma;
  }

  /** The category of a word that the lexicon does not have, as far as wink-nlp's tokeniser would leave it whole. */
  const categoryOf = (word: string): number | undefined => {
    const category = categories.find(([pattern]) => pattern.test(word))?.[1];
    const isWhole = category !== WORD_AND_SIGN && word === word.toLowerCase();
    return isWhole ? category : undefined;
  };

  /** What the lexicon says of a word of the rubric's vocabulary, by its number; it is looked up once for all texts. */
  const entries: (Entry | undefined)[] = [];
  /** The entry of a word that the lexicon has; undefined otherwise. */
  const read = (word: string): Entry | undefined => {
    const index = indices.get(word);
    return index === undefined
      ? undefined
      : {
          index,
          tag: fields.pos(spelt(index)) || NOUN,
          hint: fields.hint(index),
          isContraction: fields.isContraction(index) !== 0,
        };
  };
  const entryOf = (word: string, number: number): Entry | undefined => {
    if (number === 0) return read(word);
    const known = entries[number] ?? read(word);
    entries[number] = known;
    return known;
  };

  return (words, numbers = Int32Array.from(words, numberOf)) => {
    const count = words.length;
    const found = new Int32Array(count);
    const tags = new Uint8Array(count);
    const hints = new Uint8Array(count);
    for (let at = 0; at < count; at += 1) {
      const word = words[at]!;
      const entry = entryOf(word, numbers[at]!);
      if (entry === undefined) {
        const category = categoryOf(word);
        if (category === undefined) return undefined;
        found[at] = UNKNOWN;
        tags[at] = feature.pos(word, category, nothingKnown) || NOUN;
      } else {
        if (entry.isContraction) return undefined;
        found[at] = entry.index;
        tags[at] = entry.tag;
        hints[at] = entry.hint;
      }
    }
    for (const recognise of rules) {
      // A negative tag is certain; another one holds if the word can have it.
      for (const { at, tag } of recognise(tags, hints)) {
        if (tag < 0) tags[at] = -tag;
        else if (canBe(found[at]!, tag)) tags[at] = tag;
      }
    }
    const tagged = { pos: new Array<string>(count), lemmas: new Array<string>(count) };
    for (let at = 0; at < count; at += 1) {
      tagged.pos[at] = names[tags[at]!]!;
      tagged.lemmas[at] = lemmaOf(words[at]!, found[at]!, tags[at]!);
    }
    return tagged;
  };
}

/** What the lexicon says of a word. */
interface Entry {
  index: number;
  tag: number;
  hint: number;
  isContraction: boolean;
}
