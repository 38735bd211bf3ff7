/**
 * What tagging needs of the English model: its words and its parts of speech. The machines for sentiment and entities
 * would be an eighth of what a Worker has to load and start with, and nothing here asks for them.
 */
// @ts-expect-error the package types its whole model only
import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import words from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' with {
  type: 'json',
};
// @ts-expect-error as above
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
// @ts-expect-error as above
import negation from 'wink-eng-lite-web-model/dist/load-negation-model.js';
// @ts-expect-error as above
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js';
// @ts-expect-error as above
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js';
import type { Model } from 'wink-nlp';

/** The layout of a feature's bits in a word's entry: mask, shift, and two flags, as far as they are used here. */
type BitLayout = [number, mask: number, shift: number, isIntrinsic: number, isEnumerated: number];
interface Feature {
  list: (string | Set<number>)[];
  hash?: Record<string, number>;
  index?: number;
  intrinsicSize?: number;
  maxIndex?: number;
}
interface CoreModel {
  packing: { layout: Record<string, BitLayout>; efList?: string[] };
  features: Record<string, Feature> & { lexeme: Feature; posClusters: Feature };
  pos: { hash: Record<string, number> };
  lexicon: string | Uint32Array;
  xpansions: string | Uint32Array;
}

/**
 * The core model in the form that wink-nlp works with: a fresh one with each call, because it is added to. The
 * package's own function would keep a second copy and, in a Worker, have it built from three megabytes of program text
 * before the first request; there the file comes as the text it is.
 */
function core(): CoreModel {
  const text: unknown = words;
  const model = (typeof text === 'string' ? JSON.parse(text) : structuredClone(text)) as CoreModel;
  model.lexicon = toNumbers(model.lexicon as string);
  model.xpansions = toNumbers(model.xpansions as string);

  const { features, packing, pos: partsOfSpeech } = model;
  const open = Object.entries(packing.layout).filter(([, [, , , isIntrinsic]]) => isIntrinsic === 0);
  for (const name of [...open.map(([name]) => name), 'lexeme']) {
    const feature = features[name]!;
    const hash: Record<string, number> = Object.create(null);
    for (const [index, value] of feature.list.entries()) hash[value as string] = index;
    feature.hash = hash;
    feature.intrinsicSize = feature.list.length;
    feature.index = feature.list.length;
  }
  for (const [name, [, mask, shift]] of open) features[name]!.maxIndex = mask >>> shift;
  packing.efList = Object.keys(packing.layout).filter((name) => packing.layout[name]![4] === 1);

  const clusters = features.posClusters.list as string[];
  features.posClusters.list = clusters.map(
    (names) => new Set(names.split('_').map((name) => partsOfSpeech.hash[name] ?? 0)),
  );
  return model;
}

/** Base64 of little-endian 32-bit numbers. */
function toNumbers(base64: string): Uint32Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return new Uint32Array(bytes.buffer);
}

const none = () => ({ machines: [], transformers: [] });

export const model = {
  core,
  sbd,
  pos,
  negation,
  ner: none,
  // wink loads one machine for the sentiment, whatever was asked for; this one is small and never run.
  sa: negation,
  metaCER: none,
  featureFn,
  addons: { lemmatize },
} as unknown as Model;
