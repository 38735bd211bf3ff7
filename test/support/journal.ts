import type { Debrief, Interview } from '../../src/contract/interview.ts';
import { UNFINISHED } from '../../src/services/critiques/grade.ts';
import { type Api, markedAnswer } from './api.ts';
import { allEvents } from './read-events.ts';

export interface Verdict {
  interviews: number;
  /** Answers that were acknowledged. */
  turns: number;
  /** How the bar raiser's messages ended: `complete`, `partial`, `failed`, or `scripted` where no model was asked. */
  messages: Record<string, number>;
  /** What is wrong, one line each. */
  lost: string[];
  doubled: string[];
  stuck: string[];
}

/** What the candidates have had acknowledged, to be held against what the server has in the end. */
export class Journal {
  readonly #interviews = new Map<string, string[]>();

  begun(id: string): void {
    this.#interviews.set(id, []);
  }

  /** The server said that it has this answer. Called once for each, whatever it took to hear that. */
  acknowledged(id: string, answer: string): void {
    this.#interviews.get(id)!.push(answer);
  }

  get turns(): number {
    return [...this.#interviews.values()].reduce((sum, answers) => sum + answers.length, 0);
  }

  /**
   * Reads every interview back and goes on with each that is open.
   *
   * @param patienceMs how long what models make may still take
   * @param options.readsDebriefs whether those of closed interviews must come to be complete; not after a kill, where
   *   a grading that was cut off leaves the rubric's
   */
  async readBack(
    api: Api,
    patienceMs: number,
    { readsDebriefs = true }: { readsDebriefs?: boolean } = {},
  ): Promise<Verdict> {
    const verdict: Verdict = {
      interviews: this.#interviews.size,
      turns: this.turns,
      messages: {},
      lost: [],
      doubled: [],
      stuck: [],
    };
    const deadline = performance.now() + patienceMs;
    for (const [id, answers] of this.#interviews) {
      const interview = await readWhenWorded(api, id, deadline);
      this.#compare(interview, answers, verdict);
      for (const entry of interview.transcript) {
        if (entry.role === 'candidate') continue;
        const status = entry.status ?? 'scripted';
        verdict.messages[status] = (verdict.messages[status] ?? 0) + 1;
      }
      if (interview.message.status === 'accepted') verdict.stuck.push(`${id}: its message is never finished`);
      else if (interview.state !== 'closed') await goOn(api, interview, verdict);
      else if (readsDebriefs) await readDebrief(api, id, deadline, verdict);
    }
    return verdict;
  }

  #compare({ id, transcript, turn }: Interview, answers: readonly string[], verdict: Verdict): void {
    const said = transcript.flatMap((entry) => (entry.role === 'candidate' ? [entry] : []));
    const texts = said.map(({ text }) => text);
    for (const answer of answers)
      if (!texts.includes(answer)) verdict.lost.push(`${id}: ${answer.slice(-40)}`);
    if (new Set(texts).size < texts.length) verdict.doubled.push(`${id}: an answer stands there twice`);
    if (texts.some((text) => !answers.includes(text))) verdict.doubled.push(`${id}: an answer nobody gave`);
    const numbers = said.map((entry) => entry.turn);
    if (numbers.some((number, index) => number !== index + 1) || turn !== said.length + 1) {
      verdict.doubled.push(`${id}: turns ${numbers.join(', ')}, next ${turn}`);
    }
  }
}

const LOOK_AGAIN_MS = 500;
const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));

async function readWhenWorded(api: Api, id: string, deadline: number): Promise<Interview> {
  for (;;) {
    const interview = await api.interview(id);
    if (interview.message.status !== 'accepted' || performance.now() > deadline) return interview;
    await pause();
  }
}

async function goOn(api: Api, { id, turn }: Interview, verdict: Verdict): Promise<void> {
  const response = await api.answer(id, turn, markedAnswer(`${id} after all`), `after-${id}`);
  const last = response.ok ? (await allEvents(response)).at(-1)?.name : `status ${response.status}`;
  if (last !== 'done') verdict.stuck.push(`${id}: the next answer ends with ${last}`);
}

/** A closed interview has its debrief, with every answer's grading finished. */
async function readDebrief(api: Api, id: string, deadline: number, verdict: Verdict): Promise<void> {
  for (;;) {
    const { turns } = await api.json<Debrief>('GET', `/v1/interviews/${id}/debrief`);
    if (!turns.some(({ critique }) => critique.grader.degraded === UNFINISHED)) return;
    if (performance.now() > deadline) return void verdict.stuck.push(`${id}: a grading is never finished`);
    await pause();
  }
}
