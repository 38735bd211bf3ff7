import { describe, expect, it } from 'vitest';
import { makeGrading, makeWalkthrough } from '../../../test/support/factories.ts';
import { type Reply, scriptedModel } from '../../../test/support/scripted-model.ts';
import { findPrinciple } from '../../catalogue/index.ts';
import { MODEL_ERROR_CODES, ModelError } from '../../models/errors.ts';
import { createBoundary } from '../grading/boundary.ts';
import { writeCoachingNote, writeDebriefNote } from './write-note.ts';

const boundary = createBoundary(new Uint8Array(32).fill(7));
const OPENING = 'I told Dana that the cut-over would lose 41 orders. She chose the smaller fix.';
const LATER = 'The next morning I wrote the test for her fix, and losses fell to 2.';
const input = {
  principle: findPrinciple('have-backbone')!,
  level: 'sde2' as const,
  walkthrough: makeWalkthrough(),
  exchanges: [
    { asked: 'Tell me about a time you disagreed.', answer: OPENING },
    { asked: 'What about first?', answer: LATER },
  ],
};
const grading = makeGrading({
  dimensions: [
    { id: 'metric_delta', status: 'partial', reason: '', evidence: [], decidedBy: 'rubric' },
    { id: 'reflection', status: 'absent', reason: '', evidence: [], decidedBy: 'rubric' },
    { id: 'commitment', status: 'absent', reason: '', evidence: [], decidedBy: 'rubric' },
    { id: 'structure', status: 'clear', reason: '', evidence: [], decidedBy: 'rubric' },
  ],
});

const NOTE = {
  note: 'The fall from 41 to 2 comes last and without a link to your test. Say both in one breath.',
  quotes: [{ turn: 2, quote: 'losses fell to 2' }],
  questions: ['Over which time did you count those orders?'],
};
const write = (reply: Reply | object) => {
  const text =
    typeof reply === 'object' && !(reply instanceof ModelError) ? JSON.stringify(reply) : (reply as Reply);
  const { model, requests } = scriptedModel(() => text);
  return { written: writeCoachingNote({ model, boundary }, { ...input, grading }, {}), requests };
};
const writing = (change: object) => write({ ...NOTE, ...change }).written;

describe('a coaching note', () => {
  it('rests on words found in the turn they are from', async () => {
    const start = LATER.indexOf('losses fell');
    expect(await writing({})).toMatchObject({
      note: NOTE.note,
      questions: NOTE.questions,
      evidence: [{ turn: 2, start, end: start + 16, quote: 'losses fell to 2' }],
      promptVersion: 'coaching-note/v3',
    });
  });

  it('is told what the grading found wanting, what matters most first', async () => {
    const { written, requests } = write(NOTE);
    await written;
    expect(requests[0]!.input).toContain('commitment, reflection, metric_delta');
    expect(requests[0]!.input).not.toContain('structure,');
  });

  it.each([
    ['unsupported', { quotes: [] }],
    ['unsupported', { quotes: [{ turn: 1, quote: 'losses fell to 2' }] }],
    ['unsupported', { quotes: [{ turn: 2, quote: 'losses fell to zero' }] }],
    ['unsupported', { quotes: [{ turn: 9, quote: 'losses fell to 2' }] }],
    ['invented_fact', { note: 'Say that the 41 orders were 3% of the day.' }],
    ['invented_fact', { note: 'Say what Priya did with it.' }],
    ['praise', { note: 'A strong story.' }],
    ['hint', { note: 'Your metric_delta comes late.' }],
    ['hint', { note: 'With the number first the verdict would be higher.' }],
    ['out_of_role', { note: 'As an AI I would say it first.' }],
    [
      'sheet_echo',
      { note: 'The red flag is dropping the point at the first push-back and calling that commitment.' },
    ],
  ])('is left out when it is %s: %j', async (fault, change) => {
    expect(await writing(change)).toEqual({ degraded: `screened_${fault}` });
  });

  it('says what may be said of it when a sentence or a question goes too far', async () => {
    expect(
      await writing({
        note: 'A strong story. Say the fall from 41 to 2 first. It was 3% of the day.',
        questions: ['Was it about 500 orders a day?', 'Tell me the period.', 'Over which time was it?'],
      }),
    ).toMatchObject({
      note: 'Say the fall from 41 to 2 first.',
      questions: ['Over which time was it?'],
    });
  });

  it.each(MODEL_ERROR_CODES.filter((code) => code !== 'invalid_output'))(
    'is left out on %s',
    async (code) => {
      expect(await write(new ModelError(code)).written).toEqual({ degraded: code });
    },
  );

  it('is left out when it is not a note', async () => {
    expect(await write('Well done!').written).toEqual({ degraded: 'invalid_output' });
  });
});

describe('the note of a debrief', () => {
  it('sees the whole interview and what was found in the end', async () => {
    const { model, requests } = scriptedModel(() => JSON.stringify(NOTE));
    const findings = [
      { id: 'commitment' as const, status: 'clear' as const, moved: { turn: 2, from: 'absent' as const } },
      { id: 'reflection' as const, status: 'absent' as const },
      { id: 'frugal' as never, status: 'not_applicable' as const },
    ];
    const flipFact = 'What it taught you.';
    const note = await writeDebriefNote({ model, boundary }, { ...input, findings, flipFact });
    expect(note).toMatchObject({ note: NOTE.note, promptVersion: 'debrief/v3' });
    expect(requests[0]!.history).toHaveLength(1);
    expect(requests[0]!.input).toContain('- commitment: clear; it was absent until the answer of turn 2');
    expect(requests[0]!.input).toContain('- reflection: absent\n');
    expect(requests[0]!.input).toContain('"What it taught you."');
  });
});
