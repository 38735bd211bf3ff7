import { describe, expect, it } from 'vitest';
import type { ModelFindings } from '../../../prompts/index.ts';
import { makeWalkthrough } from '../../../test/support/factories.ts';
import { type Reply, scriptedModel } from '../../../test/support/scripted-model.ts';
import { findPrinciple } from '../../catalogue/index.ts';
import { critiqueSchema } from '../../contract/critique.ts';
import { MODEL_ERROR_CODES, ModelError } from '../../models/errors.ts';
import { decideOn, gradeAnswer } from '../../rubric/index.ts';
import type { GradeInput } from '../deps.ts';
import { createBoundary } from './boundary.ts';
import { createModelGrader } from './model-grader.ts';

const ANSWER =
  'I told the director that waiting would lose orders, and I showed her the replay. She chose the smaller fix. I built it that week and losses went from 41 to 2. Since then I put the replay first.';
const input: GradeInput = {
  answer: ANSWER,
  principle: findPrinciple('have-backbone')!,
  level: 'sde2',
  walkthrough: makeWalkthrough(),
  question: makeWalkthrough().question,
};
const followUp: GradeInput = {
  ...input,
  answer: 'I opened the pull request the next morning and stayed for the release.',
  probe: { question: makeWalkthrough().probes[0]!.question, opening: ANSWER },
  earlier: [{ asked: input.question!, answer: ANSWER }],
};

const FINDINGS: ModelFindings = {
  dimensions: [
    {
      id: 'commitment',
      status: 'clear',
      reason: 'They built the option that won.',
      quotes: ['I built it that week'],
    },
    {
      id: 'reflection',
      status: 'partial',
      reason: 'A change without its lesson.',
      quotes: ['I put the replay first'],
    },
    {
      id: 'relevance',
      status: 'clear',
      reason: 'It turns on the objection.',
      quotes: ['waiting would lose orders'],
    },
  ],
  disqualifiers: [],
};
const VALID = JSON.stringify(FINDINGS);

const boundary = createBoundary(new Uint8Array(32).fill(7));
function setUp(reply: (call: number) => Reply, votes?: number) {
  const { model, requests } = scriptedModel((_, call) => reply(call));
  return { grader: createModelGrader({ model, boundary, votes }), requests };
}
const gradeWith = (reply: Reply, given = input) => setUp(() => reply).grader.grade(given, 'auto');

describe('grading with a model', () => {
  it('sends the request before the rubric does its work, and minds a model that fails meanwhile', async () => {
    const order: string[] = [];
    const { model } = scriptedModel(() => {
      order.push('asked');
      return new ModelError('provider_auth');
    });
    const gradeByRubric = (given: GradeInput) => {
      order.push('graded');
      return gradeAnswer(given);
    };
    const { grader } = await createModelGrader({ model, boundary, gradeByRubric }).grade(input, 'auto');
    expect(order).toEqual(['asked', 'graded']);
    expect(grader.degraded).toBe('provider_auth');
  });

  it("merges the model's findings, and computes the verdict from what comes out", async () => {
    const grading = await gradeWith(VALID);
    const { dimensions, disqualifiers, verdict, score } = grading;
    expect({ verdict, score }).toEqual(
      (({ verdict, score }) => ({ verdict, score }))(decideOn(dimensions, disqualifiers, input)),
    );
    expect(dimensions.find(({ id }) => id === 'commitment')).toMatchObject({
      status: 'clear',
      decidedBy: 'model',
    });
    expect(dimensions.find(({ id }) => id === 'time')).toMatchObject({ decidedBy: 'rubric' });
    expect(grading.grader).toMatchObject({
      kind: 'model',
      model: 'scripted:test',
      promptVersion: 'grade-opening/v3',
      usage: { inputTokens: 100, outputTokens: 10, attempts: 1 },
      quotes: { located: 3, dropped: 0 },
    });
    expect(grading.grader).not.toHaveProperty('panel');
    expect(critiqueSchema.omit({ id: true }).safeParse(grading).success).toBe(true);
  });

  it('judges a follow-up with its own prompt and the exchanges before it', async () => {
    const { grader, requests } = setUp(() => '{"dimensions":[],"disqualifiers":[]}');
    const { grader: info } = await grader.grade(followUp, 'model');
    expect(info.promptVersion).toBe('grade-follow-up/v3');
    expect(requests[0]!.history).toHaveLength(1);
    expect(requests[0]!.input).toContain(followUp.answer);
  });

  it('asks no model when the rubric was asked for', async () => {
    const { grader, requests } = setUp(() => VALID);
    expect(await grader.grade(input, 'rubric')).toEqual(gradeAnswer(input));
    expect(requests).toEqual([]);
  });

  it.each(MODEL_ERROR_CODES)('falls back to the rubric on %s, and says so', async (code) => {
    const rubric = gradeAnswer(input);
    const expected = code === 'invalid_output' ? gradeWith('no JSON') : gradeWith(new ModelError(code));
    expect(await expected).toEqual({ ...rubric, grader: { ...rubric.grader, degraded: code } });
  });

  it('lets a fault of our own be one', async () => {
    const boundless = createModelGrader({
      model: scriptedModel(() => VALID).model,
      boundary: () => 'too short',
    });
    await expect(boundless.grade(input, 'auto')).rejects.toThrow();
  });

  it('trusts a verdict less, the less rubric and model agree', async () => {
    const rubric = gradeAnswer(input);
    const agreeing = rubric.dimensions
      .filter(({ status, id }) => ['clear', 'partial', 'absent'].includes(status) && id !== 'time')
      .map(({ id, status, evidence }) => ({
        id,
        status,
        reason: 'r',
        quotes: evidence.map(({ quote }) => quote),
      }));
    const { confidence } = await gradeWith(JSON.stringify({ dimensions: agreeing, disqualifiers: [] }));
    const opposite = { clear: 'absent', partial: 'absent', absent: 'clear' } as Record<string, string>;
    const opposing = agreeing.map((each) => ({
      ...each,
      status: opposite[each.status],
      quotes: ['I built it that week'],
    }));
    const doubted = await gradeWith(JSON.stringify({ dimensions: opposing, disqualifiers: [] }));
    expect(doubted.grader.kind).toBe('model');
    const certainty = ({ confidence: own }: { confidence: number }, of: typeof rubric) =>
      (own - 0.5) / (decideOn(of.dimensions, of.disqualifiers, input).confidence - 0.5);
    expect(confidence).toBeGreaterThan(0.5);
    expect(certainty(doubted, doubted)).toBeLessThan(0.75);
  });
});

describe('what counts as a grading', () => {
  it('accepts no answer that was cut, at whatever byte, and asks for it at most once more', async () => {
    let accepted = 0;
    for (let end = 0; end < VALID.length; end += 1) {
      const { grader, requests } = setUp(() => VALID.slice(0, end));
      const { grader: info } = await grader.grade(input, 'auto');
      if (info.kind === 'model') accepted += 1;
      // Nothing at all is a fault of the provider, which has its own limit of attempts.
      expect(requests.length).toBe(end === 0 ? 3 : 2);
    }
    expect(accepted).toBe(0);
  });

  it.each([
    ['text before it', `Here you are: ${VALID}`],
    ['text after it', `${VALID}\nGood luck!`],
    ['a fence around it', `\`\`\`json\n${VALID}\n\`\`\``],
    ['a verdict', JSON.stringify({ ...FINDINGS, verdict: 'strong_hire', score: 100 })],
    [
      'a score of a dimension',
      JSON.stringify({
        ...FINDINGS,
        dimensions: FINDINGS.dimensions.map((each) => ({ ...each, score: 100 })),
      }),
    ],
  ])('reads the findings and nothing else: %s', async (_, text) => {
    const plain = await setUp(() => VALID).grader.grade(input, 'auto');
    const { grader, requests } = setUp(() => text);
    expect(await grader.grade(input, 'auto')).toEqual(plain);
    expect(requests).toHaveLength(1);
  });

  const withDimension = (change: object) =>
    JSON.stringify({ ...FINDINGS, dimensions: [{ ...FINDINGS.dimensions[0], ...change }] });
  it.each([
    ['NaN', VALID.replace('"partial"', 'NaN')],
    ['a number for a status', withDimension({ status: 4 })],
    ['an unknown status', withDimension({ status: 'excellent' })],
    ['a status only the service gives', withDimension({ status: 'not_applicable' })],
    ['a dimension nobody knows', withDimension({ id: 'charisma' })],
    ['a dimension that is measured, not judged', withDimension({ id: 'time' })],
    ['a dimension this prompt does not ask for', withDimension({ id: 'consistency' })],
    [
      'a dimension twice',
      JSON.stringify({ ...FINDINGS, dimensions: [FINDINGS.dimensions[0], FINDINGS.dimensions[0]] }),
    ],
    ['a missing reason', withDimension({ reason: undefined })],
    ['quotes that are not texts', withDimension({ quotes: [1] })],
    ['an essay for a quote', withDimension({ quotes: ['x'.repeat(2_001)] })],
    [
      'a disqualifier nobody knows',
      JSON.stringify({ ...FINDINGS, disqualifiers: [{ id: 'rude', reason: 'r', quotes: [] }] }),
    ],
    ['no findings', '{}'],
    ['a list', '[]'],
  ])('rejects %s', async (_, text) => {
    const { grader, requests } = setUp(() => text);
    expect((await grader.grade(input, 'auto')).grader).toMatchObject({
      kind: 'rubric',
      degraded: 'invalid_output',
    });
    expect(requests).toHaveLength(2);
  });

  it('takes the second try when that is whole', async () => {
    const { grader } = setUp((call) => (call === 1 ? VALID.slice(0, -1) : VALID));
    expect((await grader.grade(input, 'auto')).grader).toMatchObject({
      kind: 'model',
      usage: { attempts: 2 },
    });
  });

  it.each([
    ['of the question', makeWalkthrough().question, input],
    ['of the walkthrough', makeWalkthrough().weakAnswer.answer, input],
    ['of an earlier turn', 'I built it that week', followUp],
    ['invented', 'I convinced the whole company', input],
    ['altered', 'I rebuilt it that week', input],
  ])('lets words %s show nothing', async (_, quote, given) => {
    const reply = { dimensions: [{ ...FINDINGS.dimensions[0], quotes: [quote] }], disqualifiers: [] };
    const grading = await gradeWith(JSON.stringify(reply), given);
    expect(grading.grader.quotes).toEqual({ located: 0, dropped: 1 });
    expect(grading.dimensions).toEqual(gradeAnswer(given).dimensions);
  });
});

describe('a panel', () => {
  const withStatus = (status: string) =>
    JSON.stringify({ dimensions: [{ ...FINDINGS.dimensions[0], status }], disqualifiers: [] });

  it('takes the middle of its votes and reports how far they spread', async () => {
    const replies = ['clear', 'absent', 'clear'].map(withStatus);
    const { grader, requests } = setUp((call) => replies[call - 1]!, 3);
    const grading = await grader.grade(input, 'auto');
    expect(requests).toHaveLength(3);
    expect(grading.dimensions.find(({ id }) => id === 'commitment')?.status).toBe('clear');
    expect(grading.grader.panel).toMatchObject({ votes: 3, agreement: 0.67 });
    expect(grading.grader.panel?.verdicts).toHaveLength(3);
    expect(grading.grader.usage).toMatchObject({ inputTokens: 300, attempts: 3 });
  });

  it('is less sure of itself when it is split', async () => {
    const split = setUp((call) => withStatus(call === 1 ? 'absent' : 'clear'), 3);
    const united = setUp(() => withStatus('clear'), 3);
    const [doubtful, sure] = [
      await split.grader.grade(input, 'auto'),
      await united.grader.grade(input, 'auto'),
    ];
    expect(doubtful.verdict).toBe(sure.verdict);
    expect(doubtful.confidence).toBeLessThan(sure.confidence);
  });

  it('goes on without a vote that failed, and says how many there were', async () => {
    const { grader } = setUp((call) => (call === 2 ? new ModelError('provider_refused') : VALID), 3);
    expect((await grader.grade(input, 'auto')).grader.panel?.votes).toBe(2);
  });
});
