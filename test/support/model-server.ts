import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createModels } from '../../src/models/registry.ts';
import type { Budget, ModelDeps } from '../../src/services/deps.ts';
import { createBoundary } from '../../src/services/grading/boundary.ts';
import { Tasks } from '../../src/services/streaming/tasks.ts';
import { ScriptedAnthropic } from './providers/anthropic-server.ts';
import { type Loopback, serveOnLoopback } from './providers/loopback.ts';
import { configFor, createScripted, type ProviderName, SHORT_LIMITS } from './providers/open-scripted.ts';
import type { Answer, Exchange, Reply } from './providers/script.ts';
import type { ScriptedProvider } from './providers/scripted-provider.ts';

export type Purpose = 'bridge' | 'grading' | 'coaching_note' | 'debrief';

/** What a request to a scripted provider is for, by the shape it demands. */
export function purposeOf({ body }: Exchange): Purpose {
  const demanded = JSON.stringify(body.output_config ?? body.response_format ?? null);
  if (demanded.includes('"dimensions"')) return 'grading';
  if (!demanded.includes('"note"')) return 'bridge';
  return JSON.stringify(body).includes('Write the note on the whole interview') ? 'debrief' : 'coaching_note';
}

/** A bridge in many small pieces, for what may happen between two of them. */
export const SLOW_BRIDGE = ['So ', 'that ', 'is ', 'what ', 'I ', 'have ', 'in ', 'my ', 'notes.'];
export const BRIDGE = ['So the canary ', 'stage went ', 'against your ', 'own view of it.'];
export const FINDINGS = JSON.stringify({ dimensions: [], disqualifiers: [] });

/** A provider that works: short bridges, findings that leave it to the rubric, no coaching note, no note on the whole. */
export function sayUsual(exchange: Exchange): Answer {
  switch (purposeOf(exchange)) {
    case 'grading':
      return { text: FINDINGS };
    case 'coaching_note':
    case 'debrief':
      return { text: JSON.stringify({ note: 'Say it first.', quotes: [], questions: [] }) };
    case 'bridge':
      return { text: BRIDGE };
  }
}

export interface ModelServer {
  provider: ScriptedProvider;
  models: ModelDeps;
  /** What the provider does from now on, in this test; the usual where it says nothing. */
  respond: (exchange: Exchange) => Reply | undefined;
  faults: unknown[];
  /** The requests of this test. */
  requests(purpose?: Purpose): Exchange[];
}

/** The models of an application, with their provider scripted on loopback. For `useTestApp`. */
export function useModelServer(name: ProviderName = 'anthropic', budget: Partial<Budget> = {}): ModelServer {
  const server = { faults: [] as unknown[], respond: () => undefined } as unknown as ModelServer;
  let loopback: Loopback;
  let seen = 0;
  beforeAll(async () => {
    server.provider =
      name === 'anthropic' ? new ScriptedAnthropic({ minimumPrefixTokens: 64 }) : createScripted(name);
    server.provider.otherwise((exchange) => server.respond(exchange) ?? sayUsual(exchange));
    loopback = await serveOnLoopback(server.provider);
    const config = configFor(name, loopback.url);
    const onFault = (error: unknown) => void server.faults.push(error);
    const limits = { text: SHORT_LIMITS, structured: SHORT_LIMITS };
    server.models = {
      ...createModels({ speak: config, grade: config }, limits)!,
      boundary: createBoundary(randomBytes(32)),
      votes: 1,
      budget: {
        perInterviewMicroUsd: 100_000_000,
        perDayMicroUsd: 1_000_000_000,
        perInterviewUnpricedTokens: 100_000_000,
        perDayUnpricedTokens: 1_000_000_000,
        ...budget,
      },
      tasks: new Tasks(onFault),
      isShared: false,
      onFault,
    };
  });
  beforeEach(() => {
    server.respond = () => undefined;
    server.faults.length = 0;
    seen = server.provider.exchanges.length;
  });
  afterAll(async () => {
    await server.models.tasks.stop();
    await loopback[Symbol.asyncDispose]();
  });
  server.requests = (purpose) =>
    server.provider.exchanges
      .slice(seen)
      .filter((exchange) => purpose === undefined || purposeOf(exchange) === purpose);
  return server;
}
