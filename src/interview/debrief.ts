import type { Critique, DimensionFinding, Evidence } from '../contract/critique.ts';
import type { Debrief, Message } from '../contract/interview.ts';
import type { Principle } from '../contract/principle.ts';
import { type Level, verdictRank } from '../contract/vocabulary.ts';
import type { Walkthrough } from '../contract/walkthrough.ts';
import { type Rescored, rescoreOpening } from '../rubric/index.ts';

export interface DebriefTurn {
  turn: number;
  asked: Message;
  answer: string;
  critique: Critique;
}

export interface DebriefInput {
  interviewId: string;
  walkthrough: Walkthrough;
  principle: Principle;
  level: Level;
  /** Every answer of a closed interview, in order; at least one. */
  turns: readonly DebriefTurn[];
}

/** Sums up a closed interview: the opening rescored by the follow-ups, what spoke for it and against it. */
export function buildDebrief(input: DebriefInput): Debrief {
  const { walkthrough, principle, level, turns } = input;
  // An opening that gave nothing to grade is replaced by the answer to its clarification.
  const opening = turns.findLast(({ asked }) => asked.kind !== 'probe' && asked.probeId === undefined);
  if (opening === undefined) throw new Error('A debrief needs an opening answer.');
  const followUps = turns.filter(({ asked }) => asked.probeId !== undefined);

  const rescored = rescoreOpening(
    { answer: opening.answer, principle, level, question: walkthrough.question },
    opening.critique,
    followUps.map(({ turn, asked, answer, critique }) => ({
      turn,
      probeId: asked.probeId,
      answer,
      grading: critique,
    })),
  );

  const { grader } = opening.critique;
  return {
    interviewId: input.interviewId,
    verdict: rescored.verdict,
    score: rescored.score,
    confidence: rescored.confidence,
    barRaiserThinks: rescored.barRaiserThinks,
    opening: {
      before: { verdict: opening.critique.verdict, score: opening.critique.score },
      after: { verdict: rescored.verdict, score: rescored.score },
      events: rescored.events,
    },
    turns: turns.map(({ turn, asked, answer, critique }) => ({
      turn,
      kind: asked.kind === 'closing' ? 'question' : asked.kind,
      ...(asked.probeId === undefined ? {} : { probeId: asked.probeId }),
      question: asked.text,
      answer,
      critique,
    })),
    ...weighEvidence(rescored, opening, followUps),
    flipFact: rescored.flipFact,
    practiseNext: practiseNext(rescored, principle, walkthrough, followUps),
    grader: { kind: grader.kind, label: grader.label, rubricVersion: grader.rubricVersion },
  };
}

type Weighed = Pick<Debrief, 'evidenceFor' | 'evidenceAgainst'>;

/** Each finding with the words that decided it: the opening's, or those of the follow-up that moved it. */
function weighEvidence(rescored: Rescored, opening: DebriefTurn, followUps: readonly DebriefTurn[]): Weighed {
  const inTurn = (turn: number, evidence: readonly Evidence[]) =>
    evidence.map((quote) => ({ ...quote, turn }));
  const weighed: Weighed = { evidenceFor: [], evidenceAgainst: [] };

  for (const finding of rescored.dimensions) {
    const moved = rescored.events.findLast(
      ({ dimension, to }) => dimension === finding.id && to === finding.status,
    );
    const evidence =
      moved === undefined
        ? inTurn(opening.turn, evidenceInOpening(finding, opening))
        : inTurn(moved.turn, moved.evidence);
    const entry = { dimension: finding.id, reason: finding.reason, evidence };
    // That an answer keeps to its time, or fits the level, is no reason to hire.
    if (finding.status === 'clear') {
      if (finding.id !== 'time' && finding.id !== 'level_fit') weighed.evidenceFor.push(entry);
    } else if (finding.status === 'partial' || finding.status === 'absent')
      weighed.evidenceAgainst.push(entry);
  }
  for (const { critique, turn } of [opening, ...followUps]) {
    for (const { reason, evidence } of critique.disqualifiers) {
      weighed.evidenceAgainst.unshift({ reason, evidence: inTurn(turn, evidence) });
    }
  }
  return weighed;
}

const evidenceInOpening = (finding: DimensionFinding, opening: DebriefTurn): Evidence[] =>
  opening.critique.dimensions.find(({ id }) => id === finding.id)?.evidence ?? [];

const HIRE = 4;

/** At most four things, the most useful first: what the verdict lacks most, then the probes that went worst. */
function practiseNext(
  rescored: Rescored,
  principle: Principle,
  walkthrough: Walkthrough,
  followUps: readonly DebriefTurn[],
): string[] {
  const roleRank = { core: 0, counts: 1, optional: 2 } as const;
  const advice = rescored.dimensions
    .filter(({ status }) => status === 'absent' || status === 'partial')
    .toSorted(
      (a, b) =>
        roleRank[principle.dimensions[a.id] ?? 'optional'] -
          roleRank[principle.dimensions[b.id] ?? 'optional'] ||
        Number(a.status === 'partial') - Number(b.status === 'partial'),
    )
    .flatMap((finding) => (finding.advice === undefined ? [] : [finding.advice]));

  const probes = followUps
    .filter(({ critique }) => verdictRank(critique.verdict) < HIRE)
    .toSorted((a, b) => a.critique.score - b.critique.score)
    .flatMap(({ asked }) => {
      const probe = walkthrough.probes.find(({ id }) => id === asked.probeId);
      return probe === undefined ? [] : [`Answer this probe again: "${probe.question}"`];
    });

  return [...new Set([...advice.slice(0, 2), ...probes.slice(0, 2), ...advice.slice(2)])].slice(0, 4);
}
