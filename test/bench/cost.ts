// `npm run bench -- cost`: what a turn costs by its number, in an interview of 40 answers, and a plot of it. Every turn
// sends the whole transcript, so what a turn costs may grow linearly with its number and no faster.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Interview } from '../../src/contract/interview.ts';
import type { UsageReport } from '../../src/contract/usage.ts';
import * as examples from '../../src/http/examples.ts';
import { GRADABLE } from '../support/app.ts';
import { sayUsual } from '../support/model-server.ts';
import { ScriptedAnthropic } from '../support/providers/anthropic-server.ts';
import { serveOnLoopback } from '../support/providers/loopback.ts';
import { startServerProcess } from '../support/server-process.ts';
import { print, verdict } from './report.ts';

const TURNS = 40;

export async function benchCost(): Promise<boolean> {
  print(
    `Cost of a turn by its number (${TURNS} answers, scripted provider that bills and caches as documented)`,
  );
  const directory = mkdtempSync(join(tmpdir(), 'bar-raiser-cost-'));
  const provider = new ScriptedAnthropic().otherwise(sayUsual);
  await using loopback = await serveOnLoopback(provider);
  try {
    await using server = await startServerProcess(directory, {
      ANTHROPIC_API_KEY: 'sk-bench',
      ANTHROPIC_BASE_URL: loopback.url,
      MAX_COST_PER_INTERVIEW_USD: '1000',
      MAX_COST_PER_DAY_USD: '1000',
    });
    const post = async <T>(path: string, body: object): Promise<T> => {
      const response = await fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
      return (await response.json()) as T;
    };
    const [probe] = examples.walkthrough.probes;
    const probes = Array.from({ length: TURNS - 1 }, (_, n) => ({
      ...probe!,
      id: `p${n}`,
      question: `${probe!.question} (${n})`,
    }));
    await post('/v1/walkthroughs', { ...examples.walkthrough, id: 'long', probes });
    const { id } = await post<Interview>('/v1/interviews', { walkthroughId: 'long', mode: 'coaching' });
    const costs: number[] = [];
    let before = 0;
    for (let turn = 1; turn <= TURNS; turn += 1) {
      await post(`/v1/interviews/${id}/answers`, { answer: `${GRADABLE} That was answer ${turn}.`, turn });
      const { total } = (await (await fetch(`${server.url}/v1/usage?for=${id}`)).json()) as UsageReport;
      costs.push(total.costMicroUsd - before);
      before = total.costMicroUsd;
    }
    plot(costs);
    const file = join(tmpdir(), 'bar-raiser-cost-by-turn.json');
    writeFileSync(file, JSON.stringify(costs));
    // The last turn has no bridge, the first none before it.
    const curvature = curvatureOf(costs.slice(1, -1));
    return verdict('share of the growth that is not linear', 100 * Math.max(0, curvature), 10, '%', false);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Each turn as a bar, in millionths of a dollar. */
function plot(costs: readonly number[]): void {
  const largest = Math.max(...costs);
  for (const [index, cost] of costs.entries()) {
    if (index % 2 === 0) {
      const bar = '#'.repeat(Math.round((60 * cost) / largest));
      print(`  ${String(index + 1).padStart(3)}  ${bar} $${(cost / 1_000_000).toFixed(5)}`);
    }
  }
}

/**
 * By how much the second half grows faster than the first, as a share of the whole growth: 0 for a straight line, a third for
 * a parabola.
 */
function curvatureOf(costs: readonly number[]): number {
  const mean = (part: readonly number[]) => part.reduce((sum, cost) => sum + cost, 0) / part.length;
  const third = Math.floor(costs.length / 3);
  const [start, middle, end] = [
    mean(costs.slice(0, third)),
    mean(costs.slice(third, 2 * third)),
    mean(costs.slice(2 * third)),
  ];
  const growth = end - start;
  return growth <= 0 ? 0 : (end - middle - (middle - start)) / growth;
}
