/** Acts by which the candidate lets go of a matter, read from their clauses: what is dropped, left, handed over, stopped. */
import type { Clause, Doc, Token } from '../../text/document.ts';
import { hasForm, type WordClass, wordClass } from '../../text/word-class.ts';

/** What becomes of a thing that one lets be. */
const LET_BE = wordClass(
  'run go be rest lie drop slide slip pass stand happen lapse die sleep fade ride play stay cool expire dissolve',
);
/** To put an end to one's part in something. */
const DROPPING = wordClass(
  `drop abandon shelve park scrap ditch bury cancel withdraw close discontinue mothball quit leave cease stop skip forget
   pack delete uninstall unsubscribe resign surrender yield capitulate`,
);
/** What is dropped: the matter itself, not a part of the work on it. */
const MATTER = wordClass(
  `it that this everything all them idea plan proposal project topic subject matter thing issue question case draft attempt experiment
   application request search course book study point argument fight objection analysis task problem concern table branch file
   effort team group job company field training programme program campaign`,
);
/** To turn to something else. */
const TURNING = wordClass('move go switch turn return get change transfer drift shift');
const ELSEWHERE = wordClass('my our own usual other another next old different something');
const ONWARD = wordClass('on over back away');
const TOWARDS = wordClass('to into with onto');
/** What is stopped: to try, to attend, to tell. */
const EFFORT = wordClass(
  `follow try ask push care go attend send explain argue mark count measure remind chase bother work fight look raise mention offer
   read invest check maintain write collect apply learn practise practice help answer reply log insist prepare invite show bring
   put give study record watch report`,
);
const ENDING_OF = wordClass('stop quit cease finish give');
/** To keep oneself apart. */
const KEEPING = wordClass(
  'keep stay sit stand step bow pull back opt duck bail walk look hold lean drop get draw',
);
const APART = wordClass('out away back off aside down quiet clear silent low');
/** "I sat down with the porters" is the contrary. */
const WITH = wordClass('with');
const REFUSING = wordClass('refuse decline avoid ignore abstain withdraw resign quit sulk shrug');
const IMAGINING = wordClass('think consider tempt want contemplate imagine dream');
const NEAR = 5;

const isHis = ({ agent, reported, speaker }: Clause): boolean =>
  agent === 'candidate' && (!reported || speaker === 'candidate');

const follows = (doc: Doc, { verb, sentence }: Clause, words: WordClass): boolean => {
  const end = doc.sentences[sentence]?.last ?? 0;
  return hasForm(doc, { first: verb + 1, last: Math.min(end, verb + 1 + NEAR) }, words);
};

const nextIs = (doc: Doc, { verb }: Clause, words: WordClass, by = 1): boolean => {
  const token = doc.tokens[verb + by];
  return token !== undefined && words.hasForm(token);
};

const objectIn = (doc: Doc, { object }: Clause, words: WordClass): boolean =>
  object >= 0 && words.hasToken(doc.tokens[object] as Token);

/** "let it run", "let the plan rest": the verb of the next clause, or of the words after it. */
const letsBe = (doc: Doc, clause: Clause): boolean =>
  clause.lemma === 'let' &&
  // In "let the plan rest" the verb is taken for a noun.
  (clause.patient !== 'other' || objectIn(doc, clause, LET_BE)) &&
  follows(doc, clause, LET_BE);

/** "moved over to the photo mode", "went back to my reports", "moved on". */
function turnsElsewhere(doc: Doc, clause: Clause): boolean {
  if (!TURNING.hasLemma(clause) || clause.passive) return false;
  if (!nextIs(doc, clause, ONWARD)) return nextIs(doc, clause, TOWARDS) && nextIs(doc, clause, ELSEWHERE, 2);
  if (!nextIs(doc, clause, TOWARDS, 2)) return clause.lemma === 'move' && clause.particle === 'on';
  return (
    clause.lemma === 'move' ||
    nextIs(doc, clause, ELSEWHERE, 3) ||
    doc.tokens[clause.verb + 1]?.lower !== 'back'
  );
}

/** "stopped following it", "gave up asking". */
function stopsEffort(doc: Doc, clause: Clause): boolean {
  if (!ENDING_OF.hasLemma(clause)) return false;
  const at = clause.verb + (clause.particle === 'up' ? 2 : 1);
  const token = doc.tokens[at];
  return (
    (clause.lemma === 'give' && clause.particle === 'up') ||
    (token?.lower.endsWith('ing') === true && EFFORT.hasLemma(token))
  );
}

const drops = (doc: Doc, clause: Clause): boolean =>
  DROPPING.hasLemma(clause) && !clause.passive && objectIn(doc, clause, MATTER);

const keepsApart = (doc: Doc, clause: Clause): boolean =>
  KEEPING.hasLemma(clause) &&
  nextIs(doc, clause, APART) &&
  !nextIs(doc, clause, WITH, 2) &&
  clause.object < 0;

/** "thought about giving up", "was tempted to drop it": it was not done. */
const isImagined = (doc: Doc, { governor }: Clause): boolean =>
  governor >= 0 && IMAGINING.has(doc.clauses[governor]?.lemma ?? '');

/** Whether a clause tells that the candidate let go. */
export function isWithdrawal(doc: Doc, clause: Clause): boolean {
  if (!isHis(clause) || clause.modality !== 'did' || clause.negated || isImagined(doc, clause)) return false;
  return (
    letsBe(doc, clause) ||
    turnsElsewhere(doc, clause) ||
    stopsEffort(doc, clause) ||
    drops(doc, clause) ||
    keepsApart(doc, clause) ||
    REFUSING.hasLemma(clause)
  );
}
