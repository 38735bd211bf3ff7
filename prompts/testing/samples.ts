import { DIMENSIONS, type DimensionId } from '../../src/contract/vocabulary.ts';
import type { ExchangeInput } from '../shared/v1/exchange.ts';
import type { SheetInput as FirstSheetInput } from '../shared/v1/sheet.ts';
import type { SheetInput } from '../shared/v2/sheet.ts';

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

const firstSheet: FirstSheetInput = {
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

export const sampleSheet: SheetInput = {
  ...firstSheet,
  principleAnchors: {
    relevance: { clear: 'Clear here.', partial: 'Partial here.', absent: 'Absent here.' },
    here: Object.fromEntries(DIMENSIONS.map((id) => [id, `Here ${id}.`])),
  },
};

const exchange = (turn: number): ExchangeInput => ({
  turn,
  boundary: `${turn}`.repeat(32),
  asked: `Question ${turn}?`,
  intent: `Intent ${turn}.`,
  answer: `Answer ${turn}: "I" <did> it.\u200b\n`,
});

const samplesWith = (sheet: FirstSheetInput) => ({
  'grade-opening': { sheet, exchange: exchange(1) },
  'grade-follow-up': { sheet, earlier: [exchange(1)], exchange: exchange(2) },
  bridge: { sheet, earlier: [exchange(1)], exchange: exchange(2), nextQuestion: 'And then?' },
  clarification: { sheet, earlier: [exchange(1)], exchange: exchange(2) },
  'coaching-note': { sheet, earlier: [exchange(1)], exchange: exchange(2), gaps: ['commitment'] },
  debrief: {
    sheet,
    exchanges: [exchange(1), exchange(2)],
    findings: [{ dimension: 'commitment', status: 'absent' }],
  },
});

/** Inputs by prompt; those of a certain version where it takes others than the versions before it. */
const SAMPLES: Record<string, unknown> = {
  ...ofVersion(samplesWith(firstSheet), '/v1'),
  ...samplesWith(sampleSheet),
  debrief: {
    sheet: sampleSheet,
    exchanges: [exchange(1), exchange(2)],
    findings: [{ dimension: 'commitment', status: 'absent', moved: { turn: 2, from: 'partial' } }],
    flipFact: 'A fact.',
  },
};

function ofVersion(samples: Record<string, unknown>, suffix: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(samples).map(([name, sample]) => [name + suffix, sample]));
}

/** An input for a version such as `bridge/v2`; undefined when there is none. */
export const sampleFor = (version: string): unknown => SAMPLES[version] ?? SAMPLES[version.split('/')[0]!];
