/**
 * Whose matter it is, by the ways in which English says so: what is somebody's, lies with somebody, is run by somebody,
 * stands in somebody's contract, goes by somebody's name. Said of me it is my own matter, said of others it is theirs.
 */
import { clauseBefore, isQuoted } from '../disagreement/spans.ts';
import { type Match, phrases, wordsOf } from '../phrases.ts';
import type { Doc } from '../text/document.ts';
import { once } from '../text/once.ts';
import { wordClass as words } from '../text/word-class.ts';

/** What one can have in hand. */
const MATTER =
  'module|modules|component|components|service|services|system|systems|page|pages|screen|screens|code|codebase|area|patch|turf|remit|task|tasks|ticket|tickets|responsibility|duty|duties|project|product|program|job|work|part|bug|side|business|baby|matter|problem|mess|field|domain|department|territory|corner|concern|beat|watch|lot|lane|line|piece|list|repository|repo|app|software|form|forms|feature|process|queue|pipeline|function|plan|charge';
/** The same as it is said of others; "a day's work", "the truth is that her plan" are no property. */
const THEIR_MATTER =
  'module|modules|component|components|service|system|page|pages|screen|code|area|patch|turf|remit|task|ticket|tickets|responsibility|duty|project|product|program|job|bug|business|baby|problem|domain|department|territory|corner|concern|lot|software|queue|charge|kingdom|garden|contract|world|team|call';
const BODY =
  'team|group|department|crew|desk|squad|people|unit|side|office|division|section|shop|lot|branch|bench';
/** Where it is written down whose it is. */
const DEED =
  'contract|description|profile|goals|objectives|targets|charter|backlog|sprint|list|remit|plan|board|roadmap|mandate|brief|scope|agreement|letter|terms|portfolio|rota|quarter|duties|role|job|title|queue|inbox|tray|budget|care|hands|charge|keeping|custody';
const TO_ME = 'me|us|mine|ours|my|our';

const mineSaid = phrases(
  '{be} also|still|all|both|only|entirely|exactly|really|very|simply|partly|clearly|plainly|mostly|largely? mine|ours',
  `{be} also|still|all|really|very|partly|both|clearly|plainly? {my} own? ${MATTER}`,
  `{be} {my} own? * ${MATTER}`,
  '{be} one|some|all|most|part|half of mine|ours',
  `{be} .. one|some|all|most|part|half|piece|bit of {my} own? ${MATTER}`,
  `${MATTER} of {my} own? ${BODY}|${MATTER}`,
  `{be} {my} own? ${BODY} 's`,
  '{be} us|me alone|who|that|again|and',
  `belong|belongs|belonged|belonging .. to ${TO_ME}`,
  `sits|lies|lay|hangs|hung|falls|fell|lives|lands|landed|rests|rested with|under|within|inside|off|upon ${TO_ME}`,
  `lies|lay|hangs|hung|lives in|on ${TO_ME}`,
  `sit|lie|fall|live|land|hang|rest|falls|fell to|with|under|within|inside|off ${TO_ME}`,
  `~come|~go under|within ${TO_ME}`,
  'owned|run|kept|maintained|managed|operated|handled|written|built|served|hosted|supported|administered|coded|designed by me|us|myself',
  `owned|run|kept|maintained|managed|operated|handled|written|built|served|hosted|supported|administered by {my} own? ${BODY}`,
  '~carry|~bear|~have {my} name|initials|signature|stamp',
  '{my} name|initials {be} .. on|in|at|under|above|beside',
  'i am|was named|listed|entered|down|registered|recorded .. as|in|for',
  `named|listed|written|stood|stands|standing|put|spelt|spelled|included|down|out|all|{be} in|on|into|among {my} own? * ${DEED}`,
  `named|listed|written|stood|stands|standing|put|spelt|spelled|included|down|out|all|{be} in|on|into|among {my} own? ${DEED}`,
  '{my} contract|charter|mandate|remit|description|brief|role|title ~cover|~include|~name|~list|~make|~mention|~require',
  'i am|was paid|hired|employed|engaged|contracted|taken|brought on|in|exactly|precisely? for|to exactly|just|precisely|only? that|this|it|them|run|keep|look|watch',
  'what|why|which|precisely|exactly i am|was hired|paid|employed|there|here for|to?',
  'i am|was its|their|the sole|only owner|author|maintainer|keeper|custodian|guardian|caretaker',
  'i am|was its|their owner|author|maintainer|keeper|custodian|guardian|caretaker',
  'me|myself its|the|as owner|author|maintainer|keeper',
  'i am|was the one|person|man|woman|engineer|developer|guy who|that runs|owns|keeps|maintains|looks|answers|handles|manages|ran|owned|maintained|looked',
  'i own|owned|maintain|maintained|operate|host it|them|that|these|those|both|all',
  'i|we look|looked after them|that|both|all|those|these',
  'i|we answer|answered for it|them|that|this|both|all',
  'i am|was|were responsible|accountable|answerable|liable for it|them|that|this|those|these|both|all|exactly',
  'i|we get|got|receive|take|took the|its|their .. pages|alarms|alerts|calls|pager .. when|for|about',
  'i|we get|gets|got|receive its|their alarms|alerts|pages|pager|calls',
  'i am|was on call|duty|shift|rota|standby|watch',
  'person|engineer|one|developer|man|woman on call|duty|shift|standby',
  '{my} bug|fault|doing|error|mistake then',
  '{my} own? daily|usual|regular|normal|everyday|ordinary bread|work|job|task|tasks|duty|duties|business',
  `squarely|right|well|still within|inside|under {my} own? ${MATTER}`,
  'mine|ours to look|fix|keep|check|run|maintain|mind|care|watch|guard|manage|answer|build|change|tend',
  '{be} what i do|did all|every|day|for|here',
  'comes|came|goes|went|come|go with {my}|the job|post|role|title|chair',
  '{be} on|under|in|off {my} own? plate|wing|roof|lap|bench',
  '{my} bread and',
  'i|we inherited|adopted it|them|that|this',
  'i|we signed for it|them|that|this',
  'nobody|none|no|one else other? but|than|except me|us|my|our',
  'what|exactly|which i had been hired|paid|employed|engaged|brought|taken',
  'i am|was|had .. hired|paid|employed|engaged|brought|taken to|for|on write|build|run|keep|look|maintain|do|own|that|this|exactly',
  'is|are|was|were what {my} own? team|group|unit|department|office|crew|company|contract|job',
  '{my} own? team|group|unit|department|office|crew|squad owns|owned|makes|made|runs|ran|keeps|kept|maintains|maintained|answers|answered the|it|them|this|that|its|all|both|for',
  'from {my} own? * * software|system|code|module|lab|service|app|tool|printer',
  '{my} own? team|group|unit|department|office|crew|squad has|had|have charge|custody|control of',
  'i am|was the * assigned|appointed to|for',
  'i am|was assigned|appointed to',
  'on the rota|roster for|that|then',
  'in {my} job|own? contract|description|plan|goals it|that|which? says|said|stands|stood|reads',
  'land|lands|landed|arrive|arrives|arrived|end|ends|ended in|on|with {my} inbox|queue|desk|lap|plate|tray',
  'and was|am its|their author|maintainer|keeper|owner|custodian',
);

const theirsSaid = phrases(
  '{be} all|entirely|also|still|clearly|rather? theirs|hers',
  `{be} {their} own? ${MATTER}`,
  `{be} with? another|other|different|separate|outside|foreign ${BODY}|company|firm|contractor|agency|ministry|supplier|vendor|institute|country|city`,
  `{be} a|an other|different|separate|outside|foreign ${BODY}|company|firm|contractor|agency|ministry|supplier|vendor|institute|country|city`,
  "{be} really|actually|strictly? somebody|someone|anybody|everybody|nobody|anyone|everyone else? 's",
  "{be} no one 's",
  'nothing|little to do with',
  'no|any business|part|say|share|hand|role|stake|authority|access|mandate|claim|right|word|key|login|rights|permission|vote in|to|over|on|with|there|touching|meddling',
  '{my} contract|job|part|remit|area|role|work|responsibility|mandate|brief|module|side|ground|field|line ~stop|~end at|with|where|before|there|short|in|a',
  '{my} contract|job|part|remit|area|role|work|responsibility|mandate|brief|module|side|ground|field|line .. ~stop|~end at|with|where|before|there|short|in|a',
  `outside|beyond {my} own? ${MATTER}|fence|border|wall|scope|contract`,
  `outside|beyond|outwith|past the scope|bounds|limits|edge|edges|borders of {my}`,
  'none|neither|nothing of this|that|it|them|those|these|which .. mine|ours|{my}',
  'not|never|neither|nor|hardly really|even|exactly|strictly|technically|quite|actually? mine|ours',
  `not|never|neither|nor|hardly really|even|exactly|strictly|technically|quite|actually|in|on|part? of? {my} own? ${MATTER}|${DEED}`,
  `nobody|none from|on|of|in {my} own? ${BODY}|company`,
  `no one from|on|in {my} own? ${BODY}|company`,
  'floors|floor|buildings|streets|halls|doors|corridors up|down|above|below|away',
  'in another|different|separate building|wing|city|town|country|office|hall|floor|hemisphere',
  'across the hall|corridor|river|street|yard|road|courtyard|square',
  'with its|their|his|her own backlog|budget|chief|boss|people|team|queue|manager|plan|rota|staff|developers|engineers|head|tracker|sprint|roadmap|board|priorities',
  'i am|was only|just|merely|purely|simply a|an|the|in|on|from|there|here',
  'i was|were|am not asked|supposed|meant|allowed|entitled|authorised|authorized|paid|hired to|for',
  'outsourced|contracted|farmed|leased|rented out|to',
  'i am|was not on|in|at call|duty|shift|rota|standby|watch|charge',
  '{be} for the|a * to',
  '{be} up|down to them|him|her|others|somebody|someone|the|another',
  'above|beyond {my} pay|grade|station|rank|badge|brief',
  'out of|off {my} lane|line|turf|patch|field|department|area|hands',
  'in|under the hands|charge|care|custody|keeping|authority|control|roof|command of',
  'i do|did not work|sit|belong there|in|for|with|to',
  '~trespass|~poach|~intrude',
  'on|upon {their}|somebody|someone .. toes|turf|patch',
  'stranger|outsider to|there|among|at',
  'not|nothing|never .. i|we had|have been? hired|paid|employed|engaged|asked|brought',
  "no one 's since|until|any|anymore",
  "nobody|noone 's",
  'came|comes|bought|leased from a|an|the outside|external|foreign|bankrupt? supplier|vendor|contractor|agency|consultancy',
  'serviced|maintained|run|kept|managed|operated by|for a|an|another|some|the outside|external|other|different|foreign|local|separate',
  "another|neighbouring|neighboring|other|different|sister team|group|department|unit|office|company 's",
  'it is the * that|who runs|pays|keeps|owns|maintains',
  '{my} own job|part|work|area|remit|contract ends|ended|stops|stopped',
  'had left|retired|died|resigned|gone and|without .. not|never|nobody|replacement|replaced|successor|followed',
  'no|without a|an|any? holder|keeper|home|guardian|caretaker|engineer|developer|maintainer|custodian|department|sponsor|name',
  'no engineer|developer|team|department|office|group|one was|is|had|has been? assigned|responsible|put|named|charged',
  'nobody|none .. there|left|assigned|responsible|charge|name|office',
  'neither|none of the|those|them|us two|three|which|them?',
  'on|in neither|no|nobody backlog|list|plan|board|budget|contract|department',
  'between|among two|three|four|several|the|all departments|teams|groups|offices|companies|contracts|chairs|stools|desks|ministries|units|banks|suppliers',
  'fell|fallen|falls|lay|sat|slipped|dropped between|through',
  'each|both|all|everybody|everyone|either believed|thought|assumed|supposed|expected|said the|it|that other|others|was|belonged|somebody',
  'believed|thought|assumed that? * did|does|do|had|has',
  'with|to|from another|other|different|foreign|sister|outside company|firm|institute|country|employer|supplier|agency|team|department|group|bank|city',
);
/** The same with the owner named: not where it is somebody of one's own. */
const ofOwner = phrases(
  `{be} * 's ${THEIR_MATTER}`,
  `{be} the|a * 's ${THEIR_MATTER}`,
  `{be} the * * 's ${THEIR_MATTER}`,
  `in|on|under|inside|within * 's ${DEED}|hands`,
  `in|on|under|inside|within the * 's ${DEED}|hands`,
  `in|on|under|inside|within the * * 's ${DEED}|hands`,
  `in|on|under|inside|within the * * * 's ${DEED}|hands`,
  'is|are run|done|kept|owned|maintained|managed|operated|handled|hosted|supported|administered|bought|issued|planned|provided by {a}|another|other|others|somebody|someone|outside|their',
);
/** Told of a thing, it lies with whoever stands behind it. */
const resting = phrases(
  'sits|lies|lay|sat|rests|resides|sit|lie|rest with|under {a}|another|other|others|somebody|someone|two|three|four|people',
  '~fall|~come under {a}|another|other|others|somebody|someone|people',
  'belong|belongs|belonged|belonging .. to',
  'is|are responsible|accountable|answerable for it|that|them|this|those|these|the',
  'has|have charge|custody|command|control of',
);

/** It is told of whose the matter is before this share of the text; "it is ours now" comes later and is what came of it. */
const SCENE = 0.6;
const DENIALS = words('not never neither none nor nothing nobody without outside hardly no beyond if cannot');
const SELF = words('me us my our mine ours');
/** How far before a saying its denial may stand: "none of those is mine", "not really part of my job". */
const REACH = 4;

const isDenied = (doc: Doc, { word, next, sentence }: Match): boolean => {
  const told = wordsOf(doc);
  for (let at = Math.max(0, word - REACH); at < next; at += 1)
    if (told[at]!.sentence === sentence && DENIALS.hasForm(told[at]!)) return true;
  return false;
};

/** Whether one of the words, or the next, is the candidate or the candidate's. */
const namesMe = (doc: Doc, { word, next, sentence }: Match): boolean =>
  wordsOf(doc)
    .slice(word, next + 1)
    .some((told) => told.sentence === sentence && SELF.hasForm(told));

/** "This one's mine, I thought", "it's ours now": said to take it on, it had not been one's own. */
const isTaken = (doc: Doc, match: Match): boolean => {
  const next = wordsOf(doc)[match.next];
  return clauseBefore(doc, match)?.reported === true || (next !== undefined && SINCE.hasForm(next));
};
const SINCE = words('now till until today since');

/** "The error was mine", "the theory was ours": what comes from one's own head is no area. */
const isOfMind = (doc: Doc, { word, sentence }: Match): boolean =>
  wordsOf(doc)
    .slice(Math.max(0, word - REACH), word)
    .some((told) => told.sentence === sentence && OF_MIND.hasForm(told));
const OF_MIND = words(
  'error errors mistake mistakes fault blame theory idea ideas goal date wrong decision choice guess minutes shame omission slip question why delay bet words voice vote view',
);

/** What is said of it, in the order of the text. */
export interface Belonging {
  mine: Match[];
  theirs: Match[];
}

/** Collects who the matter belongs to; once for each document. */
export const belongingOf = once((doc: Doc): Belonging => {
  const mine: Match[] = [];
  const theirs: Match[] = [];
  const until = doc.text.length * SCENE;
  const isTold = (match: Match): boolean => {
    if (match.start > until || isQuoted(doc, match.start)) return false;
    const clause = clauseBefore(doc, match);
    return clause === undefined || !clause.reported || clause.speaker === 'candidate';
  };
  for (const match of mineSaid.find(doc)) {
    if (!isTold(match)) continue;
    if (isDenied(doc, match)) theirs.push(match);
    else if (!isTaken(doc, match) && !isOfMind(doc, match)) mine.push(match);
  }
  for (const match of theirsSaid.find(doc)) if (isTold(match)) theirs.push(match);
  for (const match of ofOwner.find(doc)) if (isTold(match) && !namesMe(doc, match)) theirs.push(match);
  for (const match of resting.find(doc)) {
    const agent = clauseBefore(doc, match)?.agent;
    if (
      isTold(match) &&
      agent !== 'candidate' &&
      agent !== 'team' &&
      !namesMe(doc, match) &&
      !isDenied(doc, match)
    )
      theirs.push(match);
  }
  return { mine, theirs };
});
