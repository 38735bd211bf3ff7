import { storyOf } from '../acts/story.ts';
import { defineCheck, type Finding, type Span } from '../define-check.ts';
import { lessonOf, type Signs } from '../lesson/read.ts';
import type { Doc, Sentence } from '../text/document.ts';

const CLEAR_FROM = 1.2;
const PARTIAL_FROM = 0.75;

/** What one would do another time is a lesson, but not yet one that was drawn: alone it is on the surface. */
const INTENT_AT_MOST = 1.1;

/** How much one sentence reflects: what it says counts more than that it announces a lesson. */
const pointsOf = ({
  announced,
  contrast,
  general,
  fault,
  intent,
  changed,
  systemic,
  own,
  bound,
}: Signs): number =>
  Number(fault) +
  Number(intent && !fault) * 0.75 +
  Number(systemic) +
  Number(changed) * 0.75 +
  (announced ? (own >= 2 ? 0.75 : own === 1 ? 0.5 : 0.25) : 0) +
  (announced && contrast ? 0.4 : 0) +
  Math.min(2, bound) * 0.3 -
  (general && !fault ? 0.75 : 0);

function judge(doc: Doc): Finding {
  const told = lessonOf(doc);
  const points = told
    .filter(
      ({ lesson, fault, intent, systemic, changed }) => lesson || fault || intent || systemic || changed,
    )
    .map((row) => ({ ...row, points: pointsOf(row) }));
  const advice =
    'Say what this story showed you that you did not see before, and what you have done differently since.';
  const spans = (rows: readonly { sentence: Sentence }[]): Span[] =>
    rows.map(({ sentence: { start, end } }) => ({ start, end }));
  const deep = points.filter(({ fault, changed, systemic }) => fault || changed || systemic);
  if (told.some(({ vindication }) => vindication) && !points.some(({ fault, changed }) => fault && changed)) {
    return {
      status: 'absent',
      reason: 'The lesson only proves you right; it says nothing about your own part.',
      advice,
      evidence: [],
    };
  }
  if (storyOf(doc).kind !== 'own') {
    return {
      status: 'absent',
      reason: 'You tell no event of your own that a lesson could come from.',
      advice,
      evidence: [],
    };
  }
  const sum = points.reduce((total, row) => total + row.points, 0);
  const intents = points.filter(({ intent }) => intent);
  const onlyIntent = deep.length === 0 && intents.length > 0 && !intents.some(({ reasoned }) => reasoned);
  const total = onlyIntent ? Math.min(sum, INTENT_AT_MOST) : sum;
  if (total >= CLEAR_FROM) {
    return {
      status: 'clear',
      reason: 'The lesson comes from this story and says what was wrong or what you do differently since.',
      evidence: spans(deep.length > 0 ? deep : points),
    };
  }
  if (total >= PARTIAL_FROM) {
    return {
      status: 'partial',
      reason: 'There is a lesson, but it stays on the surface.',
      advice,
      evidence: spans(points),
    };
  }
  return {
    status: 'absent',
    reason: points.length > 0 ? 'The lesson would fit any story.' : 'You name no lesson.',
    advice,
    evidence: [],
  };
}

export const check = defineCheck({
  kind: 'dimension',
  id: 'reflection',
  title: 'A lesson out of this story',
  why: 'Somebody who learns finds the own part in what happened and does something differently since. A slogan would fit any story, and a lesson that only proves the candidate right is none.',
  source: 'domain.md section 5 (reflection), traps 18 and 19.',
  examples: [
    {
      expect: 'clear',
      text: 'The warehouse printers jammed every Monday. I swapped drivers for two weeks. Then a packer showed me that the labels get damp over the weekend, so I had the rolls stored upstairs. Jams went from nine a week to one. I had only ever looked at the drivers, because that is what I know. Now I watch the printer for an hour before I open a log.',
    },
    {
      expect: 'clear',
      because: 'trap 18: general words, then the specific lesson',
      text: 'Our alarm mails were ignored by the night staff. I rewrote them and cut the list to five. The staff answered within ten minutes after that. I learned that communication matters, and I mean one thing: I should have read the mails on a phone at three in the morning, as the night staff does, before I wrote rules for them.',
    },
    {
      expect: 'partial',
      text: 'Our cache was cold after every deploy. I wrote a small job that warms it with the hundred busiest pages. The first minute is fine now. I learned that the busiest pages hardly change from week to week.',
    },
    {
      expect: 'absent',
      text: 'We had a conflict about the database. I explained my view and we found a compromise. The project was delivered. I learned that communication is important and that you always have to listen to each other.',
    },
    {
      expect: 'absent',
      because: 'a lesson that only proves the candidate right',
      text: 'They chose the vendor against my advice. I said so in the meeting. It failed after a year, exactly as I had predicted. I stand by what I said and I would do it again.',
    },
  ],
  run: judge,
});
