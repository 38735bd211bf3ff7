/** Principles whose act reaches further than what was asked: a larger frame, less spent, those outside spared. */
import { wordClass as words } from '../text/word-class.ts';
import { rules } from './rules.ts';

const WIDE = words(
  `all every whole entire country countries national nationwide europe world worldwide global continent region regions industry
   everywhere across city cities company-wide universal generation decade years standard platform million millions billion
   thousand thousands public any anybody everyone everybody common shared open nation future planet state islands province`,
);
const PROPOSING = words(
  'propose pitch imagine envision draw write decide say tell argue want plan suggest sketch ask present describe convince build make give open promise dream start begin',
);

const LARGER = words('bigger larger wider broader greater grander boldest biggest');
const AS_ORDERED = words(
  'exactly precisely just only merely simply asked ordered requested wanted narrow narrower modest',
);
const DOING = words(
  'do make build write deliver return come answer fix guard clean number keep limit restrict',
);

/** The frame was made larger than what was asked for; or it was done as asked, and the large one left aside. */
export const THINK_BIG = rules({
  done: [
    { who: 'us', verbs: PROPOSING, about: WIDE },
    {
      who: 'us',
      verbs: words('propose pitch come draw bring want see say ask argue present design sketch'),
      about: LARGER,
    },
  ],
  undone: [
    { who: 'us', verbs: DOING, about: AS_ORDERED, until: 0.6 },
    { who: 'me', verbs: words('leave drop reject limit restrict narrow reduce shelve confine shrink keep') },
    { who: 'others', verbs: words('imagine envision pitch dream'), until: 0.6 },
  ],
  doneSaid: [
    'all|every|each|any|whole|entire of|the|home|school|hospital|farm|village|city|town|country|port|ship|shop|house|road|bus|child|patient|seller|teacher|company',
    'across|throughout all|the|europe|africa|asia|whole|country|industry',
    'not|more just|only|than for|our|the|this|one|my|that',
    'rather|instead than|of|give|make|build|have',
    'ten|hundred|fifty|twenty|thousand times|fold',
    'in|within five|ten|twenty|three|fifteen years',
    'first|began|begin|start|started|beginning step|piece|part|stone|with|one',
    'mad|crazy|insane|utopian|megalomaniac|unrealistic|laughed',
    'too big|large|bold',
    'small|smaller|narrow|little version|one|option|fix|request|task .. rejected|never|not|but|instead',
    'everybody|everyone|they|all|others|he|she expected|wanted|thought|asked|planned|meant .. only|just|fix|small|one|our|for',
    'why|whether it|we|this|not .. every|all|whole|any|everybody|everywhere',
    'what .. could|might|would|can be|become|look|do in|if|like|for',
    'could|might|would|should be|become|serve|carry|hold|reach|cover .. all|every|whole|any|country|world|everybody|industry|europe|ten|hundred|thousand',
    'won|win|convinced|persuaded|got over? two|three|four|five|six|ten|other|all|the|both other? cities|ports|hospitals|companies|teams|regions|countries|towns|schools|ministries|banks|villages|farms|groups',
    'nothing|no smaller|less than',
    'shared|common|one|single|national|public|open register|standard|system|platform|network|number|identity|language|map|market|passport',
    'beyond|outside|past our|the|my|this own? team|depot|town|city|country|company|house|request|question|fence|walls',
    'larger|bigger|wider|broader than|question|problem|idea|frame|picture|plan',
  ],
  undoneSaid: [
    'as|exactly|like|what he|she|they|i|it|we|management|sales|marketing wanted|asked|ordered|requested|planned|hoped|expected|required',
    'as|exactly|like|what he|she|they|i|it|we|the was|were|had|board|director|chief|manager|client been? wanted|asked|ordered|requested|planned|hoped|expected|told|required',
    'as|like asked|ordered|wanted|requested|planned|agreed|expected|told|usual',
    'just|only|merely|simply what|for|our',
    'leave|left|leaving everything|all|the else|rest|others|bigger|larger|as',
    'as it|they|things stands|stood|is|was|are|were',
    'larger|bigger|wider|broader|grander|grand option|plan|version|idea|vision|scheme|one .. rejected|dropped|shelved|left|not|no|aside|later|costed',
    'rejected|dropped|shelved|refused .. larger|bigger|wider|broader|everything|country|whole',
    'small|modest|limited|little|narrow step|steps|scope|fix|change|goal|and|enough',
    'one|this thing well|only|properly',
    'too big|large|ambitious|grand',
    'internal|our own|list|number|use|purposes|needs',
    'scope|size|frame was|stayed|remained|is small|fixed|given|limited|narrow|same|set',
    'nothing more|beyond|else|bigger',
    'did|do|made|built|wrote|fixed what|as the|he|she|they ticket|brief|order|spec|letter|said|asked',
    'left it|that there|at|alone|so',
    'for our own? depot|team|site|branch|office|ward|shop|desk|town|floor|building|group|house|list only|alone|and',
    'kept|stuck|held|stayed to|with|at the|our small|smaller|request|brief|plan|version|ticket|scope|size',
    'thought|found|called|considered .. unrealistic|utopian|premature|dreaming|oversized',
    'not our|my|their business|task|job|concern|problem',
    'tidy|neat|little|small|modest|nice|handy improvement|fix|change|tool|script|repair|step',
    'one|each|a step|thing|team|site|case at|by a|time|step|case',
    'others|somebody|someone|colleague|he|she had|dreamed|dreamt|thought|spoke|wanted .. larger|bigger|big|grand|country|everything|all',
    'request|ticket|order|brief said|asked',
  ],
});

const MAKING_DO = words(
  `reuse repair borrow salvage scavenge mend patch solder refurbish recycle cancel downsize consolidate rent renegotiate trim
   haggle negotiate swap fix scrape cut save shrink lend decline return print sew weld improvise cannibalise cannibalize`,
);
const CHEAP = words(
  `scrap leftover retired discarded second-hand secondhand spare borrowed cellar attic cupboard junk free existing home-made
   homemade refurbished donated idle unused cheap cheaper cheapest old used cents penny thrift flea drawer basement shed garage
   surplus broken expired plywood cardboard tape open-source volunteer volunteers library lend`,
);
const GRANTING = words(
  'grant approve fund finance sponsor cover pay release allocate increase double raise authorise authorize sign find provide give agree accept',
);
const MONEY = words(
  `money budget sum grant funds funding euros euro dollars pounds francs crowns kroner cost costs price bill amount cash purchase
   million thousand license licence subscription order set`,
);
const BUYING = words(
  'buy order purchase hire rent license subscribe commission upgrade procure acquire lease contract engage',
);
const DEAR = words(
  `new best bigger biggest latest expensive paid full quoted premium top professional high-end modern fastest larger finest vendor
   supplier service agency consultants consultant farm`,
);

/** It was done with less, by another way; or the money was there and was spent, or the customer paid. */
export const FRUGALITY = rules({
  done: [
    { who: 'us', verbs: MAKING_DO },
    { who: 'anybody', about: CHEAP },
  ],
  undone: [
    { who: 'others', verbs: GRANTING, about: MONEY },
    { who: 'things', verbs: GRANTING, about: MONEY },
    { who: 'others', verbs: words('grant approve fund finance sponsor cover pay sign') },
    { who: 'us', verbs: BUYING, about: DEAR },
    { who: 'us', verbs: words('ask request apply'), about: MONEY },
  ],
  doneSaid: [
    'no|without|little|any|not money|budget|cash|funds|funding|buying|hiring|spending|purchase|a',
    'did|do|could|can|would not have|afford|pay|spend|buy|hire|own',
    'instead|rather of|than buying|hiring|renting|a|the|new|buy',
    'only|just|under|below * euros|dollars|pounds|cents|crowns|francs|rupees|pesos|hours',
    'cost|costs|costing nothing|zero|us|me|only|less|about',
    'for nothing|free|cents|pennies|scrap',
    'and no|not|nothing|that more|all',
    'budget|money|fund|grant|account had|has|was|were|is been? frozen|cut|spent|used|empty|gone|small|nil|halved|short',
    'would|could have? eaten|cost|swallowed|taken|needed|eat|swallow|blown|exceeded',
    'looked|searched|look for another|other|a cheaper|way|one',
    'talked|haggled|bargained|beat|got .. down|third|half|discount|free',
    'with|from|of|out the? leftovers|remains|scraps|parts|waste|offcuts|scrap|rubbish|bits',
    'mine|ours|this|that|it cost|costs|needed|took only|just|about|us|me|some?',
    'sent|gave|handed|returned|paid .. money|half|rest|budget|sum back',
    'nobody|no one|none could|can be hired|paid|bought|spared',
    'free tier|version|software|tool|licence|license|account|of',
    'people|they|everybody|everyone|we|crews|nurses|drivers already|anyway had|have|carry|carried|own|owned|use|wear',
    'second|third|half|quarter|tenth of the|what|that|its|a price|cost|budget|quote|money|bill',
    'shoestring|frugal|thrifty|penniless|unfunded',
    'with|of|from|out what|whatever lay|was|we|stood|there|i .. around|had|there|left|lying|already',
    'nothing|little|no|not .. in|left|remained|remaining the? pot|till|purse|kitty|budget|money',
    'out of|beyond reach|question|means|price',
    'mended|repaired|patched|fixed|oiled|revived|cleaned the|an|our|two|three old|broken|dead|worn|rusty',
    'shared|pooled|split the|a|our .. with|between',
    'worn|retired|broken|dead|used|old tablets|phones|scanners|computers|laptops|parts|machines|bikes|batteries|cameras|handsets',
    'cost us? only|just|no|under|less|about|barely',
    'kitchen|bathroom|household|garden|hardware|toy|bicycle scale|scales|shop|store|tool|timer|scissors|hose|parts|foil',
    'of|from wood|wire|cardboard|tape|plywood|scrap|string|foil|tin',
    'by hand|ourselves|myself instead|not',
    'nothing was|were bought|spent|ordered|hired',
    'did|do|made|make|making without|do',
    'money|budget was|were|is missing|tight|short|gone|cut|frozen|spent|used|nil|zero|none|empty|small',
    'turned down|returned|declined|refused|gave|kept .. money|budget|offer|quote|sum|back|half',
    'keep|save|spare the|that|this|it money|sum|budget|cash',
    'had|were|was only|just * left|euros|people|person|machines',
    'a * of the|what price|cost|quote|sum|bill|cost?',
    'old|same|existing|spare box|machine|machines|laptop|phone|phones|server|hardware|parts|printer|tablet|tablets',
    'tried|try|asked|test whether .. would|do|enough|without',
    'quality|accuracy|results|same|equally .. same|good|as|well|dropped',
  ],
  undoneSaid: [
    'money|budget|funds|cost|cash|price|funding was|were|is .. plentiful|ample|object|issue|problem|there|enough|generous|unlimited|matter|question|obstacle|granted|approved|available',
    'plenty|enough of? money|budget|funds|cash|funding',
    'generous|generously|lavish|lavishly',
    'signed off|approved|granted|paid in|within|at|by|without|the|for',
    'took it|the|that out|from of? the',
    'the|a quoted|best|latest|biggest|newest|premium|full|paid|expensive * service|set|machines|server|cameras|version|package|device|devices|licence|license?',
    'asked|ask|requested|applied for .. money|sum|budget|bigger|more|new|funds|grant|server|euros',
    'which|and the|they|he|she|board|council|director then? paid|approved|granted|signed|covered',
    'another|other|different|separate budget|pot|fund|account|cost',
    'all in',
    'without telling|asking|informing them|the|anybody|anyone|customers|users|patients',
    'vendor|supplier|agency|consultants|consultant|contractor did|built|delivered|installed|set|wrote|made|had',
    'new machines|machine|server|servers|cameras|handsets|players|tablets|phones|equipment|hardware|licences|licenses|tools',
    'insured|insurance',
    'put|handed|wrote|filed|made in|out? a|the request|application|claim|order|bid',
    'request|application|bid|order|sum|money|budget was|were|got|went granted|approved|signed|accepted|through|doubled|raised|increased|there|released',
    'paid|covered|financed|funded|bought for? everything|all|it|both|the whole|lot|rest|by',
    'cost|costs|money|price played|mattered|was|did|does no|not|little|hardly role|part|matter|object|concern|question',
    'dearest|priciest|costliest|largest|biggest|full|finest offer|model|version|package|option|machine|one|set',
    'finished|ready|complete|commercial|turnkey product|solution|package|system|suite',
    'money|budget|funds|sum came|comes|was|left|remained|lay from|over|at|in|of the|year|reserve|reserves|end|another|other',
    'money left',
    'free hand|rein|cheque|check with|on|over|for',
    'blank cheque|check',
    'money|cash|budget|funds was|were|is|lay? enough|there|plentiful|no|spare',
    'cash|money|funds enough|galore|aplenty|to',
    'had to be spent|used',
    'grant|budget|funding|money ran|covered|paid|allowed|was|had|left|came',
    'went|go|opted for the|a big|large|larger|premium|full|expensive|new|best|complete|commercial',
    'two|three|four|five|six|ten more engineers|people|developers|nurses|drivers|clerks|servers|machines|testers',
    'rented|leased|licensed|ordered|bought ten|twenty|thirty|forty|fifty|sixty|hundred|new|a new|brand|more|servers|the',
    'brand new',
    'gave|granted|awarded|allotted us|me .. thousand|million|money|budget|funds|euros|grant|free|all',
    'from the catalogue|catalog|reserve|reserves|shelf|vendor|contingency',
    'doubled|tripled|raised|increased the|our|my|its budget|team|headcount|staff|fleet|order',
    'hired|took on? two|three|four|five|six|more|new|a|an|extra|external|outside people|consultants|engineers|agency|firm|temps|staff|contractors|consultant',
    'at|to the expense|cost of',
    'customers|users|patients|clients|passengers|drivers|nurses|guests|members had|paid|pay|waited|lost to? for|longer|pay|wait',
    'worse|longer|slower|less for|waits|service|care the|customers|patients|users|them',
  ],
});

const OUTSIDERS = words(
  `school schools classroom classrooms neighbour neighbours neighbor neighbors resident residents village villages children child kids
   street streets river lake sea soil forest bird birds bee bees bat bats fish animal animals wildlife insects air water noise smoke
   dust emission emissions carbon climate pollution community communities public society privacy bystander bystanders pedestrian
   pedestrians cyclist cyclists stranger strangers poor elderly disabled blind deaf vulnerable refugees minority minorities farmers
   fishermen hospital hospitals nurse patients teacher teachers town towns harm harmful landfill plastic tree trees addicted addiction
   pupil pupils headmistress headmaster passers-by passersby stalking stalked stalkers jealous harassed harass trafficking beaten robbed
   blackmail prisoner prisoners homeless drowned poisoned toxic asthma allergy childminder crossing crossings lollipop
   gambling debt discriminate unfair bias sleep shepherd churchyard playground garden gardens households tenants allotments kindergarten kindergartens widow widows widowed stalker stalkers houses turtle turtles
   frogs toads salmon hedgehogs coral meadow lagoon beach beaches ocean pensioner pensioners migrants teenagers teenager kids mosque
   cemetery hospice shelter women girls immigrants minorities outsiders non-customers victims victim scam scams rumours rumors hate`,
);
const OWN_COST = words(
  `battery wear margin margins revenue profit costs cost downtime warranty throughput efficiency sales churn maintenance
   hangar hangars depot fleet spare utilisation utilization repair repairs yield licence licenses fine fines invoice reputation
   contract contracts investors savings productivity budget own power profit lawyers regulator regulators latency uptime brand press shareholders
   competitor competitors clone clones cloned patent patents discount discounts toll tolls market client accountant rivals rival
   compliance electricity fuel claims engineers pumps`,
);

/** Harm to those outside was seen and spared them; or the care was for the company's own cost, or it had to be. */
export const SUCCESS_AND_SCALE = rules({
  done: [],
  undone: [],
  doneWords: OUTSIDERS,
  undoneWords: OWN_COST,
  doneSaid: [
    'no|nobody|none|not permit|law|rule|contract|regulation asks|asked|requires|required|looked|says|said',
    'those|people who never|did|do|had|were not? chose|asked|bought|our|use',
    'outside our|the|of',
  ],
  undoneSaid: [
    'law|regulator|regulators|authority|court|inspectorate|press|newspaper|journalist|lawyers|audit|permit required|demanded|ordered|asked|forced|wrote|told|had|complained|found|insisted|fined|requires',
    'had|have|were|was forced|obliged|ordered|compelled to',
    'as|because the law|required|permit|regulation|it',
    'for our own|margin|budget|costs|image|brand|reputation',
    'complied|compliance|compliant',
  ],
});
