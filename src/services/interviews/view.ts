import type { Interview, InterviewSummary, TranscriptEntry } from '../../contract/interview.ts';
import type { InterviewRecord, TurnRecord } from '../../store/port.ts';

/** An interview as lists show it. */
export function toSummary(record: InterviewRecord): InterviewSummary {
  const { id, walkthrough, level, mode, grader, state, turn, createdAt, updatedAt } = record;
  return {
    id,
    walkthroughId: walkthrough.id,
    title: walkthrough.title,
    principle: walkthrough.principle,
    level,
    mode,
    grader,
    state,
    turn,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

/** An interview with everything that was said, in order. */
export function toInterview(record: InterviewRecord, turns: readonly TurnRecord[]): Interview {
  const said = turns.flatMap(({ asked, turn, answer }): TranscriptEntry[] => [
    asked,
    { role: 'candidate', turn, text: answer },
  ]);
  return { ...toSummary(record), message: record.message, transcript: [...said, record.message] };
}
