import { defineCheck, type Finding, type Span } from '../define-check.ts';
import { phrases } from '../phrases.ts';
import type { Clause, Doc, Sentence, Token } from '../text/document.ts';
import { DEPARTMENTS } from '../text/lexicon/people.ts';
import { hasWord as has, hasForm, wordClass as words } from '../text/word-class.ts';

/** Groups and places other than the candidate's own that can take something over. */
const GROUPS = words(
  'team office department group squad org organisation organization company division desk region country studio site shop store branch school hospital clinic depot office faculty owner colleague service product project app system pipeline area building unit crew maker vendor supplier procurement finance support sales marketing operations security legal payroll reception council community everyone everybody',
);
const OTHERNESS = words(
  'other others another second sister neighbouring two three four five six seven eight nine ten eleven twelve several all every whole both different many most some',
);
/** What others do with something that works. */
const ADOPT = words(
  'adopt use reuse copy follow switch apply run extend roll introduce move split fill require build add review convert own maintain chair build implement deploy install import standardise standardize replicate repeat',
);
/** Of those, verbs that mean it whoever the subject is. */
const SPREADS = words(
  'adopt copy reuse switch roll install replicate repeat standardise standardize follow extend',
);
/** The same for verbs that need "it", "the same" or "as well" to mean it: "took it over", "kept the form". */
const TAKE = words('take pick do keep put make get fix change ask want join start begin');
const OWN = words('own their');
const SPEECH = words(
  'say tell ask answer reply explain agree disagree argue think write call thank complain object',
);
const REQUEST = words('ask want request wish plan consider think look discuss hope intend like');
const MECHANISMS = words(
  'rule template checklist process standard policy review guideline form gate alert alarm dashboard runbook playbook default step check convention procedure onboarding agenda board meeting document documentation guide wiki training workshop rota schedule report column field line question test lint linter pipeline tool library script format practice definition criterion contract register owner count comparison planning readme slide proposal change ritual sign-off',
);
/** Tells that something goes on: "now", "every release", "since then". */
const MUST = words('must required requires has have');
const DENIED = words('not never nobody none would could might can wish want wants ready plan if');
const LASTING = words(
  'now since today still always every each weekly monthly daily quarterly whenever must standard mandatory obligatory required permanently anymore',
);
const SAME = words('same similar likewise too also well it this them both');
const ALSO = words('too also well already');
const SINCE = words('since');
const REGULAR = words('weekly monthly daily quarterly every each');
/** Whom a thing is made for: that they use it is its purpose, not its spread. */
const END_USERS = words(
  'customer user family parent patient student player passenger visitor shopper buyer reader child guest people',
);
/** "no contract is signed without that page": a rule in the form of a negation. */
const GENERAL = words('all every each whole company standard default their its official');
const HAVE = words('has have');
const GOING_ON = words('been since');
const KEEPS = words('keep maintain continue use run follow');
const EACH = words('each every only new any all');
const RULED = words('without unless until');
/** Words that make a practice of a present tense; "always" is a boast as often. */
const HABIT = words('now since today every each weekly monthly daily quarterly whenever must before');
/** A lesson states what one believes, not what goes on. */
const LESSONS = words('learn learned learnt lesson believe think convinced shows means');
const ELSEWHERE = words('other others elsewhere another more two three similar same');
const UNDONE = words('ready soon target backlog someday maybe perhaps sometime eventually');
/** Verbs that tell a state of mind or of things, not a practice. */
const STATES = words(
  'be have think believe know feel like love want need mean seem guess hope remember regret cost take work stand stay go come get say tell find learn prefer consider see understand',
);

/** What a clause says after its verb. */
const afterVerb = ({ verb, last }: Clause) => ({ first: verb + 1, last });

/** Whether a subject is a group other than the candidate's own: "two other teams", "Procurement", "the web team". */
function isOthers(doc: Doc, clause: Clause): boolean {
  const head = doc.tokens[clause.subject];
  if (!head || clause.agent === 'candidate' || clause.agent === 'team' || clause.agent === 'nobody')
    return false;
  if (GROUPS.hasToken(head)) return true;
  const lead = { first: Math.max(clause.first, clause.subject - 3), last: clause.subject + 1 };
  return clause.agent === 'other' && has(doc, lead, OTHERNESS);
}

/** A wider effect that is only intended, offered or asked for. */
const INTENDED = phrases(
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
  '~want to use|try|have|adopt it|this|the|them',
);

/** A fallback for what the parse misses: "two other teams use it", "the web team split it the same way". */
const TAKEN_OVER = phrases(
  'team|teams|department|departments|office|offices|group|groups|squad|squads|shop|shops|site|sites|colleagues|owners has|have? since|also|now|already? use|uses|used|adopted|copied|split|took it|over|follow|follows|followed|run|runs|rolled|do|does|did the|it same?',
  'turned|become|became|is|are|was .. the way|rule|standard|norm|habit|practice|default|routine .. we|they|every|each|there|in|for|of|now|to',
  'has|have|is|was|were ~pick up by',
  'whole|entire region|company|group|department|floor|site|plant|school ~get|~use|~have|~run|~adopt',
  'other|another|all|both|neighbouring|sister|two|three|four|five|six .. ~adopt|~copy|~switch|~install|~reuse|~follow',
  'other|another|two|three|four|five|six * ~ask|~beg for it|them|this|one .. have|has|got|use',
  'other|another|all|every|two|three|four|five|six teams|team|departments|department|groups|offices|services|products use|uses|used|adopted|copied|follow|followed|run|runs|have|has',
);

type Effect = 'adopted' | 'lasting' | 'own habit' | 'planned';

const isTold = ({ modality, negated, reported }: Clause): boolean =>
  (modality === 'did' || modality === 'should') && !negated && !reported;

/** A plural or a department as the subject: not one person who plays a part in the plot. */
const isGeneral = (doc: Doc, clause: Clause): boolean => {
  const head = doc.tokens[clause.subject];
  return (
    head !== undefined && head.pos !== 'PRON' && (head.lower !== head.lemma || DEPARTMENTS.has(head.lower))
  );
};

/** Others took it over, or asked to. */
function adoption(doc: Doc, clause: Clause, whole: Sentence): Effect | undefined {
  if (clause.agent === 'candidate' || clause.agent === 'team' || clause.negated || has(doc, whole, UNDONE))
    return undefined;
  const after = afterVerb(clause);
  const same = has(doc, after, SAME);
  const widely = has(doc, after, ALSO) || (SPREADS.has(clause.lemma) && isGeneral(doc, clause));
  if (clause.subject < 0 || isEndUser(doc.tokens[clause.subject])) return undefined;
  if (!isOthers(doc, clause) && !(widely && clause.agent === 'other')) return undefined;
  const object = doc.tokens[clause.object];
  const speaks = SPEECH.has(clause.lemma) || STATES.has(clause.lemma);
  const owns = has(doc, after, OWN) && ['take', 'bring', 'carry', 'move'].includes(clause.lemma);
  const takes =
    (has(doc, after, ALSO) && !speaks && object?.pos !== 'NUM') ||
    owns ||
    (clause.lemma === 'pick' && clause.particle === 'up') ||
    ADOPT.has(clause.lemma) ||
    (TAKE.has(clause.lemma) && (clause.particle === 'over' || same));
  if (!takes || object?.pos === 'NUM') return undefined;
  if (clause.modality !== 'did') return 'planned';
  if (clause.lemma === 'want') return 'planned';
  return REQUEST.has(clause.lemma) && !same ? 'planned' : 'adopted';
}

const isEndUser = (token: Token | undefined): boolean => token !== undefined && END_USERS.has(token.lemma);

const isMechanism = (token: Token | undefined): boolean => token !== undefined && MECHANISMS.hasToken(token);

/** "Ingrid made it the rule for all teams": somebody with a say gave it to everybody. */
function ruling(doc: Doc, clause: Clause): boolean {
  return (
    clause.agent === 'other' &&
    clause.modality === 'did' &&
    !clause.negated &&
    ['make', 'declare', 'turn', 'put', 'add', 'include', 'build', 'write', 'take', 'adopt'].includes(
      clause.lemma,
    ) &&
    has(doc, clause, MECHANISMS) &&
    has(doc, clause, GENERAL)
  );
}

/** A practice that goes on: "the form now asks", "each proposal must price", "I log it every time now". */
function practice(doc: Doc, clause: Clause, whole: Sentence): Effect | undefined {
  const ruled = has(doc, whole, RULED);
  if (!isTold({ ...clause, negated: clause.negated && !ruled })) return undefined;
  if (ruling(doc, clause)) return 'lasting';
  if (!has(doc, whole, LASTING) || has(doc, whole, LESSONS) || has(doc, whole, UNDONE)) return undefined;
  if (clause.modality === 'should' && !has(doc, whole, MUST)) return undefined;
  const subject = doc.tokens[clause.subject];
  const object = doc.tokens[clause.object];
  const since = has(doc, whole, SINCE);
  const present =
    clause.tense === 'present' ||
    clause.modality === 'should' ||
    (since && clause.tense === 'past' && isMechanism(subject));
  if (clause.agent === 'candidate' || clause.agent === 'team') {
    if (!present || STATES.has(clause.lemma) || !has(doc, whole, HABIT)) return undefined;
    return isMechanism(object) && clause.agent === 'team' ? 'lasting' : 'own habit';
  }
  if (isMechanism(subject) && (present || clause.lemma === 'become')) return 'lasting';
  if (isEndUser(subject)) return undefined;
  // "There is a weekly slot now", "no contract is signed without it"
  const exists = clause.lemma === 'be' && subject?.lower === 'there' && clause.tense === 'present';
  if (exists && has(doc, whole, REGULAR)) return 'lasting';
  if (clause.passive && clause.tense === 'present' && clause.agent === 'none' && ruled) return 'lasting';
  if (clause.lemma === 'be' || clause.lemma === 'become') {
    return (present || clause.lemma === 'become') && has(doc, clause, MECHANISMS) ? 'lasting' : undefined;
  }
  const practised = present && (!STATES.has(clause.lemma) || clause.lemma === 'sit') && clause.subject >= 0;
  return practised && has(doc, whole, HABIT) && doc.tokens[clause.object]?.pos !== 'NUM'
    ? 'lasting'
    : undefined;
}

/** "The dairy next door has been using our sheet", "each new driver is shown the map": it goes on with others. */
function goesOn(doc: Doc, clause: Clause, whole: Sentence): Effect | undefined {
  if (
    clause.reported ||
    clause.negated ||
    clause.modality !== 'did' ||
    has(doc, whole, LESSONS) ||
    has(doc, whole, UNDONE)
  )
    return undefined;
  const subject = doc.tokens[clause.subject];
  if (isEndUser(subject) || STATES.has(clause.lemma) || SPEECH.has(clause.lemma)) return undefined;
  const perfect = hasForm(doc, clause, HAVE);
  const goes = hasForm(doc, clause, GOING_ON) || KEEPS.has(clause.lemma);
  if (clause.agent === 'other' && perfect && goes && subject?.pos !== 'PRON') return 'adopted';
  const lead = { first: clause.first, last: clause.verb };
  return clause.passive && clause.tense === 'present' && has(doc, lead, EACH) ? 'lasting' : undefined;
}

function effectOf(doc: Doc, clause: Clause, sentence: Sentence): Effect | undefined {
  const effect =
    adoption(doc, clause, sentence) ?? practice(doc, clause, sentence) ?? goesOn(doc, clause, sentence);
  if (effect) return effect;
  const acts = ['find', 'fix', 'stop', 'catch', 'close', 'repair', 'correct'].includes(clause.lemma);
  const spread = isTold(clause) && clause.agent === 'candidate' && acts && has(doc, clause, ELSEWHERE);
  return spread ? 'own habit' : undefined;
}

function judge(doc: Doc): Finding {
  const strong: Span[] = [];
  const weak: Span[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.step === 'situation' || sentence.step === 'task' || sentence.question) continue;
    if (sentence.step === 'action' && sentence.start < doc.text.length * 0.6) continue;
    if (TAKEN_OVER.test(doc, sentence.index) && !has(doc, sentence, DENIED)) {
      strong.push({ start: sentence.start, end: sentence.end });
    } else if (INTENDED.test(doc, sentence.index)) weak.push({ start: sentence.start, end: sentence.end });
    for (const clause of doc.clauses.slice(sentence.firstClause, sentence.lastClause)) {
      if (clause.reported) continue;
      const effect = effectOf(doc, clause, sentence);
      const span = { start: sentence.start, end: sentence.end };
      if (effect === 'planned' || effect === 'own habit') weak.push(span);
      else if (effect) strong.push(span);
    }
  }
  const advice =
    'Say what changed for others because of it, or what still stands today that was not there before.';
  if (strong.length > 0) {
    return {
      status: 'clear',
      reason: 'Something lasted: others adopted it, or a mechanism is still in place.',
      evidence: unique(strong),
    };
  }
  if (weak.length > 0) {
    return {
      status: 'partial',
      reason: 'A wider effect is planned, requested or kept to yourself; it has not reached others yet.',
      advice,
      evidence: unique(weak),
    };
  }
  return {
    status: 'absent',
    reason: 'Nothing you describe lasted beyond this one case or reached anybody else.',
    advice,
    evidence: [],
  };
}

const unique = (spans: readonly Span[]): Span[] =>
  spans.filter((span, index) => spans.findIndex(({ start }) => start === span.start) === index);

export const check = defineCheck({
  kind: 'dimension',
  id: 'second_order_effect',
  title: 'What outlived the story',
  why: 'A fix helps once; a mechanism that stays, or others who take it over, keeps helping. A plan, a ticket or a wish is only half of that. Adoption that is denied does not count.',
  source: 'domain.md section 5 (second-order effect).',
  examples: [
    {
      expect: 'clear',
      text: 'Our release notes were always wrong. I wrote a small generator that reads them from the commits. Wrong notes went from nine a month to none. Two other teams use the generator as well.',
    },
    {
      expect: 'clear',
      because: 'a mechanism that stays',
      text: 'A cable in the lab was pulled twice by cleaners. I labelled it and moved it behind the wall. It has not happened again. Since then the lab checklist asks for the labels before every night.',
    },
    {
      expect: 'partial',
      text: 'Our smoke tests took too long. I split them by service and ran them side by side. They take four minutes now. Another team wants to do the same next year.',
    },
    {
      expect: 'absent',
      text: 'The mail queue was stuck on Sundays. I found the lock and released it in a finally block. The queue is empty on Mondays now.',
    },
    {
      expect: 'absent',
      because: 'adoption that is denied',
      text: 'I built a form that replaces the weekly spreadsheet and showed it to the floor managers. It works and I tested it well. The other teams did not use it and kept their spreadsheets.',
    },
  ],
  run: judge,
});
