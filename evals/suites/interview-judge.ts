/** What is held against the transcript of a simulated interview. Pure: it only reads. */
import type { Message } from '../../src/contract/interview.ts';
import type { Walkthrough } from '../../src/contract/walkthrough.ts';
import type { InterviewResult, Response, Rule } from './interview-result.ts';
import { leadIn, praiseIn, topicOf } from './interview-rules.ts';
import type { Persona, Said } from './personas.ts';

/** A message holds at most this many words besides the documented question. */
const LONGEST_BRIDGE = 40;

/** One answer of a candidate, between what it answers and what the bar raiser says to it. */
export interface Turn {
  turn: number;
  asked: Message;
  said: Said;
  next: Message;
}

/** What an interview did against the rules. */
export function judge(
  walkthrough: Walkthrough,
  persona: Pick<Persona, 'id'>,
  first: Message,
  transcript: readonly Turn[],
): InterviewResult {
  const violations: InterviewResult['violations'] = [];
  const responses: Response[] = [];
  const unread: string[] = [];
  const report = (rule: Rule, turn: number, what: string) => void violations.push({ rule, turn, what });

  const asked = transcript.map(({ next }) => next);
  const probes = asked.filter(({ kind }) => kind === 'probe').map(({ probeId }) => probeId);
  const wanted = walkthrough.probes.map(({ id }) => id);
  if (probes.join(' ') !== wanted.join(' '))
    report('probes once and in order', 0, `asked ${probes.join(', ')}; documented ${wanted.join(', ')}`);
  if (asked.at(-1)?.kind !== 'closing') report('probes once and in order', 0, 'never closed');
  if (first.text !== walkthrough.question) report('question unchanged', 0, 'the opening question');

  const secrets = [
    ...walkthrough.probes.flatMap(({ strong, weak, intent }) => [
      strong.answer,
      strong.keyPhrase,
      weak.why,
      intent,
    ]),
    ...walkthrough.steps.flatMap(({ strongExample, signals }) => [strongExample ?? '', ...signals]),
  ];
  const open = [walkthrough.question, ...walkthrough.probes.map(({ question }) => question)];
  const heard = new Set<string>([first.text]);
  for (const { turn, asked: before, said, next } of transcript) {
    const question = walkthrough.probes.find(({ id }) => id === next.probeId)?.question ?? '';
    const isProbe = next.kind === 'probe';
    if (isProbe && !next.text.endsWith(question)) report('question unchanged', turn, next.text);
    const bridge = isProbe ? next.text.slice(0, -question.length).trim() : next.text;
    const praise = praiseIn(bridge);
    if (praise !== undefined) report('no praise', turn, `"${praise}" in "${bridge}"`);
    const lead = next.kind === 'closing' ? undefined : leadIn(bridge, secrets, open);
    if (lead !== undefined) report('no leading', turn, lead);
    for (const text of new Set([next.text, bridge].filter((each) => each !== '')))
      if (heard.has(text) && next.kind !== 'clarification') report('no repetition', turn, text);
    if (next.kind === 'clarification' && next.text.includes(before.text))
      report('no repetition', turn, 'the clarification repeats the question');
    heard.add(next.text).add(bridge);
    if (bridge.split(/\s+/).length > LONGEST_BRIDGE) report('brief', turn, bridge);

    const isDue = said.isEmpty === true && before.kind !== 'clarification';
    if (isDue !== (next.kind === 'clarification'))
      report(
        'clarifies when it must, and only then',
        turn,
        isDue ? 'no clarification after an empty answer' : 'a clarification nobody needed',
      );
    const response = responseTo(said, next, bridge, isDue);
    if (response === 'unread') unread.push(bridge);
    else if (response !== undefined)
      responses.push({ id: `${walkthrough.id}/${persona.id}/${turn}`, said: bridge, ...response });
  }
  return {
    walkthrough: walkthrough.id,
    persona: persona.id,
    turns: transcript.length,
    violations,
    responses,
    unread,
  };
}

/**
 * Whether the bar raiser heard what an answer lacks. A clarification says that it gave nothing; a bridge may name what
 * is missing, and may also name nothing, where naming would be guessing.
 *
 * @returns undefined when the answer's gaps are not known, or nothing was said to it
 */
function responseTo(
  { gaps, isEmpty }: Said,
  next: Message,
  bridge: string,
  isDue: boolean,
): Omit<Response, 'id' | 'said'> | 'unread' | undefined {
  if (next.kind === 'clarification' || isDue)
    return {
      kind: 'clarification',
      lacks: isEmpty === true,
      heard: isDue && next.kind === 'clarification' ? 'hit' : 'wrong',
    };
  if (next.kind !== 'probe' || bridge === '') return undefined;
  const topic = topicOf(bridge);
  if (topic === undefined) return 'unread';
  if (gaps === undefined) return undefined;
  const lacks = gaps === 'some' || gaps.length > 0;
  if (topic === 'neutral') return { kind: 'bridge', lacks, heard: 'open' };
  const isHit = gaps === 'some' || topic.some((gap) => gaps.includes(gap));
  return { kind: 'bridge', lacks, heard: isHit ? 'hit' : 'wrong' };
}
