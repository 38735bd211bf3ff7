/** Simulated candidates talk to the interview service; what the bar raiser says is held to the product's promises. */
import { listPrinciples } from '../../src/catalogue/index.ts';
import type { Message } from '../../src/contract/interview.ts';
import type { Walkthrough } from '../../src/contract/walkthrough.ts';
import { type Grader, LOCAL_TENANT, type ServiceDeps } from '../../src/services/deps.ts';
import { answerInterview } from '../../src/services/interviews/answer.ts';
import { createInterview } from '../../src/services/interviews/create.ts';
import { openEmbeddedStore } from '../../src/store/pglite.ts';
import type { InterviewResult, Rule } from './interview-result.ts';
import { leadIn, praiseIn, topicOf } from './interview-rules.ts';
import { PERSONAS, type Persona, type Said } from './personas.ts';

/** A message holds at most this many words besides the documented question. */
const LONGEST_BRIDGE = 40;
/** An interview that is not over by then never ends. */
const MOST_TURNS = 60;

export interface InterviewerOptions {
  walkthroughs: readonly Walkthrough[];
  grader: Grader;
  /** Part of a persona's or a walkthrough's id. */
  filter?: string;
  /** Lets the caller put more into the services, such as what words the bridges. */
  extend?: (deps: ServiceDeps) => ServiceDeps;
  onInterview?: (done: number, total: number) => void;
}

/** Holds every interview, one after the other, in a database of its own in memory. */
export async function holdInterviews(options: InterviewerOptions): Promise<InterviewResult[]> {
  const { walkthroughs, grader, filter = '', extend = (deps) => deps, onInterview } = options;
  const planned = walkthroughs
    .flatMap((walkthrough) => PERSONAS.map((persona) => ({ walkthrough, persona })))
    .filter(({ walkthrough, persona }) => `${walkthrough.id}/${persona.id}`.includes(filter));
  if (planned.length === 0) return [];
  const store = await openEmbeddedStore({ dataDir: 'memory' });
  try {
    await store.syncBuiltins(walkthroughs);
    let ids = 0;
    const deps = extend({
      store,
      principles: listPrinciples(),
      grader,
      now: () => new Date(Date.UTC(2026, 0, 1)),
      newId: () => `eval-${++ids}`,
    } as ServiceDeps);
    const results: InterviewResult[] = [];
    for (const { walkthrough, persona } of planned) {
      results.push(await hold(deps, walkthrough, persona));
      onInterview?.(results.length, planned.length);
    }
    return results;
  } finally {
    await store.close();
  }
}

async function hold(deps: ServiceDeps, walkthrough: Walkthrough, persona: Persona): Promise<InterviewResult> {
  const created = await createInterview(deps, LOCAL_TENANT, {
    walkthroughId: walkthrough.id,
    grader: 'auto',
  });
  const { id, message: first } = created.result;
  const transcript: Turn[] = [];
  let message: Message = first;
  for (let turn = 1; message.kind !== 'closing' && turn <= MOST_TURNS; turn += 1) {
    const said = persona.answer(walkthrough, message, message.kind === 'clarification');
    const { result } = await answerInterview(deps, LOCAL_TENANT, id, { answer: said.text, turn });
    transcript.push({ turn, asked: message, said, next: result.message });
    message = result.message;
  }
  return judge(walkthrough, persona, first, transcript);
}

interface Turn {
  turn: number;
  asked: Message;
  said: Said;
  next: Message;
}

/** What an interview did against the rules. Pure: it only reads the transcript. */
export function judge(
  walkthrough: Walkthrough,
  persona: Persona,
  first: Message,
  transcript: readonly Turn[],
): InterviewResult {
  const violations: InterviewResult['violations'] = [];
  const bridges: InterviewResult['bridges'] = [];
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
    if (!isProbe || bridge === '') continue;
    const topic = topicOf(bridge);
    if (topic === undefined) unread.push(bridge);
    else if (said.gaps !== undefined) {
      const { gaps } = said;
      const hit = topic !== 'neutral' && (gaps === 'some' || topic.some((gap) => gaps.includes(gap)));
      bridges.push({ id: `${walkthrough.id}/${persona.id}/${turn}`, bridge, hit });
    }
  }
  return {
    walkthrough: walkthrough.id,
    persona: persona.id,
    turns: transcript.length,
    violations,
    bridges,
    unread,
  };
}
