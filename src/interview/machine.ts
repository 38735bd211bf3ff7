import * as z from 'zod';
import type { Grading } from '../contract/critique.ts';
import { interviewStateSchema, type Message } from '../contract/interview.ts';
import type { Principle } from '../contract/principle.ts';
import type { Walkthrough } from '../contract/walkthrough.ts';
import { chooseBridge } from './bridges.ts';

/**
 * Where an interview is. Stored as it stands, so it is plain data with a schema; everything else about the
 * interview follows from it and the walkthrough.
 */
export const machineStateSchema = z.strictObject({
  phase: interviewStateSchema,
  /** How many of the walkthrough's probes have been asked; the last of them is the open question. */
  probesAsked: z.int().min(0),
  /** Whether the open question has already been followed by its one clarification. */
  clarified: z.boolean(),
  /** Keys of the bridges said so far. */
  bridgesSaid: z.array(z.string()),
});
export type MachineState = z.infer<typeof machineStateSchema>;

export interface Step {
  machine: MachineState;
  message: Message;
}

export interface AnswerEvent {
  walkthrough: Walkthrough;
  principle: Principle;
  machine: MachineState;
  /** `declined`: "I have no example", a legitimate answer; `nothing`: too little to grade. */
  substance: 'gradable' | 'declined' | 'nothing';
  grading: Grading;
}

/** Opens an interview with the walkthrough's question. */
export function startInterview(walkthrough: Walkthrough): Step {
  return {
    machine: { phase: 'opening', probesAsked: 0, clarified: false, bridgesSaid: [] },
    message: { role: 'bar_raiser', kind: 'question', text: walkthrough.question },
  };
}

/**
 * Takes one answer and says what comes next. The machine alone decides that: the documented probes, each
 * exactly once and in order; before the next one at most one clarification, when an answer gave nothing to
 * grade; after the last one the closing.
 *
 * @throws Error when the interview is closed; callers refuse the answer before they come here
 */
export function advance(event: AnswerEvent): Step {
  const { walkthrough, principle, machine, substance, grading } = event;
  if (machine.phase === 'closed') throw new Error('A closed interview takes no answers.');

  if (substance === 'nothing' && !machine.clarified) {
    const asked = walkthrough.probes[machine.probesAsked - 1];
    return {
      machine: { ...machine, clarified: true },
      message: {
        role: 'bar_raiser',
        kind: 'clarification',
        ...(asked === undefined ? {} : { probeId: asked.id }),
        text: asked === undefined ? OPENING_CLARIFICATION : PROBE_CLARIFICATION,
      },
    };
  }

  const next = walkthrough.probes[machine.probesAsked];
  if (next === undefined) {
    return {
      machine: { ...machine, phase: 'closed', clarified: false },
      message: { role: 'bar_raiser', kind: 'closing', text: CLOSING },
    };
  }

  const bridge = chooseBridge(grading, substance, principle, machine.bridgesSaid);
  return {
    machine: {
      phase: 'probing',
      probesAsked: machine.probesAsked + 1,
      clarified: false,
      bridgesSaid: bridge === undefined ? machine.bridgesSaid : [...machine.bridgesSaid, bridge.key],
    },
    message: {
      role: 'bar_raiser',
      kind: 'probe',
      probeId: next.id,
      text: bridge === undefined ? next.question : `${bridge.text} ${next.question}`,
    },
  };
}

// A clarification does not repeat the question: being asked the same thing twice is what candidates
// complain about most. It also says that having no example is an answer.
const OPENING_CLARIFICATION =
  'I do not have enough to go on yet. Pick one particular occasion and tell me what you did - or say that you have no example, and we move on.';
const PROBE_CLARIFICATION =
  'I could not note anything from that. One concrete thing you did or saw is enough - or say that you cannot recall, and we move on.';
const CLOSING = 'Those were all my questions. Thank you. Your debrief is ready.';
