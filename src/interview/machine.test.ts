import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeGrading, makePrinciple, makeWalkthrough } from '../../test/support/factories.ts';
import type { Grading } from '../contract/critique.ts';
import type { Message } from '../contract/interview.ts';
import { type AnswerEvent, advance, machineStateSchema, startInterview } from './machine.ts';

const walkthrough = makeWalkthrough();
const principle = makePrinciple();
type Reply = { substance: AnswerEvent['substance']; grading?: Grading };

/** Plays the replies until they run out or the interview closes; returns everything the bar raiser said. */
function play(replies: readonly Reply[]): { said: Message[]; closed: boolean } {
  let step = startInterview(walkthrough);
  const said = [step.message];
  for (const { substance, grading = makeGrading() } of replies) {
    if (step.machine.phase === 'closed') break;
    step = advance({ walkthrough, principle, machine: step.machine, substance, grading });
    machineStateSchema.parse(step.machine);
    said.push(step.message);
  }
  return { said, closed: step.machine.phase === 'closed' };
}
const gradable: Reply = { substance: 'gradable' };

describe('the interview machine', () => {
  it('asks the question, then every documented probe once and in order, then closes', () => {
    const { said, closed } = play(Array(5).fill(gradable));
    expect(said.map(({ kind, probeId }) => probeId ?? kind)).toEqual([
      'question',
      'first',
      'second',
      'third',
      'fourth',
      'closing',
    ]);
    expect(closed).toBe(true);
  });

  it('keeps the documented question unchanged at the end of the message', () => {
    for (const message of play(Array(5).fill(gradable)).said.filter(({ kind }) => kind === 'probe')) {
      const probe = walkthrough.probes.find(({ id }) => id === message.probeId);
      expect(message.text.endsWith(probe!.question)).toBe(true);
    }
  });

  it('clarifies an answer that gives nothing to grade once, without repeating the question, then goes on', () => {
    const nothing: Reply = { substance: 'nothing' };
    const { said } = play([nothing, nothing, gradable]);
    expect(said.map(({ kind }) => kind)).toEqual(['question', 'clarification', 'probe', 'probe']);
    expect(said[1]!.text).not.toContain(walkthrough.question);
  });

  it('takes "I have no example" as an answer and does not ask again', () => {
    const { said } = play([{ substance: 'declined' }]);
    expect(said.at(-1)).toMatchObject({ kind: 'probe', probeId: 'first' });
  });

  it('names no gap in an answer that holds, whatever a rule misses in it', () => {
    const { said } = play([
      {
        substance: 'gradable',
        grading: makeGrading({
          score: 60,
          dimensions: [{ id: 'commitment', status: 'absent', reason: '', evidence: [], decidedBy: 'rubric' }],
        }),
      },
    ]);
    expect(said.at(-1)!.text).not.toMatch(/did not hear|not clear|not know|blank/);
  });

  it('chooses the bridge by what the last answer lacked, the core dimension first', () => {
    const finding = (id: 'commitment' | 'metric_delta', status: 'absent' | 'clear') => ({
      id,
      status,
      reason: '',
      evidence: [],
      decidedBy: 'rubric' as const,
    });
    const lacks = (...findings: ReturnType<typeof finding>[]) =>
      play([{ substance: 'gradable', grading: makeGrading({ score: 30, dimensions: findings }) }]).said.at(
        -1,
      )!.text;
    expect(lacks(finding('metric_delta', 'absent'), finding('commitment', 'absent'))).toMatch(
      /once it was decided/,
    );
    expect(lacks(finding('metric_delta', 'absent'), finding('commitment', 'clear'))).toMatch(
      /figure for before/,
    );
    expect(lacks(finding('metric_delta', 'clear'))).not.toMatch(/figure|decided/);
  });

  it('never says the same bridge twice, whatever the answers lack', () => {
    const stubborn = makeGrading({
      dimensions: [{ id: 'metric_delta', status: 'absent', reason: '', evidence: [], decidedBy: 'rubric' }],
    });
    const { said } = play(Array(5).fill({ substance: 'gradable', grading: stubborn }));
    expect(new Set(said.map(({ text }) => text)).size).toBe(said.length);
  });

  it('refuses an answer after the closing', () => {
    const closed = { phase: 'closed', probesAsked: 4, clarified: false, bridgesSaid: [] } as const;
    const event = { walkthrough, principle, substance: 'gradable', grading: makeGrading() } as const;
    expect(() => advance({ ...event, machine: { ...closed, bridgesSaid: [] } })).toThrow(/closed/);
  });

  it('holds for every sequence of answers: probes once and in order, at most one clarification a question', () => {
    const reply = fc.record({ substance: fc.constantFrom('gradable', 'declined', 'nothing') });
    fc.assert(
      fc.property(fc.array(reply, { minLength: 10, maxLength: 14 }), (replies) => {
        const { said, closed } = play(replies as Reply[]);
        expect(closed).toBe(true);
        const probes = said.filter(({ kind }) => kind === 'probe').map(({ probeId }) => probeId);
        expect(probes).toEqual(walkthrough.probes.map(({ id }) => id));
        const kinds = said.map(({ kind }) => kind).join(' ');
        expect(kinds).not.toContain('clarification clarification');
        expect(
          new Set(said.filter(({ kind }) => kind !== 'clarification').map(({ text }) => text)).size,
        ).toBe(said.filter(({ kind }) => kind !== 'clarification').length);
      }),
    );
  });
});
