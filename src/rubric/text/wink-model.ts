/**
 * What tagging needs of the English model: its words and its parts of speech. The machines for sentiment and entities
 * would be an eighth of what a Worker has to load and start with, and nothing here asks for them.
 */

// @ts-expect-error the package types its whole model only
import modelFeatures from 'wink-eng-lite-web-model/dist/feature.js';
// @ts-expect-error as above
import modelLemmatiser from 'wink-eng-lite-web-model/dist/lemmatize.js';
// @ts-expect-error as above
import negation from 'wink-eng-lite-web-model/dist/load-negation-model.js';
// @ts-expect-error as above
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js';
// @ts-expect-error as above
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js';
import type { Model } from 'wink-nlp';
import words from '#words/english.json' with { type: 'json' };
import { fromBase64, isPacked, type PackedWords, unpackWords } from './packed-words.ts';

/** The layout of a feature's bits in a word's entry: mask, shift, and two flags, as far as they are used here. */
type BitLayout = [number, mask: number, shift: number, isIntrinsic: number, isEnumerated: number];
interface Feature {
  list: (string | Set<number>)[];
  hash?: Record<string, number>;
  index?: number;
  intrinsicSize?: number;
  maxIndex?: number;
}
export interface CoreModel {
  /** An entry of the lexicon has so many numbers, and fields of bits in them. */
  packing: { size: number; layout: Record<string, BitLayout>; efList?: string[]; config: unknown };
  features: Record<string, Feature> & { lexeme: Feature; posClusters: Feature };
  pos: { hash: Record<string, number> };
  lexicon: string | Uint32Array;
  xpansions: string | Uint32Array;
  /** The tokeniser's patterns, with flags and the category of tokens that each finds; words come first. */
  trex: { ltc: [pattern: string, flags: string, category: number][] };
}

let decoded: CoreModel | undefined;

/** The core model with its numbers decoded, to be read and never to be added to. */
export function coreModel(): CoreModel {
  if (decoded) return decoded;
  const core = readWords(words);
  const { layout } = core.packing;
  const clusters = core.features.posClusters.list as string[];
  const posClusters = {
    ...core.features.posClusters,
    list: clusters.map((names) => new Set(names.split('_').map((name) => core.pos.hash[name] ?? 0))),
  };
  decoded = {
    ...core,
    packing: { ...core.packing, efList: Object.keys(layout).filter((name) => layout[name]![4] === 1) },
    features: { ...core.features, posClusters },
    lexicon: typeof core.lexicon === 'string' ? toNumbers(core.lexicon) : core.lexicon,
    xpansions: toNumbers(core.xpansions as string),
  };
  return decoded;
}

/**
 * The core model as wink-nlp works with it, with lists and tables of its own, because it adds to them. The package's
 * own function would keep a second copy of everything.
 */
function newCore(): CoreModel {
  const core = coreModel();
  const features = { ...core.features };
  const open = Object.entries(core.packing.layout).filter(([, [, , , isIntrinsic]]) => isIntrinsic === 0);
  for (const name of [...open.map(([name]) => name), 'lexeme']) {
    const list = [...features[name]!.list];
    const hash: Record<string, number> = Object.create(null);
    for (const [index, value] of list.entries()) hash[value as string] = index;
    features[name] = { ...features[name], list, hash, intrinsicSize: list.length, index: list.length };
  }
  for (const [name, [, mask, shift]] of open) features[name]!.maxIndex = mask >>> shift;
  return { ...core, features };
}

/** A Worker has the words packed, and as text: as program text they would be built before the first request. */
function readWords(file: unknown): CoreModel {
  const model = (typeof file === 'string' ? JSON.parse(file) : file) as CoreModel | PackedWords;
  return isPacked(model) ? unpackWords<CoreModel>(model) : model;
}

/** Base64 of little-endian 32-bit numbers. */
const toNumbers = (base64: string): Uint32Array => new Uint32Array(fromBase64(base64).buffer);

/** The model's guess of a word's part of speech; `known` is asked whether the word in small letters is known. */
export const featureFn = modelFeatures as (config: unknown) => {
  pos(
    word: string,
    category: number,
    known: { lookup(word: string): number[]; intrinsicSize(): number },
  ): number;
};

/** The base form of a word as one part of speech; `known` is asked whether a word can be a base form of it. */
export const lemmatize = modelLemmatiser as (
  word: string,
  pos: string,
  known: { hasSamePOS(word: string, pos: string): boolean },
) => string;

/** The rules that correct tags by their neighbours, in the order in which they apply. */
export const tagRules = (pos as () => { machines: string[] })().machines;

const none = () => ({ machines: [], transformers: [] });

export const model = {
  core: newCore,
  sbd,
  pos,
  negation,
  ner: none,
  // wink loads one machine for the sentiment, whatever was asked for; this one is small and never run.
  sa: negation,
  metaCER: none,
  featureFn: modelFeatures,
  addons: { lemmatize: modelLemmatiser },
} as unknown as Model;
