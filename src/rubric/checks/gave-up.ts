import { type Disqualified, defineCheck } from '../define-check.ts';
import { leavesIt, minimalCompliance, sabotage, vindication } from '../disagreement/conduct.ts';
import { readDisagreement } from '../disagreement/read.ts';
import {
  clauseAt,
  countSentences,
  isNotReopening,
  isOthersWords,
  sentenceSpans,
} from '../disagreement/spans.ts';
import { type Match, type PhraseSet, wordsOf } from '../phrases.ts';
import { GAVE_UP_SAYS, gaveUpKinds } from '../signs/gave-up/kinds.ts';
import { lettingGoIn } from '../signs/gave-up/reading.ts';
import type { Clause, Doc } from '../text/document.ts';
import { wordClass } from '../text/word-class.ts';

/** Points from which the conduct, taken together, is giving up. */
const FIRES_FROM = 2;
/** How many own acts after the decision outweigh one point. */
const ACTS_PER_POINT = 3;

/** With more own acts than this after the decision nobody has given up. */
const IDLE_UP_TO = 2;
const WITHDRAWING = new Set('decline refuse ignore avoid wait withdraw abstain resign'.split(' '));
const NOT_DONE = new Set(
  'join help support attend touch volunteer offer warn work contribute participate insist fight push pursue follow'.split(
    ' ',
  ),
);
const AWAY = new Set('back away off down by aside'.split(' '));
const REMINDING = new Set('say tell warn predict raise write foresee expect mention'.split(' '));

/** "I declined to help", "I didn't volunteer", "I sat back". */
const isOutrightWithdrawal = ({
  agent,
  lemma,
  negated,
  modality,
  particle,
  tense,
  reported,
}: Clause): boolean =>
  agent === 'candidate' &&
  modality === 'did' &&
  tense === 'past' &&
  !reported &&
  (negated
    ? NOT_DONE.has(lemma)
    : WITHDRAWING.has(lemma) || (['sit', 'stand', 'step', 'stay'].includes(lemma) && AWAY.has(particle)));

/** "As I had said": the pluperfect of telling, after the decision. */
const isReminder = (doc: Doc, { agent, lemma, verb, negated, modality }: Clause): boolean =>
  agent === 'candidate' &&
  !negated &&
  modality === 'did' &&
  REMINDING.has(lemma) &&
  doc.tokens.slice(Math.max(0, verb - 2), verb).some(({ lower }) => lower === 'had');

/** "I nearly stopped there": it did not come to it. */
const NOT_QUITE = wordClass('nearly almost');

/** Places told of the candidate or the team as a fact, in their own words. */
const own = (doc: Doc, set: PhraseSet): Match[] =>
  set.find(doc).filter((match) => {
    const clause = clauseAt(doc, match.start);
    if (
      isOthersWords(doc, match) ||
      isNotReopening(doc, match) ||
      clause?.modality === 'would' ||
      clause?.modality === 'question' ||
      NOT_QUITE.has(wordsOf(doc)[match.word - 1]?.lower ?? '')
    )
      return false;
    return clause === undefined || clause.agent !== 'other';
  });

export const check = defineCheck({
  kind: 'disqualifier',
  id: 'gave_up',
  title: 'Gave up, or worked against the decision',
  why: `"Commit" means that a lost decision is carried out in earnest. Leaving it there, complying to the letter, keeping
    the old way alive, and waiting to be proved right are the opposite, however well the objection was argued. Losing,
    saying so once and then building the chosen option is the cleanest evidence there is.`,
  source: 'domain.md section 1 (Backbone, precisely), section 5 (commitment after decision), trap 9',
  examples: [
    {
      expect: 'fires',
      text: "I said in stand-up that it's wrong. She said it's fine. So I left it there and got on with my own tickets. Later it broke, and I did say that I'd raised it.",
    },
    {
      expect: 'fires',
      text: 'They decided for the vendor. I told my team to give it low priority and kept our own version alive on a branch. As I had predicted, it failed.',
    },
    {
      expect: 'fires',
      text: 'He chose the other design. I did exactly what was requested of me and nothing more. When it failed I forwarded my original email.',
    },
    { expect: 'fires', text: 'The leader said no, so I stopped there. I moved on to my own tasks.' },
    {
      expect: 'fires',
      text: 'Officially we connected the alerts. In our rota I muted them, and nobody noticed for months.',
    },
    {
      expect: 'fires',
      text: "I wrote in the chat that we shouldn't do this. Two seniors disagreed and I didn't want to be the one who blocks everyone, so I moved on. I had been right all along.",
    },
    {
      expect: 'fires',
      text: 'I showed the counts and proposed a smaller step. The head said no and the next point came. I never opened the sheet again, it still lies somewhere on my disk. When a place in another project came up I said yes at once. What became of the depots I cannot say.',
      because: 'no word of protest, and nothing done either',
    },
    {
      expect: 'fires',
      text: 'I drafted a shift plan with one night less for everybody and counted what it would cost. The head nurse said that the union would never sign it. So I let the plan rest, and the old one hangs there to this day. Some things one cannot change from below.',
      because: 'the matter is let go and nothing follows',
    },
    {
      expect: 'silent',
      text: 'She decided for the vendor. I said that I would have chosen otherwise, and asked to lead the migration. I archived our branch, wrote the import and trained the depots.',
    },
    {
      expect: 'silent',
      text: 'My manager told me to drop it. I disagreed, and brought her the numbers of three weeks. She agreed to a trial.',
      because: 'trap 2: the manager is the opponent',
    },
    {
      expect: 'silent',
      text: 'Nobody asked me to stop, so I went on and finished the parser.',
      because: 'trap 1',
    },
    {
      expect: 'silent',
      text: "I still thought that it was too long, and I didn't mention it again. I never brought it up again, and I built her version.",
    },
    {
      expect: 'silent',
      text: 'He had been right and I had been wrong about the cache. I built his version and measured it.',
    },
    {
      expect: 'silent',
      text: 'A colleague wanted to keep the old system running quietly. I said no, and I switched it off on the date.',
    },
    {
      expect: 'silent',
      text: 'There was no budget for a second server. I measured the first one for a week.',
      because: 'a reason is no excuse as long as nothing was left',
    },
    {
      expect: 'silent',
      text: 'I asked both bakeries for a later round. They said no, and I nearly stopped there. Instead I counted for three weeks who takes the bread and when, and redid the list.',
      because: 'what nearly happened did not',
    },
    {
      expect: 'silent',
      text: 'Marketing wanted the pop-up. I said in planning that I would not put my name on it and mocked up an inline version. They decided for mine, and I built it in the next sprint.',
      because: 'a hard word before the decision is part of the argument',
    },
    {
      expect: 'silent',
      text: 'I stopped the batch, restored the table and called the customers. Then I moved the job to the new cluster.',
    },
    {
      expect: 'fires',
      principle: 'have-backbone',
      text: "In our museum I ran the climate sensors for the storage halls. The deputy director wanted to switch half of them off in winter to save on licences. I wrote two pages with the humidity curves of three years and read them out to her. She thanked me and switched them off in November. After that I saw no reason to lose sleep. I did my rounds like before, I filled in the form, and when the alarm mail stopped arriving I didn't miss it. In February a wooden altar split along the grain. The conservators were furious, and somebody dug out my two pages. I kept out of that discussion. My conclusion is that one has to say things clearly and then live in peace.",
      because: 'a whole answer: every kind of evidence is slight, together they are the story',
    },
    {
      expect: 'silent',
      principle: 'have-backbone',
      text: 'My head of school decided against my timetable. I said that I still thought shorter lessons were better, and that I would not bring it up again before summer. Then I wrote the timetable for her long lessons, sat with each of the nine departments, and found rooms for the double periods. Two teachers wanted to leave the old bell on quietly. I told them no. By Easter lateness had fallen by a third, which I had not expected.',
      because: 'a whole answer: the same words about a view, and the work went on',
    },
    {
      expect: 'silent',
      principle: 'invent-and-simplify',
      text: 'We had tried to automate the labelling of herb jars with a camera, and after three weeks of it I called it off: the light in the shed changes every hour and it mixed up mint and lemon balm. I dropped the camera and gave each shelf a coloured lid in its place. A volunteer can do four hundred jars an hour with that, against a hundred and sixty before, and mix-ups went from twelve a week to one. I handed the lid list over to the cooperative in May, and they order them themselves.',
      because: 'a whole answer: one way was dropped for another one',
    },
  ],
  weighed: { kinds: gaveUpKinds, reason: 'You let it go and did not see it through', says: GAVE_UP_SAYS },
  run: outright,
});

/** By what is said outright: how a few sentences are read. */
function outright(doc: Doc): Disqualified | null {
  const { objections, decisions, actsAfter } = readDisagreement(doc);
  const left = own(doc, leavesIt);
  const minimal = own(doc, minimalCompliance);
  const against = own(doc, sabotage).filter(({ start }) => clauseAt(doc, start)?.agent !== 'thing');
  const vindicated = own(doc, vindication);
  // By grammar: what the candidate does not do, or says to have said, after a decision that nothing follows.
  const idle = objections.length > 0 && actsAfter.length <= IDLE_UP_TO;
  const after = decisions[0]?.start ?? Number.POSITIVE_INFINITY;
  const later = idle ? doc.clauses.filter(({ start }) => start > after) : [];
  const withdrawn = later.filter(isOutrightWithdrawal);
  const reminded = later.filter((clause) => isReminder(doc, clause));
  const points =
    countSentences([...left, ...withdrawn]) +
    countSentences(minimal) +
    2 * countSentences(against) +
    countSentences([...vindicated, ...reminded]);
  const earnest = Math.floor(actsAfter.length / ACTS_PER_POINT);
  const signs = lettingGoIn(doc);
  if (signs.length > 0) {
    return {
      reason: 'You let it go and did not see it through.',
      evidence: sentenceSpans(doc, signs),
    };
  }
  if (points - earnest < FIRES_FROM) return null;
  return {
    reason:
      against.length > 0
        ? 'After the decision you worked against it or starved it.'
        : 'You let it drop, or did no more than you were told.',
    evidence: sentenceSpans(doc, [...against, ...minimal, ...left, ...withdrawn, ...vindicated, ...reminded]),
  };
}
