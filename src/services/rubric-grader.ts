import type { Grader } from './deps.ts';
import { loadRubric } from './internal/load-rubric.ts';

/** Grades with the rubric alone. Asked for a model, it says that none is configured. */
export function createRubricGrader(): Grader {
  return {
    async grade(input, choice) {
      const { gradeAnswer } = await loadRubric();
      const grading = gradeAnswer(input);
      if (choice !== 'model') return grading;
      return { ...grading, grader: { ...grading.grader, degraded: 'no_model_configured' } };
    },
  };
}
