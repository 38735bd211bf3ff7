import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useTestApp } from '../../../../test/support/app.ts';
import { makeWalkthrough } from '../../../../test/support/factories.ts';
import type {
  ImportedWalkthrough,
  PublicWalkthrough,
  Walkthrough,
  WalkthroughSummary,
} from '../../../contract/walkthrough.ts';

const api = useTestApp();
const importJson = (walkthrough: Partial<Walkthrough>, query = '') =>
  api.json<ImportedWalkthrough>('POST', `/v1/walkthroughs${query}`, walkthrough);

describe('GET /v1/walkthroughs', () => {
  it('lists the built-in ones first', async () => {
    await importJson(makeWalkthrough({ id: 'listed' }));
    const { body } = await api.json<{ data: WalkthroughSummary[] }>('GET', '/v1/walkthroughs');
    expect(body.data[0]).toMatchObject({ id: 'sample', source: 'builtin', probes: 4 });
    expect(body.data.find(({ id }) => id === 'listed')?.source).toBe('imported');
  });

  it('shows one whole, without what gives its quiz away', async () => {
    const { body } = await api.json<PublicWalkthrough>('GET', '/v1/walkthroughs/sample');
    const { quiz, ...rest } = makeWalkthrough();
    expect(body).toMatchObject(rest);
    expect(body.quiz[0]?.options).toHaveLength(4);
    expect(JSON.stringify(body.quiz)).not.toMatch(/correct|Because/);
    expect(quiz[0]?.explanation).toBe('Because.');
  });

  it('does not know every id', async () => {
    for (const id of ['nothing', '%00', 'sample%20']) {
      const { status, body } = await api.json('GET', `/v1/walkthroughs/${id}`);
      expect([status, body.code]).toEqual([404, 'walkthrough_not_found']);
    }
  });
});

describe('POST /v1/walkthroughs', () => {
  it('adds one, which can then be practised', async () => {
    const { status, headers, body } = await importJson(makeWalkthrough({ id: 'mine' }));
    expect([status, headers.get('location'), body.source]).toEqual([
      201,
      '/v1/walkthroughs/mine',
      'imported',
    ]);
    const interview = await api.json('POST', '/v1/interviews', { walkthroughId: 'mine' });
    expect(interview.status).toBe(201);
  });

  it('replaces an imported one only when told to, and a built-in one never', async () => {
    await importJson(makeWalkthrough({ id: 'twice', title: 'Old' }));
    const refused = await importJson(makeWalkthrough({ id: 'twice', title: 'New' }));
    expect([refused.status, refused.body.code]).toEqual([409, 'walkthrough_exists']);
    expect((await api.json<PublicWalkthrough>('GET', '/v1/walkthroughs/twice')).body.title).toBe('Old');

    const replaced = await importJson(makeWalkthrough({ id: 'twice', title: 'New' }), '?replace=true');
    expect([replaced.status, replaced.body.title]).toEqual([200, 'New']);
    expect((await api.json<PublicWalkthrough>('GET', '/v1/walkthroughs/twice')).body.title).toBe('New');

    const builtin = await importJson(makeWalkthrough({ title: 'Mine now' }), '?replace=true');
    expect([builtin.status, builtin.body.code]).toEqual([409, 'walkthrough_builtin']);
  });

  it('does not change an interview that is going on', async () => {
    await importJson(makeWalkthrough({ id: 'running' }));
    const { body } = await api.json<{ id: string }>('POST', '/v1/interviews', { walkthroughId: 'running' });
    await importJson(makeWalkthrough({ id: 'running', question: 'Another one?' }), '?replace=true');
    const later = await api.json('GET', `/v1/interviews/${body.id}`);
    expect(later.body).toMatchObject({ message: { text: makeWalkthrough().question } });
  });

  it.each<[string, Partial<Walkthrough>, string]>([
    ['an id that is no slug', { id: 'Not A Slug' }, '/id'],
    [
      'a probe without a question',
      { probes: [{ ...makeWalkthrough().probes[0]!, question: ' ' }] },
      '/probes/0/question',
    ],
    ['a quiz with two right options', twoRightOptions(), '/quiz/0/options'],
    ['an unknown field', { colour: 'red' } as never, '/colour'],
  ])('refuses %s and points at it', async (_, wrong, pointer) => {
    const { status, body } = await importJson({ ...makeWalkthrough({ id: 'wrong' }), ...wrong });
    expect([status, body.code]).toEqual([422, 'validation_failed']);
    expect(body.errors?.map((error) => error.pointer)).toEqual([pointer]);
    if (wrong.id === undefined) expect((await api.json('GET', '/v1/walkthroughs/wrong')).status).toBe(404);
  });

  it('reads a page', async () => {
    const page = readFileSync(
      new URL('../../../../test/fixtures/walkthrough-pages/dive-deep-flaky-cache.txt', import.meta.url),
      'utf8',
    );
    const init = { body: page, headers: { 'content-type': 'text/plain; charset=utf-8' } };
    const response = await api.send('POST', '/v1/walkthroughs?principle=dive-deep', init);
    const body = (await response.json()) as ImportedWalkthrough;
    expect(response.status).toBe(201);
    expect(body).toMatchObject({ principle: 'dive-deep', source: 'imported' });
    expect(body.probes).toHaveLength(4);
    const again = await api.send('POST', '/v1/walkthroughs?principle=dive-deep', init);
    expect([again.status, ((await again.json()) as { code: string }).code]).toEqual([
      409,
      'walkthrough_exists',
    ]);
  });

  it.each([
    ['?principle=luck', 'principle'],
    ['?replace=yes', 'replace'],
    ['?replcae=true', 'replcae'],
  ])('does not take %s', async (query, pointer) => {
    const { status, body } = await importJson(makeWalkthrough({ id: 'query' }), query);
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, pointer]);
  });

  it('does not import half a page', async () => {
    const init = { body: 'Bird\nRaised Fist0\n', headers: { 'content-type': 'text/plain' } };
    const response = await api.send('POST', '/v1/walkthroughs?principle=ownership', init);
    expect(response.status).toBe(422);
    expect(((await response.json()) as { code: string }).code).toBe('page_unreadable');
  });
});

function twoRightOptions(): Partial<Walkthrough> {
  const [item] = makeWalkthrough().quiz;
  return { quiz: [{ ...item!, options: item!.options?.map((option) => ({ ...option, correct: true })) }] };
}
