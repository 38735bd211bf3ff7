import fc from 'fast-check';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  configFor,
  createScripted,
  PROVIDER_NAMES,
  type ProviderName,
  REQUEST,
} from '../../test/support/providers/open-scripted.ts';
import type { AttemptRecord } from './port.ts';
import { createModels } from './registry.ts';
import { parseStructured, strictJsonSchema } from './structured.ts';

const grade = z.strictObject({
  dimension: z.enum(['metric_delta', 'reflection']),
  score: z.number().int().min(0).max(100),
  quotes: z.array(z.string().min(1)).max(3),
});
const VALID = { dimension: 'metric_delta', score: 40, quotes: ['“cut” it by 12 % – naïve? ', 'so'] };
const TEXT = JSON.stringify(VALID);

const read = (text: string) => parseStructured(grade, text);

describe('parseStructured', () => {
  it('takes what was demanded', () => {
    expect(read(TEXT)).toEqual({ value: VALID });
    expect(read(` ${TEXT}\n`)).toEqual({ value: VALID });
  });

  it.each([
    ['in a code block', `\`\`\`json\n${TEXT}\n\`\`\``],
    ['after a foreword', `Here is the grade:\n${TEXT}\nI hope this helps.`],
    ['after thoughts', `<think>Perhaps {"score": 90}?</think>\n${TEXT}`],
  ])('takes the one object of a server that enforces no shape: %s', (_, text) => {
    expect(read(text)).toEqual({ value: VALID });
  });

  it('says what was wrong, in no word of the answer', () => {
    const problem = (text: string) => (read(text) as { problem: string }).problem;
    expect(problem('CANARY')).toMatch(/JSON/);
    expect(problem(TEXT.replace('40', '"CANARY"'))).toMatch(/score: invalid_type/);
    expect(problem(TEXT.replace('40', '"CANARY"'))).not.toContain('CANARY');
  });

  it('takes nothing that was cut anywhere', () => {
    for (let length = 0; length < TEXT.length; length += 1) {
      expect(read(TEXT.slice(0, length))).toMatchObject({ error: { code: 'invalid_output' } });
    }
  });

  it.each([
    ['not a number', TEXT.replace('40', 'NaN')],
    ['a number as text', TEXT.replace('40', '"40"')],
    ['out of range', TEXT.replace('40', '101')],
    ['negative', TEXT.replace('40', '-1')],
    ['infinite', TEXT.replace('40', '1e999')],
    ['not whole', TEXT.replace('40', '40.5')],
    ['null', TEXT.replace('40', 'null')],
    ['a dimension of another rubric', TEXT.replace('metric_delta', 'charisma')],
    ['a verdict on top', TEXT.replace('}', ',"verdict":"strong_hire"}')],
    ['an empty quote', TEXT.replace('"so"', '""')],
    ['two of them', TEXT + TEXT],
    ['a list of it', `[${TEXT}]`],
    ['cut off in a code block', `\`\`\`json\n${TEXT.slice(0, -1)}\n\`\`\``],
    ['of another shape after a foreword', `Here is the grade: ${TEXT.replace('40', '"40"')}`],
    ['only thought of', `<think>${TEXT}</think>`],
    ['with a comment', TEXT.replace('{', '{/* */')],
  ])('refuses a grade: %s', (_, text) => {
    expect(read(text)).toMatchObject({ error: { code: 'invalid_output' } });
  });

  it('lets no byte be changed into another grade unseen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(TEXT.length), (noise, at) => {
        const result = read(TEXT.slice(0, at) + noise + TEXT.slice(at + noise.length));
        if ('value' in result) expect(grade.safeParse(result.value).success).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('strictJsonSchema', () => {
  it('requires every property and allows no other', () => {
    expect(strictJsonSchema(z.object({ a: z.string(), b: z.object({ c: z.null() }) }))).toMatchObject({
      required: ['a', 'b'],
      additionalProperties: false,
      properties: { b: { required: ['c'], additionalProperties: false } },
    });
  });

  it('names no limit that a strict mode would refuse', () => {
    const schema = z.object({ a: z.string().min(1).max(9), b: z.array(z.int().min(1)).max(3) });
    expect(JSON.stringify(strictJsonSchema(schema))).not.toMatch(
      /minLength|maxLength|maxItems|minimum|maximum/,
    );
  });

  it('refuses an optional property, which no strict mode takes', () => {
    expect(() => strictJsonSchema(z.object({ a: z.string().optional() }))).toThrow(/a/);
  });
});

describe.each(PROVIDER_NAMES)('a grading by %s', (provider) => {
  const server = createScripted(provider);
  const msw = setupServer(...server.handlers);
  const limits = { backoffMs: 1, maxBackoffMs: 1 };
  const model = createModels({ grade: configFor(provider, 'http://provider.test') }, { structured: limits })!
    .grade!;
  beforeAll(() => msw.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => server.verify());
  afterAll(() => msw.close());

  it('asks for the shape and returns the value, with what it cost', async () => {
    server.reply({ text: TEXT, outputTokens: 33 });
    const graded = await model.generateStructured({ ...REQUEST, schema: grade });
    expect(graded).toMatchObject({ value: VALID, attempts: 1, usage: { outputTokens: 33 } });

    const { body } = server.exchanges.at(-1)!;
    const format =
      provider === 'anthropic'
        ? (body.output_config as { format: { schema: object } }).format.schema
        : (body.response_format as { json_schema: { strict: true; schema: object } }).json_schema.schema;
    expect(format).toMatchObject({
      type: 'object',
      required: ['dimension', 'score', 'quotes'],
      additionalProperties: false,
    });
    // The model gets no tools: what it says can do nothing.
    expect(body).not.toHaveProperty('tools');
  });

  it('repairs an invalid grade once, by asking again', async () => {
    server.reply({ text: TEXT.replace('40', '400') }, { text: TEXT });
    expect(await model.generateStructured({ ...REQUEST, schema: grade })).toMatchObject({ attempts: 2 });
    const [first, second] = server.exchanges.slice(-2).map(({ body }) => JSON.stringify(body));
    expect(first).not.toContain('could not be used');
    expect(second).toContain('could not be used: it has another shape than asked for (score: too_big)');
    server.reply({ text: '{}' }, { text: '{"score":' });
    await expect(model.generateStructured({ ...REQUEST, schema: grade })).rejects.toMatchObject({
      code: 'invalid_output',
    });
  });

  it('does not take a whole grade whose stop was not a normal one', async () => {
    server.reply({ text: TEXT, stop: provider === 'anthropic' ? 'max_tokens' : 'length' });
    await expect(model.generateStructured({ ...REQUEST, schema: grade })).rejects.toMatchObject({
      code: 'provider_truncated',
    });
  });
});

describe('a server that takes no schema', () => {
  const server = createScripted('openai-compatible');
  const msw = setupServer(...server.handlers);
  const open = (provider: ProviderName = 'openai-compatible') =>
    createModels({ grade: configFor(provider, 'http://provider.test') })!.grade!;
  const REFUSED = { status: 400, message: 'This response_format type is unavailable now' };
  const lastBodies = (count: number) => server.exchanges.slice(-count).map(({ body }) => body);
  beforeAll(() => msw.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => server.verify());
  afterAll(() => msw.close());

  it('is asked once more in words, and from then on at once', async () => {
    const model = open();
    const records: AttemptRecord[] = [];
    const ask = () =>
      model.generateStructured(
        { ...REQUEST, schema: grade },
        { onAttempt: (record) => void records.push(record) },
      );
    server.reply(REFUSED, { text: `Here it is: ${TEXT}` });
    expect(await ask()).toMatchObject({ value: VALID, attempts: 2 });
    const [refused, answered] = lastBodies(2);
    expect(refused).toHaveProperty('response_format.type', 'json_schema');
    expect(answered).not.toHaveProperty('response_format');
    expect(JSON.stringify(answered!.messages)).toMatch(/JSON Schema.*metric_delta/);

    // What comes in words is held to the shape no less, and repaired once.
    server.reply({ text: TEXT.replace('40', '400') }, { text: TEXT });
    expect(await ask()).toMatchObject({ value: VALID, attempts: 2 });
    for (const body of lastBodies(2)) expect(body).not.toHaveProperty('response_format');
    expect(JSON.stringify(lastBodies(1))).toMatch(/JSON Schema.*could not be used/);
    expect(records.map(({ outcome }) => outcome)).toEqual([
      'provider_bad_request',
      'complete',
      'invalid_output',
      'complete',
    ]);
  });

  it('is no server that refuses for another reason: one more try, and the schema stays', async () => {
    const model = open();
    server.reply(REFUSED, REFUSED);
    await expect(model.generateStructured({ ...REQUEST, schema: grade })).rejects.toMatchObject({
      code: 'provider_bad_request',
    });
    server.reply({ text: TEXT });
    await model.generateStructured({ ...REQUEST, schema: grade });
    expect(lastBodies(1)[0]).toHaveProperty('response_format');
  });

  it('is not looked for behind a provider that takes them all', async () => {
    server.reply(REFUSED);
    await expect(open('openai').generateStructured({ ...REQUEST, schema: grade })).rejects.toMatchObject({
      code: 'provider_bad_request',
    });
  });

  it('can be asked for no more than was set aside', () => {
    const model = open();
    const { inputTokens } = model.worstCase({ ...REQUEST, schema: grade });
    const sent = JSON.stringify(strictJsonSchema(grade)).length;
    expect(inputTokens - model.worstCase(REQUEST).inputTokens).toBeGreaterThan(sent + 500);
  });
});
