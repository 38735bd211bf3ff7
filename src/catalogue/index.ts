/** The catalogue: principles, walkthroughs, the page importer, quiz grading. Pure: no I/O. */
export { findPrinciple, listPrinciples } from './principles/index.ts';
