import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRINCIPLES } from '../../src/contract/vocabulary.ts';
import { GRADABLE, useTestApp } from '../support/app.ts';
import { makeWalkthrough } from '../support/factories.ts';

const api = useTestApp();

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('\u0000', '\ud800', '\udfff', '😀', 'I ', '__proto__', "'", '\\', '\n'),
  }),
);
const field = fc.oneof(anyText, fc.jsonValue(), fc.constantFrom(...PRINCIPLES, 'sample', GRADABLE, 1, 0, -1));
const anyObject = (keys: readonly string[]) =>
  fc.dictionary(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...keys) }, anyText), field, { maxKeys: 7 });
const body = (keys: readonly string[]) =>
  fc.oneof(
    anyObject(keys).map((value) => JSON.stringify(value)),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    anyText,
  );
const keys = fc.option(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 }), { nil: undefined });

/** A walkthrough with one of its values, at any depth, replaced by anything. */
const damaged = fc.tuple(fc.nat(), fc.oneof(fc.jsonValue(), anyText)).map(([at, value]) => {
  let place = at % JSON.stringify(makeWalkthrough()).split(':').length;
  const text = JSON.stringify(makeWalkthrough(), (_, old) => (place-- === 0 ? value : old));
  return text ?? 'null';
});

/** Whatever comes in: an answer of ours, as documented (the helper checks that), and never a fault. */
async function neverFails(method: string, path: string, text: string, key?: string): Promise<void> {
  const { status } = await api.json(method, path, text, {
    ...(key === undefined || key.trim() === '' ? {} : { 'idempotency-key': key }),
  });
  expect(status).toBeLessThan(500);
}

describe('anything as a body', () => {
  const check = (path: string, bodies: fc.Arbitrary<string>, numRuns: number) =>
    fc.assert(
      fc.asyncProperty(bodies, keys, (text, key) => neverFails('POST', path, text, key)),
      { numRuns },
    );

  it('of a critique', () =>
    check(
      '/v1/critiques',
      body(['answer', 'principle', 'walkthroughId', 'question', 'level', 'probe']),
      400,
    ));
  it('of an interview', () =>
    check('/v1/interviews', body(['walkthroughId', 'level', 'mode', 'grader']), 300));
  it('of a walkthrough', () => check('/v1/walkthroughs?replace=true', damaged, 300));
  it('of an answer', async () => {
    const { body: interview } = await api.json<{ id: string }>('POST', '/v1/interviews', {
      walkthroughId: 'sample',
    });
    await check(`/v1/interviews/${interview.id}/answers`, body(['answer', 'turn']), 300);
  });
  it('of quiz answers', () =>
    check('/v1/walkthroughs/sample/quiz/answers', body(['answers', 'id', 'option']), 200));

  it('of a page', () =>
    fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const response = await api.send('POST', '/v1/walkthroughs?principle=ownership', {
          body: text,
          headers: { 'content-type': 'text/plain' },
        });
        expect(response.status).toBe(422);
      }),
      { numRuns: 200 },
    ));
});

describe('anything as an address', () => {
  const segment = fc
    .oneof(anyText, fc.constantFrom('%00', '%ff', '..', '%2e%2e', 'sample'))
    .filter((text) => text.isWellFormed())
    .map((text) => (text.startsWith('%') ? text : encodeURIComponent(text)));

  it('of a resource', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('principles', 'walkthroughs', 'interviews', 'critiques'),
        fc.array(segment, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('GET', 'DELETE'),
        async (resource, segments, method) => {
          const path = `/v1/${resource}/${segments.join('/')}`;
          const response = await api.app.request(path, { method });
          expect(response.status).toBeLessThan(500);
        },
      ),
      { numRuns: 300 },
    ));

  it('of a list', () =>
    fc.assert(
      fc.asyncProperty(
        anyText.filter((text) => text.isWellFormed()),
        anyText.map(btoaSafe),
        async (limit, after) => {
          const query = new URLSearchParams({ limit, after });
          const { status } = await api.json('GET', `/v1/interviews?${query}`);
          expect(status).toBe(422);
        },
      ),
      { numRuns: 200 },
    ));
});

const btoaSafe = (text: string) => btoa(unescape(encodeURIComponent(text.toWellFormed())));
