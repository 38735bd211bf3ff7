/**
 * Broad classes of English words that the signals count, written down from what the words mean; none is a phrase of
 * somebody's answer. A word is looked up as it stands and by its lemma.
 */
import { wordClass as words } from '../text/word-class.ts';

/** Saying, showing and looking on: what one also does when others do the work. */
export const TELLING = words(
  `tell report mention present attend watch listen feel inform escalate raise flag send forward write say call page shout mail
   email post show speak complain log join follow note document update copy open stay wait remind chase nudge ping relay pass
   notify alert warn announce sit stand discuss talk chat meet agree nod`,
);
/** What others do to the candidate when they hand over work. */
export const HANDING = words(
  `ask tell give want send assign put nominate appoint choose pick hand task need instruct order make let get charge entrust
   delegate request direct expect require invite name select brief`,
);
export const EXCLUDING = words('not never outside beyond nothing hardly neither nor');
export const MINE = words('my our mine ours');
/** What a matter can belong to: bodies of people, places of work, areas. */
export const GROUPS = words(
  `owner owners ownership remit responsibility scope area department division group team tribe office firm supplier vendor
   integrator integrators contractor unit squad company agency crew shift ward branch site plant depot region district country
   county city town municipality school clinic hospital practice shop store kitchen studio station yard desk institute lab
   laboratory faculty university college hotel farm port harbour harbor airport airline bank insurer partner club council ministry
   newsroom theatre theater orchestra warehouse factory mill brewery bakery garage workshop authority committee board floor wing
   fleet vessel ship boat network chapter parish court registry archive library museum gallery line outfit house bureau
   headquarters subsidiary franchise operator carrier manufacturer maker publisher union federation association society court
   cooperative co-operative collective organisation organization enterprise business trade industry nursery pharmacy surgery`,
);
/** To have charge of something, whatever the tense. */
export const OWNING = words(
  `own run keep maintain operate belong host manage administer control supervise oversee handle lead head direct hold possess
   look sit live fall lie report`,
);
/** The same when it is told as a lasting state. */
export const MAKING = words(
  `manage make come handle look decide build set supply provide issue publish plan write sign buy order print pay approve release
   schedule design do`,
);
/** Said of an area: "planning isn't my area", "that is the buyers' department". */
export const REALM = words(
  `job team area department responsibility remit patch turf territory business field domain role part duty desk side concern
   problem circus system service product project code module process brief mandate line lane call decision ticket task
   budget queue shift site floor discipline speciality specialty profession trade beat ground backyard garden plate watch`,
);
/** "Officially", "on paper", "strictly speaking": said where a line is about to be crossed. */
export const OFFICIALLY = words(
  'officially technically strictly formally nominally supposedly theoretically ostensibly contractually',
);
/** How a matter lies that nobody has in hand. */
export const ORPHANED = words(
  `orphaned orphan ownerless unowned unassigned unclaimed abandoned neglected forgotten ignored overlooked leftover untouched
   unattended nobody noone none unmaintained`,
);

/** Those a product serves, and what they send in. */
export const SERVED = words(
  `customer client user guest patient passenger driver nurse student people person family parent complaint call ticket farmer
   clerk visitor reader member shop clinic school doctor order parcel subscriber caller crew staff worker pharmacist merchant
   tenant buyer trader refund claim letter player pupil teacher resident citizen rider commuter traveller traveler household
   pensioner applicant volunteer donor employee operator technician grower fisherman sailor skipper courier cook waiter
   cashier librarian curator audience viewer listener fan shopper child children kid woman women man men baby mother father
   neighbour neighbor villager town village ward care home hospital branch store supplier accountant midwife surgeon physician
   paramedic firefighter officer inmate refugee migrant learner trainee apprentice dispatcher conductor pilot captain
   appointment booking reservation delivery prescription invoice application case meal bed seat trip journey flight train
   bus shift ward class lesson animal cow herd catch harvest tree load pallet truck queue complaint injury accident death
   diagnosis scan treatment operation visit sale signup subscription cancellation renewal return`,
);
export const MONEY = words(
  `money cost euro dollar pound franc bill budget revenue sale price contract penalty fine licence license fee insurance paid pay
   save saving spend invoice kronor krona peso rupee zloty crown yen yuan won lira shilling rand dirham renewal profit margin
   turnover income salary wage rent loan deposit refund discount grant subsidy tax waste scrap loss overtime expense expensive
   cheap cheaper free funding fund quote tender bank cash payment earn grand quid million thousand €  $ £`,
);
export const WORKING_TIME = words(
  `hour day shift evening night week overtime saturday sunday weekend minute morning afternoon month workday man-day
   person-day headcount fte lunch bedtime home early late`,
);
export const NOWADAYS = words(`now since nowadays today anymore ever still these
   currently presently henceforth thereafter`);
/** Words that put others down or wave a matter aside; each alone is harmless. */
export const SCORN = words(
  `fault mess disaster ridiculous nuts incompetent politics political excuse bonus lazy clueless useless obviously
   idiot idiotic stupid stupidity nonsense garbage rubbish joke joking pathetic laughable amateur amateurs circus
   whining whine sulk stubborn ego egos jealous bureaucrat bureaucrats bureaucracy paper-pusher naive ignorant careless sloppy
   dinosaur dinosaurs regret regretted funeral shame ashamed blame culprit guilty predictably apparently`,
);

/** Words of the trade of being good: they name virtues, not events. */
export const VIRTUES = words(
  `communication communicate teamwork ownership leadership leader mindset passion passionate culture value values collaboration
   collaborative collaborate transparency transparent alignment align stakeholder stakeholders synergy excellence commitment
   committed dedication dedicated resilience resilient vision strategy strategic holistic proactive proactively journey
   empower empowerment agile agility key crucial essential important importance vital paramount critical attitude positive
   motivation motivated professionalism professional integrity honesty respect respectful respectfully trust accountability
   accountable innovation innovative innovate innovator creative creativity quality initiative flexibility flexible adaptability
   perseverance persistence persistent patience discipline disciplined diligence diligent responsibility responsible
   responsibly seamless seamlessly robust impactful impact bold boldness courage courageous empathy empathetic growth
   continuous improvement best-practice governance synergies cross-functional principle principles philosophy dna attention
   detail customer-centric customer-first mission purpose inspire inspired inspiring decisive decisively success successful
   successfully effectively efficiently leverage leveraged spearheaded championed orchestrated fostered`,
);
/** Praise, given or received. */
export const PRAISE = words(
  `proud pride proudest best amazing awesome incredible brilliant fantastic excellent outstanding perfect perfectly great thrilled
   delighted impressed praised praise applause applauded clapped award awarded thanked thank thanks grateful appreciated
   appreciate congratulated recognised recognized commended happy glad pleased satisfied loved smooth smoothly flawless hero
   kudos compliment complimented celebrated celebration standing smile smiles win winning`,
);
/** Amounts that say nothing. */
export const VAGUE_AMOUNTS = words(
  `lot lots significant significantly considerable considerably noticeable noticeably various many stuff
   things somewhat generally overall basically mostly largely tremendous tremendously massively
   massive huge hugely dramatically substantial substantially countless numerous plenty etc whatever`,
);
/** What one says who does not know how it ended. */
export const UNSURE = words(
  `presumably probably apparently supposedly seem seems seemed guess suppose unsure unknown unclear maybe perhaps hopefully
   somehow eventually assume assuming whether`,
);
/** What is still to come. */
export const INTENDED = words(
  `plan plans planned planning hope hopes hoping intend intends roadmap backlog soon someday future pipeline draft proposal proposals
   pending upcoming eventually will shall want wants would could might may should`,
);

/** Finding out about oneself. */
export const LEARNING = words(
  `learn learned learnt lesson lessons taught teach realise realize realised realized understand understood takeaway takeaways
   hindsight retrospect dawned mistake mistaken wrong insight humbling humbled reminded regret admit blind discovered
   stays stuck remember differently`,
);
/** Holding something for true, which may have been wrong. */
export const BELIEVING = words(
  `think believe assume suppose imagine expect trust take treat consider regard see figure guess reckon hope fear know feel
   understand mistake confuse judge presume want insist defend argue count measure look ask listen care worry optimise optimize
   focus concentrate aim try answer solve fix blame call like love hate prefer`,
);
/** To say what one does first nowadays. */
export const HABITS = words(
  'now first before every each always whenever when since nowadays today ever again until unless anymore start',
);
/** "You have to", "a leader must": said of anybody. */
export const ANYONE = words('you your yourself one leader leaders everyone everybody people');
export const DUTY = words('must should need needs have has always never can cannot matters matter');

/** Others take something over. */
export const ADOPTING = words(
  `adopt use reuse copy follow switch apply extend roll introduce fill add convert implement deploy install import standardise
   standardize replicate repeat borrow steal inherit embrace translate mount print hang order request ask take pick build make
   put keep start begin run try teach train write include require set buy move adapt share spread mirror mimic emulate
   duplicate migrate join sign want demand insist
   turn incorporate embed mandate prescribe clone reproduce imitate license licence purchase subscribe roll-out`,
);
/** Verbs of states, feelings and speech: no practice. */
export const STATES = words(
  `be have think believe know feel like love want need mean seem guess hope remember regret cost stand stay go come say tell find
   learn prefer consider see understand agree wonder suppose sound look appear matter deserve owe exist happen hear thank
   answer reply explain laugh smile complain admit claim argue`,
);
/** What stays in a place of work: rules, forms, tools, habits. */
export const MECHANISMS = words(
  `rule template checklist process standard policy review guideline form gate alert alarm dashboard runbook playbook default step
   check convention procedure onboarding agenda document documentation guide wiki training rota schedule report column field
   question test linter pipeline tool library script format practice definition criterion contract register manual handbook
   handover induction curriculum sheet sign poster label page spec specification norm regulation protocol drill routine habit
   ritual board list log slot card sticker kit module plugin package map calendar notice folder binder chart drawing diagram
   threshold limit owner count comparison readme slide trial pilot audit inspection box line row tab button clause
   course class lesson exercise instruction instructions method way recipe`,
);
/** That it holds for all, or for ever. */
export const GENERAL = words(
  'all every each whole entire standard default official mandatory compulsory obligatory permanent permanently everywhere everyone everybody regularly weekly monthly daily yearly annually always any new',
);
/** Somewhere else than where the story took place. */
export const ELSEWHERE = words(
  `other others another elsewhere everywhere neighbour neighbours neighbor neighbors neighbouring neighboring sister adjacent both
   two three four five six seven eight nine ten eleven twelve several rest second third whole entire all every each most many
   next nearby`,
);
/** Moving up or down. */
const MOVING = words(
  `drop fall rise grow increase decrease decline shrink improve halve double triple cut reduce climb sink shorten speed slow
   disappear vanish stop recover return jump save lower raise dip plunge shrank ease clear empty stabilise stabilize
   end cease subside abate lessen diminish dwindle soar surge plummet tumble slide slip swell expand contract evaporate wane
   taper slacken rocket treble quadruple`,
);
/** "rose", "went down": it moved up or down. */
export const moves = ({ base, particle }: { base: number; particle: string }): boolean =>
  MOVING.hasLemma({ base }) || ((particle === 'up' || particle === 'down') && GOING.hasLemma({ base }));
const GOING = words('go come get shoot creep inch');
/** That something compares with something else. */
export const COMPARING = words(
  `fewer less more faster slower shorter longer cheaper lower higher better worse than instead from before used down up half
   twice third quarter percent per`,
);

/** That it was settled, and by whom. */
export const SETTLING = words(
  `decide decided decision decisions call verdict vote voted ruled ruling overrule overruled overruled outvoted settle settled chose
   choose chosen pick picked final finally went go approve approved sign signed insist insisted stayed stuck word lost
   won prevailed agreed conclude concluded outcome judgement judgment stands stood`,
);
/** To take a decision as one's own. */
export const ASSENT = words(
  `fine okay ok alright accept accepted agreed committed commit supported support fair enough anyway respect respected honour
   honoured honor honored carry carried properly seriously wholeheartedly loyal loyally same best fully whole plan theirs hers
   his her chosen decided wanted way option`,
);
/** To hold back, told of the candidate after a decision: "I left them to it", "I kept out of it". */
export const WITHDRAWING = words(
  `refuse quit leave withdraw ignore wait watch shrug sulk resign transfer avoid distance abandon boycott skip decline
   complain gloat retreat`,
);
/** The same as a manner of acting. */
export const GRUDGING = words(
  'grudgingly reluctantly secretly sulking sulked minimum halfheartedly half-heartedly',
);

/** Going to see, getting hold of people and things: what one does who looks into something unasked. */
export const GOING_TO_SEE = words(
  `go walk drive ride sit stand visit ring phone telephone call travel watch observe shadow accompany climb cycle fly knock dig open
   borrow fetch photograph film record listen join follow stay remain queue swim sail board descend trail ask question interview
   request beg invite read study examine inspect browse scan check count tally list sort note collect gather spend hang crawl
   march hike stroll row paddle commute wait enter attend meet look taste test try touch pull search compare`,
);
/** Time that is nobody's but one's own. */
export const OWN_TIME = words(
  'evening evenings weekend weekends night nights lunch breakfast holiday saturday sunday christmas spare privately home midnight dawn bus train commute kitchen',
);
/** To offer another way. */
export const OFFERING = words(
  `instead alternative alternatively rather option compromise only except unless middle half trial pilot both offer offered propose proposed
   proposal suggest suggested suggestion what-if could idea counter-proposal smaller first version variant plan`,
);
export const ALSO = words('too also likewise same similarly well already');
