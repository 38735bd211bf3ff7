/**
 * The field of a principle's act: words of which a story about it has at least one, however it is told. Only for
 * principles whose act has a counterpart or a subject of its own; for the others any piece of work may be the story.
 */
import type { Principle } from '../../contract/principle.ts';
import type { PrincipleSlug } from '../../contract/vocabulary.ts';
import { PLANNING } from '../disagreement/lexicon.ts';
import { type Place, readDisagreement } from '../disagreement/read.ts';
import { clauseAt } from '../disagreement/spans.ts';
import { hasClause } from '../signals/signal.ts';
import type { Clause, Doc, Sentence } from '../text/document.ts';
import { itemAt } from '../text/item-at.ts';
import { hasWord, type WordClass, wordClass } from '../text/word-class.ts';

/** Words of a difference of opinion, said of persons; a pump may refuse to start, and anybody may be concerned with it. */
const DIFFERENCE = wordClass(
  `disagree disagreed disagreement object objected objection objections against oppose opposed opposition argue argued
   argument arguments wrong doubt doubts doubted convince convinced persuade persuaded overrule overruled outvote outvoted
   challenged contradict contradicted dissent vote voted insist insisted warn warned fight fought quarrel clash veto vetoed
   criticise criticised criticize criticized prefer preferred nonsense sceptical skeptical unhappy uneasy disliked hated`,
);

/** Words by their lemma, and by their form where the lemma is another word. */
const FIELDS: Partial<Record<PrincipleSlug, WordClass>> = {
  frugality: wordClass(
    `cost costs costly bill billing budget money cash cheap cheaper cheapest cheaply expense expenses expensive price pricey
     pricing spend spending spent save saving savings free licence license licences licenses € $ £ ¥ ₹ euro euros dollar
     dollars pound pounds rupee rupees franc francs cent cents penny pennies krona zloty yen peso waste wasted afford
     affordable resource resources reuse reused rent rented lease fund funds funding invoice pay paid payment salary wage
     frugal thrift thrifty donate donation donated borrow borrowed lend lent scrap scraps leftover leftovers recycle
     recycled second-hand secondhand used spare fee fees subscription capacity overtime economy economical grant quote
     cutback headcount purchase buy bought less fewer cupboard attic junk trash discarded broken shoestring zero`,
  ),
  'are-right-a-lot': wordClass(
    `wrong right wrongly rightly assume assumed assumption assumptions judge judgement judgment hypothesis hypotheses evidence
     sure unsure opinion belief believe believed doubt doubts guess guessed bet predict predicted prediction options
     alternative alternatives mind decide decided decision expect expected expectation estimate estimated
     instinct feeling disprove disproved suspect suspected suspicion conclude concluded conclusion theory theories wager certain
     certainty convinced prove proved proof mistaken mistake error correct forecast reckon reckoned argue argued disagree thought
     figured supposed hunch gut intuition misread misjudge misjudged overlooked surprise surprised surprising against persuade
     persuaded reconsider reconsidered weigh weighed odds gamble advice reason reasoned reasoning foresee foresaw choose chose
     chosen choice`,
  ),
  'customer-obsession': wordClass(
    `customer client user guest patient passenger shopper buyer parent merchant reader subscriber tenant farmer driver nurse
     student visitor player member complain complaint complaints citizen rider audience blind deaf elderly consumer caller
     lady ladies woman women man men girl boy viewer people person doctor surgeon mr mrs ms miss dr neighbour neighbor
     traveller traveler pupil family families resident household skipper fisher fisherman fishermen trucker shop store
     restaurant mother father grandmother grandfather widow pensioner child children teacher pilot
     host landlord baker dealer courier volunteer public applicant borrower depositor
     cardholder listener fan donor hospital clinic school farm hotel salon kitchen`,
  ),
  'hire-and-develop-the-best': wordClass(
    `hire hires hired hiring interview interviews mentor mentored mentoring coach coached coaching train trained training teach
     taught teaching junior juniors intern interns mentee candidate candidates feedback career promote promoted promotion grow
     grown grew growth develop developed development onboard onboarded onboarding newcomer learn learned learnt trainee
     apprentice recruit recruited recruiting recruitment skill skills kid plan one-on-one colleague pair paired pairing help
     helped strength strengths talent beginner successor graduate student potential`,
  ),
  'learn-and-be-curious': wordClass(
    `learn learned learnt learning study studied studying course courses book books read reading teach taught teaching curious
     curiosity tutorial practise practice practised practiced practising exercise exercises paper papers class classes lesson
     lessons understand understood understanding explore explored research researched wonder wondered question questions
     knowledge train trained training manual documentation lecture lectures workshop video videos experiment
     experimented ask asked explain explained interested interest library notebook watch watched try tried evening evenings
     teacher school university master`,
  ),
  'success-and-scale': wordClass(
    `harm harmed harmful hurt hurting damage damaged danger dangerous endanger risk risky safe safety unsafe society social community
     communities environment environmental energy emission emissions carbon pollution noise traffic water air waste privacy private
     personal accessibility accessible disabled deaf blind wheelchair bias biased unfair fair fairness side-effect
     unintended public abuse abused misuse misused fraud vulnerable neighbour neighbours neighbor neighbors neighbourhood
     neighborhood street streets village villages town towns resident residents citizen citizens farmer farmers children child
     school schools hospital patient patients elderly poor nature animal animals bird birds fish river forest land climate
     law legal regulator ethics ethical consent discriminate discrimination exclude excluded worker workers women people strangers supplier suppliers driver
     drivers price prices biodiversity species insect insects moth moths bee bees bat bats wildlife tree trees soil
     sea lake light kid kids teenager teenagers parent parents sleep pavement pavements sidewalk crossing addicted addictive
     gambling debt tenant tenants passenger passengers pedestrian pedestrians cyclist cyclists strangers humans smoke dust
     heat electricity landfill plastic battery batteries`,
  ),
  'earn-trust': wordClass(
    `trust trusted distrust honest honestly honesty admit admitted apologise apologize apologised apologized apology mistake
     mistakes fault faults promise promised promises listen listened relation relations relationship sorry believe believed
     confident confidence confidential respect respected blame blamed secret secrets credit credited feedback transparent
     transparency reliable candid candour candor openly owned wrong repair repaired forgive forgave forgiven doubt doubted
     truth lie lied lies suspicious suspicion error errors confess confessed owe owed`,
  ),
};

/** Stories of these are about a person: one who acts in it belongs to their field, whatever the words. */
const ABOUT_PERSONS: ReadonlySet<PrincipleSlug> = new Set([
  'customer-obsession',
  'earn-trust',
  'hire-and-develop-the-best',
]);
/** So many acts of others make somebody a part of the story. */
const TAKES_PART = 3;

/**
 * How the answer touches the field of the principle: `told` where something happens, `named` only where nothing does
 * (the question repeated at the start, the virtue claimed at the end), or `none`.
 */
export type FieldTouched = 'told' | 'named' | 'none';

/** "I cannot recall that I was wrong" tells nothing that happened. */
const isDenied = (doc: Doc, { index, sentence }: Clause): boolean => {
  const above = itemAt(doc.clauses, index - 1);
  return above?.sentence === sentence && above.negated && above.tense === 'present';
};

const isEvent = (doc: Doc, clause: Clause): boolean =>
  clause.finite &&
  clause.tense === 'past' &&
  clause.modality === 'did' &&
  !clause.reported &&
  !isDenied(doc, clause);

const hasEvent = (doc: Doc, sentence: Sentence): boolean =>
  hasClause(doc, sentence, (clause) => isEvent(doc, clause));

/** `told` where the principle has no field of its own: any piece of work may be the story. */
export function fieldTouched(doc: Doc, principle: Principle): FieldTouched {
  if (principle.slug === 'have-backbone') return differs(doc);
  const field = FIELDS[principle.slug];
  if (field === undefined) return 'told';
  let touched: FieldTouched = 'none';
  for (const sentence of doc.sentences) {
    if (!hasWord(doc, sentence, field)) continue;
    // "That is nine hundred euros a year": what is counted did happen.
    if (hasEvent(doc, sentence) || hasFigure(doc, sentence)) return 'told';
    touched = 'named';
  }
  return ABOUT_PERSONS.has(principle.slug) && othersActs(doc) >= TAKES_PART ? 'told' : touched;
}

const hasFigure = (doc: Doc, { first, last }: Sentence): boolean => {
  for (let at = first; at < last; at += 1) {
    const { pos, lower } = doc.tokens[at]!;
    if (pos === 'NUM' && lower !== 'one') return true;
  }
  return false;
};

const othersActs = (doc: Doc): number =>
  doc.clauses.reduce((sum, clause) => sum + (clause.agent === 'other' && isEvent(doc, clause) ? 1 : 0), 0);

/** "The director's plan was to buy it", "their proposal fell". */
const PLAN = wordClass('plan plans proposal proposals intention');
const CLOSING = 0.75;
/** Plans of others without a word of difference: more than one may be what the story turns against. */
const PLANS = 2;

/**
 * A story about a difference has two sides: somebody objects, others have plans, or a word of difference stands where
 * something happens. To have asked for leave, and to have been welcome, is none.
 */
function differs(doc: Doc): FieldTouched {
  const { objections, teamObjections } = readDisagreement(doc);
  // "And I would challenge anything" at the end is what one says of oneself.
  const isWish = ({ start, sentence }: Place): boolean =>
    sentence >= doc.sentences.length * CLOSING && clauseAt(doc, start)?.modality === 'would';
  if (teamObjections.length > 0 || !objections.every(isWish)) return 'told';
  let named = false;
  for (const sentence of doc.sentences) {
    if (!hasWord(doc, sentence, DIFFERENCE)) continue;
    if (hasEvent(doc, sentence)) return 'told';
    named = true;
  }
  const plans = doc.clauses.filter(
    (clause) =>
      (clause.agent === 'other' &&
        !clause.negated &&
        (clause.modality === 'plan' || PLANNING.hasLemma(clause))) ||
      (clause.agent === 'thing' && clause.subject >= 0 && PLAN.hasForm(doc.tokens[clause.subject]!)),
  );
  return plans.length >= PLANS ? 'told' : named || plans.length > 0 ? 'named' : 'none';
}
