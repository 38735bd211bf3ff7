import type { Message } from '../../contract/interview.ts';
import type { Model } from '../../models/port.ts';
import { UNFINISHED } from '../critiques/grade.ts';
import type { Exchange, GradeInput } from '../deps.ts';
import type { Boundary } from '../grading/boundary.ts';
import { type SpokenEvent, speakBridge, speakClarification } from '../speaking/speak.ts';

export interface WordingInput extends Pick<GradeInput, 'principle' | 'level' | 'walkthrough'> {
  /** The interview so far; the last exchange is the one to react to. */
  exchanges: readonly Exchange[];
  /** What comes next, in the scripted words. */
  scripted: Message;
}

/** Whether a model words this kind of message; the others are always the same words. */
export const isWorded = ({ kind }: Message): boolean => kind === 'probe' || kind === 'clarification';

/** A message as it is stored while a model words it: all that is left if it never gets to the end. */
export const unworded = (scripted: Message): Message => ({
  ...scripted,
  status: 'failed',
  degraded: UNFINISHED,
});

/**
 * Lets a model word a message, tells as it goes, and returns the message as it is to be stored. The
 * documented question follows the bridge unchanged. Never fails for want of a model: then the scripted words
 * stand, and the message says why.
 */
export async function wordMessage(
  deps: { model: Model; boundary: Boundary },
  { scripted, ...input }: WordingInput,
  signal: AbortSignal,
  tell: (event: 'message.delta' | 'message.replace', data: { text: string }) => void,
): Promise<Message> {
  const { question, bridge } = splitMessage(scripted, input.walkthrough);
  const spoken =
    question === undefined
      ? speakClarification(deps, { ...input, scripted: bridge }, { signal })
      : speakBridge(deps, { ...input, scripted: bridge, nextQuestion: question }, { signal });

  let said = '';
  let brokeOff: string | undefined;
  let end: (SpokenEvent & { type: 'end' }) | undefined;
  for await (const event of spoken) {
    if (event.type === 'end') {
      end = event;
    } else if (event.type === 'replace') {
      brokeOff = said;
      said = event.text;
      tell('message.replace', { text: said });
    } else if (event.text !== '') {
      said += event.text;
      tell('message.delta', { text: event.text });
    }
  }
  const rest = question === undefined ? '' : said === '' ? question : ` ${question}`;
  if (rest !== '') tell('message.delta', { text: rest });
  return {
    ...scripted,
    text: said + rest,
    status: end?.by === 'model' ? 'complete' : brokeOff === undefined ? 'failed' : 'partial',
    ...(end?.degraded !== undefined && { degraded: end.degraded }),
    ...(brokeOff !== undefined && { brokeOff }),
  };
}

/** A probe's documented question and the scripted bridge before it; other messages are all bridge. */
function splitMessage({ text, kind, probeId }: Message, walkthrough: GradeInput['walkthrough']) {
  const question =
    kind === 'probe' ? walkthrough?.probes.find(({ id }) => id === probeId)?.question : undefined;
  if (question === undefined) return { question, bridge: text };
  return { question, bridge: text.slice(0, text.length - question.length).trimEnd() };
}
