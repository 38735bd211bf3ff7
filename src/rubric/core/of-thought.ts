/** Principles whose act is one of the mind: to doubt oneself, to learn. */
import { wordClass as words } from '../text/word-class.ts';
import { rules } from './rules.ts';

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
