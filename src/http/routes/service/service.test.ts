import { describe, expect, it, vi } from 'vitest';
import { useTestApp } from '../../../../test/support/app.ts';
import { AppError } from '../../../errors.ts';

const api = useTestApp();

describe('GET /healthz', () => {
  it('needs no database', async () => {
    const ping = vi.spyOn(api.store, 'ping').mockRejectedValue(new Error('down'));
    const { status, body } = await api.json('GET', '/healthz');
    expect([status, body]).toEqual([200, { status: 'ok', version: '0.0.0-test' }]);
    ping.mockRestore();
  });
});

describe('GET /readyz', () => {
  it('is ready with a database and a catalogue', async () => {
    const { status, body } = await api.json('GET', '/readyz');
    expect([status, body]).toEqual([200, { status: 'ready', walkthroughs: 1, principles: 16 }]);
  });

  it('is not ready without a database', async () => {
    const ping = vi.spyOn(api.store, 'ping').mockRejectedValue(new Error('postgres://user:secret@host'));
    const { status, body } = await api.json('GET', '/readyz');
    expect([status, body.code]).toEqual([503, 'not_ready']);
    expect(JSON.stringify(body)).not.toContain('secret');
    ping.mockRestore();
  });

  it('is not ready without walkthroughs', async () => {
    const tenant = api.store.forTenant('local');
    const forTenant = vi
      .spyOn(api.store, 'forTenant')
      .mockReturnValue({ ...tenant, walkthroughs: { ...tenant.walkthroughs, list: async () => [] } });
    expect((await api.json('GET', '/readyz')).status).toBe(503);
    forTenant.mockRestore();
  });
});

describe('a database that goes away', () => {
  it('makes every answer a 503 and leaves a line in the log', async () => {
    const forTenant = vi.spyOn(api.store, 'forTenant').mockImplementation(() => {
      throw new AppError('not_ready', 'The database cannot be reached.');
    });
    const { status, body } = await api.json('GET', '/v1/walkthroughs', undefined, { 'x-request-id': 'gone' });
    expect([status, body.code]).toEqual([503, 'not_ready']);
    expect(api.log.some((line) => line.includes('unavailable') && line.includes('gone'))).toBe(true);
    forTenant.mockRestore();
  });
});

describe('GET /v1/principles', () => {
  it('lists all sixteen, and each is found', async () => {
    const { body } = await api.json<{ data: { slug: string }[] }>('GET', '/v1/principles');
    expect(body.data).toHaveLength(16);
    for (const principle of body.data) {
      expect((await api.json('GET', `/v1/principles/${principle.slug}`)).body).toEqual(principle);
    }
    const { status, body: problem } = await api.json('GET', '/v1/principles/luck');
    expect([status, problem.code]).toEqual([404, 'principle_not_found']);
  });
});

describe('GET /', () => {
  it('shows commands for the address it was asked at', async () => {
    const page = await (await api.send('GET', '/')).text();
    expect(page).toContain('curl http://localhost/v1/critiques');
    expect(page).toContain('href="/docs"');
  });
});
