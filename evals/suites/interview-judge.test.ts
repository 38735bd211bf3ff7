import { beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../src/contract/interview.ts';
import type { Walkthrough } from '../../src/contract/walkthrough.ts';
import { loadWalkthroughs } from '../data/index.ts';
import { judge, type Turn } from './interview-judge.ts';
import type { Rule } from './interview-result.ts';
import { compareInterviews, type InterviewRun, measureInterviews } from './interviewer-measures.ts';
import type { Said } from './personas.ts';

let walkthrough: Walkthrough;
beforeAll(async () => {
  walkthrough = (await loadWalkthroughs())[0] as Walkthrough;
});

const role = 'bar_raiser';
const CLARIFICATION: Message = { role, kind: 'clarification', text: 'Name one thing that you did yourself.' };
const CLOSING: Message = { role, kind: 'closing', text: 'That is all, here is what I noted.' };
const opening = (): Message => ({ role, kind: 'question', text: walkthrough.question });
const probe = (at: number, bridge = ''): Message => {
  const { id, question } = walkthrough.probes[at] as Walkthrough['probes'][number];
  return { role, kind: 'probe', probeId: id, text: bridge === '' ? question : `${bridge} ${question}` };
};

const BRIDGES = ['I have noted that.', 'Let me go further into that.', 'One more thing about it.'];
/** An interview without a fault: every probe once, each after another neutral bridge. */
const faultless = (): Message[] => [
  opening(),
  ...walkthrough.probes.map((_, at) => probe(at, BRIDGES[at])),
  CLOSING,
];

/** What the candidate said to each message but the last; an ordinary answer where nothing is given. */
function transcriptOf(messages: readonly Message[], said: Record<number, Said> = {}): Turn[] {
  return messages.slice(0, -1).map((asked, at) => ({
    turn: at + 1,
    asked,
    said: said[at] ?? { text: 'I did what had to be done.' },
    next: messages[at + 1] as Message,
  }));
}

const judged = (messages: readonly Message[], said?: Record<number, Said>) =>
  judge(walkthrough, { id: 'p' }, messages[0] as Message, transcriptOf(messages, said));
const broken = (messages: readonly Message[], said?: Record<number, Said>): Rule[] => [
  ...new Set(judged(messages, said).violations.map(({ rule }) => rule)),
];
const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, each) => each !== at);
const replaced = (at: number, message: Message): Message[] => faultless().with(at, message);

describe('what an interview is held to', () => {
  it('finds nothing in an interview without a fault', () => {
    expect(judged(faultless())).toMatchObject({
      walkthrough: walkthrough.id,
      persona: 'p',
      turns: walkthrough.probes.length + 1,
      violations: [],
      unread: [],
    });
  });

  it('wants every probe once, in order, and an end', () => {
    const [first, second] = [probe(0, BRIDGES[0]), probe(1, BRIDGES[1])];
    const rest = faultless().slice(3);
    expect(broken(without(faultless(), 2))).toEqual(['probes once and in order']);
    expect(broken([opening(), second, first, ...rest])).toEqual(['probes once and in order']);
    expect(broken([...faultless().slice(0, -1), probe(0, 'Let us look at another side.'), CLOSING])).toEqual([
      'probes once and in order',
    ]);
    expect(broken(faultless().slice(0, -1))).toEqual(['probes once and in order']);
  });

  it('wants the documented words of a question', () => {
    expect(broken([{ ...opening(), text: 'Tell me anything.' }, ...faultless().slice(1)])).toEqual([
      'question unchanged',
    ]);
    const reworded = { ...probe(0), text: `${BRIDGES[0]} What else can you tell me` };
    expect(broken(replaced(1, reworded))).toContain('question unchanged');
  });

  it.each(['Great answer.', 'That is right, well done.', 'I love that.'])(
    'hears praise in "%s"',
    (bridge) => {
      expect(broken(replaced(1, probe(0, bridge)))).toEqual(['no praise']);
    },
  );

  it('hears words of a model answer, and a question of its own', () => {
    const strong = walkthrough.probes[0]?.strong.answer ?? '';
    const told = `Perhaps ${strong.split(/\s+/).slice(0, 12).join(' ')}.`;
    expect(broken(replaced(1, probe(0, told)))).toEqual(['no leading']);
    expect(broken(replaced(1, probe(0, 'And what did it cost?')))).toEqual(['no leading']);
  });

  it('wants no bridge twice and no clarification that asks the question again', () => {
    expect(broken(replaced(2, probe(1, BRIDGES[0])))).toEqual(['no repetition']);
    const again: Message = { ...CLARIFICATION, text: `Once more: ${walkthrough.question}` };
    const asked = [opening(), again, ...faultless().slice(1)];
    expect(broken(asked, { 0: { text: 'Hm.', isEmpty: true } })).toContain('no repetition');
  });

  it('wants few words before a question', () => {
    const long = Array.from({ length: 41 }, (_, at) => `word${at}`).join(' ');
    expect(broken(replaced(1, probe(0, long)))).toEqual(['brief']);
  });

  it('wants a clarification after an answer that gives nothing, once, and after no other', () => {
    const empty: Said = { text: 'Hm.', isEmpty: true };
    const asked = [opening(), CLARIFICATION, ...faultless().slice(1)];
    expect(broken(asked, { 0: empty })).toEqual([]);
    expect(broken(asked, { 0: empty, 1: empty })).toEqual([]);
    expect(broken(faultless(), { 0: empty })).toEqual(['clarifies when it must, and only then']);
    expect(broken(asked)).toEqual(['clarifies when it must, and only then']);
  });
});

describe('whether gaps are heard', () => {
  const NAMES_FIGURES = 'I have no figure for before and after.';
  const heard = (messages: readonly Message[], said: Record<number, Said>) =>
    judged(messages, said).responses.map(({ kind, lacks, heard: how }) => ({ kind, lacks, how }));

  it.each<[string, string, Said['gaps'], { lacks: boolean; how: string } | undefined]>([
    ['names what is missing', NAMES_FIGURES, ['metric_delta'], { lacks: true, how: 'hit' }],
    ['names any of much that is missing', NAMES_FIGURES, 'some', { lacks: true, how: 'hit' }],
    ['names something else', NAMES_FIGURES, ['reflection'], { lacks: true, how: 'wrong' }],
    ['names something after a whole answer', NAMES_FIGURES, [], { lacks: false, how: 'wrong' }],
    ['names nothing', 'I have noted that.', ['metric_delta'], { lacks: true, how: 'open' }],
    ['names nothing after a whole answer', 'I have noted that.', [], { lacks: false, how: 'open' }],
    ['is about an answer whose gaps nobody knows', NAMES_FIGURES, undefined, undefined],
  ])('a bridge that %s', (_, bridge, gaps, expected) => {
    const said: Said = { text: 'An answer.', ...(gaps !== undefined && { gaps }) };
    const found = heard(replaced(1, probe(0, bridge)), { 0: said });
    expect(found).toEqual(expected === undefined ? [] : [{ kind: 'bridge', ...expected }]);
  });

  it('a clarification that is due, one that is not, and one that is missing', () => {
    const empty: Said = { text: 'Hm.', isEmpty: true };
    const asked = [opening(), CLARIFICATION, ...faultless().slice(1)];
    const clarification = (lacks: boolean, how: string) => [{ kind: 'clarification', lacks, how }];
    expect(heard(asked, { 0: empty })).toEqual(clarification(true, 'hit'));
    expect(heard(asked, {})).toEqual(clarification(false, 'wrong'));
    expect(heard(faultless(), { 0: empty })).toEqual(clarification(true, 'wrong'));
  });

  it('says which bridges it does not understand', () => {
    const { unread, responses } = judged(replaced(1, probe(0, 'The weather was fine.')), {
      0: { text: 'An answer.', gaps: 'some' },
    });
    expect([unread, responses]).toEqual([['The weather was fine.'], []]);
  });
});

describe('measuring and comparing interviews', () => {
  const GAPS: Said = { text: 'An answer.', gaps: ['metric_delta'] };
  const run = (...bridges: string[]): InterviewRun => ({
    schema: 'eval-interviews',
    version: 2,
    createdAt: '',
    speaker: 'test',
    interviews: bridges.map((bridge, at) => {
      const messages = replaced(1, probe(0, bridge));
      return judge(
        walkthrough,
        { id: `p${at}` },
        messages[0] as Message,
        transcriptOf(messages, { 0: GAPS }),
      );
    }),
  });
  const times = <T>(count: number, each: T): T[] => Array.from({ length: count }, () => each);
  const [HIT, WRONG, OPEN] = [
    'I have no figure for before and after.',
    'I did not hear what you took from it.',
    'I have noted that.',
  ];

  it('takes a bridge that names nothing for no miss, and says how many name nothing', () => {
    const { gapHits, gapsNamed, wrong } = measureInterviews(run(HIT, HIT, OPEN, OPEN, WRONG));
    expect(gapHits.bridge).toMatchObject({ hits: 2, total: 3 });
    expect(gapsNamed).toMatchObject({ hits: 2, total: 5 });
    expect(wrong.map(({ said }) => said)).toEqual([WRONG]);
  });

  it('calls wrong words and lost words a regression when they are many, and the way back an improvement', () => {
    const base = run(...times(10, HIT));
    expect(compareInterviews(base, base)).toMatchObject({ outcome: 'unchanged', flips: [] });
    for (const worse of [WRONG, OPEN]) {
      const head = run(...times(10, worse));
      expect(compareInterviews(base, head).outcome).toBe('regression');
      expect(compareInterviews(base, head).flips.map(({ direction }) => direction)).toEqual(
        times(10, 'worse'),
      );
      expect(compareInterviews(head, base).outcome).toBe('improvement');
    }
    expect(compareInterviews(base, run(...times(9, HIT), OPEN)).outcome).toBe('within noise');
  });

  it('fails on a single broken promise', () => {
    const head = run(...times(9, HIT), 'Great answer.');
    const { outcome, broken: found } = compareInterviews(run(...times(10, HIT)), head);
    expect(outcome).toBe('regression');
    expect(found).toMatchObject([{ id: `${walkthrough.id}/p9`, direction: 'worse' }]);
  });
});
