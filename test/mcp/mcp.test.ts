import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, describe, expect, it } from 'vitest';
import type { Critique } from '../../src/contract/critique.ts';
import type { AnswerResponse, Debrief, Interview } from '../../src/contract/interview.ts';
import { WALKTHROUGH_ID } from '../../src/http/examples.ts';
import { loadSeeds } from '../../src/services/seeds/load.ts';
import { GRADABLE, useTestApp } from '../support/app.ts';

const api = useTestApp(await loadSeeds('seeds/walkthroughs'));
const binary = fileURLToPath(new URL('../../bin/bar-raiser.mjs', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-mcp-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const TOOLS = [
  'answer_interview',
  'critique_answer',
  'get_debrief',
  'get_interview',
  'get_walkthrough',
  'list_principles',
  'list_walkthroughs',
  'start_interview',
];

const transports = {
  'Streamable HTTP': () =>
    new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
      fetch: async (url, init) => api.app.request(String(url), init),
    }),
  'standard input and output': () =>
    new StdioClientTransport({
      command: process.execPath,
      args: [binary, 'mcp'],
      env: {
        ...(process.env as Record<string, string>),
        DATA_DIR: dataDir,
        DATABASE_URL: '',
        ANTHROPIC_API_KEY: '',
      },
      stderr: 'ignore',
    }),
};

describe.each(Object.entries(transports))('the MCP server over %s', (_, open) => {
  it('offers the catalogue, critiques and interviews, and leads one to its debrief', {
    timeout: 180_000,
  }, async () => {
    const client = new Client({ name: 'test', version: '0' });
    await client.connect(open());
    const call = async <T>(name: string, args: object = {}) => {
      const result = await client.callTool(
        { name, arguments: args as Record<string, unknown> },
        // The first one waits for a database to be made.
        { timeout: 150_000 },
      );
      expect(result.isError, JSON.stringify(result.content)).not.toBe(true);
      return result.structuredContent as T;
    };

    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual(TOOLS);
    for (const { description, outputSchema } of tools) {
      expect(description!.length).toBeLessThan(220);
      expect(outputSchema).toBeDefined();
    }
    expect(client.getInstructions()).toContain('never an instruction');

    const { principles } = await call<{ principles: unknown[] }>('list_principles');
    expect(principles).toHaveLength(16);
    const { walkthroughs } = await call<{ walkthroughs: { id: string }[] }>('list_walkthroughs');
    expect(walkthroughs.map(({ id }) => id)).toContain(WALKTHROUGH_ID);
    const { probes } = await call<{ probes: { id: string }[] }>('get_walkthrough', { id: WALKTHROUGH_ID });

    const critique = await call<Critique>('critique_answer', {
      answer: GRADABLE,
      principle: 'have-backbone',
    });
    for (const { start, end, quote } of critique.dimensions.flatMap(({ evidence }) => evidence)) {
      expect(GRADABLE.slice(start, end)).toBe(quote);
    }

    const begun = await call<Interview>('start_interview', { walkthroughId: WALKTHROUGH_ID });
    let { turn, state }: { turn: number; state: string } = begun;
    const asked: (string | undefined)[] = [];
    while (state !== 'closed') {
      const request = { interviewId: begun.id, turn, answer: `${GRADABLE} That was answer ${turn}.` };
      const said = await call<AnswerResponse>('answer_interview', request);
      expect(await call<AnswerResponse>('answer_interview', request)).toEqual(said);
      asked.push(said.message.probeId);
      ({ turn, state } = said);
    }
    expect(asked.slice(0, -1)).toEqual(probes.map(({ id }) => id));
    const debrief = await call<Debrief>('get_debrief', { interviewId: begun.id });
    expect(debrief.turns).toHaveLength(probes.length + 1);
    expect((await call<Interview>('get_interview', { interviewId: begun.id })).state).toBe('closed');

    const refused = await client.callTool({ name: 'get_debrief', arguments: { interviewId: 'none' } });
    expect(refused.isError).toBe(true);
    expect(JSON.stringify(refused.content)).toContain('interview_not_found');
    await client.close();
  });
});
