/** Words of working life that are as often a noun as a verb. */
import { wordClass } from '../word-class.ts';

/** Plural nouns of work that are also verbs which want an object. */
export const PLURAL_NOUNS = wordClass(
  `logs records calls tests reports checks counts requests orders queries charges visits reviews builds updates plans designs notes tags
   hits claims answers refunds scans prints releases labels changes measures samples traces dumps posts emails messages mails loads
   batches caches tracks reads writes retries deploys drops rules limits users times signs maps lists files forms`,
);

/** Verbs that are also nouns, in their base form; the plural is the form after "he". */
export const NOUN_OR_VERB = new Set(
  `use check need plan call test report run change build review share ship design release log measure track trust watch answer start stop pay
   cover handle face drop cut hit move open print scan sign show help visit charge order book request offer refund trade record copy
   monitor process support control back want work cost love like fear hope claim state name note lead head block question study`.split(
    /\s+/,
  ),
);
