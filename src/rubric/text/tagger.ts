/**
 * Tags words with wink-nlp's English model, and as wink-nlp does, but without its tokeniser and its memory: the words
 * are already split, most of them stand in the model's lexicon, and nothing is remembered of those that do not. It is
 * three times as fast. What only wink-nlp's tokeniser can take apart is left to it (see tag.ts).
 *
 * Source of the procedure: wink-nlp 2.4, `readDoc` with the annotation `pos`, and `its.lemma`.
 */

import type { PartOfSpeech } from './document.ts';
import { recogniserOf } from './tag-rules.ts';
import { type ReadToken, seenAs } from './token.ts';
import { numberOf, vocabularySize, wordOf } from './vocabulary.ts';
import { type CoreModel, coreModel, featureFn, lemmatize, tagRules } from './wink-model.ts';

/**
 * Gives each token its part of speech and its lemma; false if one of them is neither in the lexicon nor of a kind that
 * wink-nlp leaves whole.
 */
export type Tagger = (tokens: readonly ReadToken[]) => boolean;

/** A base form with its number in the rubric's vocabulary; if it has one, it is the vocabulary's own string. */
interface Lemma {
  lemma: string;
  base: number;
}

/** What the lexicon says of a word: the tag it has most often, its lemma as that, and as others as far as they were asked for. */
interface Entry extends Lemma {
  index: number;
  tag: number;
  hint: number;
  isContraction: boolean;
  others: (Lemma | undefined)[];
}

/** Numbers of the model: a part of speech, and the category of a word with a sign behind it. */
const NOUN = 8;
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
  const names = core.features.pos!.list as PartOfSpeech[];
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
  const canBe = (entry: Entry | undefined, pos: number): boolean =>
    clusters[entry === undefined ? 0 : fields.cluster(lowerOf(entry.index))]!.has(pos);
  /** What the model's lemmatiser asks: whether a base form can be of this part of speech. */
  const known = {
    hasSamePOS(word: string, pos: string): boolean {
      const index = indices.get(word);
      if (index === undefined || fields.isContraction(index) || !fields.isBaseForm(index)) return false;
      return clusters[fields.cluster(index)]!.has(core.pos.hash[pos] ?? -1);
    },
  };

  function readLemma(index: number, tag: number): Lemma {
    const meant = spelt(index);
    const lemma = fields.hasOneLemma(meant)
      ? list[fields.lemma(meant)]!
      : lemmatize(list[lowerOf(index)]!, names[tag]!, known);
    const base = numberOf(lemma);
    return { lemma: base === 0 ? lemma : wordOf(base), base };
  }
  function lemmaOf(entry: Entry, tag: number): Lemma {
    if (tag === entry.tag) return entry;
    entry.others[tag] ??= readLemma(entry.index, tag);
    return entry.others[tag];
  }

  /** The category of a word that the lexicon does not have, as far as wink-nlp's tokeniser would leave it whole. */
  const categoryOf = (word: string): number | undefined => {
    const category = categories.find(([pattern]) => pattern.test(word))?.[1];
    const isWhole = category !== WORD_AND_SIGN && word === word.toLowerCase();
    return isWhole ? category : undefined;
  };

  /** Entries of words of the lexicon by index, read when first met; never of others, so that no text leaves anything behind. */
  const entries: (Entry | undefined)[] = [];
  const entryAt = (index: number): Entry => {
    const known = entries[index];
    if (known !== undefined) return known;
    const tag = fields.pos(spelt(index)) || NOUN;
    const { lemma, base } = readLemma(index, tag);
    const hint = fields.hint(index);
    const isContraction = fields.isContraction(index) !== 0;
    const entry = { index, tag, hint, isContraction, lemma, base, others: [] };
    entries[index] = entry;
    return entry;
  };
  const read = (word: string): Entry | undefined => {
    const index = indices.get(word);
    return index === undefined ? undefined : entryAt(index);
  };
  /** The same by the numbers of the rubric's vocabulary: most words of a text are not looked up by their letters. */
  const entriesByNumber: (Entry | undefined)[] = [];
  /** When they were read: a word that is declared later may be the lemma of one. */
  let size = vocabularySize();
  function forgetNumbers(): void {
    size = vocabularySize();
    entries.length = 0;
    entriesByNumber.length = 0;
  }

  return (tokens) => {
    if (size !== vocabularySize()) forgetNumbers();
    const count = tokens.length;
    const found = new Array<Entry | undefined>(count);
    const tags = new Uint8Array(count);
    const hints = new Uint8Array(count);
    for (let at = 0; at < count; at += 1) {
      const token = tokens[at]!;
      const { form } = token;
      let entry = entriesByNumber[form];
      if (entry === undefined) {
        const word = seenAs(token);
        entry = read(word);
        if (form !== 0) entriesByNumber[form] = entry;
        if (entry === undefined) {
          const category = categoryOf(word);
          if (category === undefined) return false;
          tags[at] = feature.pos(word, category, nothingKnown) || NOUN;
          continue;
        }
      }
      if (entry.isContraction) return false;
      found[at] = entry;
      tags[at] = entry.tag;
      hints[at] = entry.hint;
    }
    for (const recognise of rules)
      recognise(tags, hints, (at, tag) => {
        // A negative tag is certain; another one holds if the word can have it.
        if (tag < 0) tags[at] = -tag;
        else if (canBe(found[at], tag)) tags[at] = tag;
      });
    for (let at = 0; at < count; at += 1) {
      const token = tokens[at]!;
      const tag = tags[at]!;
      const entry = found[at];
      token.pos = names[tag]!;
      if (entry === undefined) token.setLemma(lemmatize(seenAs(token), token.pos, known));
      else {
        const { lemma, base } = lemmaOf(entry, tag);
        token.lemma = lemma;
        token.base = base;
      }
    }
    return true;
  };
}
