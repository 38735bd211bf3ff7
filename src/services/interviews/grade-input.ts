import type { Message } from '../../contract/interview.ts';
import type { InterviewRecord, TurnRecord } from '../../store/port.ts';
import type { Exchange, GradeInput, ServiceDeps } from '../deps.ts';
import { loadPrinciple } from '../internal/load.ts';

/** An answer of an interview, with everything it is judged by. */
export function gradeInputOf(
  deps: ServiceDeps,
  { walkthrough, level }: InterviewRecord,
  asked: Message,
  earlier: readonly Pick<TurnRecord, 'asked' | 'answer'>[],
  answer: string,
): GradeInput {
  return {
    answer,
    principle: loadPrinciple(deps, walkthrough.principle),
    level,
    question: walkthrough.question,
    probe: probeContext(walkthrough, asked, earlier),
    walkthrough,
    earlier: earlier.map(toExchange),
  };
}

const toExchange = ({ asked, answer }: Pick<TurnRecord, 'asked' | 'answer'>): Exchange => ({
  asked: asked.text,
  answer,
});

/** What a follow-up answer is judged against; nothing while the opening question is open. */
function probeContext(
  { probes }: InterviewRecord['walkthrough'],
  asked: Message,
  earlier: readonly Pick<TurnRecord, 'asked' | 'answer'>[],
): GradeInput['probe'] {
  const probe = probes.find(({ id }) => id === asked.probeId);
  if (probe === undefined) return undefined;
  // The last answer to the opening question: a clarification asks for it once more.
  const opening = earlier.findLast((turn) => turn.asked.probeId === undefined)?.answer;
  return { question: probe.question, intent: probe.intent, opening };
}
