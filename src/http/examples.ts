import { findPrinciple } from '../catalogue/index.ts';
import type { ApiKey, CreatedKey, CreateKey, Tenant } from '../contract/access.ts';
import type { ChatRequest } from '../contract/chat.ts';
import type { Critique, CritiqueRequest, Evidence } from '../contract/critique.ts';
import type { DataExport, Erasure } from '../contract/data.ts';
import {
  type AnswerResponse,
  type Debrief,
  type Interview,
  type InterviewSummary,
  PRACTICE_NOTICE,
  type Stopped,
} from '../contract/interview.ts';
import type { Principle } from '../contract/principle.ts';
import type { Quiz, QuizAnswers, QuizResult } from '../contract/quiz.ts';
import type { UsageReport } from '../contract/usage.ts';
import type { PublicWalkthrough, Walkthrough, WalkthroughSummary } from '../contract/walkthrough.ts';

// Examples of the OpenAPI document. A test sends the requests to the service and holds the responses against
// their schemas; responses are shortened to one entry a list.

export const WALKTHROUGH_ID = 'disagree-with-senior-leader';
export const INTERVIEW_ID = '0198c6f2-51b7-7d1e-8a34-6b1f0c9e2d75';
const CRITIQUE_ID = '0198c6f2-5c02-7b60-9e1f-3a7d2c4b5e68';

const ANSWER =
  'Our vice president wanted to drop the canary stage to ship sooner. I did not own the pipeline, but I pulled six months of rollbacks and showed her that the canary had caught 9 of 11 bad builds. She still cut it for one launch, so I wrote the rollback runbook and stayed on call that night. Two weeks later the stage was back, and rollbacks that reached customers fell from 4 a month to 1.';

const quote = (text: string): Evidence => {
  const start = ANSWER.indexOf(text);
  return { start, end: start + text.length, quote: text };
};

export const critiqueRequest: CritiqueRequest = {
  answer: ANSWER,
  walkthroughId: WALKTHROUGH_ID,
  level: 'sde2',
};

export const critique: Critique = {
  id: CRITIQUE_ID,
  verdict: 'leaning_no_hire',
  score: 40.9,
  confidence: 0.73,
  barRaiserThinks:
    'I lean towards no on this answer. What speaks for it: the result is measured, and your own work is concrete. What holds me back: no lesson is told.',
  dimensions: [
    {
      id: 'metric_delta',
      status: 'clear',
      reason: 'There is a figure for before and after.',
      evidence: [quote('fell from 4 a month to 1')],
      decidedBy: 'rubric',
    },
  ],
  disqualifiers: [],
  sections: [{ step: 'situation', start: 0, end: 66, words: 12, seconds: 4.8, targetSeconds: 30 }],
  delivery: {
    words: 75,
    sentences: 4,
    seconds: 30,
    secondsRange: [26.5, 34.6],
    fillers: [],
    fillersPerMinute: 0,
    firstPersonActions: 4,
    teamActions: 0,
  },
  flipFact: 'What this story taught you that you did not believe before, and what you do differently since.',
  grader: { kind: 'rubric', label: 'Rubric only: no model judgement.', rubricVersion: '0.1.0' },
};

const question = {
  role: 'bar_raiser',
  kind: 'question',
  text: 'Tell me about a time you disagreed with a senior leader. How did you handle it?',
} as const;
const probe = {
  role: 'bar_raiser',
  kind: 'probe',
  probeId: 'decision-went-against-you',
  text: 'I did not hear what you did once it was decided. She decided against your proposal. What did you do then?',
} as const;

export const chatRequest: ChatRequest = {
  id: 'x7Qm2LfT0cVbR9aK',
  messages: [{ id: 'm-1', role: 'user', parts: [{ type: 'text', text: 'I am ready.' }] }],
  walkthroughId: WALKTHROUGH_ID,
  mode: 'coaching',
};

export const interviewSummary: InterviewSummary = {
  id: INTERVIEW_ID,
  walkthroughId: WALKTHROUGH_ID,
  title: 'Disagreeing respectfully with a senior leader',
  principle: 'have-backbone',
  level: 'sde2',
  mode: 'coaching',
  grader: 'auto',
  state: 'opening',
  turn: 1,
  createdAt: '2026-11-21T09:00:00.000Z',
  updatedAt: '2026-11-21T09:00:00.000Z',
};

export const interview: Interview = {
  ...interviewSummary,
  notice: PRACTICE_NOTICE,
  message: question,
  transcript: [question],
};

export const answerResponse: AnswerResponse = {
  interviewId: INTERVIEW_ID,
  state: 'probing',
  turn: 2,
  message: probe,
  critique,
};

export const stopped: Stopped = {
  interviewId: INTERVIEW_ID,
  stopped: true,
  message: { ...probe, status: 'partial', degraded: 'aborted', brokeOff: 'So she' },
};

const graded = { verdict: critique.verdict, score: critique.score } as const;
export const debrief: Debrief = {
  interviewId: INTERVIEW_ID,
  ...graded,
  confidence: critique.confidence,
  barRaiserThinks: critique.barRaiserThinks,
  opening: { before: graded, after: graded, events: [] },
  turns: [{ turn: 1, kind: 'question', question: question.text, answer: ANSWER, critique }],
  evidenceFor: [
    {
      dimension: 'metric_delta',
      reason: 'There is a figure for before and after.',
      evidence: [{ ...quote('fell from 4 a month to 1'), turn: 1 }],
    },
  ],
  evidenceAgainst: [],
  flipFact: critique.flipFact,
  practiseNext: ['Close with one thing you have done differently since.'],
  grader: critique.grader,
};

const step = (
  name: Walkthrough['steps'][number]['step'],
  targetSeconds: number,
  strongExample: string | undefined,
  signal: string,
) => ({
  step: name,
  targetSeconds,
  strongExample,
  signals: [signal],
  coaching: 'Say it in one breath.',
  commonMistake: 'Setting the scene for longer than you act in it.',
});

/** As small as an import may be. */
export const walkthrough: Walkthrough = {
  id: 'kept-the-canary-stage',
  principle: 'have-backbone',
  question: 'Tell me about a time you disagreed with a decision.',
  title: 'Keeping the canary stage',
  overview: 'A vice president wants to drop the canary stage to ship sooner.',
  summary: 'The disagreement rests on six months of rollbacks; the decision is then made to work.',
  takeaways: ['Disagree with figures.'],
  steps: [
    step('situation', 30, 'She wanted to drop the canary stage.', 'wanted to drop'),
    step('action', 90, 'I pulled six months of rollbacks.', 'I pulled'),
  ],
  reflections: {
    sde2: 'I bring the figures first.',
    senior: 'I made the figures part of every launch review.',
  },
  probes: [
    {
      id: 'after-you-were-overruled',
      question: 'What did you do after she overruled you?',
      intent: 'Whether the candidate commits.',
      weak: { answer: 'I left it to them.', why: 'Nothing was done to make the decision work.' },
      strong: { answer: 'I wrote the rollback runbook.', keyPhrase: 'wrote the rollback runbook' },
    },
  ],
  weakAnswer: {
    answer: 'We raised it and they dropped it anyway.',
    flaws: ['No part of it is the own one.'],
    barRaiserThinks: 'I do not know what this candidate did.',
  },
  quiz: [
    {
      id: 'figures',
      question: 'What does the disagreement rest on?',
      explanation: 'On six months of rollbacks.',
    },
  ],
  reframes: [],
  levels: [],
};

export const publicWalkthrough: PublicWalkthrough = {
  ...walkthrough,
  quiz: [{ id: 'figures', question: 'What does the disagreement rest on?' }],
  source: 'imported',
};

const { id, principle, question: asked, title, overview } = walkthrough;
export const walkthroughSummary: WalkthroughSummary = {
  id,
  principle,
  question: asked,
  title,
  overview,
  probes: 1,
  source: 'imported',
};

const spending = {
  attempts: 2,
  failed: 1,
  inputTokens: 310,
  outputTokens: 96,
  cacheReadTokens: 5800,
  cacheWriteTokens: 0,
  costMicroUsd: 2160,
  unpriced: 0,
  unpricedTokens: 0,
  estimated: 0,
};
export const usageReport: UsageReport = {
  models: [{ model: 'anthropic:claude-sonnet-5-5', ...spending }],
  total: spending,
  today: { date: '2026-11-21', ...spending },
  budget: {
    perInterviewMicroUsd: 2_000_000,
    perDayMicroUsd: 20_000_000,
    leftTodayMicroUsd: 19_997_840,
    perInterviewUnpricedTokens: 2_000_000,
    perDayUnpricedTokens: 20_000_000,
    leftTodayUnpricedTokens: 20_000_000,
  },
};

export const dataExport: DataExport = {
  exportedAt: '2026-11-21T10:00:00.000Z',
  interviews: [
    {
      ...interview,
      turns: [{ turn: 1, asked: question, answer: ANSWER, critique, answeredAt: '2026-11-21T09:05:00.000Z' }],
    },
  ],
  critiques: [{ critique, request: critiqueRequest, createdAt: '2026-11-21T09:00:00.000Z' }],
  walkthroughs: [walkthrough],
};
export const erasure: Erasure = {
  interviews: 1,
  critiques: 1,
  walkthroughs: 0,
  files: 'rewritten',
};

const KEY_ID = 'Qx4mT7cB0a';
export const createKey: CreateKey = {
  tenantId: 'acme',
  name: 'web backend',
  scopes: ['catalogue:read', 'interviews'],
  expiresInDays: 90,
};
export const apiKey: ApiKey = {
  id: KEY_ID,
  tenantId: 'acme',
  name: 'web backend',
  scopes: ['catalogue:read', 'interviews'],
  status: 'active',
  createdAt: '2026-11-21T09:00:00.000Z',
  expiresAt: '2027-02-19T09:00:00.000Z',
};
export const createdKey: CreatedKey = { ...apiKey, key: `br_live_${KEY_ID}...` };
export const tenant: Tenant = {
  id: 'acme',
  retentionDays: 30,
  limits: { turnsPerMinute: 120, costPerDayMicroUsd: 5_000_000 },
};

const QUIZ_ITEM = 'strongest-ownership-signal';
const asks = 'Which of these lines sends the strongest ownership signal for this question?';
const OPTION = {
  id: 'b',
  text: 'Nobody had asked me to, but I pulled the logs and told the director, on that data, why I disagreed with waiting.',
};
export const quiz: Quiz = {
  walkthroughId: WALKTHROUGH_ID,
  questions: [{ id: QUIZ_ITEM, question: asks, options: [OPTION] }],
};
export const quizAnswers: QuizAnswers = { answers: [{ id: QUIZ_ITEM, option: 'b' }] };
export const quizResult: QuizResult = {
  walkthroughId: WALKTHROUGH_ID,
  correct: 1,
  graded: 1,
  results: [
    {
      id: QUIZ_ITEM,
      question: asks,
      correct: true,
      chosen: OPTION.id,
      correctOption: OPTION,
      explanation: 'It was self-initiated, said to the decision maker, and carried by data.',
    },
  ],
};

export const havingBackbone: Principle = findPrinciple('have-backbone')!;
