/** The principle whose act is to meet those whom the work is for. */
import { wordClass as words } from '../text/word-class.ts';
import { rules } from './rules.ts';

const CUSTOMERS = words(
  `customer client user guest patient passenger shopper buyer parent merchant reader subscriber tenant farmer driver nurse
   student visitor player member citizen rider audience consumer caller lady woman man viewer doctor surgeon mr mrs ms miss frau
   herr madame señora dr neighbour neighbor traveller traveler pupil family resident household skipper fisher fisherman trucker
   shop restaurant mother father grandmother grandfather widow pensioner child teacher pilot host landlord baker dealer courier
   volunteer public applicant borrower depositor cardholder listener fan donor hospital clinic school farm hotel salon kitchen
   people family them him her blind deaf elderly grower sailor midwife pharmacist cook waiter learner commuter cyclist hiker
   villager islander crew captain shopkeeper seller vendor recipient beneficiary dispatcher paramedic carer caregiver`,
);
const NAMED_CUSTOMERS = words(
  `customer client user guest patient passenger shopper buyer parent merchant reader subscriber tenant farmer driver nurse
   student visitor player member citizen rider consumer caller lady woman viewer doctor surgeon mr mrs ms miss frau herr madame
   traveller traveler pupil family resident household skipper fisher fisherman trucker mother grandmother grandfather widow
   pensioner child teacher pilot landlord baker dealer courier volunteer applicant borrower cardholder listener fan donor clinic
   school farm hotel salon grower sailor midwife pharmacist cook waiter learner commuter cyclist hiker villager islander
   shopkeeper seller recipient dispatcher paramedic carer caregiver shop restaurant hospital`,
);
const INSIDERS = words(
  `finance controlling controller controllers accounting marketing sales board boss manager director management legal chief head
   ceo cfo cto coo leadership colleague colleagues team investor investors shareholder shareholders competitor competitors blog
   rival rivals vendor vendors fair conference exhibition brochure competition benchmark procurement treasury headquarters executive executives lead owner budget analyst consultant consultants`,
);
const MEETING = words(
  `visit ask call ring phone interview watch listen shadow sit meet talk speak follow accompany observe survey hear ride stand
   write telephone telephone question invite travel drive walk go spend join see show try test wait email read`,
);
const CONTACT = words(
  'visit ask call ring phone telephone interview watch listen shadow meet observe survey accompany question invite',
);
const SAYING = words(
  'tell say show explain complain write ask ring call answer describe confess mention report beg admit cry laugh reply confirm want need demonstrate point prefer disagree',
);
const IMAGINING = words(
  'imagine assume guess suppose figure picture presume reckon envision speculate infer',
);
const BRINGING_UP = words(
  'tell ask want warn show remind inform push press order instruct urge say complain',
);

/** A customer was met, and not imagined; colleagues and budgets are no customers. */
export const CUSTOMER_OBSESSION = rules({
  done: [
    { who: 'us', verbs: MEETING, about: CUSTOMERS, unless: INSIDERS },
    { who: 'others', verbs: SAYING, about: NAMED_CUSTOMERS },
    { who: 'things', verbs: SAYING, about: NAMED_CUSTOMERS, toMe: true },
  ],
  undone: [
    { who: 'us', verbs: IMAGINING, until: 0.8 },
    { who: 'us', verbs: CONTACT, about: INSIDERS, until: 0.6 },
    { who: 'others', verbs: BRINGING_UP, about: INSIDERS, toMe: true, until: 0.6 },
    { who: 'things', verbs: BRINGING_UP, about: INSIDERS, toMe: true, until: 0.6 },
  ],
  doneSaid: [
    'sat|sit|sitting|stood|spent|rode|worked|went|watched|lived * .. beside|with|behind|among|next|alongside them|him|her|the|a|customers|users|patients',
    'first hand|firsthand',
    'in|at|to {their} home|house|kitchen|office|shop|van|cab|boat|farm|ward|shed|garden|yard|flat|living',
    'in {their} own? words|voice',
    'at {their} table|desk|counter|side|door',
    'read|through every|each|all|the|of|a|hundred|two|three .. complaint|complaints|letter|letters|ticket|tickets|review|reviews|comment|comments|calls|mails|messages',
    'rang|called|phoned|visited|met|watched|asked|interviewed|saw|followed one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|some|several|a|every|each|them|him|her',
    'who|that had cancelled|complained|left|quit|bought|ordered|written|called|returned|asked',
    'showed|show|told|tell|wrote|explained|explain|taught me|us that|how|why|what|about|of|his|her|their|it|where',
    'behind|at|on the counter|till|reception|hotline|helpdesk|bedside|floor|quay|field|ward|shop',
    'in {their} sheds|homes|kitchens|shoes|place|words|cab|shed|chair',
    'let|had|asked|made one|two|three|four|five|six|seven|ten|them|him|her|some|the .. try|use|do|type|read|show|test',
    'rode|drove|travelled|traveled|took|sailed|walked|worked|flew .. with|train|bus|van|shift|night|boat|round|route',
    '{they} told|showed|wrote|said|asked me|us|that',
    'could|did|does|do not read|see|hear|find|reach|hold|understand|use|open|type|pay|log .. told|it|the|they',
    'had|drank|took tea|coffee|lunch|breakfast with|at',
    'support calls|tickets|mails|line|logs',
  ],
  undoneSaid: [
    'seemed|was|is|looked|felt obvious|clear|plain|natural to|that',
    'without asking|seeing|meeting|calling|visiting|talking|speaking',
    'our|my own colleagues|staff|office|people|taste|desk|team',
    'internal|cost|sales|revenue|budget|quarterly target|targets|goal|goals|figure|figures|review|plan|request|needs',
    'competitor|competitors|rival|rivals had|has|have|already|offered|launched|did|were|was|do',
    'no|any time to|for ask|customers|users|interviews|visits',
    'closed my eyes',
    'in my head|mind',
    'our|my convenience|costs|margin|dashboard|roadmap',
    'persona|personas',
    'could|can|can only? imagine|picture|guess|think|tell|feel what|how|that',
    'sales|marketing|finance|management|product|director|boss|manager|controller|legal|board people|had|wanted|wants|knew|told|asked|said|thought .. for|wanted|us|me|growers|bigger|more|what|number|to|that',
    'competitor|competitors|rival|rivals',
    'idea|wish|request|need|order|figure came|comes|was|were from|by the|a|our|my|an .. managers|workshop|management|sales|marketing|finance|board|boss|brainstorm|hackathon|colleague|conference',
    'thought|think|believed|assumed|supposed|figured|expected|hoped|felt|sure people|they|users|customers|everybody|everyone|it|he|she|patients would|want|wanted|like|need|needed|liked',
    'clear|obvious|plain|evident to|that|what me|us|they|all',
    'bring|cut|lower|reduce|save|raise|push|get down? our|the|my own? support|costs|cost|calls|clicks|conversion|revenue|sales|number|load|churn|budget',
    'our own? cost|costs|load|budget|conversion|convenience|hours|target|number|clicks',
    'asked my|our|the own? colleagues|team|managers|developers|engineers|boss|staff|designers|friends',
    'never|not|none spoke|met|asked|saw|visited|rang|called|talked|spoken|seen|talk|speak|ask|to of? a|any|one|the|customer|user|them|with|to',
    'number|rate|count|share of clicks|sales|orders|calls|sign|downloads|views',
    'copied|took|imitated|followed|adopted the|a|what|from .. shop|next|other|others|door|market|big|leader|rest',
    'made|makes|was|is|for our|my own? own|work|filing|life|office|bookkeeping|planning|accounting|process|day easier|simpler|faster|cheaper?',
    'easier|simpler|cheaper|quicker|convenient|better for us|me|our|my',
    'wish|idea|demand|request|order|push|need came|comes from {my}|the|above|upstairs',
    'based on|upon our|the|my personas|assumptions|experience|own|guess|numbers|figures',
  ],
});
