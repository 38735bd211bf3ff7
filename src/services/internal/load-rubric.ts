/**
 * The rubric, loaded when it is needed: its tables and patterns are most of what there is to set up, and a Worker that
 * is asked for the catalogue or for its health does not need them. A Node server loads it while its database opens.
 */
export const loadRubric = () => import('../../rubric/index.ts');
