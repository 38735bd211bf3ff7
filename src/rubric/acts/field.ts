/**
 * The field of a principle's act: words of which a story about it has at least one, however it is told. Only for
 * principles whose act has a counterpart or a subject of its own; for the others any piece of work may be the story.
 */
import type { Principle } from '../../contract/principle.ts';
import type { PrincipleSlug } from '../../contract/vocabulary.ts';
import type { Doc } from '../text/document.ts';
import { type WordClass, wordClass } from '../text/word-class.ts';

/** Words by their lemma, and by their form where the lemma is another word. */
const FIELDS: Partial<Record<PrincipleSlug, WordClass>> = {
  frugality: wordClass(
    `cost costs costly bill billing budget money cash cheap cheaper cheapest cheaply expense expenses expensive price pricey
     pricing spend spending spent save saving savings free licence license licences licenses € $ £ ¥ ₹ euro euros dollar
     dollars pound pounds rupee rupees franc francs cent cents penny pennies krona zloty yen peso waste wasted afford
     affordable resource resources reuse reused rent rented lease fund funds funding invoice pay paid payment salary wage
     frugal thrift thrifty donate donation donated borrow borrowed lend lent scrap scraps leftover leftovers recycle
     recycled second-hand secondhand used spare fee fees subscription capacity overtime economy economical grant quote
     cutback headcount purchase buy bought`,
  ),
  'are-right-a-lot': wordClass(
    `wrong right wrongly rightly assume assumed assumption assumptions judge judgement judgment hypothesis hypotheses evidence
     sure unsure opinion belief believe believed doubt doubts guess guessed bet predict predicted prediction options
     alternative alternatives mind decide decided decision expect expected expectation estimate estimated
     instinct feeling disprove disproved suspect suspected suspicion conclude concluded conclusion theory theories wager certain
     certainty convinced prove proved proof mistaken mistake error correct forecast reckon reckoned argue argued disagree`,
  ),
  'have-backbone': wordClass(
    `disagree disagreed disagreement object objected objection objections against oppose opposed opposition opposite argue
     argued argument arguments refuse refused wrong doubt doubts doubted convince convinced persuade persuaded overrule
     overruled outvoted challenge challenged contradict dissent vote voted insist insisted concern concerns concerned warn
     warned mistake unhappy uneasy uncomfortable fight fought quarrel clash conflict veto vetoed reject rejected criticise
     criticised criticize criticized push pushed prefer preferred backbone rather nonsense anyway sceptical skeptical
     disliked hated decide decided decision agree agreed propose proposed proposal suggest suggested alternative`,
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
     experimented`,
  ),
  'earn-trust': wordClass(
    `trust trusted distrust honest honestly honesty admit admitted apologise apologize apologised apologized apology mistake
     mistakes fault faults promise promised promises listen listened relation relations relationship sorry believe believed
     confident confidence confidential respect respected blame blamed secret secrets credit credited feedback transparent
     transparency reliable candid candour candor openly owned wrong repair repaired forgive forgave forgiven doubt doubted
     truth lie lied lies suspicious suspicion error errors confess confessed owe owed`,
  ),
};

/** Whether the answer has a word of the principle's field; true where the principle has no field of its own. */
export function touchesField(doc: Doc, principle: Principle): boolean {
  const field = FIELDS[principle.slug];
  return field === undefined || doc.tokens.some((token) => field.hasToken(token));
}
