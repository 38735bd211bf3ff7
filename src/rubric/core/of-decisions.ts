/** Principles whose act is a decision about the work: to refuse a lower bar, to act before all is known. */
import { wordClass as words } from '../text/word-class.ts';
import { rules } from './rules.ts';

const REFUSING = words(
  `refuse reject block stop hold return insist tighten demand redo halt withhold raise rework strip re-test retest repeat discard
   scrap throw fail pull recall veto condemn send`,
);
const ACCEPTING = words('accept approve pass ship tolerate lower relax loosen waive wave sign skip');
const PRESCRIBING = words('require demand insist prescribe order raise set dictate ask mandate impose');
const STANDARD = words(
  `standard standards bar norm norms limit threshold quality rule rules spec specification tolerance requirement requirements level
   target criterion grade certificate audit`,
);

/** A lower bar was refused; or it was accepted, or others had set the higher one. */
export const HIGHEST_STANDARDS = rules({
  done: [
    { who: 'us', verbs: REFUSING },
    { who: 'us', verbs: words('set define write draw fix'), about: STANDARD },
    { who: 'us', verbs: ACCEPTING, denied: true },
  ],
  undone: [
    { who: 'us', verbs: ACCEPTING, from: 0.25 },
    { who: 'others', verbs: PRESCRIBING, about: STANDARD },
    { who: 'things', verbs: PRESCRIBING, about: STANDARD },
    { who: 'others', verbs: REFUSING, until: 0.5 },
  ],
  doneSaid: [
    'not good|clean|safe|precise|enough enough?',
    'would|could|did|do|will not sign|ship|release|accept|let|put|send|pass|live|deliver|publish|approve',
    'zero|none|no * leaves|left|defects|errors|faults|complaints',
    'at most|best one|two|three|in',
    'one in a|two|three|five|ten|hundred|thousand',
    'i|we said|wanted|want zero|none|one|every|all|half|less',
    'every|each single|one|last',
    'not|no until|more it|than',
    'my|our line|limit|bar|standard|rule is|was',
    'would|could|did|do|will not .. name|sign|signature|under|ship|go|out|release|let|accept|pass|live',
    'i|we wanted|want|asked|demanded|insisted|said .. none|zero|no|all|every|half|better|more|never',
    'made|had|let them|him|her|us|it|everyone weigh|redo|repeat|check|test|count|do|measure|sort|rewrite|wash every|it|each|again|all|twice',
    'no|not a|one|single letter|parcel|order|line|page|batch|part|piece|unit|error|fault|defect|patient|report later|leaves|left|without|goes|went|above|below|over|than|ships',
    'what|how good|done|clean|finished|right means|meant|is|looks|was',
    'was|were|is|as normal|usual|common|accepted|fine|enough .. i|but|for|wanted|not|to',
    'sent|gave|took .. back',
    'again|until from|it|the|every|no scratch|was|were|held|error|passed|none',
    'unacceptable|inadmissible|intolerable|shameful',
  ],
  undoneSaid: [
    'good|clean|fine|safe enough',
    'within|inside|under|below {a}|our? tolerance|tolerances|limit|limits|norm|norms|spec|specification|range|bounds',
    'usual|industry|required|prescribed|legal|minimum|common|normal standard|level|bar|norm|tolerance|limit|rate',
    'as required|prescribed|everywhere|usual|always|agreed',
    'auditor|auditors|regulator|inspector|inspectors|law|ministry|customer|client|contract|standard required|requires|demanded|wanted|insisted|asked|prescribed|set|ordered|told',
    'one can|could|must live',
    'could live with',
    'let it|them|that|this|things go|pass|be|through|stand',
    'perfect is|the',
    'lowered|relaxed|loosened|dropped the|our bar|standard|limit|threshold',
    'so|and i|we left|let|signed|shipped|released|accepted|passed|kept|took it|the|that|this|them',
    'let|leave|left|waved the|it|them|this|that .. go|out|pass|through|be|so|stand',
    'passed|met|fulfilled|satisfied the|all usual|required|standard|normal|existing|official|agreed? test|tests|check|checks|norm|requirements|limit|spec',
    'enough for me|us|them|him|her|the',
    'since|because|as the date|deadline|ship|launch|customer|time was|is|were near|close|waiting|short|tight|late',
    'normal|usual|common|customary|accepted in|for|with the|our|this|that trade|industry|business|house|branch|field|shop',
    'manager|boss|director|chief|lead|customer|head had|has|set|raised|wanted|asked|demanded .. bar|limit|standard|target|quality|it|rule|goal',
  ],
});

const FAST = words(
  `immediately instantly straightaway promptly tonight minutes minute hour hours seconds evening night morning noon saturday sunday
   same once now already`,
);
const ACTING = words(
  `switch turn roll revert stop ship block disable pull cut put take call ring open close send start deploy divert ground recall
   unplug shut freeze order decide act move drive rent buy reroute lock cancel halt flip publish launch try run change fix patch
   hang print set remove add replace write build go`,
);
const WAITING = words(
  'wait hold postpone delay defer hesitate study request await consult convene schedule pause sleep ponder dither',
);
/** Before whom a matter is brought by one who does not decide it. */
const DECIDERS = words(
  `committee board council commission management director directors chief boss manager managers head leadership panel regulator
   ministry headquarters executive executives steering cto ceo cio vp jury assembly quorum vote`,
);
const BRINGING = words('put submit present hand bring refer forward escalate defer delegate report pass');
const STUDYING = words(
  'study survey analyse analyze collect gather investigate examine research observe assess evaluate audit model simulate',
);
const LONG = words('week weeks month months quarter fortnight');
const APPROVING = words(
  'agree consent approve decide authorise authorize release permit clear allow confirm instruct',
);

/** Something that can be taken back was done at once; or it was waited, studied, asked for and approved. */
export const BIAS_FOR_ACTION = rules({
  done: [{ who: 'us', verbs: ACTING, about: FAST }],
  undone: [
    { who: 'us', verbs: WAITING },
    { who: 'others', verbs: APPROVING, from: 0.3 },
    {
      who: 'us',
      verbs: words('send submit present hand'),
      about: words('committee board proposal options request paper memo report council commission vote'),
    },
    { who: 'us', verbs: BRINGING, about: DECIDERS },
    { who: 'us', verbs: STUDYING, about: LONG },
  ],
  doneSaid: [
    'at|right|straight once|away|there|then',
    'that|the|this same|very evening|night|day|hour|afternoon|morning|minute|moment',
    'that|this evening|night|afternoon|morning|minute|hour|moment',
    'within|in|inside|after|for a|an|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|the minute|minutes|hour|hours|seconds',
    'without waiting|asking|permission|approval',
    'on the spot',
    'rather than|instead wait|of|waiting|ask waiting?',
    'could|can be? undone|reversed|removed|undo|reverse|revert|restored|put|turned|switched|taken|rolled|go back?',
    'reversible|reversal|rollback|undo',
    'forwards|there|forth and back',
    'back|undone|reversed|off|out again? in|within a|one|two|five|ten|seconds|minute|minutes',
    'one|a switch|flag|command|click|button|lever|valve|screw',
    'before the|it|we|anybody|anyone|all|i .. knew|know|known|cause|sure|certain|committee|meeting|answer',
    'did not|never wait|ask|hesitate',
    'not .. sure|certain|know|known|cause|proof|all|facts',
    'waiting would|cost|costs|meant',
    'worst case|that',
    'if i|it|we|this|that was|were|am|is|proved|turned wrong',
    'no|little|not time to|left|for ask|wait|lose|study|meeting|that|more',
    'went|go ahead|on without|anyway|although',
    'without {their}|the|a|an|any|waiting|knowing .. signature|approval|permission|proof|blessing|leave|cause|certainty|facts',
    'taken|put|turned|switched|rolled|called|brought back|off|in|again|on with|within|at|in|by',
    'could|can|may be? put|taken|rolled|brought|turned|opened|closed|switched|changed|corrected|moved|sent back|again|later|off|open',
    'acted|did|moved|decided|stopped|switched first|then|before|at and|asked|reported|told|afterwards|once',
    'reported|asked|told|explained|informed afterwards|after|later|then|him|her',
    'took|take|ran|accept|accepted the|that|this|a risk|chance|gamble|blame',
    'each|every|one hour|minute|day|night of|cost|costs|lost|we|meant',
    'lose|lost|loss at|ten|five|an|one|a|only|most .. minutes|hour|hours|day|most',
    'rang|called|stopped|closed|opened|switched|turned|pulled|cut .. at|that|same|within|before * past|night|day|hour|dawn|noon|midnight',
    'although|though|while|before i|we|nobody|it|the .. not|cause|know|knew|proof|sure|unknown|unclear',
    'small|one|single|first trial|ward|step|route|store|truck|line|group|site first|only|alone',
    'by|at|before|until a|half|quarter|ten|twenty|five|noon|dawn|one|two|three|six|seven|nine|midnight past|to|i|we|it|had',
    'made|took the|that call|decision alone|at|myself|there|on|in|without',
    'one|you|we|i can|could undo|reverse|take|revert',
    'half|part|most|some of the facts|data|picture|information .. missing|unknown|lacking',
    'on|ahead anyway|regardless|nevertheless|nonetheless',
  ],
  undoneSaid: [
    'waited|wait|waiting for|until|till|on|a|two|three|several|to',
    'asked|requested|sought|applied|ask for? permission|approval|leave|clearance|authorisation|authorization|confirmation|advice|go',
    'only after|when|once',
    'after|following .. study|survey|review|analysis|audit|assessment|consultation|investigation',
    'after .. approved|agreed|decided|approval|confirmed|signed|permission|committee|meeting|study',
    'until .. approved|agreed|decided|approval|confirmed|known|knew|understood|answer|answered|came|arrived|meeting',
    'committee|board|council|management|director|boss|chief|manager|maker|vendor approved|decided|agreed|confirmed|said|allowed',
    'no step|action|change should|before|until|without',
    'on|next|the following monday|tuesday|wednesday|thursday|friday|week|month we|i|it|they|the',
    'weeks|months|days later|after|of study|analysis|testing|discussion',
    'full|complete|thorough|proper study|analysis|report|picture|investigation|review|risk',
    'nothing|anything before|until',
    'to be on|sure|safe',
    'all|every the? fact|facts|data|figures|approvals|evidence|numbers|results',
    'as ordered|instructed|told|planned',
    'all|every|enough the? facts|fact|data|information|figures|evidence|numbers first|before|together|in',
    'spent|took|needed|gave|for two|three|four|five|six|eight|ten|several|a|weeks|months|another weeks|months|month|week|quarter|days on|for|to|studying|of|with|before',
    'study|survey|analysis|audit|review|assessment|report|paper|opinion first|before|was|took|had|came',
    'asked|begged|petitioned|wrote the|my|our|him|her|a director|boss|manager|chief|board|committee|lead|head .. permission|approval|leave|whether|if|decide|allowed|may|green',
    'gave|got|had|granted permission|approval|leave|it|me|the|us|green on|to|light|go',
    'group|committee|board|council|director|manager|boss|panel took|takes|made|makes|reached the|a|its decision|vote',
    'told|ordered|asked|instructed|allowed me|us to .. so|switch|stop|turn|act|do|close|go',
    'collected|gathered|counted|watched|observed|measured|studied .. weeks|month|months|longer|another|more|quarter',
    'safer|safest|better|wiser|best to|not do|wait|leave|touch|nothing|act|stay',
    'on|onto|for the agenda|next|list of|for|meeting|board',
    'wait|waited|see whether|if|what|how|and it|happens|happened|see',
    'go|went|goes|passed|pass away|over|by of|by itself|own',
    'nothing|anything|not was|be|were|is changed|touched|done|moved|switched before|until|till|without',
    'left|leave|kept|let it|that|this|the|them .. running|run|on|as|until|till',
    'held|hold|stayed|stood back|off|still|put',
    'certainty|proof|clarity before|first',
    'met|sat|talked|conferred|discussed two|three|four|five|six|several|many|every|it? times|weeks|again',
    'let another|two|three|a|some|the week|weeks|month|months|days|day pass|go|run',
    'gave|give|given|with|got {their}|the|its? consent|approval|blessing|permission|leave|placet|assent|signature',
    'and|only|not then i|we did|acted|moved|switched|began|started',
    'wrote|sent|drafted|prepared .. memo|paper|report|proposal|note and|for|to|with',
    'careful|cautious|thorough|caution|prudent|patience|patient',
  ],
});
