/**
 * How the candidate bears himself towards the other side while they differ: hears them out, asks, goes to them first and
 * says their reason back; or mocks them, cuts them off, catches them unprepared, shows them up before others.
 */
import { isMine } from '../acts/acts.ts';
import type { Span } from '../define-check.ts';
import { type Match, phrases } from '../phrases.ts';
import type { Clause, Doc } from '../text/document.ts';
import { once } from '../text/once.ts';
import { dealingOf } from './dealing.ts';
import { clauseBefore, isOthersWords } from './spans.ts';

/** What the candidate does who listens. */
const hearing = phrases(
  '~hear|~let|~see him|her|them|both|it|everybody|everyone|that|his|side|sides out|side|first|through|finish|speak|fully|properly|too|to',
  '~hear {their}|both|the|all sides|side|reasons|reason|arguments|argument|view|worry|worries|point|case',
  'heard|hear {them}',
  '~let {them} .. finish|speak|talk|explain|begin|start|show|go',
  '~ask {them}|both|for .. first|why|what|how|alone|quietly|privately|side|reason|reasons|worried|worries|walk|minutes|feared|needed|seen|behind',
  '~ask why|how|what|quietly|privately|kindly|first',
  '~ask which|what .. worried|worries|feared|bothered|mattered|needed',
  '~ask * to go|begin|speak|start|explain first?',
  '~want|~wish|~try|~need to? hear|see|understand|know|learn {their}|why',
  '~want {their} .. side|view|reason|wish|story|version',
  '~note|~write {their}|it|that|them|this|both|each|every|all .. down|up|on|beside|next|first',
  '~write|~note|~jot down what|why|how|that|his|her|their|every|the|both|all',
  '~repeat|~rephrase|~restate|~summarise|~summarize|~echo|~paraphrase',
  '~tell|~say|~read|~give|~hand|~play him|her|them|it|his|their .. back',
  '~go|~walk|~drive|~come|~went over|up|down? to {their} desk|office|shop|room|table|place|bench|floor|door|house|kitchen|workshop|site|side|hall|counter',
  '~catch|~take|~see|~meet|~find|~speak|~talk|~call|~ring|~phone {them} .. alone|aside|quietly|privately|before|first|over|beforehand',
  'just|only us|we|the two|both',
  'the two of us',
  'in private|person|confidence|his|her office|room',
  'at {their} desk|bench|table|counter|place',
  'face to face',
  'no one|nobody else present|listening|around',
  '~grant|~concede|~admit|~confess|~acknowledge that|it|him|her|them|this|the|his|her|their|freely|openly|to',
  '~say|~tell|~answer|~reply|~agree .. that|it|he|she|they|this? is|was|had|has|{be}|are a? fair|true|right|good|serious|real|valid|point|honest|sound|just',
  'i feared|worried|wondered|thought|felt so|the too|same|also|myself',
  'i had left|missed|overlooked|forgotten|underestimated',
  '~find|~call|~consider|~think|~hold it|that|this|them serious|fair|reasonable|sound|sensible|valid|true|honest|understandable|legitimate|wise',
  '~find|~call|~consider a? serious|fair|reasonable|sound|sensible|valid|honest|understandable|legitimate|wise',
  'a|an fair|true|real|honest|serious|sound|valid|reasonable|legitimate one',
  '~say|~write|~tell .. was|is {their} idea|point|catch|find|work|finding',
  'as {their} idea|point|catch|finding',
  'both|all our|the two? names',
  '{their} name|names first|beside|next|on|at|under|above',
  'in|with {their} own? words',
  'the way|as {they} would have? said|say|put|told|tell|give|given',
  '~put|~set|~write {their} .. first|beside|next|top',
  '{their} .. point|worry|fear|reason|case|concern|argument|objection {be}|was|a .. fair|good|true|serious|real|valid|right|sound|honest|strong',
  'fair|good|true|real|serious|valid|honest|sound|legitimate|reasonable point|worry|fear|reason|case|concern|argument|question|objection|one',
  'fair enough',
  '~thank|~apologise|~apologize|~credit|~praise {them}|to',
  '~understand why|what|how',
  '~warn|~tell|~show {them} .. beforehand|first|before|privately|quietly',
  'what {they} needed|wanted|feared|saw|meant|knew',
);
/** What the other side does who was heard. */
const opening = phrases('{they} nodded|smiled|thanked|relaxed|opened|agreed|softened|laughed with');

/** What the candidate does who shows somebody up. */
const mocking = phrases(
  '~laugh|~giggle|~snigger|~smirk|~sneer|~scoff|~snort|~jeer|~chuckle',
  '~roll my eyes',
  '~mock|~tease|~ridicule|~parody|~mimic|~humiliate|~embarrass|~shame|~belittle|~patronise|~patronize|~lecture|~scold|~yell {them}|his|her|their|the|that|it|at',
  '~make fun|faces|jokes of|at|about',
  '~cut|~shut|~shout|~talk|~speak {them} off|short|down|up|over',
  '~talk|~speak over|across|through {them}|his|her|their|the',
  '~interrupt|~silence|~dismiss|~ambush|~corner {them}|his|her|their',
  '~brush|~wave {them}|it|that|this aside|away|off',
  '~do {their} voice|accent|walk|face',
  'in {their} voice|accent|tone|manner',
  '~let {them} .. have it',
  'both barrels',
  '~tear|~lay into|apart {them}|it|his|her|their|the',
  '~put {them} .. in {their} place',
  'a piece of my mind',
  '~tell|~correct|~contradict|~ask|~call|~show|~confront|~challenge|~attack|~question|~quiz|~grill {them} .. in front of',
  'in front of {their} team|boss|crew|people|staff|customers|own|manager|colleagues|juniors|peers|whole|entire',
  '~cc|~copy {their}|the boss|manager|director|chief|whole|entire|bosses|board',
  'in the public|big|main|general company|channel|chat|thread',
  '~wipe the floor',
  '~have a go|laugh|dig|swipe at|about',
  '~make {them} look|seem|feel|squirm|sweat|repeat|apologise|apologize|beg|wait',
  'at {their} expense',
  'for a laugh',
  'got|get a|my laugh|laughs',
  'with a smirk|sneer|grin|sigh|shrug|snort',
  'scared|afraid|terrified|frightened|allergic of|to a|an|numbers|change|progress|computers|spreadsheets|technology|work',
  'do|done {their} homework',
  '~grow up',
  'so|and|but whatever',
  'in a|his|her|their funny|silly|childish|mocking|squeaky|deep|high|old voice|accent',
  '~spring|~sprung|~drop|~dump|~fling this|it|that|the|my .. on|at {them}',
  'without warning|telling {them}|first|before',
  '~save it|that|this for|until',
  '~call|~name {them} lazy|silly|old|stubborn|childish|a',
  '~call|~name it|that|this|his|her|their .. excuse|excuses|lazy|laziness|nonsense|joke|silly|rubbish|vanity|childish|cowardly|superstition|stupid|ridiculous',
  '~ask if|whether {they}|anyone|he|she had? ever|even|once|really',
  '~ask who had? let|allowed|dreamt|invented',
  'let {them} rant|whine|moan|babble|ramble|stew|sulk|sweat|squirm',
  '~prove {them} wrong|stupid|foolish',
  'bluntly|sarcastically|mockingly|coldly|curtly|icily',
);
/** What the candidate says of the others who looks down on them. */
const slighting = phrases(
  'like|only|how|that a|an|some|the|those? people|person|someone|somebody|man|woman|types|folk|men|women who|talks|speaks|think|talk .. never|only|not|hardly|barely',
  'not understand|understood|get|got|grasp the|a? first thing|word|half|basics|maths|math|numbers',
  'poor|lame|cheap|weak|usual|tired|mere excuse|excuses|laziness|vanity',
  'people|men|women|types|folk of|like {their}|that age|kind|sort',
  'people|those|someone|somebody|person|man|woman who never|hardly|only|stands|held|touched',
  'old men|women|people|doctors|hands|guard|foxes|dogs always|simply|just|never|hate|fear',
  'only a|an clown|fool|person|idiot|child|coward|amateur|bureaucrat|dinosaur',
  '{be} not a|an numbers|technical|people|details|reader|thinker',
  '{they} {be} old|lazy|stubborn|emotional|hysterical|jealous|clueless|naive|vain|childish|useless',
  'who has|had never|hardly once|ever? touched|held|sat|seen|met|written|built|driven|stood|done|worked|been|opened',
  'has|had never once|ever? touched|held|sat|met|driven|stood|worked|opened',
  'only ~care|~want|~think for|about|of',
  'should sell|stick|retire|go|get|keep back|to|out|with|their|his|her',
  'panic|panics|panicked at|over|about every|each|any|nothing',
);
/** What others do when somebody is shown up. */
const shame = phrases(
  '{they}|who ~go|~turn|~become|~grow|~fall rather|quite|all|very|bright|deep|completely? red|silent|pale|quiet|white|purple|scarlet|crimson',
  '{they}|who reddened|blushed|winced|flinched|stammered|stuttered|squirmed',
  'people|everyone|everybody|room|others|half|table|colleagues|crew laughed|laughing|sniggered|giggled|grinned|smirked',
  'near|close to tears',
);

/** Goes round them: over their heads, without them, or so that they learn of it from others. */
const bypassing = phrases(
  'over|past|around|above {their} head|heads',
  'without asking|telling|informing|consulting|inviting|warning|waiting him|her|them|anyone|anybody|for',
  'without him|her|them',
  '~tell|~ask nobody|noone|none',
  '~leave|~keep|~cut|~take {them} off|out|away',
  '~leave|~drop {their} name|part|number|numbers|objection|page|slide off|out',
  'not ~invite|~tell|~ask|~copy|~warn|~consult|~inform|~include {them}|either|any',
  'straight|directly|right to {their}|the|my boss|director|manager|chief|head|board|ceo|vp|owner|president|minister',
  'behind {their} back|backs',
  'in {their} absence',
  'before|while {they} could|knew|was|were|had away|off|on|ill|speak|answer|reply|noticed|object|react',
);
/** What becomes of it for them. */
const learningLate = phrases(
  '{they}|who ~learn|~hear of|about? it|this|that .. after|afterwards|later|when|from',
  'first {they} heard|knew|saw',
);

export interface Bearing {
  heard: Span[];
  mocked: Span[];
  bypassed: Span[];
}

/** How they differ is told before this share of the text. */
const ARGUMENT = 0.75;

/** How the candidate treats the other side; collected once for each document. */
export const bearingOf = once((doc: Doc): Bearing => {
  const until = doc.text.length * ARGUMENT;
  const clauseOf = (match: Match): Clause | undefined =>
    match.start < until && !isOthersWords(doc, match) ? clauseBefore(doc, match) : undefined;
  const mine = (match: Match): boolean => {
    const clause = clauseOf(match);
    return (
      clause !== undefined &&
      !clause.negated &&
      (clause.agent === 'candidate' || clause.speaker === 'candidate')
    );
  };
  /** Told or said by the candidate, of somebody else. */
  const theirs = (match: Match): boolean => {
    const clause = clauseOf(match);
    return clause !== undefined && !isMine(clause);
  };
  const round = (match: Match): boolean => isMine(clauseOf(match));
  const { hears, slights } = dealingOf(doc, until);
  return {
    heard: distinct([...hearing.find(doc).filter(mine), ...opening.find(doc).filter(theirs), ...hears]),
    mocked: distinct([
      ...mocking.find(doc).filter(mine),
      ...slighting.find(doc).filter(theirs),
      ...shame.find(doc).filter(theirs),
      ...slights,
    ]),
    bypassed: [...bypassing.find(doc).filter(round), ...learningLate.find(doc).filter(theirs)],
  };
});

/** Places, without those that share words with an earlier one: a phrase and its clause say one thing once. */
function distinct(spans: Span[]): Span[] {
  if (spans.length < 2) return spans;
  const kept: Span[] = [];
  for (const span of spans.sort((left, right) => left.start - right.start || right.end - left.end)) {
    const before = kept.at(-1);
    if (!before || span.start >= before.end) kept.push(span);
  }
  return kept;
}
