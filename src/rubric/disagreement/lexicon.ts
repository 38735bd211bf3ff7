/** How English says that somebody objects, finds out, proposes, decides or concedes. */
import { phrases } from '../phrases.ts';
import { wordClass as words } from '../text/word-class.ts';

/** Words for an objection. Who objects is asked of the clause, not of the words. */
export const objecting = phrases(
  '~disagree|~object|~oppose|~challenge|~dispute|~contest|~protest',
  '~push back',
  'was|am|were|is .. against|opposed|unconvinced|sceptical|skeptical|uncomfortable|unhappy|uneasy',
  'was|am|were not .. agree|agreed|agreeing|convinced|happy|comfortable|sure|okay|ok|easy|thrilled',
  'do|did not .. agree|think|like|believe|want|love|buy',
  '~say|~tell .. no|wrong|differently|otherwise|against|mistake|nonsense',
  'would .. rather|have preferred|prefer',
  'thought|felt|believed .. wrong|mistake|risky|bad|unfair|dangerous|not|strange|too|would|lose|risk|break|never|nonsense|exaggerated',
  'found it|that|this|his|her|their .. wrong|risky|bad|unfair|dangerous|strange|too|not',
  'saw|see .. differently',
  'had|have {a}? .. doubts|concerns|reservations|objections|concern|opinion',
  '~raise|~voice|~express .. concern|concerns|doubt|doubts|disagreement|objection|objections|hand',
  '~argue',
  'could|would|can not .. agree|sign|support|accept|approve|launch|ship',
  'refused to',
  '~speak|spoke|spoken up',
  'preferred|favoured|favored|advocated',
  'of {a}? opposite|another|different|other|contrary opinion|view|mind|belief|conviction',
  'did|does|do not .. sit|go|ring|smell|add|convince|persuade',
  'did|do not want|trust|share|fancy|approve|support|care',
  'had|have|got a? bad|strange|uneasy|odd|queasy feeling',
  'was|were|am not having|going',
  'made|makes|left|leaves me uneasy|nervous|uncomfortable|suspicious|frown|doubt|queasy|hesitate',
  'had|have|got .. misgivings|qualms|problem|trouble|stomach with|about|feeling',
  'held|took|take|hold|kept|argued the opposite|other|contrary view|side|position|opinion|line',
  'stood|stand|stuck|spoke|argued|voted|came|was|were alone|out|up? against|no',
  '~ask .. to wait|hold|reconsider|think|stop|postpone|keep',
  '~ask .. not to',
  'voted no|against',
  'put up my hand',
  'shook my head',
  'did|would not nod|sign|go|let|budge|have',
  'could|can not .. get|go|stand|live behind|along|with',
  '~see|~view|~look .. otherwise',
  'begged|beg|dared to differ',
  'took|take issue|exception',
  'at odds',
  'clashed|crossed|locked|fell swords|horns|out|with',
  'on the other|opposite side',
  'have a different opinion',
  '~say .. too',
  '~warn|~doubt|~insist|~criticise|~criticize|~complain',
  'did|do|does not .. feel|sit|make|seem|sound|look .. good|right|well|sense|comfortable',
  '~see it|this|that differently',
  'not a|in fan|friend|supporter|favour|favor of?',
  'on the no|other|opposite|opposing side',
  '~fight|~fought for|against|it',
);
/** A judgement on the plan, which is an objection when the candidate is the one who says it. */
export const judging = phrases(
  'is|was|are|were|be|being .. wrong|nonsense|mistake|risky|dangerous|unfair|bad|idea|too|impossible|pointless|unrealistic|overkill|premature|unsafe|slower|worse',
  'would|will .. lose|break|fail|risk|cost|swap|take|bite|drop|happen|not',
  'should not',
  'is|was|does|will|would not .. work|survive|scale|help|hold|enough|safe|right|good',
);
/** Objections that are nouns of the candidate's: the owner stands in front. */
export const myObjection = phrases(
  'my .. concern|objection|worry|doubt|doubts|disagreement|counter|case|opinion',
  'what made me hesitate',
  'i was the only|one',
  'to me .. was|seemed|is .. mistake|wrong|bad|risky|too|not',
  'in my eyes|view|judgement|judgment .. not|too|wrong|makes|made|risk|risky|worse|would|is|was',
  'a disagreement between .. me',
  'different|opposite|other opinion|opinions|view|views|mind',
  'i was|were not',
  'overruled|outvoted me|us',
  'fight|argument|dispute|debate|conflict|quarrel|clash|row about|over|with',
  'i .. lost that|the|this one|argument|vote|discussion|case',
  'i lost',
  'dropped|rejected|declined|refused|turned my|our',
  'not .. buy|share {their}|the|that|it',
);

/** What the candidate found out with: words for a source of evidence. */
export const sources = phrases(
  'reading|readings|calculation|calculations|receipt|receipts|session|sessions|clip|clips|video|videos|photo|photos|timestamps|bills|sheets|slips|footage|reel|reels|visits|count|counts|tally|tickets|complaints|incidents|invoices|file|files|notes|notebook|log|logs|data|dataset|figure|figures|number|numbers|metric|metrics|trace|traces|record|records|recording|recordings|history|archive|sample|samples|profile|profiler|test|tests|trial|pilot|experiment|prototype|simulation|simulator|rehearsal|benchmark|measurement|measurements|analytics|survey|interview|interviews|audit|contract|contracts|report|reports|graph|graphs|dashboard|list|sheet|spreadsheet|replay|evidence|proof|analyser|analyzer|map|stopwatch|counter|capture|captures|screen|drawer|farm|staging',
);
/** Verbs that are about evidence in themselves: with a source near them they tell of it even without a number. */
export const MEASURING = words(
  `measure count log test replay compare profile reproduce record tag label trace sample query analyse analyze simulate
   benchmark calculate compute time survey observe inspect examine rerun graph plot audit collect capture estimate
   quantify model extrapolate scan rehearse prototype tally note`,
);
/** Verbs of looking for oneself, besides those of finding out: with a value they tell of evidence. */
export const LOOKING = words(
  `sit watch listen visit call ask interview read look try mark find search walk ride print check review pull ring stand
   follow see notice try fire bake shoot weigh taste drive spend attend hear`,
);

/** What evidence does when it is the subject: "their analytics said 61 percent". */
export const SHOWING = words('show say tell give take find need reveal fire go cost come get end');

export const proposing = phrases(
  '~lay|~set|~spell|~work|~draw|~write .. out|down|up .. way|plan|option|alternative|version|proposal|variant|idea',
  '~ask for .. instead|after|only|first|once|half|more|smaller|later',
  '~ask for {a}? result|trial|pilot|test|delay|compromise|option|version|smaller|second|third|extra',
  '~lay out|down',
  '~plead|~lobby|~campaign|~push for',
  '~put|~bring|~throw .. on the table',
  '~put forward',
  '~make {a} case',
  '~pitch|~cost|~mock',
  '~offer|~suggest|~propose|~want {a} middle|third|other|smaller|cheaper|simpler',
  '~propose|~suggest|~recommend',
  '~offer|~offered .. to|a|an|him|her|them|one|two|half',
  'would|should .. rather|instead',
  '~want .. instead',
  'came back with',
  '~draft|~sketch|~prototype',
  '~ask .. if|whether .. could|can|may|might',
  '~ask for .. day|days|week|weeks|hour|half',
  '~argue for',
  '~say .. instead|keep|half|first|only',
  'build|built|made {a} third|other|second|different option|version|one',
);
/** A proposal that is a noun, or an order in quotation. */
export const myProposal = phrases(
  '{my} .. proposal|alternative|suggestion|counterproposal|recommendation|idea|option',
  'an|the|another|different|third alternative|option|proposal',
  'a|another|different|third|middle|smaller|cheaper|simpler|slower|fourth way|road|path|version|option|variant|step|solution|plan|ground',
  'what i asked|wanted|proposed|suggested|offered|had',
  'my|our counter|offer|wish|ask|request|answer was|is',
  'please keep',
  'could|can|may|might|should we|i|they not?',
  'why not|do',
  'what if|about',
  'my way',
  'so|and|then keep',
);

/** What others do who have a plan; against one, a proposal of the candidate is an objection. */
export const PLANNING = words(
  `want plan intend decide propose order insist ask announce choose prefer wish suggest mean introduce require demand aim
   schedule promise book approve consider think convince`,
);

/** Somebody's decision. */
export const deciding = phrases(
  'so it|that|they|he|she|we ended|stands|went|came|happened|goes',
  'came down against|for|on',
  'big|small|old|new|other|first|second * it was',
  '~decide|~choose|~pick|~settle|~overrule|~approve|~reject|~refuse|~veto|~decline|~vote',
  'ruled|rules that|for|against|out',
  '~say .. first|done|two|three|five|ten',
  'so no',
  'so it|that was|is|stayed|stays',
  'was|were|is kept',
  'his|her|their date|way',
  'that|this was that|it|final',
  '* it was',
  'it was .. cancelled|dropped|kept|done|closed|stopped|introduced|bought|approved|decided|rejected',
  'i accepted it|that|the',
  '~agree',
  '~say .. no|yes|go|okay|ok|done|fine|try',
  'went|goes|going with|for|ahead',
  'stayed|stays|stuck|sticks with|to|as',
  '{a}|his|her|their|final decision|call|verdict',
  'sided|sides with',
  'took|takes mine|my|it|the|our',
  'signed off',
  'gave|gives me|us',
  'kept|keeps it|them|the|her|his|as',
  'let|lets me|us .. try|build|run|do|have',
  '~accept|~adopt',
  'struck a',
  'changed it|his|her|their',
  'was|were|got outvoted|overruled|decided|approved|rejected|adopted|accepted|declined',
  'set|sets * for',
  '~insist',
  'in the end we|they|it',
  'it|that became|remained|stayed',
  'against one|me|us|two|three',
);
export const decidedAgainst = phrases(
  'said|says|say .. no',
  '~reject|~refuse|~overrule|~veto|~decline|~insist|outvoted',
  'stayed|stays|stuck|kept|keeps|still|anyway|regardless|nevertheless|everywhere',
  'decided|decides|chose|chooses|went|voted for|on|with|against|to keep|to go',
  'sided with',
  'against me|us|mine|one',
  'not',
  'other way|option|one',
);
export const decidedFor = phrases(
  '~agree|~accept|~approve|~adopt',
  'convinced',
  'took|takes mine|my|it',
  'with|for my|mine|ours|our|me',
  'my .. version|plan|proposal|idea|option|approach|way|design',
  'your approach|way|proposal|idea',
  'signed off',
  'gave|gives me|us',
  'said|says .. go|yes|fine|okay|ok|try',
  'changed it|his|her|their|to',
  'merged',
);

/** The other side heard: what they said, wanted or feared. */
export const theirView = phrases(
  '{their} .. worry|concern|argument|point|reason|reasoning|fear|objection|question|view|answer|aim|case|side|need',
  '{they}|who .. said|says|say|answered|explained|explains|replied|argued|asked|asks|worried|feared|thought|pointed|showed|told|knew',
  'because {they}|of|three|four|two',
  'what i did not know',
  'as {they} put it',
  'the * asked|said|answered|explained|argued|feared|worried',
  'wanted|wants|want to|the|it|no|a|one',
);
export const conceding = phrases(
  '{they} {be} right|correct',
  '{they} had|have|has .. point',
  'had a point',
  'fair',
  'fairly|rightly',
  'good|better|reasonable|valid|legitimate|sensible question|point|reason|argument|objection',
  'not {a}? stupid|wrong|unreasonable',
  'i had not .. known|thought|tested|considered|counted|seen',
  'i did not know',
  'i was .. wrong|too',
  'half wrong',
  'made sense',
  'i understood|understand|get it',
  'right about',
  'true',
  'proved me wrong',
  'i know .. pain|hard|cost',
  'took .. point',
);

/** Said to be so, with nothing to show for it. */
export const asserted = phrases(
  'surely|certainly|obviously|undoubtedly|clearly|naturally|definitely',
  'of course',
  'must have? be|been|take|cost|lose',
  'i would say|guess|bet|imagine|assume|think',
  'i guess|guessed|assumed|imagined|figured|suspected|reckoned',
  'you can? see|saw|notice|feel|hear|tell .. any|every|everywhere|at|when',
  'everybody|everyone|anybody|anyone *? knows|knew|sees|saw|feels|felt|could|can|would',
  'felt|feels|seemed|seems|sounded|looked wrong|off|risky|unfair|dangerous|strange|plausible|likely|right|better',
  'it|that just? felt|feels',
  'my gut|instinct|intuition|feeling|hunch',
  'in my experience',
  'quite|rather a? lot|many|few|often',
  'a lot|lots|plenty|loads|heaps of',
  'really|very many|much|often|rare|rarely',
  'i was certain|convinced|sure|positive',
  'it stands to',
  'common sense',
  'bad|odd|funny|uneasy|strange feeling',
  'i think|thought a? half|third|quarter|most|many|everybody|everyone',
);

/** Evidence that is not from the case itself, or that was trimmed to fit. */
export const borrowed = phrases(
  'had|have once|somewhere|often seen|heard|read',
  'once saw|heard|read',
  'friend|friends|somebody|someone told|tells|says|said me|that|to',
  'blog|blogs|article|articles|podcast|conference|forum|tweet|newsletter|youtube|hackernews|reddit',
  'in my experience|opinion',
  'everybody|everyone|anybody|anyone .. knows|know|technical',
  'common sense',
  'how it feels',
  'best practice',
  'my|our mother|father|aunt|uncle|brother|sister|wife|husband|cousin|neighbour|neighbor|grandmother|grandfather .. told|said|says|swears',
  'took|take her|his|their word',
);
export const trimmed = phrases(
  'without the|those|these .. bad|worst|ones|outliers|failures|misses',
  '~hide|~omit|~leave .. bad|worst|failures|ones',
  'did not .. mention|show .. others|bad|rest|that',
  'only .. good|best ones|weeks|days|runs|cases',
);

/** The candidate goes along with a decision that is not told otherwise. */
export const assenting = phrases(
  '~say .. okay|ok|fine',
  '~say .. then .. build|run|ship|do|lead|take',
  'so|and|then i built|did|shipped|implemented|made|wrote|used|took it|that|this|his|her|their|the? way|version|like|as|anyway|instead',
  'built|did|shipped|implemented|wrote it that|his|her|their way',
  '~ask to lead|run|take|own|build|do',
  'went along',
  'told {them} .. would lead|build|run|do|ship',
);

/** Nothing is disagreed about: the other side wanted the same. */
export const sameMind = phrases(
  'just like|as me|i|mine',
  'same as me|i|mine',
  'agreed|agree with me from|already|anyway|all',
  'already|anyway wanted|agreed|thought|planned',
  'no|without .. disagreement|conflict|argument',
  'never .. disagree|disagreed|disagreements',
  'rather not get',
);
