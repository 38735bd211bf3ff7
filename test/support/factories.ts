import type { Critique, Grading } from '../../src/contract/critique.ts';
import type { Principle } from '../../src/contract/principle.ts';
import type { Walkthrough } from '../../src/contract/walkthrough.ts';

/** Small, valid data for tests of everything around the rubric. Override what the test is about. */
export function makeWalkthrough(overrides: Partial<Walkthrough> = {}): Walkthrough {
  const probe = (id: string) => ({
    id,
    question: `What about ${id}?`,
    intent: `Finds out about ${id}.`,
    weak: { answer: 'Not sure.', why: 'Says nothing.' },
    strong: { answer: 'I measured it twice.', keyPhrase: 'measured it twice' },
  });
  const step = (name: Walkthrough['steps'][number]['step'], targetSeconds: number) => ({
    step: name,
    targetSeconds,
    strongExample: `I did the ${name}.`,
    signals: [`the ${name}`],
    coaching: 'Be brief.',
    commonMistake: 'Going on for too long.',
  });
  return {
    id: 'sample',
    principle: 'have-backbone',
    question: 'Tell me about a time you disagreed.',
    title: 'Sample',
    overview: 'An overview.',
    summary: 'A summary.',
    takeaways: ['One.', 'Two.', 'Three.'],
    steps: [
      step('situation', 30),
      step('task', 20),
      step('action', 90),
      step('result', 20),
      step('reflection', 15),
    ],
    reflections: { sde2: 'A skill.', senior: 'A cause.' },
    probes: ['first', 'second', 'third', 'fourth'].map(probe),
    weakAnswer: { answer: 'They fixed it.', flaws: ['Routing.'], barRaiserThinks: 'No.' },
    quiz: [
      {
        id: 'q1',
        question: 'Which?',
        options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Option ${id}`, correct: id === 'b' })),
        explanation: 'Because.',
      },
    ],
    reframes: [{ principle: 'Ownership', lead: 'Lead.', emphasize: 'This.', downplay: 'That.' }],
    levels: [
      { level: 'sde1', guidance: 'Small.', reflection: 'A skill.', bar: 'Own code.', time: '2 minutes.' },
    ],
    ...overrides,
  };
}

export function makePrinciple(overrides: Partial<Principle> = {}): Principle {
  return {
    slug: 'have-backbone',
    name: 'Have Backbone; Disagree and Commit',
    means: 'Challenge, then commit.',
    coreAct: 'A disagreement.',
    listenFor: ['A decision.', 'An opposing view.'],
    redFlags: ['Opinion only.'],
    probeIntents: ['Who decided?'],
    dimensions: {
      commitment: 'core',
      metric_delta: 'counts',
      business_impact: 'counts',
      reflection: 'optional',
    },
    disqualifiers: ['routed_not_owned'],
    ...overrides,
  };
}

export function makeGrading(overrides: Partial<Grading> = {}): Grading {
  return {
    verdict: 'leaning_hire',
    score: 60,
    confidence: 0.5,
    barRaiserThinks: 'Some of it is there.',
    dimensions: [],
    disqualifiers: [],
    sections: [],
    delivery: {
      words: 4,
      sentences: 1,
      seconds: 1.6,
      secondsRange: [1.4, 1.8],
      fillers: [],
      fillersPerMinute: 0,
      firstPersonActions: 1,
      teamActions: 0,
    },
    flipFact: 'A number before and after.',
    grader: { kind: 'rubric', label: 'Rubric only: no model judgement.', rubricVersion: 'test' },
    ...overrides,
  };
}

export const makeCritique = (overrides: Partial<Critique> = {}): Critique => ({
  id: 'crt_test',
  ...makeGrading(),
  ...overrides,
});
