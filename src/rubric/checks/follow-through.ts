/** Whether the candidate brought a solution and saw it through, or passed the matter on. */
import { type Act, actsOf } from '../acts/acts.ts';
import { contributionOf } from '../acts/contribution.ts';
import { quoteActs, quoteClauses, tellingActs } from '../acts/evidence.ts';
import { routingOf } from '../acts/routing.ts';
import { storyOf } from '../acts/story.ts';
import { defineCheck } from '../define-check.ts';
import { lettingGoIn } from '../signs/gave-up/reading.ts';
import { lookingOnIn } from '../signs/routed-not-owned/reading.ts';
import type { Clause, Doc } from '../text/document.ts';
import { itemAt } from '../text/item-at.ts';
import { wordClass as words } from '../text/word-class.ts';

/** Looking after what was made. */
const TENDING = words(
  `deploy ship release roll launch merge migrate enable switch monitor watch check verify test train teach document iterate adapt correct
   adjust extend alert measure visit call recheck review retest brief maintain rewrite stay follow repeat coach trace read print`,
);
/** Words for others who use it. */
const USING = words(
  'adopt use run take copy apply follow keep require ask switch join split include want extend continue open turn merge accept approve move come',
);
/** What becomes of a thing once something was done about it. */
const BECOMING = words(
  'go drop fall rise grow increase decrease shrink improve stay save reduce cut halve reach stop disappear recover jump remain hold ship take cost run catch work pass be come find show need',
);
/** Changing a limit or restarting treats what hurts and leaves the cause. */
const STRETCHING = words('raise increase bump extend double lift widen set');
const LIMITS = words(
  'limit limits timeout timeouts pool memory size capacity threshold quota retries retry heap machine machines instances',
);
const PATCHING = words('restart restarts reboot workaround reboots');

/** Visible own work that a solution takes, and that half of one takes. */
const VISIBLE = 1.5;
const HALF = 1.3;

/** Own acts that make or change something. */
const making = (doc: Doc): Act[] =>
  actsOf(doc).filter(
    ({ agent, kind, clause }) =>
      agent === 'candidate' &&
      kind === 'build' &&
      clause.tense !== 'present' &&
      !(clause.lemma === 'make' && clause.object < 0),
  );

function treatsSymptom(doc: Doc, { clause }: Act): boolean {
  if (PATCHING.hasLemma(clause)) return true;
  const object = itemAt(doc.tokens, clause.object);
  if (object === undefined) return false;
  return PATCHING.hasForm(object) || (STRETCHING.hasLemma(clause) && LIMITS.hasForm(object));
}

/** What came of it, told after the first thing that was made. */
function outcomes(doc: Doc, from: Act): Clause[] {
  return doc.clauses.filter((clause) => {
    if (
      clause.index <= from.clause.index ||
      clause.negated ||
      clause.modality !== 'did' ||
      !clause.finite ||
      clause.reported
    )
      return false;
    const { step } = doc.sentences[clause.sentence]!;
    if (step === 'situation' || step === 'reflection') return false;
    if (clause.agent === 'candidate') return TENDING.hasLemma(clause);
    if (clause.agent === 'other' || clause.agent === 'team') return USING.hasLemma(clause);
    return step === 'result' && (clause.agent === 'thing' || clause.passive) && BECOMING.hasLemma(clause);
  });
}

/** Whether it was passed on, others then worked on it, and the candidate hardly did. */
export function isHandedOver(doc: Doc): boolean {
  const { passedOn, takenOver, made, ownAfter } = routingOf(doc);
  // "alerts for fourteen services": a noun that looks like a verb of now.
  const passed = passedOn.some(({ clause }) => clause.tense !== 'present');
  return passed && takenOver.length > 0 && made < 2 && ownAfter < 2;
}

export const check = defineCheck({
  id: 'follow_through',
  kind: 'dimension',
  title: 'Follow-through',
  why: 'Owning a problem means bringing a solution and staying until it works and is used. Opening a request and waiting is half of it; a message is none. What is only planned does not count, however detailed the plan.',
  source: 'domain.md section 5 (follow-through versus routing); traps 9, 16, 17',
  examples: [
    {
      expect: 'clear',
      text: 'I traced the duplicates to a retry and wrote the fix. I tested it with their engineer, rolled it out to one region, watched it for a week and then enabled it everywhere. The payments group has used the same guard since.',
    },
    {
      expect: 'clear',
      text: 'They chose the other design. I built it, wrote the migration, trained two colleagues on it and checked the error rate every morning of the first month.',
      because: 'trap 9: the argument was lost, the work was done',
    },
    {
      expect: 'clear',
      principle: 'ownership',
      text: 'After two proposals had failed I escalated it with a patch ready. I had built it and run it on staging. They took it, I deployed it on a Sunday and corrected one limit on Monday.',
      because: 'trap 16: justified escalation',
    },
    {
      expect: 'partial',
      principle: 'ownership',
      text: 'I found the leak with a heap dump and wrote a patch. I submitted it to the owners and waited for them.',
    },
    {
      expect: 'partial',
      principle: 'ownership',
      text: 'I counted the failures, I compared the days and I found the cause. So I will write a job that repairs them, and the team can run it later.',
      because: 'what is planned is not done',
    },
    {
      expect: 'absent',
      principle: 'ownership',
      text: 'I noticed the failures and sent a message to the other team. They handled it and it was fixed a week later.',
    },
    {
      expect: 'absent',
      text: 'I said that the plan was risky. They went ahead with it. I had said what I thought.',
    },
    {
      expect: 'absent',
      principle: 'customer-obsession',
      text: 'I counted seventeen people beside machines that showed the wrong time. I sent the machine people my notes; they handled it and later told me the figures. Waiting went from 17 to 4.',
      because: 'notes go to others, and they solve it',
    },
    {
      expect: 'absent',
      principle: 'ownership',
      text: 'I stood at the pier for three evenings and timed ninety boardings. I wrote it all down for the port and left it with them. They built a timer in May, and boarding went from nine minutes to six.',
    },
  ],
  run(doc) {
    const { passedOn, takenOver } = routingOf(doc);
    const { visible, ownActs } = contributionOf(doc);
    const advice =
      'Say how you got it into use: who adopted it, what you did until it worked, how you know that it still does.';
    if (storyOf(doc).kind !== 'own')
      return {
        status: 'absent',
        reason: 'You describe no event that could be followed through.',
        advice,
        evidence: [],
      };
    if (isHandedOver(doc)) {
      return {
        status: 'absent',
        reason: 'You passed the problem on and others solved it.',
        advice,
        evidence: [...quoteActs(passedOn, 1), ...quoteClauses(takenOver, 1)],
      };
    }
    const made = making(doc);
    const cured = made.filter((act) => !treatsSymptom(doc, act));
    const after = made[0] ? outcomes(doc, made[0]) : [];
    const planned = doc.clauses.filter(isPlanned);
    const dropped = lettingGoIn(doc).length + lookingOnIn(doc).length > 0;
    if (!dropped && cured.length > 0 && after.length > 0 && visible >= VISIBLE && planned.length < 2) {
      return {
        status: 'clear',
        reason: 'You brought a solution and say what came of it.',
        evidence: [...quoteActs(tellingActs(doc, cured, 2), 2), ...quoteClauses(after, 1)],
      };
    }
    if (made.length > 0 || visible >= HALF) {
      return {
        status: 'partial',
        reason:
          planned.length > 1
            ? 'You found something out, but the next step is only planned.'
            : made.length > 0 && cured.length === 0
              ? 'Your change eases the symptom and leaves the cause in place.'
              : 'You did part of it, but you do not say that you saw it through.',
        advice,
        evidence: quoteActs(tellingActs(doc, made.length > 0 ? made : ownActs, 2), 2),
      };
    }
    return {
      status: 'absent',
      reason: 'You describe no step of yours that saw it through.',
      advice,
      evidence: [],
    };
  },
});

const isPlanned = (clause: Clause): boolean =>
  clause.agent === 'candidate' &&
  clause.finite &&
  (clause.modality === 'will' || clause.lemma === 'want') &&
  clause.tense !== 'past' &&
  !clause.reported;
