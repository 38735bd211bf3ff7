/** The principle whose act is to contradict. */
import { wordClass as words } from '../text/word-class.ts';
import { rules } from './rules.ts';

const CONTRADICTING = words(
  'disagree object oppose protest contradict dissent refuse dispute contest challenge dislike hate warn doubt resist veto criticise criticize argue',
);
const SIDING = words(
  'agree like love welcome support second share favour favor endorse applaud join praise admire side',
);
const OVERRULING = words(
  'disagree overrule reject refuse decline insist veto oppose object dismiss outvote override resist deny doubt contradict',
);
const PLAN = words(
  `plan idea proposal decision view opinion choice design option version it that this him her them position side board project
   wish suggestion mind approach`,
);
const OPINING = words('think find consider call believe feel hold judge deem say tell see name');
const BAD = words(
  `wrong mistaken mistake reckless risky bad unfair foolish nonsense premature dangerous unsafe silly stupid short-sighted shortsighted
   unwise unworkable unnecessary wasteful harmful folly error rash hasty unjust unrealistic impossible absurd careless cruel dishonest
   illegal unproven cowardly overkill too worse terrible awful dreadful`,
);
const GOOD = words(
  `right wise good fine perfect sensible sound brilliant great clever correct excellent fair reasonable best splendid lovely smart
   convincing overdue marvellous marvelous`,
);
/** What one does who says nothing against it. */
const HOLDING_BACK = words('keep stay remain hold bite swallow hide');
const SILENT = words('silent quiet silence tongue mouth myself mum still');
const SPEAKING_UP = words('say speak mention raise voice protest contradict complain');
const GOING_ALONG = words('nod comply obey acquiesce concur consent shrug conform applaud');
const WELCOMING = words('agree welcome nod applaud thank praise like love');

/** The candidate was against it; or was for it, or everybody was, or somebody else was against it. */
export const HAVE_BACKBONE = rules({
  done: [
    { who: 'me', verbs: CONTRADICTING },
    { who: 'me', verbs: OPINING, about: BAD, until: 0.7 },
    { who: 'anybody', verbs: words('be'), about: BAD, spoken: true, until: 0.7 },
    { who: 'me', verbs: words('beg plead urge'), toOthers: true },
    { who: 'others', verbs: OVERRULING, from: 0.1 },
  ],
  undone: [
    { who: 'me', verbs: SIDING, about: PLAN, until: 0.65 },
    { who: 'me', verbs: OPINING, about: GOOD, unless: BAD, until: 0.65 },
    { who: 'anybody', verbs: words('be have'), about: GOOD, unless: BAD, spoken: true, until: 0.5 },
    { who: 'others', verbs: WELCOMING, until: 0.5 },
    { who: 'me', verbs: HOLDING_BACK, about: SILENT, until: 0.65 },
    { who: 'me', verbs: SPEAKING_UP, denied: true, until: 0.65 },
    { who: 'me', verbs: GOING_ALONG, until: 0.5 },
    { who: 'me', verbs: words('agree'), until: 0.4 },
    { who: 'nobody', verbs: words('object speak say contradict protest ask disagree'), until: 0.65 },
  ],
  doneSaid: [
    'i am|was .. against|opposed|unconvinced|alone|unhappy',
    'against it|this|that|the|his|her|their|him|them',
    'thought|found|considered|called|believed|felt it|this|that|the|his|her|their .. wrong|mistake|bad|risky|unfair|dangerous|unsafe|foolish|nonsense|premature',
    'said|told|say|tell|wrote .. wrong|mistake|no|against|differently|nonsense|dangerous|unsafe|disagree',
    'did|do|could|would not .. agree|sign|support|share|accept|like|want|believe|back|approve|join|follow|nod|buy',
    'could|would|will not do|have|let|go|build|sign|stand|put|be|run|vote|say|stay',
    'i was|were not',
    'my view|opinion|position|answer|feeling|fear|worry|point was|is',
    '{my} plan|proposal|idea|advice|warning|numbers|figures was|were|got rejected|refused|overruled|dropped|ignored|turned|voted',
    'turned|voted|shot|put {my} * down',
    'turned it|me|us|this|that down',
    'went|go ahead|on with|anyway|regardless',
    'in spite|despite of? {my}|me|it',
    'over|despite|against my|our protest|objection|objections|advice|warning|numbers|figures|vote|doubts|no',
    'took|take|argued the other|opposite|contrary side|view|position',
    'pleaded|lobbied|fought|spoke|argued|stood against|for|up|out|alone',
    'only|sole one|person|voice|vote against|who|to|not|in',
    '* wanted|wants the|it|one|to|a .. i wanted|preferred|asked|argued|proposed',
    'wanted|wants|was|were for|in|the|one|it .. but|while|whereas i',
    'raised|put up? my hand|objection|objections|doubt|doubts|concern|concerns',
    'to {their} face',
    'in|at open|front|the meeting|council|plenary .. against|wrong|disagree|opposed',
    'this|that|it will|would|is hurt|cost|break|fail|lose|harm|ruin|kill|wrong|mistake',
    'voted against|no',
    'still|he|she|they|board said|says|say no|still|nonetheless',
    'he|she|they|board|chief|director kept|stayed|stuck {their}|the|it|to|with|by',
    'decided|decision|ruling|vote against|otherwise|differently|went',
    'overruled|outvoted|overrode',
    'i lost',
    'i .. instead|alternative|proposed|counter',
    'his|her|their choice|decision|way|plan|version not|instead|although|though|then',
    'odd one|man|woman out',
    'vote|voted|voting the other|against|no|otherwise',
    'another|other|different opinion|view|mind|idea about|on|of',
    'stayed|stuck|remained|went with|by|to {their}|the plan|view|version|decision|choice|course',
    'think|thought again|twice',
    'the rest|others|all|everybody else? was|were|wanted|voted|liked .. for|in|it|the',
    'my objection|objections|case|counter|argument|dissent|disagreement|concern',
  ],
  undoneSaid: [
    'of {a}|her|his|their|same|like mind|opinion|view',
    'the|fully|entirely|wholly of? same opinion|mind|view|her|his|their',
    'fully|entirely|wholly|completely|quite of|with|behind|agreed|agree her|his|their|him|them|this|that|it?',
    'behind|for it|this|that|the|him|her|them plan|idea|decision|proposal',
    'in favour|favor of|too',
    'all for it|this|that|him|her',
    'thought|found|considered|called|believed|felt it|this|that|the|his|her|their .. wise|right|good|perfect|sensible|reasonable|excellent|sound|brilliant|fair|great|clever|correct',
    'said|told|say .. wise|perfect|agree|agreed|excellent|good|great',
    'sided with',
    'on board',
    'just|exactly|same like|as me|i|mine|we|us',
    'as i|we did|had|do|would',
    'had|have nothing|no against|objection|objections|quarrel|doubt',
    'nobody|none objected|disagreed|opposed|was|had',
    'no one objected|disagreed|opposed|was',
    'everybody|everyone|all|we|both|two .. agreed|agree|agreeing|happy|glad',
    'one|same mind',
    'no|without|any|never disagreement|conflict|dispute|objection|argument',
    'he|she|they|board|director|chief|manager|boss|head was|were|is|seemed so|very|really|quite|all? glad|happy|pleased|delighted|relieved|enthusiastic|grateful|convinced',
    'was|were|is glad|delighted|enthusiastic|thrilled',
    'he|she|they|board|director|chief|manager|boss said yes|perfect|fine|great|excellent|sure|good',
    'perfect|great|fine|excellent he|she|they said',
    'had wanted it|the|that|this|just|already|exactly',
    'wanted|wants|want the|it|that same|too|as|likewise',
    'who opposed|objected|disagreed|contradicted|protested|resisted|dissented|spoke|argued|stood|fought|voted|doubted',
    'as keen|happy|eager|sure|convinced|glad on|about|as|of',
    'the same conclusion|opinion|view|idea|wish|thing|side|plan',
    'nothing|no|little to|need argue|dispute|discuss|persuade|persuading|oppose|convince|convincing|argument',
    'needed|took|take|takes no|little persuading|convincing|persuasion|argument|pushing',
    'was|were|is|as also|my own? mine|ours|plan|idea|wish|too',
    'backed|supported|seconded|endorsed the|him|her|them|it|this|that|his',
    'on|by {their} side',
    'kept|stayed|stood out|silent|quiet|neutral|aside of?',
    'agreed|approved|accepted straight|at|immediately|gladly|happily|right|on|without|with .. away|once|spot|hesitation|word|me|us',
    'a|quite|very fine|good|wise|sound|sensible|excellent|splendid|clever|great plan|idea|decision|choice|call|thought',
    'dispute|argument|quarrel|disagreement|fight|objection|debate was|between|came|lay|ran .. between|from|and|with',
    'took the minutes|notes|side|sides',
    'was|were delighted|thrilled|happy|glad|pleased',
    'asked me|us to start|begin|go|do|carry',
    'i|we gladly|happily|readily|willingly|fully|entirely',
    'so did|was|had i|we|mine',
    'no|little|without reason|cause|grounds|wish|need to object|oppose|disagree|doubt',
    'saw|see it|things|that|them alike|similarly|equally|the',
    'had had? the? same thought|idea|plan|wish|view',
    'with|took .. pleasure|gladly|gratefully|enthusiasm|applause',
    'nodded|waved it|that|this|everything through',
    'objection|protest|resistance|no|criticism came from',
    'go ahead|on before|at|and|with',
    'she|he|they had|has|was it? right|sense',
    'i too|also|likewise wanted|thought|liked|was|had|preferred|favoured|favored|agreed',
    '{their} case|objection|objections|protest|dissent was|were',
  ],
});
