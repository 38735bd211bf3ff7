/** Simulated candidates talk to the interview service; what the bar raiser says is held to the product's promises. */
import { listPrinciples } from '../../src/catalogue/index.ts';
import type { Message } from '../../src/contract/interview.ts';
import type { Walkthrough } from '../../src/contract/walkthrough.ts';
import { type Grader, LOCAL_TENANT, type ServiceDeps } from '../../src/services/deps.ts';
import { answerInterview } from '../../src/services/interviews/answer.ts';
import { createInterview } from '../../src/services/interviews/create.ts';
import { openEmbeddedStore } from '../../src/store/pglite.ts';
import { judge, type Turn } from './interview-judge.ts';
import type { InterviewResult } from './interview-result.ts';
import { PERSONAS, type Persona } from './personas.ts';

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
  /** Ends after the interview under way. */
  signal?: AbortSignal;
}

/** Holds every interview, one after the other, in a database of its own in memory. */
export async function holdInterviews(options: InterviewerOptions): Promise<InterviewResult[]> {
  const { walkthroughs, grader, filter = '', extend = (deps) => deps, onInterview, signal } = options;
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
      if (signal?.aborted) break;
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
