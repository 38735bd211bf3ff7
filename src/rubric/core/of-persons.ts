/** Principles whose act is done to or for persons: those who lost faith, those who grow, those who work. */
import { wordClass as words } from '../text/word-class.ts';
import { rules } from './rules.ts';

const FAULTS = words(
  `forget miss misread mistype delete break overlook promise ignore skip approve lie hide lose type send copy merge drop mix
   confuse misjudge underestimate mislead snap shout interrupt dismiss cut push ship release publish leak switch configure set
   assume round swap invert transpose misplace mislabel wipe overwrite neglect botch damage crash spill burn leave cause let
   fail enter trust sign estimate cancel bill charge misreport exaggerate blame talk laugh mock turn`,
);
const PLAIN_FAULTS = words(
  `forget miss misread mistype overlook ignore skip lie lose confuse misjudge underestimate mislead misplace mislabel neglect botch
   damage spill fail mistake misunderstand mishandle misreport err blunder`,
);
const ADMITTING = words(
  'admit apologise apologize confess own acknowledge concede disclose regret repay reimburse',
);

/** What one who has lost faith has to say. */
const CRITICISM = words(
  `doubt doubts criticism complaint complaints grievance grievances objection objections concern concerns worry worries anger angry
   wrong fault faults mistake mistakes disappointed disappointment trust honest feedback interrupting excuse excuses defending`,
);
const CONCEALING = words(
  `hide conceal withhold omit duck dodge evade gloss downplay blame deflect sugarcoat bury cover mask disguise deny avoid shift
   whitewash varnish embellish trivialise trivialize`,
);

/** The fault was the candidate's and was said; or it was somebody else's, or nobody's, or kept quiet. */
export const EARN_TRUST = rules({
  done: [
    { who: 'us', verbs: FAULTS, before: true, until: 0.7 },
    { who: 'us', verbs: PLAIN_FAULTS, until: 0.7 },
    { who: 'us', verbs: ADMITTING },
    { who: 'me', verbs: words('listen ask invite'), about: CRITICISM },
  ],
  undone: [
    { who: 'us', verbs: CONCEALING, until: 0.85 },
    {
      who: 'us',
      verbs: words('say tell mention admit disclose apologise apologize'),
      denied: true,
      until: 0.85,
    },
    { who: 'others', verbs: FAULTS, before: true, until: 0.6 },
    { who: 'others', verbs: PLAIN_FAULTS, until: 0.6 },
    { who: 'others', verbs: ADMITTING },
  ],
  doneSaid: [
    'mistake|error|fault|slip|blame|bug|oversight|omission|failure|responsibility|guilt was|is|were entirely|all|only|plainly|clearly? mine|ours|me|my|our',
    '{my} own? mistake|error|fault|slip|bug|oversight|omission|blunder|failure|doing|carelessness|negligence|lapse|guilt',
    'it|that was me|us|my|mine|i',
    'i was wrong|careless|sloppy|rude|unfair|late|impatient|the one|to blame|responsible',
    'i|we had|have been wrong|careless|sloppy|rude|unfair',
    'sorry|apology|apologies|apologised|apologized',
    'mine|ours and|not|alone|too',
    'heard|hear {them} out',
    'what i|we had done|broken|missed|forgotten|promised|said|sent|approved|overlooked|hidden|got',
    'paid|pay|gave|refunded the|them|him|her difference|back|damage|loss',
    'i did not|had not keep|kept|check|checked|tell|told|read|ask|asked|listen|listened|test|tested',
    'without cushions|excuses|excuse|softening',
    'in|on|with my|our part|side|code|hands|own|numbers|table|report|half',
    'i|we had|have given|sent|told|left|promised|forgotten|broken|misread|approved|written|typed|deleted|overlooked|missed|ignored|signed|swapped|mixed .. wrong|late|open|nothing|it|too|without',
    'owned up',
    'it was|is i|me|my|our|ours|mine who|own|that|fault|doing|mistake|and',
    'my|our own? doing|part|share|hand|code|report|table|number|numbers|promise|silence|temper',
    'asked|ask|begged for {their} pardon|forgiveness|patience',
    'i|we had|have gone|acted|spoken|decided|lied|bypassed|talked|shouted|cut|kept .. over|behind|without|him|her|them|quiet|back',
    'and|so i|we told|said|admitted|wrote|explained {them}|so|it|as',
    'asked {them} .. what|how|why i|we|it|had|done|lost',
    'listened|listen for|to|an|without|until|and|all',
  ],
  undoneSaid: [
    'mistake|error|fault|slip|blame|bug|oversight|omission|failure|responsibility was|is|were|lay entirely|all|only|plainly|clearly|with? theirs|his|hers|them|him|her|the|a',
    '{their} own? mistake|error|fault|slip|oversight|omission|blunder|carelessness|negligence',
    'somebody|someone|nobody|others|other .. fault|mistake|error|blame',
    "* 's fault|mistake|error|slip|oversight|blunder",
    'nothing to apologise|apologize|hide|regret|admit',
    'done|did nothing wrong',
    'right all along',
    'no fault|mistake|error|guilt of|on my|ours|mine|our',
    'kept it|that to myself|ourselves',
    'told|tell nobody|none',
    'in the clear',
    'cleared me|us|my|our',
    'proved|proven|shown|showed|prove|show .. innocent|blameless|right|correct|clean|not our|my|fault|mistake|doing',
    'in|on|with {their} part|side|code|hands|own|numbers|table|report|half',
    'had given|sent|told|left|promised|forgotten|broken|misread|typed|deleted|overlooked|missed|swapped|mixed us|me|him|her|the|it .. wrong|late|nothing',
    '{they} had promised|forgotten|broken|misread|typed|deleted|overlooked|missed|lost|swapped|mixed',
    '{they} apologised|apologized|admitted|confessed|owned',
    'apologised|apologized to me|us',
    'all|everything|nothing right|correct|wrong|well on our|my|side|part?',
    'let it|this|that pass|go|be|lie|rest',
    '{they}|driver|nurse|supplier|colleague|vendor had told|gone|given|sent|said|done|acted|spoken|lied .. wrong|over|behind|my|me|us|without',
    'asked|begged for my|our pardon|forgiveness',
    'none|nothing|not of|by|through? our|my doing|making|fault',
    'said|say|told|wrote|let nothing|none|no of|about|word|on .. it|that|this|them|him|her',
    'without a|any|saying|one word|apology|apologising|admitting|mentioning',
    'nothing|no|not to be|reason|need sorry|apologise|apologize|regret|ashamed',
    'somebody|someone|one|colleague|fellow|supplier|driver|nurse|he|she|they else|in|from|on|had .. left|typed|misread|forgotten|given|sent|made|broken',
  ],
});

const TEACHING = words(
  `give tell let show ask coach teach train mentor praise encourage pair practise practice rehearse watch review explain send
   sponsor push recommend propose promote hand assign invite introduce correct advise challenge help sit trust nominate hire
   interview reject listen leave put stretch`,
);
const GROWING = words(
  `write find present lead repair fix take run build pass learn grow solve teach own ship give hold become explain debug design
   answer decide speak train review plan trace discover try make do handle merge release begin dare chair`,
);
const MINE_ALONE = words('myself alone');
const MENTEE = words(
  `junior intern mentee trainee apprentice newcomer student graduate candidate candidates hire beginner talent growth strengths
   skill skills confidence career feedback promotion potential next`,
);

/** What one does who does the work oneself. */
const DOING_IT = words(
  'write rewrite fix repair finish build present find solve lead run merge deliver handle debug sign draft correct code implement',
);
const BEING_HELPED = words(
  `teach coach train mentor guide help show encourage correct explain push sponsor promote advise challenge trust praise
   recommend nominate give hand let ask tell`,
);

/** The other one did it and grew by it; or the candidate did it in their place, or only needed a pair of hands. */
export const HIRE_AND_DEVELOP = rules({
  done: [
    { who: 'me', verbs: TEACHING, toOthers: true },
    { who: 'others', verbs: GROWING, from: 0.2 },
    { who: 'me', about: MENTEE },
  ],
  undone: [
    { who: 'me', about: MINE_ALONE },
    { who: 'others', verbs: words('watch wait'), from: 0.15 },
    { who: 'me', verbs: words('take'), about: words('back away') },
    { who: 'others', verbs: BEING_HELPED, toMe: true, until: 0.75 },
    { who: 'me', verbs: words('learn grow improve'), until: 0.75 },
    { who: 'me', verbs: DOING_IT, from: 0.2, until: 0.85 },
  ],
  doneSaid: [
    'sat|sit|stood|went|walked|worked * .. beside|with|next|behind them|him|her|to',
    'without|off the|my keyboard|mouse|help|hands|answer',
    '{their} own first|decision|decisions|words|design|plan|idea|talk|hands|answer',
    '{their} first own? talk|release|review|design|project|incident|merge|presentation|team|patient|class',
    'kept|keep|held|sat|put my hands|mouth|tongue|on|quiet|away|back|still',
    'asked|ask instead|only|questions|what|how {they}|of|would',
    'told|tell|said .. plainly|openly|honestly|straight|directly that|what|how',
    'so that|until {they} could|can|was|were|did|had|got|learned|learnt|knew',
    'saw|see|seen more|talent|promise|something|potential in',
    '{their} weak|weakness|weaknesses|strength|strengths|fear|habit|gap|gaps',
    'on|by|for {their} own',
    'now|since leads|runs|owns|teaches|trains|led|taught|trained|been',
    'gave|give|handed|left|let|trusted * .. hardest|part|module|task|talk|lead|run|decide|keys|review|project|design',
    'kept|stayed|held out|back|away|quiet of|from|and|it|my?',
    'met|sat|talked|spoke every|each|once|weekly|on|over .. {their}|decision|decisions|draft|code|work|goals|plan',
    'decision|decisions|draft|mistake|mistakes|attempt|version|answer of {their}|hers|his|theirs',
    'put {their}|him|her name|up|forward|before|in for|forward|front|the',
    'for the first time',
    'let|had|made {them} do|try|decide|run|lead|answer|present|speak|choose|write|own|handle|it',
    '{they} held|gave|led|ran|presented|chaired|wrote|taught|spoke the|a|an|her|his|their|in|at',
    'took|went|go|take|look|looked .. apart|through|over .. {their}|reviews|decisions|together|one|with',
    'with {them} .. what|lacked|missing|plan|next|goal|goals|step',
    'next|missing|lacked step|level|role|grade|for',
    'let {them} .. make|fail|try|decide|choose|run|lead|find|fall|present|speak',
    'turned down|away|rejected|refused a|an|the|two|strong|him|her candidate|candidates|favourite|applicant|friend',
    '{they} had never',
    'what i|we thought|saw|missed|expected .. of {their}',
    'plan|goals|goal|steps|exercise|exercises|assignments|task for|with {them}',
  ],
  undoneSaid: [
    'in|instead|place {their}|of {their}|him|her place|stead',
    'for {them} myself|alone',
    'took|take it|this|that|them|over back|over|from|away',
    'faster|quicker|easier|safer|simpler if|to|when|for i|do|did|me',
    'i|we did|wrote|rewrote|finished|fixed|built|led|presented|ran|made|took|repaired|solved the|it|that|this|his|her|their|module|everything .. for|overnight|myself|instead|alone|while|and',
    'rewrote|redid|corrected|finished|replaced {their} .. draft|code|work|part|design|report|slides|overnight|myself',
    '{they} took|take|kept|wrote|made the? notes|minutes|coffee|copies',
    '{they} watched|looked|listened|sat|followed|waited on|and|in|by|while|beside|along|me|for',
    'sent|booked|enrolled|signed {them} .. course|training|seminar|conference|workshop',
    'hr|personnel|agency|recruiter|boss|director picked|chose|hired|decided|found|took|selected|wanted',
    'no|little|not|without time|patience|to explain|explaining|for',
    'could|knew|did|can|was|were do|able|all|everything|it|already|how .. already|well|himself|herself|anyway',
    'from {them} again|back|and',
    'did|held|gave|wrote|made|finished|ran|led .. talk|part|work|it|review|module|slides|interview for {them}|ines|the|my|our',
    'gave|give|handed|left * .. dull|boring|easy|small|simple|leftover|minor|routine tickets|tasks|jobs|work|chores|things|ones',
    'corrected|redid|repaired|checked|finished it|them|this|that|everything|all .. myself|alone|evening|night|quietly',
    'was|were booked|sent|paid|arranged|organised|organized for|by|to|on {them}|the|a|hr|firm|company',
    'did|do|wrote|write|finished|fixed|built|presented|made it|this|that|them|everything|the .. myself|alone',
    'i had|have holidays|vacation|leave',
    'extra|another|more|spare pair|hands|help|capacity',
    'sent {them} on|to a course|training|seminar',
    'hr|agency|recruiter|recruiters chose|picked|hired|decided|ran|sent|found',
    '{they} already|was|were knew|could|able|good|excellent|expert',
    'left {them} to|alone|with',
    'gave {them} the? easy|small|simple|boring|rest|leftovers|tickets|chores',
  ],
});

/** What work does to those who do it. */
const CONDITIONS = words(
  `safe safety unsafe injuries accidents bent frightens exhausting strain strained limp limping cramps migraine headaches asthma
   depressed anxious anxiety panic overworked drowsy crew crews danger dangerous accident injury hurt pain back backs health healthy sick illness fair unfair fairness equal
   exclude exclusion inclusion disabled wheelchair deaf blind pregnant parent parents childcare breastfeeding prayer fear frightened
   frighten afraid scared burnout exhausted exhaustion tired sleep asleep rest overtime overload overworked workload stress night
   nights pager on-call weekend weekends holiday holidays break breaks quit quitting resign leave harass harassment bully bullying
   insult dignity respect women woman accent language grow growth promotion promoted training trained career voice heard lonely
   isolated shifts shift rota rotation turnover morale burden risk protect heat cold dust noise gloves shoes toilet cried crying
   tears ill doctor fatigue near-miss wrist wrists knee knees shoulder shoulders eyes ears lungs fever lunch swollen stammer
   stammered faint fainted dizzy toilet maternity nursing dyslexic newcomer newcomers part-timer part-timers temps cleaner cleaners
   youngest wheelchair ramp handrail ladder helmet mask heavy lifted lifting bent kneel bleeding bruise bruised worn-out ashamed hours family families home bed children salary pay paid`,
);
const OUTPUT = words(
  `throughput rate rates output productivity efficiency idle speed faster slow slowed slows utilisation utilization capacity volume
   units target targets quota cost costs margin margins profit savings pick picks performance kpi kpis minutes seconds backlog
   rig rigs motor motors servers disk disks rack racks brake brakes bearing bearings pads spares belt belts fans cooling
   deadline deadlines revenue yield line lines parcels pallets outage bill stock inventory faster shorter waste delivery deliveries turnaround pace bottleneck downtime schedule`,
);

/** The aim was what the work did to people; or it was output, and the people are decoration. */
export const BEST_EMPLOYER = rules({
  done: [{ who: 'me', verbs: words('ask listen interview sit ride'), toOthers: true }],
  undone: [],
  doneWords: CONDITIONS,
  undoneWords: OUTPUT,
  doneSaid: [
    'asked|ask them|him|her|each|every|all|the .. frightens|frightened|hurts|hurt|worries|bothers|tired|tires|afraid',
    'nobody|no|none hurt|injured|quit|left|cried|works|worked|has|had more|to|since?',
    'go|went|going home earlier|on|at|before|without|safe|tired',
    'what it|that|this|the * did|does to them|him|her|people',
    'could not breathe|sleep|lift|reach|hear|read|see|stand|sit',
    'the|our quiet|quietest|youngest|oldest|older|newest|weakest|lowest one|ones|colleague|man|woman|people|worker|paid',
    'fair|fairly|evenly|equally',
  ],
  undoneSaid: [
    'pizza|barbecue|party|fun|cake|drinks',
    'what slows|slowed|costs|cost|delays|delayed|holds|blocks the|it|them|us|him|her',
    'i had? wanted the|to|a .. lead|post|promotion|role|manager|raise|title|myself',
    'inspector|inspectorate|regulator|law|audit|auditor had|has|was .. ordered|required|demanded|asked|written|found',
    'customer|customers|client|clients complained|waited|wanted|about',
    'for|to my own career|promotion|bonus|raise',
    'hr|law|regulator|inspectorate|union|management had? asked|told|required|ordered|demanded|wanted|decided',
  ],
});
