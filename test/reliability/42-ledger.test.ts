// reliability.md, test 42: over 1,000 turns the ledger has what the provider bills.
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { AttemptRecord, ModelRequest } from '../../src/models/port.ts';
import { ScriptedAnthropic } from '../support/providers/anthropic-server.ts';
import {
  createScripted,
  openScripted,
  PROVIDER_NAMES,
  readText,
} from '../support/providers/open-scripted.ts';
import { sharedPrefixShare } from '../support/providers/prefix.ts';
import type { Billed, Reply } from '../support/providers/script.ts';

const RUBRIC = 'A strong answer names what the candidate did and what came of it. '.repeat(80);
const WALKTHROUGH = 'The scenario is a disagreement with a senior leader. '.repeat(60);
const grade = z.object({ score: z.number().int().min(0).max(100) });

const turn = (history: string[], input: string): ModelRequest => ({
  instructions: [RUBRIC, WALKTHROUGH],
  history,
  input,
  maxOutputTokens: 300,
});

const sum = (usages: Billed[]) =>
  usages.reduce((total, usage) => ({
    inputTokens: total.inputTokens + usage.inputTokens,
    outputTokens: total.outputTokens + usage.outputTokens,
    cacheReadTokens: total.cacheReadTokens + usage.cacheReadTokens,
    cacheWriteTokens: total.cacheWriteTokens + usage.cacheWriteTokens,
  }));

/** What goes wrong in the n-th request, in a fixed mixture. */
function replyTo(n: number, isGrading: boolean, gapMs?: number): Reply {
  const text = isGrading ? `{"score":${n % 101}}` : `Question ${n}: what did you measure?`;
  // Who leaves in the middle must find the provider still speaking, with much more to say.
  if (gapMs !== undefined) return { text: `${text} ${'And what came of that? '.repeat(20)}`, gapMs };
  const common = { text, outputTokens: 20 + (n % 7) };
  if (isGrading && n % 5 === 0) return { ...common, text: '{"score":1000}' };
  switch (n % 11) {
    case 1:
      return { status: 529 };
    case 3:
      return { ...common, stop: 'max_tokens' };
    case 4:
      return { ...common, stop: 'refusal' };
    case 6:
      return { ...common, fault: { after: 5, how: 'error', errorType: 'overloaded_error' } };
    case 8:
      return { status: 429, headers: { 'retry-after': 'junk' } };
    default:
      return common;
  }
}

describe('the ledger', () => {
  // As long as a busy machine may take for it.
  it('books 1,000 turns as the provider bills them: retries, refusals, faults, aborts and cache', {
    timeout: 120_000,
  }, async () => {
    let now = 0;
    let n = 0;
    let gapMs: number | undefined;
    const server = new ScriptedAnthropic({ now: () => now }).otherwise(({ body }) => {
      n += 1;
      return replyTo(
        n,
        (body.output_config as { format?: unknown } | undefined)?.format !== undefined,
        gapMs,
      );
    });
    await using scripted = await openScripted('anthropic', server, { maxBackoffMs: 1, backoffMs: 1 });
    const { model, records, onAttempt } = scripted;

    let history: string[] = [];
    for (let index = 0; index < 1_000; index += 1) {
      // A new interview every twelve turns; a pause that lets the cache expire now and then.
      if (index % 12 === 0) history = [`Interview ${index}`];
      now += index % 17 === 0 ? 400_000 : 20_000;
      gapMs = index % 5 === 4 ? 2 : undefined;
      const request = turn(history, `{"answer":"answer ${index}"}`);
      if (index % 5 === 2) {
        await model.generateStructured({ ...request, schema: grade }, { onAttempt }).catch(() => {});
      } else if (index % 5 === 4) {
        for await (const event of model.streamText(request, { onAttempt })) {
          if (event.type === 'text' && event.text.startsWith('what')) break;
        }
      } else {
        await readText(model.streamText(request, { onAttempt }));
      }
      history = [...history, `{"answer":"answer ${index}"}`];
    }

    expect(records).toHaveLength(server.exchanges.length);
    const pairs = records.map((record, index) => ({ record, billed: server.exchanges[index]!.billed }));
    const differences = (source: AttemptRecord['usageSource']) =>
      pairs.filter(
        ({ record, billed }) =>
          record.usageSource === source && JSON.stringify(record.usage) !== JSON.stringify(pick(billed)),
      );
    // Whatever the provider named or refused: to the token.
    expect(differences('reported')).toEqual([]);
    expect(differences('none')).toEqual([]);
    const reported = pairs.filter(({ record }) => record.usageSource === 'reported');
    expect(sum(reported.map(({ record }) => record.usage))).toEqual(
      sum(reported.map(({ billed }) => billed)),
    );

    // What broke off: the prompt to the token, the output by what was seen of it.
    const broken = pairs.filter(({ record }) => record.usageSource === 'estimated');
    expect(broken.length).toBeGreaterThan(150);
    for (const { record, billed } of broken) {
      expect(record.usage).toMatchObject({
        inputTokens: billed.inputTokens,
        cacheReadTokens: billed.cacheReadTokens,
        cacheWriteTokens: billed.cacheWriteTokens,
      });
      expect(Math.abs(record.usage.outputTokens - billed.outputTokens)).toBeLessThanOrEqual(16);
    }

    // Everything in the mixture did happen.
    const outcomes = new Set(records.map(({ outcome }) => outcome));
    for (const outcome of [
      'complete',
      'aborted',
      'provider_overloaded',
      'provider_rate_limited',
      'provider_refused',
      'provider_truncated',
      'invalid_output',
    ] as const) {
      expect(outcomes).toContain(outcome);
    }
    const total = sum(records.map(({ usage }) => usage));
    expect(total.cacheReadTokens).toBeGreaterThan(total.inputTokens);
    expect(total.cacheWriteTokens).toBeGreaterThan(0);
    expect(records.every(({ costMicroUsd }) => costMicroUsd !== undefined)).toBe(true);
  });

  it.each(PROVIDER_NAMES)('adds the attempts of a call up, also with %s', async (provider) => {
    const server = createScripted(provider).reply(
      { text: 'One', fault: { after: 1, how: 'end' } },
      { text: 'Two', outputTokens: 9, cachedTokens: provider === 'anthropic' ? undefined : 2 },
    );
    await using scripted = await openScripted(provider, server);
    const { model, records, onAttempt } = scripted;
    const { end } = await readText(model.streamText({ ...turn([], 'in'), cache: 'none' }, { onAttempt }));
    expect(records.map(({ usageSource }) => usageSource)).toEqual(['estimated', 'reported']);
    expect(records[1]!.usage).toEqual(pick(server.exchanges[1]!.billed));
    expect(end.usage).toEqual(sum(records.map(({ usage }) => usage)));
  });

  it('says that it estimated when a local server names no figures, and that it knows no price', async () => {
    const server = createScripted('openai-compatible').reply({ text: 'Why so?', omitUsage: true });
    await using scripted = await openScripted('openai-compatible', server);
    await readText(scripted.model.streamText(turn([], 'in'), { onAttempt: scripted.onAttempt }));
    expect(scripted.records).toMatchObject([{ outcome: 'complete', usageSource: 'estimated' }]);
    expect(scripted.records[0]!.usage.inputTokens).toBeGreaterThan(1_000);
    expect(scripted.records[0]!.costMicroUsd).toBeUndefined();
  });
});

describe('the prefix', () => {
  it('is byte-identical through an interview and read from the cache from the second turn on', async () => {
    const server = new ScriptedAnthropic().otherwise(() => ({ text: 'And then?' }));
    await using scripted = await openScripted('anthropic', server);
    const history: string[] = [];
    for (let index = 0; index < 12; index += 1) {
      const answer = JSON.stringify({ answer: `In turn ${index} I did something worth a sentence or two.` });
      await readText(scripted.model.streamText(turn([...history], answer)));
      history.push(answer);
    }
    const { exchanges } = server;
    for (const [index, exchange] of exchanges.entries()) {
      if (index === 0) continue;
      expect(sharedPrefixShare(exchanges[index - 1]!, exchange)).toBeGreaterThan(index >= 2 ? 0.9 : 0.8);
      const { cacheReadTokens, inputTokens } = exchange.billed;
      expect(cacheReadTokens / (cacheReadTokens + inputTokens)).toBeGreaterThan(0.9);
    }
  });
});

const pick = ({ inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens }: Billed) => ({
  inputTokens,
  outputTokens,
  cacheReadTokens,
  cacheWriteTokens,
});
