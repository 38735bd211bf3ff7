/** The prompts the service uses, each in its current version. Pure: no I/O, no clock, no randomness. */
export { default as bridge } from './bridge/current.ts';
export { default as clarification } from './clarification/current.ts';
export { default as coachingNote } from './coaching-note/current.ts';
export { default as debrief } from './debrief/current.ts';
export { default as gradeFollowUp } from './grade-follow-up/current.ts';
export { default as gradeOpening } from './grade-opening/current.ts';
export { type Prompt, type RenderedPrompt, type StructuredPrompt, versionOf } from './prompt.ts';
export type { ExchangeInput } from './shared/v1/exchange.ts';
export type { Note } from './shared/v2/note.ts';
export type { ModelFindings } from './shared/v3/findings.ts';
export { CANARY, type SheetInput } from './shared/v3/sheet.ts';
