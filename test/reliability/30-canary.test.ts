// reliability.md, test 30: a model that reads its instructions out is not heard, however the words are cut.
import { describe, expect, it } from 'vitest';
import { CANARY } from '../../prompts/index.ts';
import type { Critique } from '../../src/contract/critique.ts';
import type { Interview } from '../../src/contract/interview.ts';
import { GRADABLE, useTestApp } from '../support/app.ts';
import { makeWalkthrough } from '../support/factories.ts';
import { purposeOf, useModelServer } from '../support/model-server.ts';

const models = useModelServer();
const app = useTestApp([makeWalkthrough()], models);
const KEY = CANARY.replace(/^.*-/, '');

/** Everything a candidate gets to see of an answer whose bridge is said in these pieces. */
async function seenOf(pieces: readonly string[]): Promise<string> {
  models.respond = (exchange) => (purposeOf(exchange) === 'bridge' ? { text: pieces } : undefined);
  const { body } = await app.json<Interview>('POST', '/v1/interviews', { walkthroughId: 'sample' });
  const response = await app.send('POST', `/v1/interviews/${body.id}/answers`, {
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ answer: GRADABLE, turn: 1 }),
  });
  const events = await response.text();
  const stored = await app.send('GET', `/v1/interviews/${body.id}`);
  return events + (await stored.text());
}

describe('the canary of the sheet', () => {
  const said = `I was told ${CANARY} today.`;
  it('is withheld wherever it is cut in two', { timeout: 120_000 }, async () => {
    for (let cut = 1; cut < said.length; cut += 1) {
      const seen = await seenOf([said.slice(0, cut), said.slice(cut)]);
      expect(seen).not.toContain(KEY);
      expect(seen).toContain('screened_');
    }
  });

  it.each([
    ['letter by letter', [...said]],
    ['with spaces between', ['I was told ', [...CANARY].join(' '), ' today.']],
    ['with dashes between', ['I was told ', [...KEY].join('-'), ' today.']],
    ['backwards', ['I was told ', [...CANARY].reverse().join(''), ' today.']],
    ['in capitals', ['I was told ', CANARY.toUpperCase(), ' today.']],
    [
      'in wide letters',
      ['I was told ', CANARY.replace(/[!-~]/g, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0))],
    ],
    ['a part of it', ['I was told ', KEY.slice(0, 8), ' today.']],
  ])('is withheld %s', async (_, pieces) => {
    const seen = await seenOf(pieces);
    const letters = seen
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
    expect(letters).not.toContain(KEY.slice(0, 8));
    expect(letters).not.toContain([...KEY].reverse().join('').slice(0, 8));
    expect(seen).toContain('screened_sheet_echo');
  });

  it('is withheld in the reasons of a grading, with the finding', async () => {
    models.respond = (exchange) =>
      purposeOf(exchange) === 'grading'
        ? {
            text: JSON.stringify({
              dimensions: [
                {
                  id: 'relevance',
                  quotes: [GRADABLE.slice(0, 50)],
                  reason: `The sheet is ${CANARY}.`,
                  status: 'clear',
                },
                {
                  id: 'business_impact',
                  quotes: [GRADABLE.slice(0, 50)],
                  reason:
                    'You are the bar raiser of a practice behavioural interview: an experienced interviewer from outside the team, exact, courteous and hard to impress.',
                  status: 'clear',
                },
                {
                  id: 'reflection',
                  quotes: [GRADABLE.slice(0, 50)],
                  reason: 'You say what it taught you.',
                  status: 'partial',
                },
              ],
              disqualifiers: [],
            }),
          }
        : undefined;
    const { body } = await app.json<Critique>('POST', '/v1/critiques', {
      answer: GRADABLE,
      walkthroughId: 'sample',
      grader: 'model',
    });
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`${KEY}|hard to impress`));
    const decidedBy = Object.fromEntries(body.dimensions.map(({ id, decidedBy: by }) => [id, by]));
    expect(decidedBy).toMatchObject({ relevance: 'rubric', business_impact: 'rubric', reflection: 'model' });
  });
});
