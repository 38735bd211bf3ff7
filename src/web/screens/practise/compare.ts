import { DIMENSION_WORDS, DISQUALIFIER_WORDS, STATUS_WORDS } from '../../../contract/wording.ts';
import type { Critique, DimensionStatus } from '../../api/types.ts';

/** A finding that is another than it was. */
export interface Change {
  id: string;
  title: string;
  before: string;
  after: string;
  direction: 'better' | 'worse' | 'other';
}

const RANK: Partial<Record<DimensionStatus, number>> = { absent: 0, partial: 1, clear: 2 };

/** Strengths nearer to each other than this are the same to a reader. */
const SEEN = 0.05;
const isSeen = (before: number | undefined, after: number | undefined): boolean =>
  before !== undefined && after !== undefined && Math.abs(after - before) >= SEEN;

/** The findings that changed from one critique to another. */
export function changedFindings(before: Critique, after: Critique): Change[] {
  const was = new Map(before.dimensions.map((found) => [found.id, found]));
  const dimensions = after.dimensions.flatMap((found): Change[] => {
    const { id, status } = found;
    const earlier = was.get(id);
    const old = earlier?.status ?? 'not_assessed';
    const isFiner = old === status && isSeen(earlier?.strength, found.strength);
    if (old === status && !isFiner) return [];
    const [from, to] = isFiner ? [earlier?.strength, found.strength] : [RANK[old], RANK[status]];
    const word = (said: DimensionStatus, strength: number | undefined) =>
      `${STATUS_WORDS[said]}${isFiner ? `, ${Math.round((strength ?? 0) * 100)} %` : ''}`;
    return [
      {
        id,
        title: DIMENSION_WORDS[id],
        before: word(old, earlier?.strength),
        after: word(status, found.strength),
        direction: from === undefined || to === undefined ? 'other' : to > from ? 'better' : 'worse',
      },
    ];
  });
  const ids = ({ disqualifiers }: Critique) => disqualifiers.map(({ id }) => id);
  const ruled = [...new Set([...ids(before), ...ids(after)])].flatMap((id): Change[] => {
    const [had, has] = [ids(before).includes(id), ids(after).includes(id)];
    if (had === has) return [];
    const word = (there: boolean) => (there ? 'rules it out' : 'not there');
    return [
      {
        id,
        title: DISQUALIFIER_WORDS[id],
        before: word(had),
        after: word(has),
        direction: has ? 'worse' : 'better',
      },
    ];
  });
  const order = { better: 0, worse: 1, other: 2 };
  return [...ruled, ...dimensions].toSorted((a, b) => order[a.direction] - order[b.direction]);
}

/** What judged the two differently, in words; undefined when the same did. */
export function graderChange(before: Critique, after: Critique): string | undefined {
  const [a, b] = [before.grader, after.grader];
  if (a.kind !== b.kind) {
    const name = { rubric: 'fixed rules alone', model: 'a model and fixed rules' };
    return `the first was judged by ${name[a.kind]}, this one by ${name[b.kind]}`;
  }
  const changed = [
    ['the rubric', a.rubricVersion, b.rubricVersion],
    ['the model', a.model, b.model],
    ['the prompt', a.promptVersion, b.promptVersion],
  ].filter(([, from, to]) => from !== to);
  if (changed.length === 0) return undefined;
  return changed.map(([name, from, to]) => `${name} changed from ${from} to ${to}`).join(', and ');
}
