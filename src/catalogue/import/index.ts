/** The page importer: a walkthrough page in plain text becomes a walkthrough and a report. */
export { importPage } from './import-page.ts';
export { describeImport } from './report.ts';
export type { Difference, DifferenceCode, ImportOptions, ImportReport, ImportResult } from './types.ts';
