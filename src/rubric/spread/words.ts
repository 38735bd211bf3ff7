/** Words by which something is said to have spread or to stay: who takes it over, what they do, how it goes on. */
import { phrases } from '../phrases.ts';
import { wordClass as words } from '../text/word-class.ts';

/** Groups and places other than the candidate's own that can take something over. */
export const GROUPS = words(
  'team office department group squad org organisation organization company division desk region country studio site shop store branch school hospital clinic depot office faculty owner colleague service product project app system pipeline area building unit crew maker vendor supplier procurement finance support sales marketing operations security legal payroll reception council community park line station wing ward plant co-op cooperative council board club line agency lab fleet port harbour district county chapter parish',
);
export const OTHERNESS = words(
  'other others another second sister neighbouring two three four five six seven eight nine ten eleven twelve several all every whole both different many most some',
);
/** What others do with something that works. */
export const ADOPT = words(
  'adopt use reuse copy follow switch apply run extend roll introduce move split fill require build add review convert own maintain chair build implement deploy install import standardise standardize replicate repeat mount print hang mimic inherit pinch nick steal borrow imitate emulate',
);
/** Of those, verbs that are as often a step of the story: done once, they say nothing about its spread. */
export const STEPS = words(
  'introduce move split fill build add review convert implement deploy install mount print hang run apply import require',
);
/** Of those, verbs that mean it whoever the subject is. */
export const SPREADS = words(
  'adopt copy reuse switch roll install replicate repeat standardise standardize follow extend',
);
/** The same for verbs that need "it", "the same" or "as well" to mean it: "took it over", "kept the form". */
export const TAKE = words('take pick do keep put make get fix change ask want join start begin');
export const OWN = words('own their');
/** "They took it as their own." */
export const CARRYING_OFF = words('take bring carry move');
/** What somebody with a say does with a rule for everybody. */
export const RULING = words('make declare turn put add include build write take adopt');
/** What one does in another place with what was learned in the first. */
export const MENDING = words('find fix stop catch close repair correct');
export const SPEECH = words(
  'say tell ask answer reply explain agree disagree argue think write call thank complain object',
);
export const REQUEST = words('ask want request wish plan consider think look discuss hope intend like');
export const MECHANISMS = words(
  'rule template checklist process standard policy review guideline form gate alert alarm dashboard runbook playbook default step check convention procedure onboarding agenda board meeting document documentation guide wiki training workshop rota schedule report column field line question test lint linter pipeline tool library script format practice definition criterion contract register owner count comparison planning readme slide proposal change ritual routine habit sign-off',
);
/** Others have only been told of it, looked at it or liked it. */
export const HEARING = words(
  'hear see read receive visit look listen attend think admire nod discuss consider praise know watch applaud smile wish promise meet notice like',
);
/** Others do not take it. */
export const REFUSING = words(
  'decline refuse reject ignore withhold dismiss prefer pass drop scrap abandon discontinue forget lack miss',
);
/** Tells that something goes on: "now", "every release", "since then". */
export const MUST = words('must required requires has have');
export const DENIED = words('not never nobody none would could might can wish want wants ready plan if');
/** What a thing does that has to fulfil a rule. */
export const PASSING = words('go leave ship pass start begin open come move happen');
/** What one does with a thing that each newcomer meets. */
export const MEETING = words('get receive learn see read sign start begin');
export const IT = words('it this that the our my');
export const FRACTIONS = words('half third quarter fifth tenth percent');
export const MEASURING = words(
  'take cost last need be stand reach run weigh measure get load open start finish end render arrive respond answer close boot',
);
export const LASTING = words(
  'now since today still always every each weekly monthly daily quarterly whenever must standard mandatory obligatory required permanently anymore',
);
export const SAME = words('same similar likewise too also well it this them both');
export const ALSO = words('too also well already');
/** What others ask for is wanted; what they ask about is a question. */
export const FOR = words('for');
export const QUESTIONS = words(
  'help advice reason number proof time patience more explanation figure date why what how whether if',
);
export const ALIKE_WAY = words('same likewise similarly');
export const ALIKE = words('same similar likewise too also our my');
export const CONTINUING = words('old');
export const SINCE = words('since');
export const REGULAR = words('weekly monthly daily quarterly every each');
/** Whom a thing is made for: that they use it is its purpose, not its spread. */
export const END_USERS = words(
  'customer user family parent patient student player passenger visitor shopper buyer reader child guest people',
);
/** "no contract is signed without that page": a rule in the form of a negation. */
export const GENERAL = words('all every each whole company standard default their its official');
export const HAVE = words('has have');
export const GOING_ON = words('been since');
export const KEEPS = words('keep maintain continue use run follow');
export const EACH = words('each every only new any all');
export const RULED = words('without unless until');
/** Words that make a practice of a present tense; "always" is a boast as often. */
export const HABIT = words('now since today every each weekly monthly daily quarterly whenever must before');
/** Subjects that only point back: "who walks there", "which compares each name", "that walk". */
export const POINTING = words('who that which whoever');
/** A lesson states what one believes, not what goes on. */
export const LESSONS = words('learn learned learnt lesson believe think convinced shows means');
export const ELSEWHERE = words('other others elsewhere another more two three similar same');
export const UNDONE = words('ready soon target backlog someday maybe perhaps sometime eventually');
/** Verbs that tell a state of mind or of things, not a practice. */
export const STATES = words(
  'be have think believe know feel like love want need mean seem guess hope remember regret cost take work stand stay go come get say tell find learn prefer consider see understand',
);

/** A wider effect that is only intended, offered or asked for. */
export const INTENDED = phrases(
  'i|we would like|love|want to .. ~offer|~share|~bring|~roll|~show|~give|~make|~extend',
  'i|we ~plan|~intend|~want|~hope to ..',
  '~ask me|us to|if|whether|how|for',
  'ticket|proposal|plan|idea to ..',
  'to ~roll it|this|them out',
  'i|we ~put|~share|~publish|~upload|~post .. wiki|repository|repo|channel|drive|page|folder',
  'i|we ~offer .. to',
  'i ~think|~believe .. would profit|benefit|use|like',
  'i|we ~talk|~think|~discuss about ~roll|~offer|~share|~extend',
  'i ~keep .. list|copy|note|template|script|check',
  'in case somebody|someone|anybody|anyone|others',
  'i|we ~present|~show|~demo .. to|at .. team|teams|group|department|meetup|guild|company',
  '~want to use|try|have|adopt|see|copy|get it|this|the|them|my|our',
  'is|are thinking|talking about|of it|this|that|doing|taking|trying',
);

/** A fallback for what the parse misses: "two other teams use it", "the web team split it the same way". */
export const TAKEN_OVER = phrases(
  'team|teams|department|departments|office|offices|group|groups|squad|squads|shop|shops|site|sites|colleagues|owners has|have? since|also|now|already? use|uses|used|adopted|copied|split|took it|over|follow|follows|followed|run|runs|rolled|do|does|did the|it same?',
  'turned|become|became|is|are|was .. the way|rule|standard|norm|habit|practice|default|routine .. we|they|every|each|there|in|for|of|now|to',
  'has|have|is|was|were ~pick up by',
  'whole|entire region|company|group|department|floor|site|plant|school ~get|~use|~have|~run|~adopt',
  'other|another|all|both|neighbouring|sister|two|three|four|five|six .. ~adopt|~copy|~switch|~install|~reuse|~follow',
  'other|another|two|three|four|five|six * ~ask|~beg for it|them|this|one .. have|has|got|use',
  'other|another|all|every|two|three|four|five|six teams|team|departments|department|groups|offices|services|products use|uses|used|adopted|copied|follow|followed|run|runs|have|has',
  'other|more|further|neighbouring|neighboring|sister|last * has|have? taken|took|copied|adopted|borrowed|ordered|bought|introduced|installed|mounted it|them|the|this|that|over|up|my|our',
  'by|after|on|along|to the|our|this|that same rule|rules|list|sheet|method|scheme|form|pattern|recipe|plan|way',
  '~sail|~work|~cook|~drive|~bake|~fly|~teach|~print|~pack|~plan|~pay|~sow|~plant|~dose|~load by|after|with|from it|ours|mine now|today|too|since|every|each',
);
