import type { AnswerResponse } from '../../contract/interview.ts';
import { EventLog, RETOLD_FROM } from '../streaming/event-log.ts';

/** The events of an answer whose response is known: the same story, with the message in one piece. */
export function retellAnswer(response: AnswerResponse): EventLog {
  const log = new EventLog(RETOLD_FROM);
  retellAnswerTo(log, response);
  return log;
}

/** The same into a log that is being read already. */
export function retellAnswerTo(log: EventLog, response: AnswerResponse): void {
  const { interviewId, turn, state, message, critique } = response;
  log.append('answer.accepted', { interviewId, turn, state });
  const { role, kind, probeId } = message;
  log.append('message.start', { role, kind, probeId });
  log.append('message.delta', { text: message.text });
  log.append('message.done', message);
  if (critique !== undefined) {
    log.append(critique.grader.kind === 'model' ? 'critique.model' : 'critique.rubric', critique);
  }
  log.done(response);
}
