/** The graded answers as cases, pairs and variations. Data card: evals/datasets/graded-answers/README.md */
import { verdictRank } from '../../src/contract/vocabulary.ts';
import {
  goldRank,
  type Opening,
  readContrastPairs,
  readFollowUps,
  readOpenings,
  type Split,
} from '../lib/graded-answers.ts';
import { principleOf } from '../lib/rubric-run.ts';
import type { EvalCase, Pair, Part, Variation } from './case.ts';

const ALL: readonly Split[] = ['fit', 'dev', 'sealed', 'written', 'check'];

const clusterOf = (opening: Opening): string => opening.ladder ?? opening.story;

function openingCase(opening: Opening): EvalCase {
  const { id, principle, question, level, answer, split, writer, dimensions, disqualifiers, style } = opening;
  return {
    id: `opening/${id}`,
    family: 'opening',
    cluster: clusterOf(opening),
    split,
    writer,
    ...(style !== undefined && { title: style }),
    input: { answer, principle: principleOf(principle), level, question },
    gold: { rank: goldRank(opening), dimensions, disqualifiers },
  };
}

/** One story at five qualities: each rung against the one below it, and the top against the bottom. */
function ladderPairs(openings: readonly Opening[]): Pair[] {
  const ladders = Map.groupBy(
    openings.filter(({ ladder }) => ladder),
    ({ ladder }) => ladder as string,
  );
  return [...ladders].flatMap(([cluster, members]) => {
    const rungs = members.toSorted((left, right) => (left.rung ?? 0) - (right.rung ?? 0));
    const pair = (kind: Pair['kind'], worse: Opening, better: Opening): Pair => ({
      id: `ladder/${cluster}/${worse.rung}-${better.rung}`,
      kind,
      better: `opening/${better.id}`,
      worse: `opening/${worse.id}`,
      cluster,
    });
    const [bottom, top] = [rungs[0], rungs.at(-1)];
    return [
      ...rungs.slice(1).map((rung, at) => pair('ladder', rungs[at] as Opening, rung)),
      ...(bottom && top && bottom !== top ? [pair('ladder-ends', bottom, top)] : []),
    ];
  });
}

function contrasts(): Part {
  const cases: EvalCase[] = [];
  const pairs: Pair[] = [];
  const variations: Variation[] = [];
  for (const row of readContrastPairs(ALL)) {
    const id = `contrast/${row.id}`;
    const [base, edited] = (['base', 'edited'] as const).map(
      (part): EvalCase => ({
        id: `${id}/${part}`,
        family: 'contrast',
        cluster: row.id,
        split: row.split,
        title: row.changedDimension ?? 'a harmless edit',
        input: {
          answer: row[part],
          principle: principleOf(row.principle),
          level: row.level,
          question: row.question,
        },
      }),
    ) as [EvalCase, EvalCase];
    cases.push(base, edited);
    if (row.changedDimension === null)
      variations.push({
        id,
        kind: 'harmless',
        name: 'written by hand',
        base: base.id,
        variant: edited.id,
        bound: 5,
      });
    else {
      const raised = verdictRank(row.editedVerdict) >= verdictRank(row.baseVerdict);
      const [worse, better] = raised ? [base, edited] : [edited, base];
      pairs.push({ id, kind: 'contrast', better: better.id, worse: worse.id, cluster: row.id });
    }
  }
  return { cases, pairs, variations };
}

function followUps(): Part {
  const cases: EvalCase[] = [];
  const pairs: Pair[] = [];
  for (const { id, principle, opening, probe, split, ...texts } of readFollowUps(ALL)) {
    const of = (quality: 'weak' | 'strong'): EvalCase => ({
      id: `follow-up/${id}/${quality}`,
      family: 'follow-up',
      cluster: id,
      split,
      title: `${quality} answer to "${probe.question}"`,
      input: {
        answer: texts[quality],
        principle: principleOf(principle),
        level: 'sde2',
        probe: {
          question: probe.question,
          ...(probe.intent !== undefined && { intent: probe.intent }),
          opening,
        },
      },
    });
    const [weak, strong] = [of('weak'), of('strong')];
    cases.push(weak, strong);
    pairs.push({
      id: `follow-up/${id}`,
      kind: 'follow-up',
      better: strong.id,
      worse: weak.id,
      cluster: id,
    });
  }
  return { cases, pairs };
}

export function gradedAnswers(): Part[] {
  const openings = readOpenings(ALL);
  return [{ cases: openings.map(openingCase), pairs: ladderPairs(openings) }, contrasts(), followUps()];
}
