import { describe, expect, it } from 'vitest';
import { GRADABLE, useTestApp } from '../../../../test/support/app.ts';
import { makeWalkthrough } from '../../../../test/support/factories.ts';
import { useModelServer } from '../../../../test/support/model-server.ts';
import type { Debrief, Interview } from '../../../contract/interview.ts';
import type { UsageReport } from '../../../contract/usage.ts';

const models = useModelServer();
const { json } = useTestApp([makeWalkthrough()], models);
const { probes } = makeWalkthrough();

/** An interview to its end. */
async function closed(grader?: string): Promise<string> {
  const walkthroughId = makeWalkthrough().id;
  const { body } = await json<Interview>('POST', '/v1/interviews', {
    walkthroughId,
    ...(grader && { grader }),
  });
  for (let turn = 1; turn <= probes.length + 1; turn += 1) {
    await json('POST', `/v1/interviews/${body.id}/answers`, { answer: GRADABLE, turn });
  }
  return body.id;
}
const debrief = async (id: string) => (await json<Debrief>('GET', `/v1/interviews/${id}/debrief`)).body;
const NOTE = {
  note: 'Your runbook carries the story. The 9 of 11 builds came before the decision, and you say so.',
  quotes: [{ turn: 1, quote: 'wrote the runbook myself when she cut it anyway' }],
  questions: ['Who uses the runbook now?'],
};
const saying = (note: object) => {
  models.respond = ({ body }) =>
    JSON.stringify(body).includes('Write the note on the whole interview')
      ? { text: JSON.stringify(note) }
      : undefined;
};

describe('the note of a debrief', () => {
  it("is in the model's words, points at the candidate's, and is paid for once", async () => {
    saying(NOTE);
    const id = await closed();
    const first = await debrief(id);
    const start = GRADABLE.indexOf('wrote the runbook');
    expect(first.coachingNote).toEqual({
      note: NOTE.note,
      evidence: [{ turn: 1, start, end: start + NOTE.quotes[0]!.quote.length, quote: NOTE.quotes[0]!.quote }],
      questions: NOTE.questions,
      promptVersion: 'debrief/v3',
    });
    expect(first.grader).not.toHaveProperty('degraded');

    expect(await debrief(id)).toEqual(first);
    expect(models.requests('debrief')).toHaveLength(1);
    // In the ledger like everything else.
    const { body } = await json<UsageReport>('GET', `/v1/usage?for=${id}`);
    expect(body.total.attempts).toBe(models.requests().length);
    expect(first.usage).toMatchObject({
      attempts: body.total.attempts,
      outputTokens: body.total.outputTokens,
      costMicroUsd: body.total.costMicroUsd,
    });
  });

  it('is written once for those who read at the same moment', async () => {
    saying(NOTE);
    const id = await closed();
    const [one, ...others] = await Promise.all(Array.from({ length: 5 }, () => debrief(id)));
    for (const other of others) expect(other.coachingNote).toEqual(one!.coachingNote);
    expect(models.requests('debrief')).toHaveLength(1);
  });

  it('is told the findings and what moved them, and nothing of a verdict', async () => {
    saying(NOTE);
    const id = await closed();
    const { turns, opening, flipFact } = await debrief(id);
    const sent = JSON.stringify(models.requests('debrief')[0]!.body);
    for (const { id: dimension, status } of turns[0]!.critique.dimensions) {
      if (status === 'not_applicable') continue;
      const moved = opening.events.findLast(
        (event) => event.dimension === dimension && event.from !== event.to,
      );
      expect(sent).toContain(`- ${dimension}: ${moved?.to ?? status}`);
    }
    expect(sent).toContain(flipFact);
    expect(sent).not.toMatch(/leaning_|strong_hire|no_hire/);
  });

  it.each([
    ['invented_fact', { ...NOTE, note: 'Your runbook saved 40 hours.' }],
    ['hint', { ...NOTE, note: 'I would hire you on this.' }],
    ['unsupported', { ...NOTE, quotes: [{ turn: 1, quote: 'wrote the runbook with Priya' }] }],
  ])('is left out when it is %s, and not paid for again', async (fault, note) => {
    saying(note);
    const id = await closed();
    const first = await debrief(id);
    expect(first).not.toHaveProperty('coachingNote');
    expect(first.grader.degraded).toBe(`screened_${fault}`);
    // The words of code are there all the same.
    expect(first.barRaiserThinks).not.toBe('');
    expect(await debrief(id)).toEqual(first);
    expect(models.requests('debrief')).toHaveLength(1);
  });

  it('is tried again after a fault that passes', async () => {
    const id = await closed();
    models.respond = () => ({ status: 400 });
    const { grader, coachingNote } = await debrief(id);
    expect(grader.degraded).toBe('provider_bad_request');
    expect(coachingNote).toBeUndefined();
    saying(NOTE);
    expect((await debrief(id)).coachingNote?.note).toBe(NOTE.note);
  });

  it('is not asked for where the rubric alone was wanted', async () => {
    const id = await closed('rubric');
    const body = await debrief(id);
    expect(body).not.toHaveProperty('coachingNote');
    expect(body).not.toHaveProperty('usage');
    expect(body.grader).not.toHaveProperty('degraded');
    expect(models.requests()).toHaveLength(0);
  });

  it('is gone with its interview', async () => {
    saying(NOTE);
    const id = await closed();
    await debrief(id);
    expect((await json('DELETE', `/v1/interviews/${id}`)).status).toBe(204);
    expect((await json('GET', `/v1/interviews/${id}/debrief`)).status).toBe(404);
  });
});
