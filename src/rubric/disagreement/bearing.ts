/**
 * How the candidate bears himself towards the other side while they differ: hears them out, asks, goes to them first and
 * says their reason back; or mocks them, cuts them off, catches them unprepared, shows them up before others.
 */
import { type Match, phrases } from '../phrases.ts';
import type { Clause, Doc } from '../text/document.ts';
import { once } from '../text/once.ts';
import { clauseBefore, isOthersWords } from './spans.ts';

/** What the candidate does who listens. */
const hearing = phrases(
  '~hear|~let|~see him|her|them|both|it|everybody|everyone|that|his|side|sides out|side|first|through|finish|speak|fully|properly|too|to',
  '~hear {their}|both|the|all sides|side|reasons|reason|arguments|argument|view|worry|worries|point|case',
  '~listen',
  'heard|hear {them}',
  '~let {them} .. finish|speak|talk|explain|begin|start|show|go',
  '~ask {them}|both|for .. first|why|what|how|alone|quietly|privately|side|reason|reasons|worried|worries|walk|minutes|feared|needed|seen|behind',
  '~ask why|how|what|quietly|privately|kindly|first',
  '~ask which|what .. worried|worries|feared|bothered|mattered|needed',
  '~ask * to go|begin|speak|start|explain first?',
  '~want|~wish|~try|~need to? hear|see|understand|know|learn {their}|what|why|how|where|the',
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
  'before|ahead|without anyone|anybody|else|others .. present|listening|there',
  'face to',
  'no one|nobody else present|there|listening|around',
  '~grant|~concede|~admit|~confess|~acknowledge that|it|him|her|them|this|the|his|her|their|freely|openly|to',
  '~say|~tell|~answer|~reply|~agree .. that|it|he|she|they|this? is|was|had|has|{be}|are a? fair|true|right|good|serious|real|valid|point|honest|sound|just',
  'i feared|worried|wondered|wanted|thought|felt that|the|so too|same|also|myself',
  'i had left|missed|overlooked|forgotten|not|underestimated',
  '{their} .. point|worry|fear|reason|case|concern|argument|objection {be}|was|a .. fair|good|true|serious|real|valid|right|sound|honest|strong',
  'fair|good|true|real|serious|valid|honest|sound|legitimate|reasonable point|worry|fear|reason|case|concern|argument|question|objection|one',
  'fair enough',
  '~thank|~apologise|~apologize|~credit|~praise {them}|to',
  '~learn|~understand why|what|how',
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
  'should sell|stick|retire to|with|their|his|her',
  'panic|panics|panicked at|over|about every|each|any|nothing',
);
/** What others do when somebody is shown up. */
const shame = phrases(
  '{they}|who ~go|~turn|~become|~grow|~fall rather|quite|all|very|bright|deep|completely? red|silent|pale|quiet|white|purple|scarlet|crimson',
  '{they}|who reddened|blushed|winced|flinched|stammered|stuttered|squirmed',
  'people|everyone|everybody|room|others|half|table|colleagues|crew laughed|laughing|sniggered|giggled|grinned|smirked',
  'near|close to tears',
);

export interface Bearing {
  heard: Match[];
  mocked: Match[];
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
    return clause !== undefined && clause.agent !== 'candidate' && clause.agent !== 'team';
  };
  return {
    heard: [...hearing.find(doc).filter(mine), ...opening.find(doc).filter(theirs)],
    mocked: [
      ...mocking.find(doc).filter(mine),
      ...slighting.find(doc).filter(theirs),
      ...shame.find(doc).filter(theirs),
    ],
  };
});
