import type { Critique } from './critique.ts';
import type { AnswerResponse, InterviewState, Message } from './interview.ts';
import type { Problem } from './problem.ts';

/**
 * What a stream tells, by the name of the event. Deltas add up to the message's text; `message.replace` takes
 * back what was said so far. The last event is always `done`, with the body the call would have returned
 * without a stream, or `error`.
 */
export interface AnswerEvents {
  /** The answer is stored: whatever happens from here on, it is not lost. */
  'answer.accepted': { interviewId: string; turn: number; state: InterviewState };
  'message.start': Pick<Message, 'role' | 'kind' | 'probeId'>;
  'message.delta': { text: string };
  'message.replace': { text: string };
  'message.done': Message;
  /** Coaching mode: what the rubric found, before the model has looked. */
  'critique.rubric': Critique;
  /** Coaching mode: the critique with the model's findings, or marked with why it has none. */
  'critique.model': Critique;
  done: AnswerResponse;
  error: StreamProblem;
}

export interface CritiqueEvents {
  'critique.rubric': Critique;
  'critique.model': Critique;
  done: Critique;
  error: StreamProblem;
}

/** A problem inside a stream, whose status line is long gone. */
export type StreamProblem = Pick<Problem, 'type' | 'title' | 'status' | 'code' | 'detail'>;
