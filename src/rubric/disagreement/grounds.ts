/**
 * What an objection rests on: what the candidate had found out before it was decided, or a feeling, a memory, a taste,
 * hearsay. What was found out only after it was decided could be shown to nobody, and is none of it.
 */
import { type Match, phrases } from '../phrases.ts';
import type { Clause, Doc, Token } from '../text/document.ts';
import { once } from '../text/once.ts';
import { quantitiesOf } from '../text/quantities.ts';
import { hasForm, hasWord, wordClass } from '../text/word-class.ts';
import { readDisagreement } from './read.ts';
import { clauseBefore, isOthersWords, sentenceAt } from './spans.ts';

const supposing = phrases(
  'from|by|on|out instinct|memory|habit|principle|feeling|feelings|gut',
  'out|matter|question of instinct|memory|habit|principle|pride|taste|honour|honor|style|loyalty|nostalgia|conviction|dignity',
  '{my} impression|guess|feeling|belief|instinct|hunch|gut|taste|stomach|intuition|sense|opinion|suspicion|nose|experience|bones',
  '{my} own? personal|strong|honest|general|first|private|humble impression|guess|feeling|belief|instinct|hunch|gut|taste|opinion|view|suspicion|conviction',
  'a|this|that|the|some bad|strong|strange|odd|uneasy|funny|vague|deep|gut feeling|dislike|hatred|aversion',
  'a|this|that|the|some bad|strong|strange|odd|uneasy|funny|vague|deep? hunch|instinct|intuition|suspicion|inkling',
  '~feel strongly|lame|wrong|off|bad|risky|unfair|dangerous|strange|right|unpleasant|odd|cheap|ugly|cold|false|sad|like|silly|rude|stupid|that|too|somehow|in|it',
  'i|we just|simply|always|never|personally|somehow|really ~feel|~sense|~dislike|~hate|~distrust that|it|this|such|these|all|strongly|the',
  'i just|simply|personally|somehow|really ~find|~dislike|~hate|~like|~prefer|~love|would',
  'i ~find|~found it|that|this|them|things|these too|annoying|ugly|wrong|nicer|silly|stupid|sad|unpleasant|strange|cold|cheap|rude|disgusting|boring|beautiful',
  'who|nobody|no|one can|could? knows|know|tell|say',
  'nothing more|else to|than|behind|in',
  'i|we remembered|pictured|imagined|fancied|dreamt|dreamed|supposed',
  'what|as|that i|we remembered|remember|recalled|recall|imagined|pictured',
  'as|like a boy|girl|child|kid|student|shopper|customer|user|parent|mother|father|human',
  'for|since|after|with|in|over so|all|my|these|too|many|twenty|thirty|fifteen|ten|nine|20 many? years|ages|decades in|as|of|with|doing|there|here|now',
  'i have|had been|worked doing|in|with|for|here|there .. years|decades|ages|long',
  'i have|had seen|heard|read|met enough|such|some|several|many|one|somewhere|somebody|someone|of|that|plenty|too|a|it',
  'i had|have once|always|often|never seen|heard|read|known|met|trusted|liked',
  'some|a|an|several|two post|blog|article|articles|stream|forum|podcast|tweet|thread|talk|comment',
  'they|people|everyone|everybody|others|friends all? say|said|complain|complained|moan|moaned|grumble|grumbled|hate|hated',
  'people|those|someone|somebody i know|knew|met|talked|like',
  'anyone|anybody|everyone|everybody|any|every who|with|serious|sane|sensible|in|decent|would|could|knows|knew|fool|child|professional|engineer|user|customer',
  'you see|feel|notice|can|could it|that|see|feel|tell|in',
  'seemed|seems|looked|looks|sounded|sounds too|wrong|risky|odd|strange|off|ugly|to|like|unfair|plausible|cheap|cold|dangerous|not|a',
  'did not .. look|feel|seem|sound nice|right|good|fair|well|safe',
  'i could|can tell|feel|smell|imagine|picture|sense|see',
  'i knew|know our|my|the|these|those|from|people|customers|users|that|it',
  'my|our gran|grandmother|grandfather|granny|mother|mum|mom|father|dad|aunt|uncle|wife|husband|flatmates|flatmate|friends|friend|neighbour|neighbor|neighbours|kids|children who|has|have|would|hates|hate|likes|like|never|always|says|say|said|uses|use|for|and|felt|wears|needs|is|are',
  'in my experience|opinion|view|last|old',
  'without .. number|numbers|figure|figures|data|evidence|proof|facts|fact|measurement|looking|checking|testing|counting|plan',
  'no|any|zero|hardly number|numbers|figure|figures|data|evidence|proof|facts|fact|measurement|measurements',
  'had nothing to show|prove',
  'surely|certainly|obviously|undoubtedly|naturally|definitely|presumably|somehow|supposedly',
  'i guess|guessed|imagined',
  'common sense',
  'it stands to',
  'simply|just|plain|somehow wrong|different|ugly|unpleasant|bad|unfair|lame|rude|stupid|cheap|sad',
  'easily|maybe|perhaps|probably|roughly half|a|most|many|some|one|two|three|every|all',
  'near|around|about|or so|somewhere|something near|like|around|about',
  'my|a|wild|rough|only|just guess|bet|estimate',
  'is|was|would|be asking for trouble',
  'a mere|pure|total toy|fad|fashion|gimmick|nonsense|joke',
  'i|we|myself ~sense|~intuit|~envision|~envisage|~picture|~imagine|~fancy|~fear|~skim|~fantasise|~fantasize|~visualise|~visualize',
  '~skim .. comments|posts|reviews|article|articles|headlines|forum|forums',
  'strangers|competitor|rival|rivals comments|posts|reviews',
  'trust me|us',
  'believe me|us',
  'take my word',
  '~pull|~pulled|~play|~cite|~invoke my? rank|seniority|title|veto',
  '{my} rank|seniority|title|years|reputation|standing|authority|word|heart|soul|stomach|eyes alone?',
  'as the|a senior|lead|expert|owner|veteran|specialist|architect|eldest|oldest|manager',
  '~keep saying|repeating|insisting|arguing|telling|protesting',
  'said|say it|so louder|again|twice|thrice|loudly|firmly',
  '~raise my voice',
  '~argue|~insist|~speak|~say .. loudly|loudest|passionately|from|by heart|conviction|taste|principle',
  'i|we would|could|might hate|dislike',
  'at|in|from|with {my}? last|old|former|previous|earlier|other company|companies|job|jobs|employer|employers|place|firm|team|post|school',
  '* employers|jobs|companies ago|before|earlier',
  'my|our nephew|niece|brother|sister|son|daughter|cousin|partner|girlfriend|boyfriend|grandparents|parents|family|barber|dentist who|has|have|had|would|hates|hate|likes|like|never|always|says|say|said|uses|use|told|felt|needs|is|are|does|do',
  'with|to|for|from my|our gran|grandmother|grandfather|mother|father|aunt|uncle|wife|husband|nephew|niece|brother|sister|son|daughter|cousin|neighbour|neighbor|kids|flatmate',
  'rumour|rumor|rumours|rumors|gossip|hearsay|grapevine',
  'word is|was|has|had that|it',
  'it|that is|was just|only|simply? a matter of',
  'my taste|style|kind of',
);

/** Finding out with one's own hands, eyes or machines. */
const FINDING_OUT = wordClass(
  `measure count time clock weigh meter log test trial try run replay rerun compare profile reproduce record trace sample query analyse
   analyze simulate benchmark calculate compute survey observe inspect examine plot audit collect capture quantify model extrapolate
   scan rehearse prototype tally film photograph pull export extract download dig drive walk ride stand sit watch listen read sort
   go check review interview ask visit port build let put take feed send give buy order open compress draw label mark note track
   monitor inventory poll canvass question ring phone call reckon add sum match retype type print tap scrape sift browse bring
   gather chart map cut split work look`,
);
const LIGHT = wordClass(
  'put take let give bring build buy order feed open send add go sit stand work draw make cut',
);
/** Said of what follows a decision, or comes long after it. */
const afterwards = phrases(
  'afterwards|afterward|subsequently|belatedly',
  'too late',
  'after {a} board|meeting|decision|vote|launch|review|release|fact|rollout|go|round|session|signature|verdict|talk|debate',
  'after * had? decided|met|signed|chose|chosen|voted|approved|launched|settled',
  'after it|this|that was|had|went',
  'once it|that|this|all|everything was|had|is over|decided|settled|done|signed|been|live|gone',
  '{a} month|months|week|weeks|winter|summer|year|day|days|spring|autumn after',
  '~month|~week|~day|~year later|after|afterwards',
  'later in|that|on|i|we',
  'only then|now|when|afterwards|later',
);

const beforehand = phrases(
  'before {a}|that|this|it|we|he|she|they|i|planning|then|saying|speaking|objecting|anything|anybody|my|his|her|their|our',
  'beforehand|already|earlier|previously',
  'in advance',
  'ahead|prior of|to',
  '{a} * before',
  'that|this|the|same morning|evening|night|weekend|afternoon',
  'by the|that time|then|day|meeting',
  'first',
);

export interface Grounds {
  /** Own finding out, with a value told along with it, before it was decided. */
  found: Clause[];
  /** The same, where it is said that it came before. */
  foundBefore: Clause[];
  /** What rests on feeling, memory, taste or hearsay. */
  supposed: Match[];
  /** Shares and rates told before it was decided. */
  counted: Token[];
  /** What the candidate could have shown and did not. */
  withheld: Clause[];
}

/** Before any objection or decision is found, the argument is over by this share of the text. */
const ARGUMENT = 0.6;

/** What the objection rests on; collected once for each document. */
export const groundsOf = once((doc: Doc): Grounds => {
  const { decisions, objections } = readDisagreement(doc);
  const decided = decisions.find(({ start }) => start > (objections[0]?.start ?? 0))?.start;
  const until = Math.min(Math.max(decided ?? 0, doc.text.length * 0.4), doc.text.length * ARGUMENT);
  const supposed = supposing
    .find(doc)
    .filter((match) => match.start < until && !isOthersWords(doc, match) && !saidByOthers(doc, match));
  const guessed = new Set(supposed.map(({ sentence }) => sentence));
  const values = quantitiesOf(doc).quantities.filter(({ start }) => start < until);
  const valued = new Set(values.map(({ start }) => sentenceAt(doc, start)));
  const [afterIn, beforeIn] = [afterwards, beforehand].map(
    (set) => new Set(set.find(doc).map(({ sentence }) => sentence)),
  );
  const found: Clause[] = [];
  const foundBefore: Clause[] = [];
  for (const clause of doc.clauses) {
    if (clause.start >= until) break;
    if (
      clause.agent !== 'candidate' ||
      clause.negated ||
      clause.modality !== 'did' ||
      clause.tense !== 'past'
    )
      continue;
    if (!FINDING_OUT.hasLemma(clause) || !valued.has(clause.sentence) || isRequest(doc, clause)) continue;
    // Verbs that find nothing out by themselves: the value is what was brought, put or given.
    if (LIGHT.hasLemma(clause) && !values.some(({ start }) => start > clause.start && start < clause.end))
      continue;
    if (!afterIn!.has(clause.sentence) && !guessed.has(clause.sentence)) {
      found.push(clause);
      if (beforeIn!.has(clause.sentence)) foundBefore.push(clause);
    }
  }
  return {
    found,
    foundBefore,
    supposed,
    counted: countedIn(doc, until, guessed, afterIn!),
    withheld: withheldIn(doc, until),
  };
});

const REQUESTED = wordClass('for to');
/** "asked him for two days": nothing is found out by it. */
const isRequest = (doc: Doc, { lemma, verb, last }: Clause): boolean =>
  lemma === 'ask' &&
  hasForm(doc, { first: verb + 1, last: Math.min(last + 1, verb + 4, doc.tokens.length) }, REQUESTED);

const OF = wordClass('of in');
const RATES = wordClass('percent median average ratio percentile per-cent %');
const ALL_OF = wordClass('them those these which');
const FEW = wordClass('one two both');
const DETERMINERS = wordClass('the my our those these all every');

/** Whether a share of what was looked at stands here: "nine of ten", "31 of those", "a median of eleven". */
function isShare(doc: Doc, at: number): boolean {
  const token = doc.tokens[at]!;
  if (RATES.hasForm(token)) return true;
  if (!OF.hasForm(token)) return false;
  const before = doc.tokens[at - 1];
  if (before?.pos !== 'NUM' || FEW.hasForm(before)) return false;
  let next = doc.tokens[at + 1];
  if (next && ALL_OF.hasForm(next)) return token.lower === 'of';
  if (next && DETERMINERS.hasForm(next)) next = doc.tokens[at + 2];
  if (next?.pos !== 'NUM' || next.sentence !== token.sentence) return false;
  // "three in 2019" is a year.
  return token.lower === 'of' || next.lower.length !== 4 || !/^\d/.test(next.lower);
}

/** Shares and rates told by the candidate before it was decided, whoever counted them; one for each sentence. */
function countedIn(
  doc: Doc,
  until: number,
  guessed: ReadonlySet<number>,
  later: ReadonlySet<number>,
): Token[] {
  const counted: Token[] = [];
  for (const token of doc.tokens) {
    if (token.start >= until) break;
    const { sentence, index } = token;
    if (counted.at(-1)?.sentence === sentence || guessed.has(sentence) || later.has(sentence)) continue;
    if (isShare(doc, index) && !isOthersWords(doc, token)) counted.push(token);
  }
  return counted;
}

const SHOWING = wordClass(
  'show bring present mention share use send give put lay tell hand produce read submit raise table open',
);
const KEEPING = wordClass('withhold hide conceal pocket bury suppress omit');
const HOLDING = wordClass('keep hold leave save');
const BACK = wordClass(
  'back myself drawer pocket bag desk home unopened unread unsent quiet out away unshown folder',
);
const EVIDENCE = wordClass(
  `number figure count list sheet data log table chart result finding test evidence measurement recording sample survey spreadsheet
   page note graph proof statistic photo film print it them that this what slide report case calculation sum`,
);

/** Where the candidate has something to show and keeps it back. */
function withheldIn(doc: Doc, until: number): Clause[] {
  return doc.clauses.filter((clause) => {
    const { agent, start, negated, verb, last, reported, modality } = clause;
    if (start >= until || agent !== 'candidate' || reported || modality !== 'did') return false;
    const rest = { first: verb + 1, last };
    if (negated) return SHOWING.hasLemma(clause) && hasWord(doc, rest, EVIDENCE);
    if (KEEPING.hasLemma(clause)) return hasWord(doc, rest, EVIDENCE);
    return (
      HOLDING.hasLemma(clause) &&
      hasForm(doc, rest, BACK) &&
      hasWord(doc, { first: verb + 1, last: Math.min(last + 2, doc.tokens.length) }, EVIDENCE)
    );
  });
}

/** "She had a bad feeling": told of somebody else. */
const saidByOthers = (doc: Doc, match: Match): boolean => {
  const clause = clauseBefore(doc, match);
  return clause?.agent === 'other' && !clause.reported;
};
