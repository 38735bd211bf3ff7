import type { StoredCritique } from '../../api/critiques.ts';
import type { Critique, DataExport, DimensionStatus, Level, PrincipleSlug } from '../../api/types.ts';
import type { Notes } from '../../notes.ts';

/** An answer that was judged by itself, or the opening of an interview. */
export interface Attempt {
  id: string;
  kind: 'practice' | 'interview';
  /** Where it is shown whole. */
  href: string;
  question: string;
  principle: PrincipleSlug | undefined;
  level: Level;
  answer: string;
  critique: Critique;
  at: string;
  /** Whether it answers a follow-up question, which tells no story of its own. */
  isFollowUp: boolean;
  /** The story it tells, as the person calls it. */
  story?: string;
}
/** An interview that has no judged answer yet. */
export interface Begun {
  id: string;
  question: string;
  principle: PrincipleSlug;
  at: string;
}

/** Everything that was answered, newest first. */
export function toAttempts(
  data: DataExport,
  questions: ReadonlyMap<string, string>,
  notes: Notes,
): Attempt[] {
  const practised = data.critiques.map((stored): Attempt => {
    const { request, critique, createdAt } = stored as StoredCritique;
    return {
      id: critique.id,
      kind: 'practice',
      href: `/practise/critiques/${critique.id}`,
      question:
        request.probe?.question ?? request.question ?? questions.get(request.walkthroughId ?? '') ?? '',
      principle: request.principle,
      level: request.level ?? 'sde2',
      answer: request.answer,
      critique,
      at: createdAt,
      isFollowUp: request.probe !== undefined,
      story: notes[critique.id]?.story,
    };
  });
  const interviewed = data.interviews.flatMap(({ id, state, principle, level, turns }): Attempt[] => {
    const opening = turns[0];
    if (opening === undefined) return [];
    return [
      {
        id,
        kind: 'interview',
        href: state === 'closed' ? `/interview/${id}/debrief` : `/interview/${id}`,
        question: opening.asked.text,
        principle,
        level,
        answer: opening.answer,
        critique: opening.critique,
        at: opening.answeredAt,
        isFollowUp: false,
        story: notes[id]?.story,
      },
    ];
  });
  return [...practised, ...interviewed].toSorted((a, b) => b.at.localeCompare(a.at));
}

/** Interviews that wait for their first answer, newest first. */
export const toBegun = ({ interviews }: DataExport): Begun[] =>
  interviews
    .filter(({ turns }) => turns.length === 0)
    .map(({ id, message, principle, createdAt }) => ({
      id,
      question: message.text,
      principle,
      at: createdAt,
    }));

/** The attempts that hold every word of a search, in question, answer, story or principle. */
export function searchAttempts(
  attempts: readonly Attempt[],
  query: string,
  nameOf: (slug: PrincipleSlug) => string,
): Attempt[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return attempts.filter(({ question, answer, story = '', principle }) => {
    const text = `${question} ${answer} ${story} ${principle ? nameOf(principle) : ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** What judged an answer, as one name: where it differs, grades may differ for that alone. */
export const graderOf = ({ grader }: Critique): string =>
  [
    `rubric ${grader.rubricVersion}`,
    ...(grader.model === undefined ? [] : [`model ${grader.model}`]),
    ...(grader.promptVersion === undefined ? [] : [`prompt ${grader.promptVersion}`]),
  ].join(', ');

/** How far a story covers a principle, by the best answer that told it. */
export interface Coverage {
  principle: PrincipleSlug;
  /** Whether the story turns on what the principle asks for. */
  relevance: DimensionStatus;
  best: Attempt;
  answers: number;
}
export interface Story {
  name: string;
  coverage: Coverage[];
}

/** The stories that were named, with the principles each was told for. */
export function toStories(attempts: readonly Attempt[]): Story[] {
  const named = attempts.filter((attempt) => attempt.story !== undefined && !attempt.isFollowUp);
  return [...new Set(named.map(({ story }) => story!))].sort().map((name) => {
    const own = named.filter(({ story }) => story === name);
    const principles = [...new Set(own.flatMap(({ principle }) => principle ?? []))];
    return {
      name,
      coverage: principles.map((principle) => {
        const told = own.filter((attempt) => attempt.principle === principle);
        const best = told.reduce((a, b) => (b.critique.score > a.critique.score ? b : a));
        const relevance = best.critique.dimensions.find(({ id }) => id === 'relevance')?.status;
        return { principle, relevance: relevance ?? 'not_assessed', best, answers: told.length };
      }),
    };
  });
}
