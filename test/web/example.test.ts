import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { debriefSchema, interviewSchema } from '../../src/contract/interview.ts';
import { loadSeeds } from '../../src/services/seeds/load.ts';
import { useTestApp } from '../support/app.ts';
import { playExample } from '../support/example-interview.ts';

const recorded = JSON.parse(readFileSync('src/web/screens/example/recorded.json', 'utf8'));
const api = useTestApp(await loadSeeds('seeds/walkthroughs'));

it('the recorded example has the shape of today', () => {
  expect(interviewSchema.safeParse(recorded.interview).error).toBeUndefined();
  expect(debriefSchema.safeParse(recorded.debrief).error).toBeUndefined();
  for (const { answer, critique } of recorded.debrief.turns) {
    for (const { evidence } of critique.dimensions) {
      for (const { start, end, quote } of evidence) expect(answer.slice(start, end)).toBe(quote);
    }
  }
});

it('the recorded example is what the service says today (else: npm run record:example)', async () => {
  const played = await playExample((path, init) => api.app.request(path, init));
  const said = ({ interview, debrief, probeIds }: typeof played) =>
    JSON.parse(
      JSON.stringify({ transcript: interview.transcript, probeIds, debrief }, (key, value) =>
        key === 'id' || key === 'interviewId' ? undefined : value,
      ),
    );
  expect(said(recorded)).toEqual(said(played));
});
