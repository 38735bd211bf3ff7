/**
 * What tagging needs of the English model: its words and its parts of speech. The machines for sentiment and entities
 * would be an eighth of what a Worker has to load and start with, and nothing here asks for them.
 */

// @ts-expect-error the package types its whole model only
import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
// @ts-expect-error as above
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
// @ts-expect-error as above
import core from 'wink-eng-lite-web-model/dist/load-core-model.js';
// @ts-expect-error as above
import negation from 'wink-eng-lite-web-model/dist/load-negation-model.js';
// @ts-expect-error as above
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js';
// @ts-expect-error as above
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js';
import type { Model } from 'wink-nlp';

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
