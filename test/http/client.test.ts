import { testClient } from 'hono/testing';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Critique } from '../../src/contract/critique.ts';
import { GRADABLE, useTestApp } from '../support/app.ts';

const api = useTestApp();

describe('a typed client', () => {
  it('knows paths, requests and responses', async () => {
    const client = testClient(api.app);
    const begun = await client.v1.interviews.$post({ header: {}, json: { walkthroughId: 'sample' } });
    expect(begun.status).toBe(201);
    const { id } = await begun.json();
    expectTypeOf(id).toEqualTypeOf<string>();

    const answered = await client.v1.interviews[':id'].answers.$post({
      param: { id },
      header: { 'idempotency-key': 'typed' },
      json: { answer: GRADABLE, turn: 1 },
    });
    const { critique, message } = await answered.json();
    expectTypeOf(critique).toEqualTypeOf<Critique | undefined>();
    expect([message.kind, critique]).toEqual(['probe', undefined]);

    // @ts-expect-error there is no such field
    await client.v1.critiques.$post({ header: {}, json: { answer: GRADABLE, principel: 'ownership' } });
  });
});
