/** Changes whenever a grade could change: a check, a weight, a rule of the verdict. */
export const RUBRIC_VERSION = '0.12.0';
