/** Ways to break the grading on purpose. Each is applied to the very objects that grade, and taken back. */
import { DIMENSIONS, LEVELS } from '../../src/contract/vocabulary.ts';
import { CHECKS } from '../../src/rubric/checks/index.ts';
import type { Check, DimensionCheck, DisqualifierCheck, Finding } from '../../src/rubric/define-check.ts';
import * as followUpWeights from '../../src/rubric/follow-up/weights.ts';
import { SIGNAL_WEIGHTS } from '../../src/rubric/signals/weights.ts';
import { SIGN_WEIGHTS } from '../../src/rubric/signs/weights.ts';
import { STRENGTH_OF } from '../../src/rubric/verdict/strength.ts';
import { WEIGHTS } from '../../src/rubric/verdict/weights.ts';

export interface Break {
  /** `check/<id>/<how>` or `weight/<where>/<how>` */
  id: string;
  kind: 'check' | 'weight';
  /** What has to be done again: `findings`: only the verdict over them changes. */
  reads: 'answers' | 'findings';
  /** Nothing to break: why. */
  moot?: string;
  /** The finding whose quotes it takes away: moot when it shows none in any case. */
  hides?: string;
  /** Breaks it. @returns what takes it back */
  apply(): () => void;
}

/** What is fixed for its users can still be broken by who edits its file, which is what this stands for. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function replaceRun<Kind extends Check>(check: Kind, run: Kind['run']): () => void {
  const original = check.run;
  (check as Writable<Check>).run = run as never;
  return () => {
    (check as Writable<Check>).run = original as never;
  };
}

function dimensionBreaks(check: DimensionCheck): Break[] {
  const { id, run } = check;
  const always = (status: Finding['status']): Break => ({
    id: `check/${id}/always ${status}`,
    kind: 'check',
    reads: 'answers',
    apply: () => replaceRun(check, (doc, context) => ({ ...run(doc, context), status })),
  });
  return [
    always('clear'),
    always('absent'),
    always('not_assessed'),
    {
      id: `check/${id}/no evidence`,
      kind: 'check',
      reads: 'answers',
      hides: id,
      apply: () => replaceRun(check, (doc, context) => ({ ...run(doc, context), evidence: [] })),
    },
  ];
}

function disqualifierBreaks(check: DisqualifierCheck): Break[] {
  const { id, run } = check;
  const as = (how: string, broken: DisqualifierCheck['run']): Break => ({
    id: `check/${id}/${how}`,
    kind: 'check',
    reads: 'answers',
    apply: () => replaceRun(check, broken),
  });
  return [
    as('always raised', (doc, context) => {
      const end = Math.min(20, doc.text.length);
      return run(doc, context) ?? { reason: 'Sabotage.', evidence: [{ start: 0, end }] };
    }),
    as('never raised', () => null),
    as('no evidence', (doc, context) => {
      const found = run(doc, context);
      return found && { ...found, evidence: [] };
    }),
  ];
}

type Numbers = Record<string, number>;

function setNumber(
  id: string,
  [table, key]: readonly [Numbers, string],
  broken: number,
  reads: Break['reads'] = 'findings',
): Break {
  const value = table[key] as number;
  return {
    id: `weight/${id}`,
    kind: 'weight',
    reads,
    ...(broken === value && { moot: `is ${value} already` }),
    apply() {
      table[key] = broken;
      return () => {
        table[key] = value;
      };
    },
  };
}

/** A number in a table set to nothing, and turned round. */
function numberBreaks(where: string, table: Numbers, key: string, nothing = 0): Break[] {
  const value = table[key] as number;
  const set = (how: string, broken: number) => setNumber(`${where}/${how}`, [table, key], broken);
  return nothing === 0 ? [set('zeroed', 0), set('sign turned', -value)] : [set('taken away', nothing)];
}

/** Several numbers at once, which only together decide anything. */
function together(
  where: string,
  [how, change]: readonly [string, (value: number) => number],
  tables: Numbers[],
  reads: Break['reads'] = 'findings',
): Break {
  const isMoot = tables.every((table) => Object.values(table).every((value) => change(value) === value));
  return {
    id: `weight/${where}/${how}`,
    kind: 'weight',
    reads,
    ...(isMoot && { moot: 'is 0 already' }),
    apply() {
      const kept = tables.map((table) => ({ ...table }));
      for (const table of tables)
        for (const [key, value] of Object.entries(table)) table[key] = change(value);
      return () => {
        for (const [at, table] of tables.entries()) Object.assign(table, kept[at]);
      };
    },
  };
}

const NUDGE = 0.05;

function weightBreaks(): Break[] {
  const ways = [
    ['zeroed', () => 0],
    ['sign turned', (value: number) => -value],
  ] as const;
  const signals = Object.entries(SIGNAL_WEIGHTS).flatMap(([id, { weights, wording, themes }]) =>
    ways.flatMap((way) => [
      together(`signals of ${id}`, way, [weights as unknown as Numbers], 'answers'),
      together(`wording of ${id}`, way, [wording as unknown as Numbers], 'answers'),
      ...(themes
        ? [together(`themes of ${id}`, way, Object.values(themes) as unknown as Numbers[], 'answers')]
        : []),
    ]),
  );
  const kinds = Object.entries(SIGN_WEIGHTS).flatMap(([id, table]) =>
    ways.flatMap((way) => [
      together(`kinds of evidence of ${id}`, way, [table.for as Numbers], 'answers'),
      together(`wording of ${id}`, way, [table.words as unknown as Numbers], 'answers'),
    ]),
  );
  // Nudged: a threshold that moves a little flips few answers.
  const thresholds = Object.entries({
    PARTIAL_FROM: followUpWeights.PARTIAL_FROM,
    CLEAR_FROM: followUpWeights.CLEAR_FROM,
  }).flatMap(([name, table]) =>
    Object.entries(table).map(([demand, value]) =>
      setNumber(
        `follow-up ${name} of ${demand}/raised by ${NUDGE}`,
        [table as Numbers, demand],
        value + NUDGE,
        'answers',
      ),
    ),
  );
  const followUp = Object.entries(followUpWeights).flatMap(([name, table]) =>
    typeof table === 'object'
      ? ways.map((way) => together(`follow-up ${name}`, way, [table as Numbers], 'answers'))
      : [],
  );
  return [
    ...numberBreaks('base', WEIGHTS as unknown as Numbers, 'base'),
    ...DIMENSIONS.flatMap((id) => numberBreaks(`worth of ${id}`, WEIGHTS.worth as Numbers, id)),
    ...(['partial', 'clear'] as const).flatMap((status) =>
      numberBreaks(`strength of ${status}`, STRENGTH_OF as Numbers, status),
    ),
    ...LEVELS.flatMap((level) => numberBreaks(`level ${level}`, WEIGHTS.levelOffset as Numbers, level)),
    ...numberBreaks(
      'credit for what a principle does not ask',
      WEIGHTS as unknown as Numbers,
      'creditNotApplicable',
    ),
    ...WEIGHTS.dimensionCaps.flatMap((cap) =>
      numberBreaks(`cap of ${cap.dimension} ${cap.status}`, cap as unknown as Numbers, 'cap', 100),
    ),
    ...Object.keys(WEIGHTS.disqualifierCaps).flatMap((id) =>
      numberBreaks(`cap of ${id}`, WEIGHTS.disqualifierCaps as Numbers, id, 100),
    ),
    ...Object.keys(WEIGHTS.penalties).flatMap((id) =>
      numberBreaks(`penalty of ${id}`, WEIGHTS.penalties as Numbers, id),
    ),
    ...numberBreaks('cap of a contested disqualifier', WEIGHTS as unknown as Numbers, 'contestedCap', 100),
    ...WEIGHTS.reliability.flatMap((step) =>
      numberBreaks(`reliability up to ${step.upTo}`, step as unknown as Numbers, 'rate'),
    ),
    ...signals,
    ...kinds,
    ...followUp,
    ...thresholds,
  ];
}

/** All of them. */
export const allBreaks = (): Break[] => [
  ...CHECKS.flatMap((check) =>
    check.kind === 'dimension' ? dimensionBreaks(check) : disqualifierBreaks(check),
  ),
  ...weightBreaks(),
];
