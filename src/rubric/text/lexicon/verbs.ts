/** Closed classes of verbs that decide what a clause means: control, speech, modality, form. */

import type { Token } from '../document.ts';
import { WordClass, wordClass } from '../word-class.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** "asked me to stop": the object is the agent of the infinitive, which is only asked for. */
export const REQUESTS = new Set(
  words(
    `ask tell want request order instruct require assign urge advise encourage invite expect remind beg push press task
     direct command recommend need prefer assign appoint nominate`,
  ),
);

/** "got them to agree": the object is the agent of the infinitive, and it happened. */
export const CAUSATIVES = new Set(
  words('get make let help have convince persuade force allow enable lead cause bring permit teach train'),
);

/** Speech and belief: what follows need not be so. */
export const SAYING = new Set(
  words(
    `say tell think believe argue claim insist answer reply explain feel suggest worry fear object assume mention note
     mean warn respond admit state declare reckon guess suppose doubt hope expect promise remark announce confirm
     complain ask wonder`,
  ),
);

/** Finding out and knowing: "that" after them opens a clause. */
export const KNOWING = new Set(
  words(
    'see find notice discover learn know realise realize show prove hear read understand remember check reveal observe spot conclude assume',
  ),
);

/** "proposed that we wait": the complement is a proposal, not an event. */
export const PROPOSING = new Set(
  words('suggest propose recommend want demand request insist ask urge prefer wish'),
);

/** Infinitives after these are intentions. */
export const INTENDING = new Set(
  words(
    'want plan hope intend aim wish like love need expect prefer mean promise consider think suggest propose recommend hesitate long',
  ),
);

/** Infinitives and participles after these did not happen. */
export const AVERTING = new Set(words('refuse fail forget avoid decline stop resist neglect omit'));

export const MODALS = new Map<string, 'would' | 'could' | 'should' | 'will'>([
  ['would', 'would'],
  ['could', 'could'],
  ['can', 'could'],
  ['may', 'could'],
  ['might', 'could'],
  ['should', 'should'],
  ['must', 'should'],
  ['ought', 'should'],
  ['will', 'will'],
  ['shall', 'will'],
]);

/** The same words as a class, to be asked for by number. */
export const MODAL_FORMS = new WordClass([...MODALS.keys()]);

export const BE = wordClass('am is are was were be been being');
export const HAVE = wordClass('have has had having');
export const DO = wordClass('do does did');
export const GET = wordClass('get gets got getting gotten');
export const PAST_AUXILIARIES = wordClass('was were had did got been');

export const NEGATIONS = wordClass("not never n't neither nor hardly barely");
/** Before a participle these say that it was not done. */
export const NEGATIVE_PREPOSITIONS = wordClass('without instead rather');
export const CONDITIONALS = wordClass('if unless whether suppose supposing provided imagine assuming');

/** Irregular verbs: base, past, participle (the past is repeated where both are the same). */
const IRREGULAR = `be was been|become became become|begin began begun|bend bent bent|bind bound bound|bite bit bitten|blow blew blown
|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen
|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drive drove driven
|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fly flew flown|forget forgot forgotten
|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard
|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led
|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant
|meet met met|overrule overruled overruled|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt
|redo redid redone|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said
|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown
|shrink shrank shrunk|shut shut shut|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|spin spun spun|split split split
|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swap swapped swapped
|swim swam swum|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
|understand understood understood|undo undid undone|wake woke woken|wear wore worn|win won won|wind wound wound
|withdraw withdrew withdrawn|write wrote written|burn burnt burnt|override overrode overridden|oversee oversaw overseen`;

/** Form to base for irregular pasts and participles. */
export const IRREGULAR_PAST = new Map<string, string>();
export const IRREGULAR_PARTICIPLE = new Map<string, string>();
for (const line of IRREGULAR.split('|')) {
  const [base, past, participle] = line.trim().split(' ') as [string, string, string];
  IRREGULAR_PAST.set(past, base);
  IRREGULAR_PARTICIPLE.set(participle, base);
}

/** Base forms that look like a past. */
const BASES_IN_ED = wordClass(
  'need feed seed speed bleed breed heed weed embed shed shred wed exceed proceed succeed indeed',
);
/** A word of a text with its number. */
type Word = Pick<Token, 'lower' | 'form'>;
const looksPast = (word: Word): boolean => word.lower.endsWith('ed') && !BASES_IN_ED.hasForm(word);

/** The irregular pasts, to be asked for by number. */
export const IRREGULAR_PASTS = new WordClass([...IRREGULAR_PAST.keys()]);
const IRREGULAR_PARTICIPLES = new WordClass([...IRREGULAR_PARTICIPLE.keys()]);

/** Whether a form can be a past participle. */
export const isParticiple = (word: Word): boolean => looksPast(word) || IRREGULAR_PARTICIPLES.hasForm(word);
/** Whether a form can be a simple past. */
export const isPast = (word: Word): boolean => looksPast(word) || IRREGULAR_PASTS.hasForm(word);

/** Particles of phrasal verbs. */
export const PARTICLES = wordClass(
  'up down out off back away over through on in around along forward apart together',
);
