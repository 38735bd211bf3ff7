/**
 * The rubric, loaded with the first answer: its tables and patterns are most of what there is to set up, and a Worker
 * that is asked for the catalogue or for its health does not need them.
 */
export const loadRubric = () => import('../../rubric/index.ts');
