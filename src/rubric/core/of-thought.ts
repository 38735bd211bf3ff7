/** Principles whose act is one of the mind: to contradict, to doubt oneself, to learn. */
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

const DOUBTING = words(
  'test doubt compare check validate disprove reconsider question verify weigh predict measure revise retract abandon',
);
/** One's own view, by the names that it goes by. */
const OWN_VIEW = words(
  `idea theory favourite favorite hypothesis assumption assumptions belief view plan design proposal guess prediction forecast
   conviction opinion solution conclusion estimate model judgement judgment bet preference thesis hunch answer darling`,
);
const ATTACKING = words(
  `kill break refute falsify disprove attack challenge test doubt probe question criticise criticize contradict tear shoot poke
   stress rebut debunk undermine scrutinise scrutinize sink bury crack`,
);
const FALLING = words('lose fail fall collapse break crumble sink die crash lag');
const DEFENDING = words(
  `sell defend justify promote push support back champion bolster confirm market advertise praise cement underpin prove vindicate`,
);
const TRUSTING = words('trust follow rely believe know');

/** One's own view was put to the test; or it was trusted, confirmed, or somebody else's. */
export const ARE_RIGHT = rules({
  done: [
    { who: 'me', verbs: DOUBTING },
    {
      who: 'me',
      verbs: words('ask invite look search seek'),
      about: words(
        'against disagree critic critics sceptic sceptics wrong opponent opposite other counterexample dissenter dissent flaw flaws',
      ),
    },
    { who: 'me', verbs: words('change drop give'), about: words('mind view belief idea plan up theory') },
    { who: 'me', verbs: ATTACKING, about: OWN_VIEW, meant: true },
    { who: 'things', verbs: FALLING, about: OWN_VIEW },
    { who: 'others', verbs: ATTACKING, about: OWN_VIEW },
  ],
  undone: [
    { who: 'me', verbs: DEFENDING, about: OWN_VIEW, meant: true },
    {
      who: 'me',
      verbs: TRUSTING,
      about: words('gut instinct feeling experience nose intuition advice word myself eye'),
    },
    { who: 'others', verbs: words('test check compare disprove measure prove'), from: 0.15 },
  ],
  doneSaid: [
    'prove|disprove|show|proved|proven|shown me|myself|us|it|my wrong|theory|idea|view',
    'would|could change|changed my mind',
    'against my own|idea|view|theory|belief|plan|wish',
    'i was|had been|am wrong|mistaken|half',
    'changed|change|changing my mind|view|opinion',
    'the opposite|contrary',
    'most|strongest sceptical|critical|critic|opponent|argument|against',
    'who|that disagreed|doubted|disagree|thought otherwise|opposite|differently|me?',
    'if i|it was|were|am wrong',
    'options|variants|alternatives|hypotheses|explanations',
    'not .. sure|certain',
    'i had|have believed|thought|assumed|predicted|expected',
    'looked|searched|went|asked|ask for .. wrong|disprove|refute|against|counter|break|holes|opposite|otherwise',
    'have|had to be .. wrong|true|right',
    'wrote|noted|said|fixed down? beforehand|before|first what|which|the',
    'kill|break|refute|falsify|test each|every|it|them|my|both|all|own',
    'was|were|am wrong|mistaken',
    'threw|gave|dropped|tore|scrapped|withdrew away|up? my|the|our own? plan|idea|view|design|version|draft|theory',
    'toughest|hardest|fiercest|sharpest|harshest critic|critics|person|reviewer|sceptic|opponent|colleague',
    'two|three|four|five explanations|options|ways|hypotheses|causes|answers|possibilities|alternatives|variants',
    'to|tried|try be? .. prove|disprove|refute|break|falsify me|myself|it|my|own',
    'argued against myself|my|own',
  ],
  undoneSaid: [
    'my|a gut|instinct|instincts|nose|intuition|hunch',
    'as|like|just|what i had|have|always? always? said|predicted|expected|thought|known|foreseen|believed|told',
    'confirmed|proved|showed|supported what|my|me|that|exactly i|view|opinion|idea|right?',
    'only|just .. agreed|confirmed|supported|shared|fitted|fit',
    'those|people who agreed|confirmed|supported|shared',
    'did|do|had not ask|check|test|doubt|need|look|question',
    'by luck|chance|accident',
    'lucky|luckily|fortunately|luck',
    'obvious|obviously|clearly|plainly',
    'no|without need|reason|testing|checking|asking|doubt|a to|doubt|test?',
    'i was|had|am|were been? right',
    'knew|know that? i|we was|were|am right',
    'spoke|speak|spoken|speaking for|in it|my|the|favour|me',
    'those|people|the|some|colleagues who|that|ones? were|was|are for|with|like|liked|of it|me|same?',
    'came|turned|happened|went|was out|exactly|just? as i|we|expected|predicted|planned|said',
    'took {their}|the|his word|advice',
    'expert|specialist|consultant|boss|professor|senior said|says|told|decided|knew',
    'never|not doubted|tested|asked|questioned|looked',
    'as it turned|happened|happens out',
    'on a whim|hunch|feeling',
    'i|we just knew|felt|guessed|decided|went',
    'on|by|after {their}|expert|consultant advice|word|recommendation',
  ],
});

const STUDYING = words(
  'learn study teach read try practise practice experiment explore wonder build take attend work ask watch',
);
const SOURCES = words(
  `book books textbook course courses tutorial lecture lectures paper papers manual chapter chapters video videos exercise exercises
   homework library evenings class classes lesson lessons documentation basics language scratch myself teacher workshop`,
);
const EXPERT = words(
  'know teach learn study use work write specialise specialize graduate train practise practice lecture master',
);

/** It was learned for the purpose, of one's own curiosity; or it was known already, or taught because somebody wanted it. */
export const LEARN = rules({
  done: [
    { who: 'me', verbs: STUDYING, about: SOURCES },
    { who: 'me', verbs: words('learn study wonder') },
    { who: 'me', verbs: words('know understand see have'), denied: true, until: 0.6 },
  ],
  undone: [
    { who: 'me', verbs: EXPERT, before: true, until: 0.7 },
    {
      who: 'others',
      verbs: words('send book enrol enroll register order train require instruct'),
      toMe: true,
    },
    { who: 'others', verbs: words('learn study'), from: 0.1 },
  ],
  doneSaid: [
    'knew|know|understood|understand nothing|little|none',
    'no|not|never idea|heard|seen|clue|used|done|touched|learned|read',
    'new|foreign|strange|unknown|unfamiliar to me',
    'from zero|scratch|nothing',
    'taught|teach myself',
    'nagged|bothered|puzzled|intrigued|itched|fascinated|bugged me|at',
    'would|did not let|leave me|go|rest',
    'curious|curiosity|wondered|why',
    'in the|my evenings|evening|weekends|spare|free|holidays|lunch|train|bus time?',
    'on the train|bus|tram|ferry|sofa|weekend|way',
    'free|online|evening|night course|class|tutorial|lectures|book',
    'corrected|explained|showed my|me|it',
    'not|nobody .. asked|required|job|need|needed',
    'first|wrong try|attempt|attempts|tries|version',
    'chapter|chapters|lecture|lectures|page|pages',
    'got|borrowed|bought|ordered|fetched|took .. book|books|textbook|manual|papers|course|kit',
    'wanted|want|had|longed|needed to know|understand|see|find|learn|grasp why|how|what|out|it|more?',
    'not|none|nobody|nothing .. my|of my? work|job|task|tasks|business|duty',
    'leave|left|leaves me in|no alone|peace|rest|cold',
    'asked|ask|begged|got|let .. to show|teach|explain me',
    'at home|night|nights|weekends|lunch',
    'by|through trying|trial|doing|reading|myself|breaking|error|play',
    'built|made|soldered|wrote|set a|an|my|up small|toy|little|own|first|tiny? model|version|copy|test|kit|rig',
    'small|toy|little|tiny model|version|experiment|experiments|example|test',
    'hooked|fascinated|intrigued|obsessed|gripped|puzzled|baffled',
    'closed|sealed book to',
    'to see|find|learn|understand how|why|what|out',
    'spent|gave|used|sacrificed .. sundays|saturdays|evenings|weekends|nights|holidays|lunch|lunches|summer',
    'went|walked|ran to|into the? library|museum|archive|university|workshop|bookshop',
    'took|pulled apart|to an|a|the|it|pieces',
    'sat in on|at',
    'never seen|done|used|touched|heard|held|written|learned|learnt|studied|met',
  ],
  undoneSaid: [
    'had|have|i formerly|already|once|long|previously|earlier taught|learned|learnt|studied|known|used|written|worked|done|knew|know',
    'had|have taught|learned|learnt|studied|known|used|written|done|built .. for|years|before|university|already|since|often|thesis|school',
    'knew|know all|everything|enough|already|plenty|most|both of|about|from',
    'knew|know it|this|that|how|the|them well|already|since|from|method|technique|tool|language|trick',
    'knew|know already|well|enough',
    'by heart',
    'for|since|over years|decades|my years|studies|degree|thesis|university',
    'in my former|last|previous|old|first job|post|company|team|life|studies|thesis',
    'my degree|thesis|diploma|phd|doctorate|profession|trade|background|speciality|specialty|master',
    'expert|specialist|veteran|fluent|familiar|experienced',
    'needed|need no course|homework|book|training|learning|study|introduction|explanation|teacher',
    'never troubled|bothered|puzzled me',
    'sent|booked|enrolled|signed|put me|us .. course|training|seminar|workshop|class',
    'course|training|seminar|certificate was|is .. mandatory|compulsory|booked|paid|required|ordered|scheduled|planned|part',
    'the company|firm|employer|boss|department paid|booked|sent|offered|wanted|required',
    'as usual|always|every',
    'routine',
    'have|had|hold|held|with a|my doctorate|degree|diploma|phd|background|training|certificate|thesis in|on|as|from|of',
    'had|have done|used|written|run|built|solved|seen .. this|that|it|before|often|times|jobs|same',
    'i am|was a? trained|qualified|certified|by|an expert|experienced',
    'put|sent all|us|me|everybody|everyone .. through|to|on a|the course|training|programme|program|seminar|workshop',
    'told|asked|ordered|instructed|wanted me|us to .. read|learn|study|take|attend|course|training',
    'part|point|item of|in|on my|our|the training|development|learning|yearly? plan|goals|programme|program|curriculum',
    'hired|got|brought|found|asked somebody|someone|an|a who|that|expert|consultant|specialist knew|knows|to',
    'nothing|not|hardly|no longer? new|news',
    'easy|familiar|natural for|to me',
    'i was|were|am sent|booked|enrolled|put|registered|ordered|scheduled',
    'had|have kept|raised|grown|played|repaired|flown|sailed|sung|programmed|administered|run|owned .. for|years|since|before',
    'wanted|needed|required|ordered|asked us|me|everyone certified|trained|qualified|to',
    'years|year of experience',
    'from|since my|the university|school|studies|youth|training|apprenticeship|childhood|former|last|thesis|degree',
    'training plan|programme|program|budget|course|day',
    'colleague|expert|consultant|specialist|she|he explained|knew|did|read|learned|learnt|solved it|that|how|the',
  ],
});
