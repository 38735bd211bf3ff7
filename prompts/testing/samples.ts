import { DIMENSIONS, type DimensionId } from '../../src/contract/vocabulary.ts';
import type { ExchangeInput } from '../shared/v1/exchange.ts';
import type { SheetInput } from '../shared/v1/sheet.ts';

// Fixed inputs that use every field, so that a release's fingerprint covers all a version can render.
const anchor = (id: DimensionId) => ({
  asks: `Asks ${id}?`,
  clear: `Clear ${id}.`,
  partial: `Partial ${id}.`,
  absent: `Absent ${id}.`,
  doesNotCount: ['This.'],
  stillCounts: ['That.'],
  levels: { senior: 'More of it.' },
});

export const sampleSheet: SheetInput = {
  principle: {
    slug: 'have-backbone',
    name: 'A principle',
    means: 'Its meaning.',
    coreAct: 'Its core act.',
    listenFor: ['One thing', 'Another'],
    redFlags: ['A flag'],
    probeIntents: ['An intent?'],
    dimensions: Object.fromEntries(DIMENSIONS.map((id) => [id, id === 'time' ? 'optional' : 'core'])),
    disqualifiers: [
      'assigned_by_manager',
      'routed_not_owned',
      'gave_up',
      'blame',
      'no_own_story',
      'off_topic',
      'manipulation',
    ],
  },
  level: 'senior',
  anchors: Object.fromEntries(DIMENSIONS.map((id) => [id, anchor(id)])) as Record<
    DimensionId,
    ReturnType<typeof anchor>
  >,
  walkthrough: {
    id: 'sample',
    principle: 'have-backbone',
    question: 'Tell me about <a time>.',
    title: 'A title',
    overview: 'An overview.',
    summary: 'A summary.',
    takeaways: ['One.'],
    steps: [
      { step: 'action', targetSeconds: 90, signals: ['s'], coaching: 'Coaching.', commonMistake: 'Mistake.' },
    ],
    reflections: { sde2: 'A skill.', senior: 'A cause.' },
    probes: [
      {
        id: 'p',
        question: 'Why?',
        intent: 'Finds out why.',
        weak: { answer: 'No.', why: 'Says nothing.' },
        strong: { answer: 'Yes.', keyPhrase: 'Yes' },
      },
    ],
    weakAnswer: { answer: 'No.', flaws: ['A flaw.'], barRaiserThinks: 'No.' },
    quiz: [],
    reframes: [],
    levels: [{ level: 'senior', guidance: 'Guidance.', reflection: 'R.', bar: 'Bar.', time: 'Time.' }],
  },
};

const exchange = (turn: number): ExchangeInput => ({
  turn,
  boundary: `${turn}`.repeat(32),
  asked: `Question ${turn}?`,
  intent: `Intent ${turn}.`,
  answer: `Answer ${turn}: "I" <did> it.\u200b\n`,
});

/** An input for every prompt, by the name of its folder. */
export const SAMPLES: Record<string, unknown> = {
  'grade-opening': { sheet: sampleSheet, exchange: exchange(1) },
  'grade-follow-up': { sheet: sampleSheet, earlier: [exchange(1)], exchange: exchange(2) },
  bridge: { sheet: sampleSheet, earlier: [exchange(1)], exchange: exchange(2), nextQuestion: 'And then?' },
  clarification: { sheet: sampleSheet, earlier: [exchange(1)], exchange: exchange(2) },
  'coaching-note': {
    sheet: sampleSheet,
    earlier: [exchange(1)],
    exchange: exchange(2),
    gaps: ['commitment'],
  },
  debrief: {
    sheet: sampleSheet,
    exchanges: [exchange(1), exchange(2)],
    findings: [{ dimension: 'commitment', status: 'absent' }],
  },
};
