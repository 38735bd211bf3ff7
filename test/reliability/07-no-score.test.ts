// reliability.md, test 7: an answer of the provider's that did not end normally stores no score of a model.
import { describe, expect, it } from 'vitest';
import type { Critique } from '../../src/contract/critique.ts';
import { GRADABLE, useTestApp } from '../support/app.ts';
import { makeWalkthrough } from '../support/factories.ts';
import { useModelServer } from '../support/model-server.ts';
import type { ProviderName } from '../support/providers/open-scripted.ts';

/** Findings that would lift every dimension. */
const LIFTING = JSON.stringify({
  dimensions: ['relevance', 'commitment', 'reflection', 'business_impact', 'level_fit'].map((id) => ({
    id,
    quotes: [GRADABLE.slice(0, 50)],
    reason: 'As told.',
    status: 'clear',
  })),
  disqualifiers: [],
});

describe.each<{ provider: ProviderName; stops: [string, string][] }>([
  {
    provider: 'anthropic',
    stops: [
      ['max_tokens', 'provider_truncated'],
      ['refusal', 'provider_refused'],
      ['model_context_window_exceeded', 'provider_context_exceeded'],
      ['pause_turn', 'unexpected_stop'],
      ['tool_use', 'unexpected_stop'],
      ['a_stop_of_the_future', 'unexpected_stop'],
    ],
  },
  {
    provider: 'openai-compatible',
    stops: [
      ['length', 'provider_truncated'],
      ['content_filter', 'provider_refused'],
      ['tool_calls', 'unexpected_stop'],
      ['a_stop_of_the_future', 'unexpected_stop'],
    ],
  },
])('a grading by $provider', ({ provider, stops }) => {
  const models = useModelServer(provider);
  const app = useTestApp([makeWalkthrough()], models);
  const grade = async (grader: 'model' | 'rubric') => {
    const asked = { answer: GRADABLE, walkthroughId: 'sample', grader };
    const { body } = await app.json<Critique>('POST', '/v1/critiques', asked);
    const stored = await app.json<{ critique: Critique }>('GET', `/v1/critiques/${body.id}`);
    return { ...body, stored: stored.body.critique };
  };

  it('would move the score if it ended as it should', async () => {
    models.respond = () => ({ text: LIFTING });
    expect((await grade('model')).score).toBeGreaterThan((await grade('rubric')).score);
  });

  const ends: [string, string, string | undefined, string][] = [
    ...stops.map(([stop, code]): [string, string, string, string] => [stop, LIFTING, stop, code]),
    ['nothing in it', '', undefined, 'provider_empty'],
  ];
  it.each(ends)('that ends with %s leaves the score of the rubric', async (_, text, stop, code) => {
    models.respond = () => ({ text, ...(stop !== undefined && { stop }) });
    const rubric = await grade('rubric');
    const { stored, ...critique } = await grade('model');
    expect(critique.grader).toMatchObject({ kind: 'rubric', degraded: code });
    for (const each of [critique, stored]) {
      expect(each).toMatchObject({
        score: rubric.score,
        verdict: rubric.verdict,
        dimensions: rubric.dimensions,
      });
    }
  });
});
