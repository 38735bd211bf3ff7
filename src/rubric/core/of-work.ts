/** Principles whose act is done to the work: to dig, to deliver, to take away. */
import { wordClass as words } from '../text/word-class.ts';
import { rules } from './rules.ts';

const DIGGING = words(
  `trace reproduce bisect isolate compare follow measure log prove test dig dump disassemble replay simulate instrument capture
   read reconstruct diff inspect examine sniff record photograph weigh count correlate step provoke narrow dissect unpack decode
   recalculate plot overlay watch film`,
);
const SYMPTOM = words(
  `restart reboot reinstall reset swap upgrade update replace exchange retry renew reload re-flash reflash power-cycle double
   increase raise add buy order switch load install clear flush`,
);
/** What is done to a fault that is not looked into. */
const SKIRTING = words(
  'bypass circumvent avoid mask hide suppress ignore skip silence mute sidestep cover paper tolerate',
);
const MAKESHIFT = words(
  'workaround workarounds stopgap makeshift plaster patchwork bandage mitigation timer cron retry retries restarts',
);
const CAUSE = words('cause reason why culprit mechanism explanation origin root source');
const FINDING = words(
  'find trace discover reproduce identify pin spot locate diagnose solve uncover figure work explain know',
);
const LEARNING_IT = words('learn find know understand see discover establish determine explain figure');

/** The mechanism was found and named; or the symptom went, by others or by itself, and nobody knows why. */
export const DIVE_DEEP = rules({
  done: [
    { who: 'us', verbs: DIGGING },
    { who: 'us', verbs: FINDING, about: CAUSE },
  ],
  undone: [
    { who: 'us', verbs: SYMPTOM, from: 0.2 },
    { who: 'us', verbs: SKIRTING, from: 0.2 },
    { who: 'us', about: MAKESHIFT, from: 0.2 },
    { who: 'others', verbs: FINDING, from: 0.25 },
    { who: 'us', verbs: LEARNING_IT, denied: true, from: 0.3 },
    { who: 'nobody', verbs: LEARNING_IT, from: 0.3 },
  ],
  doneSaid: [
    'cause|reason|culprit|mechanism|explanation was|is|lay|turned',
    '~turn out',
    'that|this|it|there was it|why',
    'because the|a|it|its|one|two|every|each|both',
    'reproduced|reproducible',
    'i|we could make|produce|provoke|trigger|repeat|force it|the',
    'each|every time|night|morning|day|run at|that|when|the|it|after|exactly',
    'so|and that is|was why',
    'only when|if|on|after',
    'down to|the one|single|line|byte|bit|second|screw|wire|row|field',
    'ruled|rule out',
    'by hand|myself',
    'side by side',
    'line|frame|row|byte|second|step|bit|layer|page by line|frame|row|byte|second|step|bit|layer|page',
    'could|can make|let|provoke|force it|them fail|break|happen|at',
    'at will',
    'it was|is a|an|the missing|wrong|loose|single|old|swapped|extra|worn|stray|double? comma|byte|bit|line|screw|cable|rounding|clock|cast|lock|race|leap|zone|space|sign|flag|seal|valve|spring|gasket|setting|index|query|typo',
    'that|which|this replays|replayed|records|recorded|counts|counted|logs|compares|compared|measures|measured',
    'there|then i|we saw|had|found it|the|that',
    'before|after it|the * was|were|had closed|written|read|locked|opened|saved|started|finished|loaded|flushed|sent',
    'and|which so|therefore the|it|each|every|both',
    'seconds|minutes|milliseconds|degrees|volts|millimetres slow|late|early|fast|apart|ahead|too|off',
    'went|worked|read through|over .. lines|rows|records|frames|pages|cases|tickets|minutes until|till|one|by',
    'one|single part|line|cable|row|setting|variable|change|component|thing at a',
    'until|till it stopped|failed|began|broke|happened|showed|was|matched',
    'it was the',
    'stopwatch|meter|multimeter|oscilloscope|microscope|magnifier|ruler|caliper|scale|thermometer|scope|probe',
    'climbed|crawled|opened|took|drove|walked|went|unscrewed up|down|in|under|it|out|there|the .. measured|looked|myself|meter|lamp|torch',
  ],
  undoneSaid: [
    'never|not .. know|knew|learned|learnt|find|found|understood|understand|see|saw|tell .. what|why|how|cause|reason|which|exactly|it',
    'cause|reason|why is|was|remained|stayed|remains|stays still|never|not|unknown|open|unclear|a|mystery',
    'without knowing|understanding|finding|learning',
    'whatever it|that|the was|is|had|cause|reason',
    'for some|whatever|unknown reason|reasons',
    'something|somewhere nightly|odd|else|external|upstream|environmental',
    'gone|away|vanished|disappeared|stopped|better|fine|quiet again|afterwards|since|by|after|then|now|ever',
    'stayed away|gone|quiet|fine',
    'did not come|appear|happen|return back|again',
    'by itself|themselves',
    'bigger|larger|faster|newer|stronger|second machine|server|memory|disk|pump|motor|box|instance|node|cable|battery|unit',
    'vendor|supplier|maker|manufacturer|support|colleague .. found|traced|explained|solved|told|wrote|said',
    'latest|newest|new firmware|version|driver|release',
    'as a precaution',
    'more|extra|additional|another memory|machines|servers|power|disk|retries|capacity|bandwidth|cores|pumps|batteries|workers|threads|nodes',
    'restart|reboot|reset|reinstall helped|helps|fixed|cured|solved|did|each|every|it',
    'was|were|is|got better|fine|gone|quiet|well|normal again|then|since|after|afterwards|now',
    'who|which sent|gave|supplied|shipped|delivered|replaced|exchanged .. patch|fix|firmware|update|board|part|it|unit',
    'never|not got|get|came|come|gotten to the|its bottom|root|ground',
    'what it was|is .. say|know|unknown|tell|end',
    'must|may|might|could have been|lain the|a|some|something',
    'since|with|after the? new|next|latest .. version|update|release|board|part|unit .. not|never|gone|quiet|fine|come',
    'off and on',
    'to this day',
    'told|asked|ordered|set the|my|our|two|a|them|him|her .. look|find|search|cause|investigate|on|to',
    'changed|exchanged|replaced|swapped the|a|it|its|both board|disk|cable|unit|sensor|pump|machine|card|battery|valve|motor|part|and|server',
    'ran|worked|fine|well|held again|then|since|afterwards',
    'a|the larger|bigger|stronger|newer|faster machine|server|pump|motor|disk|line|box',
    'exchanged|replaced|swapped|renewed the|it|both|all whole|entire|complete|full? unit|machine|board|device|module|pump|server|part|set|sensor|controller|cable',
    'opened|raised|filed a|the ticket|case|call with|at',
    'dug|went|looked through|into .. found|traced|saw',
    'as|like long|if as? it works|worked|runs|ran',
    'configuration|network|hardware|software|human problem|issue|error',
    'probably|presumably|likely|perhaps|maybe|apparently a|the|something|some|it|due',
  ],
});

const GOAL = words(
  'date deadline goal target milestone number schedule budget plan launch opening release handover promise figure',
);
const REACHING = words('meet make keep reach hit deliver ship beat finish complete hold achieve launch open');
const SLIPPING = words(
  'miss slip postpone push move extend lower soften delay reduce relax change shift redefine drop',
);
const CUTTING = words(
  'cut drop replan reprioritise reprioritize split move swap borrow negotiate unblock rewrite replace reorder parallelise rearrange trim rent hire',
);

/** The goal that stood was reached in spite of something; or it was moved, missed, or nothing stood in the way. */
export const DELIVER_RESULTS = rules({
  done: [
    { who: 'us', verbs: REACHING, about: GOAL },
    { who: 'us', verbs: CUTTING, from: 0.2 },
  ],
  undone: [{ who: 'anybody', verbs: SLIPPING, about: GOAL }],
  doneSaid: [
    'on|in|ahead|before|within|under time|schedule|the of? deadline|date|budget|schedule',
    'on the day|date|first|morning|agreed|promised',
    'days|day|week|weeks|hours early|before|ahead|to spare',
    'despite|notwithstanding',
    'in spite of',
    'goal|target|date|deadline was|stood|held|stayed',
    'against a|the target|goal|plan of',
    'went live|out|up on|in|before',
    'no later than',
    'and|exactly|punctually on|by the .. it|we|they|everything ran|opened|stood|was|went|shipped|flew|sailed',
    'when|after|though|although the|our|my|a .. dropped|broke|failed|quit|left|fell|burned|burnt|flooded|resigned|cancelled|died|ill|sick|strike',
    'against|of|from|with a|the goal|target|plan|promise|aim|promised|planned|wanted',
    'moved|shifted|pushed|put .. half|part|rest|easy|nice|extras|features to|into|until|after',
    'shipped|delivered|opened|finished the rest|all|everything|both|whole|first',
  ],
  undoneSaid: [
    'date|deadline|goal|target|launch was|were|got|had|has been? moved|pushed|postponed|lowered|changed|dropped|extended|missed|softened|cancelled|shifted',
    'days|weeks|months|week|month|day late|later|behind|over|after',
    'no|without a? date|deadline|target|goal|hurry|pressure|setback|hitch|incident|surprise|surprises|obstacle',
    'as|according planned|to|scheduled|expected plan?',
    'went|ran smoothly|well|fine|quietly|normally',
    'nearly|almost|most of|reached|made|there|the|it',
    'took as long|its',
    'whenever it|we|i',
    'when it was|were ready|done|finished',
    'worked|stayed overtime|nights|weekends|late|evenings',
    'best effort',
    'too late',
    'asked|got|given|granted|received|needed|took for? two|three|four|five|six|ten|some|more|another|extra more? weeks|months|days|time|extension|weeks|month',
    'more|extra|additional|another time|weeks|month|months|extension|people|budget',
    'goal|target|number|bar|aim was|were|got|became set|put|turned|brought|made down|lower|smaller|softer|easier|to|later',
    'weeks|months|days|week|month|year after the|its|our date|deadline|day|plan|promise',
    'all|everything|it went|ran|worked to|as|according|like plan|planned|clockwork|smoothly|fine|well',
    'there was|were no|never fixed|firm|real|set|agreed? date|deadline|target|goal|number|hurry|rush|setback',
    'worked|stayed|sat every|each|all|many|long|through weekend|weekends|night|nights|hours|evening|evenings',
  ],
});

const REMOVING = words(
  `remove delete drop cut scrap retire merge strip skip abolish eliminate cancel dissolve discontinue combine collapse unify fold
   replace throw simplify shorten reduce shrink halve bin discard ditch axe erase unplug decommission consolidate lose stop spare
   automate`,
);
const TAKING = words('take');
const OUT = words('out away off down apart');
/** What others had written down long before. */
const BOOK = words(
  'manual manuals handbook instructions instruction procedure guideline guidelines recipe documentation leaflet datasheet textbook',
);
const OBEYING = words('follow obey apply observe keep stick copy adopt use read find have take');
const INVENTING = words('invent devise conceive dream design hit');
const NEW_WAY = words('idea trick shortcut invention brainwave');
const ADDING = words('add introduce append insert extend attach stack pile require layer supplement mandate');
const STEP = words(
  `step steps form forms field fields sheet layer screen check checks approval approvals tool page meeting meetings list stage level
   column signature system procedure module rule rules button tab dashboard report menu option options station photo queue desk
   checklist document register`,
);

/** Something was taken away, so that people have less to do; or something was put on top of what there was. */
export const INVENT_AND_SIMPLIFY = rules({
  done: [
    { who: 'us', verbs: REMOVING },
    { who: 'us', verbs: TAKING, about: OUT },
    { who: 'us', verbs: INVENTING },
    { who: 'us', verbs: words('have get'), about: NEW_WAY },
  ],
  undone: [
    { who: 'us', verbs: OBEYING, about: BOOK },
    { who: 'us', verbs: ADDING, about: STEP },
    { who: 'us', verbs: words('keep leave'), about: words('old existing previous former other paper both') },
  ],
  doneSaid: [
    'no|not longer|more|any needed|necessary|needs|need|has|have|had|anybody|anyone',
    'nobody|none|no|one else? has|needs|had|needed to|any|it|the',
    'instead|place of',
    'fewer|less steps|forms|clicks|fields|screens|lines|hands|meetings|work|to|minutes|time|code|parts|rules|than',
    'one instead|for|step|form|sheet|screen|button|click|list|page|line',
    'all gone',
    'got rid of',
    'did|do|done away with',
    'without a|any|the form|sheet|approval|screen|step|keyboard|login|password|training|manual',
    'simple|simpler|simplest|plain|plainer|dumb|dumber',
    'two|three|half|four|five minutes|hours|lines less|fewer|shorter|saved|instead',
    'minutes|seconds|hours|days|steps|lines less|fewer|shorter',
    'from .. to one|two|zero|none|nothing|a',
    'threw|took|cut|left|struck .. away|out|off',
    'one|single .. does|did|replaces|replaced|covers|covered|carries|instead what|all|three|two|four|five|both|the',
    'no longer|more',
    'one|two|three|four|five|six|seven|half|most|all of the .. gone|left|deleted|removed|dropped|out|fell|went',
    'are|were|is|was gone|deleted|removed|dropped|abolished|scrapped|superfluous|unnecessary|obsolete|redundant',
    'borrowed|took|stole|copied|learned|learnt the|an|this|it idea|trick|way? from',
    'by|with one|a|single|simple',
    'fell|fall|falls|drop|dropped|went|go away|out',
    'where|instead there|of had|were|was? .. one|is',
    'only|just need|push|press|have|one|scan|say|sign|a',
    'had been|were ten|nine|eight|seven|six|five|four|three|two .. there|is|one|now',
    'nothing to type|fill|learn|print|sign|install|keep|know|do|enter|remember',
    'type|fill|enter|print|sign|copy|do|need nothing|once|only|no',
  ],
  undoneSaid: [
    'a|an|one|another|the fourth|fifth|sixth|seventh|third|second|extra|additional|further|more|new step|form|sheet|layer|check|approval|screen|field|list|one|tool|stage|signature|station|page|column|system|meeting',
    'another|additional|further|extra step|form|sheet|layer|check|approval|screen|field|list|tool|stage|signature|station|page|column|system|meeting',
    'on top of|too',
    'in addition',
    'as well as|besides|beside|alongside|next the|to the? old|sheet|form|existing|usual|other|paper|system',
    'old|existing|paper .. stayed|stays|remained|remains|too|besides',
    'minutes|seconds|hours|days|steps|clicks|lines more|longer|extra|in addition',
    'need|needs|needed|requires|required|takes training|a course|an|one|manual',
    'powerful|sophisticated|comprehensive|complex|complicated|elaborate|configurable|flexible|feature',
    'more steps|clicks|forms|fields|work|screens|parameters|options|settings|rules|code|to',
    'thick|long manual|handbook|document|guide',
    'longer than|before',
    'kept both|all|everything',
    'one|another|two|an|additional more|extra|further|additional scan|step|click|form|field|check|list|thing|screen|signature|page|sheet|entry|to',
    'twice|again|also|too|additionally the|into|in|as|each',
    'must|have|has|had to|now? type|enter|fill|sign|scan|copy|confirm|print|write twice|also|again|both|too|the|it .. twice|again|too|also|as',
    'with|has|had|have ten|twenty|thirty|forty|fifty|sixty|hundred|many|several|dozens settings|options|parameters|pages|rules|switches|modes|fields|screens|levels|tabs|buttons',
    'rule|workflow|template|config|configuration engine|framework|generator|layer',
    'framework|engine|architecture|abstraction',
    'in|into|on both|two|three|all systems|forms|lists|places|screens|books|sheets',
    'check|test|list|form|step|layer|approval|stage before|over|above|behind|around|for|after the',
    'got|get|have|had|put|built|made one|another|an|a|yet more|additional|extra|second|further|third|check|list|layer',
    'still|also kept|filled|used|needed|printed|written|there|running|maintained beside|alongside|too|as|with|by|next|for',
    'manual|handbook|guide|course|training of|with|for|is|was',
    'steps|forms|screens|sheets|lists stayed|remain|remained|stay|as|and',
    'makes|made|is|was six|seven|eight|nine|ten|four|five|three|one more|steps|in',
    'for its own',
  ],
});
