/**
 * Fault that is put on others, read by its parts: what others failed to do or are like, and an own share that is
 * denied or waved off. A fault of one's own that is named in the same story counts against it.
 */
import { tellingOf } from '../../acts/eventless.ts';
import { clauseAt, countSentences, isOthersWords } from '../../disagreement/spans.ts';
import { type Match, phrases } from '../../phrases.ts';
import type { Clause, Doc } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { isTold, toldPlaces } from '../told.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Adjectives and nouns that put a person down. */
const TRAITS =
  words(`careless lazy sloppy incompetent clueless useless hopeless stupid dumb stubborn pig-headed arrogant
  ignorant childish petty jealous cowardly spineless gutless amateurish unprofessional unreliable disorganised disorganized
  selfish greedy dishonest sneaky inattentive forgetful idle workshy overpaid overrated talentless unqualified immature
  hysterical paranoid moody lame laziness carelessness incompetence stupidity negligence sloppiness ignorance arrogance
  cowardice vanity idiot idiots fool fools moron amateur amateurs clown clowns coward slacker slackers dinosaur dinosaurs
  diva divas jobsworth jobsworths stickler moaner moaners whiner whiners complainer bureaucrat bureaucrats dilettante
  dilettantes know-it-all loudmouth pedant simpleton layabout clockwatcher slouch halfwit novice numbskull bungler`);
/** What one does when one fails, told of somebody else. */
const FAILING =
  words(`forget miss ignore delay lose mess botch bungle refuse fail drag sleep hide break panic collapse
  overlook neglect skip spoil ruin wreck blunder dawdle dither stall cancel postpone block sabotage mislead lie cheat
  waste blow drop bundle misread mislabel misplace oversleep quit bail flake misjudge underestimate overpromise surf gossip moan whine meddle interfere`);
/** What anybody is expected to do: others are told by not doing it. */
const EXPECTED =
  words(`think bother care look check read listen try ask lift do know understand see test call tell say
  show answer help learn notice deliver warn reply finish work follow pay turn mend fix plan explain prepare
  respond react move mention keep remember go find write`);

const others = phrases(
  'is|are|was|were to blame',
  'if it was|were|had not|been .. for',
  'thanks to|entirely|solely|largely due|down to|because of .. team|manager|boss|vendor|colleague|department|people|lady|man|guy|clerk|driver|office|management|supplier|customer|client|designer|developer|intern|lead',
  'he|she|they|somebody|someone|people should|could|ought|might .. have',
  'never|not gave|give|given|told|tell|informed|sent|asked|provided|trained|warned me|us',
  'nobody|no one told|warned|informed|asked|gave|trained|showed|helped me|us',
  'kept|keeps changing|moving|forgetting|coming|asking|interrupting|postponing|losing|making|delaying|complaining',
  'changed|changes his|her|their mind|minds|plans',
  'wrong|weak|bad|poor|inexperienced people|team|hands|person|crew|vendor|briefing|brief|instructions|data|numbers|advice',
  'with|given the team|people|crew|tools|data|budget|brief i|we|they .. had|have|got|was|were|gave',
  'you|one|nobody can|could not work|win|deliver|build|plan|rely|sell|manage .. with|like|on|under|without',
  'would|did|do|does not listen|learn|understand|cooperate|move|answer|engage|admit|see|accept',
  'his|her|their attitude|temper|ego|pride|habit|way|mistake|error|decision|handwriting|english',
  'responsible for .. was|is|were',
  'lay|lies|was|is|sits with|on|at him|her|them|others|purchasing|sales|marketing|management|engineering|legal|finance|design|qa|it|operations',

  'because|thanks of|to him|her|them|that|these|this|those|his|their',
  'his|her|their fault|mess|blunder|negligence|carelessness|laziness|incompetence|doing',
  'comes|came|boils|boiled down to him|her|them|his|their|the|one|a|some|two',
  'same|one|single name|person|culprit|answer',
  'but|simply|just|honestly? it|that was|is him|her|them',
  'should|ought to? have .. known|told|listened|done|read|seen|checked|asked|warned|stood|been|mended|fixed|said|looked|caught|tested|standing|thought',
  'who|that ought|should to? have',
  'had he|she|they|the|my|our|somebody|someone|people .. mended|done|listened|read|looked|checked|asked|thought|told|followed|worked|come|been|fixed|paid|delivered',
  'with|given a|an|another|the normal|decent|proper|competent|different|better|other|real|serious|functioning|capable',
  'if someone|somebody|people|they|he|she|the .. not|had|did|would|only',
  'not|none one|of of|them|those .. them|thought|asked|noticed|checked|read|had|did|could',
  'nobody|no .. asked|asks|thought|noticed|told|warned|checked|questions|mentions|said|listened',
  'on|with whoever|those|the ones|people who',
  'whoever|who built|wrote|designed|merged|made|signed|ordered|planned|hired',
  'take|took|without those|these|the two|them|him|her out|away|off',
  'out of pure|sheer|laziness|spite|vanity|ignorance|carelessness|stupidity|convenience|cowardice|malice',
  'pure|sheer|plain|utter|simple|gross laziness|carelessness|negligence|stupidity|incompetence|ignorance|spite|politics',
  '~let|leave me|us .. down|alone|hanging|standing',
  'was|were paid|supposed|meant|there to .. and|see|but|watch|know|check|do',
  'who was|is|were|are paid|supposed|meant to|for',
  'the names? of the people|ones|person',
  'one was|is a|always|on|never|too|just',
  'the ones|people|gentlemen|ladies|lot upstairs|above|there|in',
  'of course|naturally he|she|they|the',
  'do|did not trust|rely',
  'never going|meant to work|last|succeed|fly|hold',
  'they|management|he|she|everyone|people knew|were|was .. told|it|that|perfectly|and',
  'got|kept|collected|received|took their|the|his|her bonus|bonuses|medal|credit|praise|applause',
);
const contempt = phrases(
  'who does that|this|so',
  'i mean who|what|how',
  'on|with his|her|their|the phone|mobile|smartphone .. all|again|in|during|while|day|at',
  'some|these|those|such people|folk|types|managers|designers|departments|lawyers|colleagues|individuals',
  'people like that|him|her|them',
  'that|this|the generation|lot|crowd|bunch|breed',
  'that is what you get',
  'you know the|that|how type|sort|kind',
  'typical|typically',
  'what do|can|did you expect',
  'any|every|a child|layman|beginner|trainee|apprentice|student|intern|idiot|fool could|would|can|knows|sees|knew',
  'never|not really|ever understood|got|grasped|cared|tried|understand',
  'can|could not read|spell|count|plan|add|write|organise|organize|park|tell|boil|run .. a|an|the|to|birthday|histogram|time|water',
  'can lead a horse',
  'lead a horse',
  'and|with his|her|their opinion|opinions|ideas|theories|certificate|diploma|degree',
  'after|for twenty|ten|fifteen|thirty years',
  'in|at the morning|meeting .. and|asleep|late',
  'spent|spends his|her|their time|day|days|morning|weeks|energy',
  'not|never one|a single of them|finger',
  'lifted|lift a finger',
  'handed|served|given on|it|me a plate|silver|mess',
);
/** The own share denied, or waved off. */
const denies = phrases(
  'how was|were|should|could|am i|we .. supposed|know|have|expected',
  'my|our conscience|hands|record|work|figures|numbers .. is|are|was|were|clear|clean|fine|right',
  'i|we did|have done my|our part|best|job|bit|duty|homework|utmost',
  'nothing|little|not .. i|we|you could|can .. do|have|done|about',
  'i|we was|were|had|have only|just|merely|not|never .. given|told|asked|following|messenger|carrying|responsible|informed|involved',
  'i|we had|have always|never .. complaint|problem|trouble|problems|complaints|mistake|before|late|missed',
  'would not|never have happened|happen|gone|been|come',
  'it|that|this was|is never|not .. me|my|our|mine|up',

  'my half|part|side|bit|share|code|end|piece|work|stuff|player|flowers|product|section|module|numbers|texts|slides .. was|were|is|itself|won|worked|stood|perfect|ready|fine|clean',
  'my|own half|part|side|bit|share|end .. was|were|is|won|worked|ready|fine|of',
  'for|on|from my part|side|end',
  'i|we had? did|done|delivered|finished|kept everything|all|my|our|mine .. right|part|bit|side|share|job|end',
  'i|we had|did|have? explained|told|mentioned|warned|written|informed|reminded|raised .. it|that|them|him|her|so|the|in|my|everything|everyone|system|already|before|this',
  'i|we only|just|merely pressed|did|followed|said|passed|used|executed|clicked|ran|signed|delivered|wrote|entered|typed',
  'as|what|which the|is? runbook|book|rule|rules|plan|procedure|contract|checklist|manual|handbook|process|what said|says|told|prescribed|requires|required|the',
  'i am not a|an|the|his|her|their|responsible|paid',
  'i|we can|could not .. also|be|do|everything|everywhere|everyone|watch|check|test|make|force|carry|help',
  'one|you|nobody does|do|can|should not|never .. check|recheck|question|look|ask|verify|read|supervise|control|expect|double-check|doubt',
  'a|mere|pure|just|only formality',
  'tied my hands',
  'my hands were|are tied|bound',
  'documented|minuted|on record|file',
  'it is|{be} documented|minuted|written|recorded|all .. there|writing',
  'ask|asks anybody|anyone|them|my|him|her|around',
  'i have been|was|got failed|let|left|abandoned|betrayed|deceived|misled|sabotaged',
  'would have|be had|been|won|made|gone|reached|worked|come|got|sold|held|succeeded|hit|delivered|ours|there|fine',
  'contract|deal|tender|prize|target|order|goal was|were ours|mine|won|reached',
  'you|one|i trust|trusted|rely|relied|expect|expected|assume|assumed that|on|a|an|him|her|them|people|others',
  'not|hardly|never|nothing my|mine|me|ours|us .. fault|mistake|job|doing|business|responsibility|problem|task|department|table',
  'not|nothing .. to do with me|us|my',
  'there was|is|{be} nothing|little|no|not .. i|system|way|more|on|one|we',
  'could not|hardly|never have .. been|done|known|clearer|seen|more|prevented|foreseen',
  'crystal clear',
  'my door',
  'can|could not|hardly be expected|blamed|held|asked',
  'at|to me as|for though|if|what|that',
  'i was not|never .. asked|angry|told|informed|surprised|involved|invited|consulted',
  'the learning|lesson|moral|conclusion .. is|was .. do|not|never|trust|check|choose|work',
  'me of all',
  'not|nobody me|mine',
);
/** A fault or an omission of one's own, named. */
const admits = phrases(
  'my own? fault|mistake|error|omission|oversight|blame|failure|carelessness|layout|doing|negligence|blunder|silence|impatience|misjudgement|signature',
  'what was|is mine',
  'was|is|were|{be} mine|me|ours|my .. that|to|and|then|though|as|too|first|also',
  'mine|my|me first|too',
  'by|on me',
  'my own share|part|fault|mistake|half',
  'my share|part of|in it|this|that|the',
  'i|we should|could|ought to? have',
  'i|we had|have|did not|never .. checked|check|asked|ask|looked|look|told|tell|said|say|read|opened|open|tested|test|explained|thought|documented|listened|seen|noticed|warned|known|given|put',
  'i had? approved|signed|overlooked|missed|forgot|forgotten|misread|misjudged|moved|assumed|ignored|underestimated|rushed|hurried|caused|broke|scrapped .. it|in|the|them|that|without|forty|two|four|once',
  'apologise|apologised|apologize|apologized|apology|sorry|ashamed|embarrassed',
  'owning|owned|own up|it|that|the',
  'i|we was|were|had|am been? wrong|careless|too|late|tired|lazy|mistaken|blind|slow|naive|stubborn',
  '{they} was|were|is|{be} right',
  'neither .. nor i|we|mine',
  'nor|neither|so had|did|was|could|were i|we',
  "nobody|no 's|one fault|blame",
  'as much|also mine|my|me|on',
  'looked|look|searched|asked for|at|myself|about my own? .. colour|part|share|role|calendar|side|own|shoes|hands|mirror',
  'with|through his|her|their eyes',
  'by|through my|me|own .. three|times|habit|mistake',
  'not politics|their|his|her',
  'faulted|blamed myself',
  'even so',
  'both halves|sides',
  'i learned|learnt|understood|realised|realized|saw that? .. i|my|mine|me',
);

/** The places that put a fault on others while the own share is denied; empty where they do not. */
export const faultingIn = once((doc: Doc): readonly Match[] => find(doc));

const isOther = (clause: Clause | undefined): boolean =>
  clause === undefined || (clause.agent !== 'candidate' && clause.agent !== 'team');

/** Clauses that tell others by what they failed to do. */
const failings = (doc: Doc): Clause[] =>
  doc.clauses.filter(
    (clause) =>
      (clause.agent === 'other' || clause.agent === 'nobody') &&
      !clause.passive &&
      clause.finite &&
      (clause.modality === 'did' || clause.modality === 'could') &&
      !isOthersWords(doc, clause) &&
      ((clause.negated && EXPECTED.has(clause.lemma)) ||
        (!clause.negated && FAILING.has(clause.lemma) && clause.agent === 'other')),
  );

/** Traits told of others, not of oneself and not denied. */
function traits(doc: Doc): Match[] {
  const found: Match[] = [];
  for (const token of doc.tokens) {
    if (!TRAITS.has(token.lower) || token.quoted) continue;
    const place = { start: token.start, end: token.end, sentence: token.sentence, word: 0, next: 0 };
    const clause = clauseAt(doc, token.start);
    if (isTold(doc, place) && isOther(clause) && !clause?.negated) found.push(place);
  }
  return found;
}

/** So few words leave no room for a fault of one's own that is not told: fewer signs are enough. */
const BRIEF_WORDS = 150;
/** Who tells more own acts than this has done too much for the signs to be the story. */
const MOST_OWN = 5;
const POINTS_BRIEF = 2;
const FEW_ACTS = 1;
const POINTS = 6;
/** What one class of signs counts for at most, in sentences. */
const MOST = 3;
/** What an own fault that is named takes away. */
const ADMITTED = 2;

function find(doc: Doc): Match[] {
  if (tellingOf(doc).own > MOST_OWN) return [];
  const asPlace = ({ start, end, sentence }: Clause): Match => ({ start, end, sentence, word: 0, next: 0 });
  const own = (match: Match): boolean => !isOthersWords(doc, match);
  const accused = [...others.find(doc).filter(own), ...failings(doc).map(asPlace)];
  const scorn = [
    ...traits(doc),
    ...toldPlaces(doc, contempt).filter((match) => isOther(clauseAt(doc, match.start))),
  ];
  if (accused.length + scorn.length === 0) return [];
  const denied = denies.find(doc).filter(own);
  const admitted = admits
    .find(doc)
    .filter((match) => own(match) && clauseAt(doc, match.start)?.modality !== 'would');
  const points =
    [accused, scorn, denied].reduce((sum, places) => sum + Math.min(MOST, countSentences(places)), 0) -
    ADMITTED * countSentences(admitted);
  // Who tells so little of their own doing has little to set against one sign.
  const few = tellingOf(doc).own <= FEW_ACTS;
  if (points < (doc.words > BRIEF_WORDS ? POINTS : few ? 1 : POINTS_BRIEF)) return [];
  const all = [...accused, ...scorn, ...denied].sort((left, right) => left.start - right.start);
  return few || countSentences(all) > 1 ? all : [];
}
