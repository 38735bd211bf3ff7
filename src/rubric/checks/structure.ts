import { defineCheck, type Finding } from '../define-check.ts';
import { phrases } from '../phrases.ts';
import { ownActs, teamActs } from '../text/acts.ts';
import type { Doc } from '../text/document.ts';
import { outcomesOf } from '../text/outcomes.ts';

/** Says how it ended, with or without numbers. */
const ENDING = phrases(
  'as a result',
  'in the end',
  'since then|that',
  'after that|this|it',
  'afterwards',
  '~go live',
  'went well|fine|out',
  '~work|~works out|well|fine',
  'no longer',
  'not .. since|anymore|again',
  'is|are now',
  'now .. is|are|has|have',
  'has|have|had been fine|stable|running',
  'months|weeks|days|year|years|quarter later|after',
  'after .. months|weeks|days|quarter|year',
  '~finish|~complete|~deliver|~ship|~launch|~release',
  'became|got much? more|less|better|stable|easier|faster|greener|cleaner',
  'improved|rose|fell|dropped|grew',
);
const LESSON = phrases(
  'i|we ~learn',
  'lesson|lessons',
  'next time',
  'looking back',
  'in hindsight',
  'taught me',
  'i|we should have',
  'what i|we ~take|~learn|got|would',
  'i|we now',
  'i was wrong',
  'since then i|we',
  'mistake',
  'had not known|asked|thought',
  'i|we had assumed|argued',
);

/** A bar raiser can follow an answer with fewer words than this only if every part is there. */
const SHORT = 70;
const FEW_ACTS = 3;
const WORDS_PER_ACT = 25;

function judge(doc: Doc): Finding {
  const own = ownActs(doc);
  const acts = own.length + teamActs(doc).length;
  const { deltas, values } = outcomesOf(doc);
  const firstAct = own[0]?.start ?? doc.text.length;
  const told = {
    situation: doc.sentences.some(({ end, question }) => end <= firstAct && !question),
    acts: own.length >= Math.max(2, Math.min(FEW_ACTS + 1, Math.round(doc.words / WORDS_PER_ACT))),
    result:
      deltas.length + values.length > 0 ||
      ENDING.find(doc).some(({ start }) => start > doc.text.length * 0.45),
    lesson: LESSON.find(doc).some(({ start }) => start > doc.text.length * 0.5),
  };
  const names = {
    situation: 'the situation',
    acts: 'what was done',
    result: 'how it ended',
    lesson: 'what was learned',
  };
  const keys = Object.keys(told) as (keyof typeof told)[];
  const missing = keys.filter((key) => !told[key]);
  const advice =
    'Give all five parts: the situation, your task, what you did, what came of it, what you learned.';
  const evidence = own.slice(0, 2).map(({ start, end }) => ({ start, end }));
  if (doc.words === 0 || acts === 0) {
    return {
      status: 'absent',
      reason: 'It does not tell what happened, step by step.',
      advice,
      evidence: [],
    };
  }
  const measured = deltas.length > 0;
  if (told.acts && told.result && (missing.length === 0 || (measured && doc.words >= SHORT))) {
    return {
      status: 'clear',
      reason: 'The story can be followed from the situation through your actions to the outcome.',
      evidence,
    };
  }
  const parts = missing.map((key) => names[key]).join(', ');
  return own.length >= 1 && missing.length <= 4 && (own.length >= 2 || told.result)
    ? {
        status: 'partial',
        reason: `Parts of the story are missing or only hinted at: ${parts}.`,
        advice,
        evidence,
      }
    : { status: 'absent', reason: 'It does not tell what happened, step by step.', advice, evidence: [] };
}

export const check = defineCheck({
  kind: 'dimension',
  id: 'structure',
  title: 'A story that can be followed',
  why: 'The interviewer has to write down situation, task, acts, result and lesson. Their order is free, a short answer may be complete, and polish does not count.',
  source: 'domain.md section 5 (structure), traps 20 and 25.',
  examples: [
    {
      expect: 'clear',
      text: 'Our tickets for museum tours were printed twice on busy days. I compared the printer log with the orders, found that the retry had no key, added one and tested it on a Sunday. Since then no ticket has been printed twice. I learned that a retry without a key is a second order.',
    },
    {
      expect: 'clear',
      because: 'trap 25: result first, and brief',
      text: 'Double bookings fell from 12 a week to none. The desk and the website each had their own lock. I drew both on one page, moved the lock into the database and wrote a test that books from both sides. I should have asked the desk first, because they had known it for a year.',
    },
    {
      expect: 'partial',
      text: 'I disagreed with the plan and I said so. They listened to me. I built the export anyway.',
    },
    {
      expect: 'absent',
      text: 'I am a very structured person. Quality matters to me and I like to work in a team.',
    },
  ],
  run: judge,
});
