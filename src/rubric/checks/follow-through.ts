/** Whether the candidate brought a solution and saw it through, or passed the matter on. */
import { type Act, actsOf, isConcrete } from '../acts/acts.ts';
import { contributionOf } from '../acts/contribution.ts';
import { quoteActs, quoteClauses } from '../acts/evidence.ts';
import { routingOf } from '../acts/routing.ts';
import { storyOf } from '../acts/story.ts';
import { defineCheck } from '../define-check.ts';
import type { Doc } from '../text/document.ts';

const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Acts that bring something into use or look after it. */
const SEEING_THROUGH = words(
  `deploy ship release roll launch merge migrate install enable switch monitor watch check verify test train teach document
   coordinate iterate adapt correct adjust extend automate alert measure visit call recheck review retest brief follow maintain schedule
   add write build implement fix rewrite replace convert introduce move finish complete deliver hand set put make change show`,
);
/** Words in results that say that it is in use by somebody. */
const IN_USE = words(
  'adopt use run take copy apply follow keep require ask switch join split include become want extend continue',
);

/** Own acts in the second half of what the candidate did: the part after the finding. */
function laterActs(doc: Doc): Act[] {
  const own = actsOf(doc).filter(
    (act) => act.agent === 'candidate' && isConcrete(act) && act.clause.tense !== 'present',
  );
  const half = Math.floor(own.length / 2);
  return own.slice(half).filter((act) => SEEING_THROUGH.has(act.clause.lemma) && act.kind !== 'persuade');
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
  ],
  run(doc) {
    const { passedOn, takenOver, own: ownWork } = routingOf(doc);
    const { own, share } = contributionOf(doc);
    const advice =
      'Tell how you brought it into use: who took it, what you did until it worked, how you know that it still does.';
    if (storyOf(doc).kind !== 'own')
      return {
        status: 'absent',
        reason: 'No event is told that could be followed through.',
        advice,
        evidence: [],
      };
    const later = laterActs(doc);
    const inUse = doc.clauses.filter(
      (clause) =>
        (clause.agent === 'other' || clause.agent === 'team' || clause.agent === 'thing') &&
        IN_USE.has(clause.lemma) &&
        clause.modality === 'did' &&
        !clause.negated &&
        doc.sentences[clause.sentence]!.step !== 'situation' &&
        !clause.reported,
    );
    const planned = doc.clauses.filter(
      (clause) =>
        clause.agent === 'candidate' &&
        clause.finite &&
        (clause.modality === 'will' || clause.lemma === 'want') &&
        clause.tense !== 'past' &&
        !clause.reported,
    );
    const visible = own * share;
    const handedOver = takenOver.length > 0 && passedOn.length > 0 && ownWork < 2.7;
    if (later.length >= 2 && visible >= 2.2 && !handedOver && planned.length < 2) {
      return {
        status: 'clear',
        reason:
          inUse.length > 0
            ? 'You brought the solution into use and others work with it.'
            : 'You brought a solution and saw it through.',
        evidence: [...quoteActs(later, 2), ...quoteClauses(inUse, 1)],
      };
    }
    if ((later.length >= 1 || visible >= 1.5) && !handedOver) {
      return {
        status: 'partial',
        reason:
          planned.length > 0
            ? 'You found something out, but what should follow is only planned.'
            : 'You did a part of it; that you saw it through is not told.',
        advice,
        evidence: quoteActs(
          later.length > 0
            ? later
            : actsOf(doc).filter((act) => act.agent === 'candidate' && isConcrete(act)),
          2,
        ),
      };
    }
    return {
      status: 'absent',
      reason: handedOver
        ? 'You passed the problem on and others solved it.'
        : 'No step of yours is told that carried it through.',
      advice,
      evidence: handedOver ? [...quoteActs(passedOn, 1), ...quoteClauses(takenOver, 1)] : [],
    };
  },
});
