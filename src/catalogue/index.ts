/** The catalogue: principles, walkthroughs, the page importer, quiz grading. Pure: no I/O. */
export { ANCHORS, type Anchor, PRINCIPLE_ANCHORS, type PrincipleAnchors } from './anchors/index.ts';
export {
  type Difference,
  type DifferenceCode,
  describeImport,
  type ImportOptions,
  type ImportReport,
  type ImportResult,
  importPage,
} from './import/index.ts';
export { findPrinciple, listPrinciples } from './principles/index.ts';
export { gradeQuiz, publicWalkthrough } from './quiz.ts';
