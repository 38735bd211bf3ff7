// reliability.md, test 43: what is sent first stays the same, byte for byte, through an interview.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findPrinciple } from '../../src/catalogue/index.ts';
import type { Walkthrough } from '../../src/contract/walkthrough.ts';
import type { AdapterRequest } from '../../src/models/adapter.ts';
import type { Exchange } from '../../src/services/deps.ts';
import { createBoundary } from '../../src/services/grading/boundary.ts';
import { createModelGrader } from '../../src/services/grading/model-grader.ts';
import { loadSeeds } from '../../src/services/seeds/load.ts';
import { speakBridge } from '../../src/services/speaking/speak.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const walkthroughs = await loadSeeds(fileURLToPath(new URL('../../seeds/walkthroughs', import.meta.url)));
const boundary = createBoundary(new Uint8Array(32).fill(3));

/** All the text of a request, in the order of the wire. */
const textOf = ({ instructions, history = [], input }: AdapterRequest): Buffer =>
  Buffer.from([...instructions, ...history, input].join(''));

function sharedBytes(a: Buffer, b: Buffer): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Plays a whole interview with the walkthrough's strong answers; returns what was asked of each model, by turn. */
async function play(walkthrough: Walkthrough) {
  const grading = scriptedModel(() => '{"dimensions":[],"disqualifiers":[]}');
  const speaking = scriptedModel(() => 'All right.');
  const grader = createModelGrader({ model: grading.model, boundary });
  const principle = findPrinciple(walkthrough.principle)!;
  const shared = { principle, level: 'sde2' as const, walkthrough };
  const exchanges: Exchange[] = [];
  const script = [
    {
      asked: walkthrough.question,
      answer: walkthrough.steps.map(({ strongExample }) => strongExample).join(' '),
    },
    ...walkthrough.probes.map(({ question, strong }) => ({
      asked: `All right. ${question}`,
      answer: strong.answer,
    })),
  ];
  for (const [turn, { asked, answer }] of script.entries()) {
    const probe = walkthrough.probes[turn - 1];
    const earlier = [...exchanges];
    const probing = probe === undefined ? {} : { probe: { question: probe.question, intent: probe.intent } };
    await grader.grade({ ...shared, answer, question: walkthrough.question, earlier, ...probing }, 'model');
    exchanges.push({ asked, answer });
    const next = walkthrough.probes[turn];
    if (next === undefined) continue;
    const input = { ...shared, exchanges: [...exchanges], scripted: 'Go on.', nextQuestion: next.question };
    for await (const _ of speakBridge({ model: speaking.model, boundary }, input));
  }
  return { grading: grading.requests.map(textOf), speaking: speaking.requests.map(textOf) };
}

describe.each(walkthroughs.map((each) => [each.id, each] as const))(
  'an interview over %s',
  (_, walkthrough) => {
    it('shares at least 90 % of each request with the one before, from the third turn on', async () => {
      const { grading, speaking } = await play(walkthrough);
      expect(grading).toHaveLength(5);
      expect(speaking).toHaveLength(4);
      const shares = [grading, speaking].flatMap((requests) =>
        requests
          .slice(2)
          .map((request, index) => sharedBytes(requests[index + 1]!, request) / request.length),
      );
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.9);
    });

    it('has the same words of ours in every request to a model, byte by byte', async () => {
      const { grading, speaking } = await play(walkthrough);
      const sheetLength = sharedBytes(grading[0]!, speaking[0]!);
      expect(sheetLength).toBeGreaterThan(10_000);
      for (const request of [...grading, ...speaking])
        expect(sharedBytes(grading[0]!, request)).toBeGreaterThanOrEqual(sheetLength);
    });
  },
);
