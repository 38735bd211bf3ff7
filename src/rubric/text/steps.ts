/**
 * Which of the five steps each sentence tells: by what its clauses say, and by the order in which answers are told.
 *
 * Each sentence collects evidence for each step; the cheapest path through the sentences decides, where going back
 * costs something. A result told first, or an aside, is therefore possible when the evidence is strong enough.
 */
import type { Step } from '../../contract/vocabulary.ts';
import { STEPS } from '../../contract/vocabulary.ts';
import type { Clause, Doc, Sentence } from './document.ts';
import {
  CHANGING,
  CONSIDERING,
  DECIDING,
  DOING_WORDS,
  LESSON_NOUNS,
  LESSONS,
  OUTCOME_WORDS,
  SCENE_WORDS,
  TASK_WORDS,
} from './lexicon/discourse.ts';
import { kindsOf } from './word-class.ts';

type Scores = [situation: number, task: number, action: number, result: number, reflection: number];
const SITUATION = 0;
const TASK = 1;
const ACTION = 2;
const RESULT = 3;
const REFLECTION = 4;

/** What it costs to go from one step (row) to the next sentence's step (column). */
const MOVE: readonly Scores[] = [
  [0, 0.2, 0.2, 0.9, 1.2],
  [1.1, 0, 0.1, 0.9, 1.2],
  [1.5, 1.2, 0, 0.2, 0.5],
  [1.2, 1.6, 0.8, 0, 0.2],
  [2.5, 2.5, 1.4, 0.9, 0],
];
/** What it costs to begin with a step: answers begin with the situation, sometimes with the result. */
const BEGIN: Scores = [0, 0.5, 0.9, 1, 2];

/** Sets `step` on every sentence of `doc`. */
export function assignSteps(doc: Doc): void {
  const count = doc.sentences.length;
  if (count === 0) return;
  const evidence = doc.sentences.map((sentence) => evidenceOf(doc, sentence, count));
  const path = cheapestPath(evidence);
  doc.sentences.forEach((sentence, index) => {
    sentence.step = STEPS[path[index]!] as Step;
  });
}

function cheapestPath(evidence: readonly Scores[]): number[] {
  const from: number[][] = [];
  let costs = evidence[0]!.map((score, step) => BEGIN[step]! - score);
  for (let at = 1; at < evidence.length; at += 1) {
    const origins: number[] = [];
    const next = evidence[at]!.map((score, step) => {
      let best = 0;
      for (let previous = 1; previous < STEPS.length; previous += 1) {
        if (costs[previous]! + MOVE[previous]![step]! < costs[best]! + MOVE[best]![step]!) best = previous;
      }
      origins.push(best);
      return costs[best]! + MOVE[best]![step]! - score;
    });
    from.push(origins);
    costs = next;
  }
  let step = costs.indexOf(Math.min(...costs));
  const path = [step];
  for (let at = from.length - 1; at >= 0; at -= 1) {
    step = from[at]![step]!;
    path.push(step);
  }
  return path.reverse();
}

function evidenceOf(doc: Doc, sentence: Sentence, count: number): Scores {
  const scores: Scores = [0, 0, 0, 0, 0];
  for (let at = sentence.firstClause; at < sentence.lastClause; at += 1)
    addClause(scores, doc, doc.clauses[at]!);
  addWords(scores, doc, sentence);
  const place = count < 2 ? 0.4 : sentence.index / (count - 1);
  scores[SITUATION] += place < 0.15 ? 0.8 : place < 0.4 ? 0.1 : -0.4;
  scores[TASK] += place < 0.4 ? 0.3 : -0.4;
  scores[ACTION] += place > 0.2 && place < 0.75 ? 0.5 : 0;
  scores[RESULT] += place > 0.5 ? 0.5 : 0;
  scores[REFLECTION] += place > 0.75 ? 0.5 : -0.5;
  if (count === 1) scores[ACTION] += 0.5;
  return scores;
}

function addClause(scores: Scores, doc: Doc, clause: Clause): void {
  const { lemma, agent } = clause;
  const told = clause.modality === 'did' && !clause.negated;
  if (clause.reported) {
    scores[ACTION] += 0.1;
    return;
  }
  if (agent === 'candidate') {
    if (LESSONS.hasLemma(clause)) scores[REFLECTION] += 2.4;
    else if (lemma === 'have' && clause.modality === 'should') scores[REFLECTION] += 1;
    else if (clause.modality === 'should' || (clause.modality === 'would' && clause.tense === 'past'))
      scores[REFLECTION] += 0.6;
    else if (DECIDING.hasLemma(clause)) {
      scores[TASK] += 0.7;
      scores[ACTION] += 0.6;
    } else if (CONSIDERING.hasLemma(clause) || lemma === 'be') {
      scores[SITUATION] += 0.3;
      scores[TASK] += 0.2;
      if (clause.tense === 'present') scores[REFLECTION] += 0.3;
    } else if (told && clause.tense !== 'present') scores[ACTION] += clause.finite ? 1.2 : 0.5;
    else if (told) scores[REFLECTION] += 0.4;
  } else if (agent === 'team') {
    if (told && clause.tense === 'past') scores[ACTION] += 0.4;
    scores[SITUATION] += 0.3;
  } else if (agent === 'nobody') {
    scores[SITUATION] += 0.4;
    scores[TASK] += 0.7;
  } else if (agent === 'other') {
    scores[SITUATION] += 0.25;
    scores[ACTION] += 0.3;
  } else {
    scores[SITUATION] += clause.tense === 'present' || lemma === 'be' ? 0.35 : 0.15;
    if (CHANGING.hasLemma(clause) && told) scores[RESULT] += 0.8;
  }
  if (clause.patient === 'candidate' && (lemma === 'ask' || lemma === 'assign' || lemma === 'task'))
    scores[TASK] += 1;
  if (doc.tokens[clause.verb]!.lower === 'learned') scores[REFLECTION] += 0.3;
}

/** What a word speaks for, a bit for each, in this order: result, reflection, task, situation, action. */
const stepsToldBy = kindsOf(OUTCOME_WORDS, LESSON_NOUNS, TASK_WORDS, SCENE_WORDS, DOING_WORDS);

function addWords(scores: Scores, doc: Doc, sentence: Sentence): void {
  let numbers = 0;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = doc.tokens[at]!;
    if (token.quoted) continue;
    const { lower } = token;
    if (token.pos === 'NUM' || lower === '%' || lower === '$' || lower === '€') numbers += 1;
    const told = stepsToldBy(token.form);
    if (told === 0) continue;
    if ((told & 1) !== 0) scores[RESULT] += 0.55;
    if ((told & 2) !== 0) scores[REFLECTION] += 0.9;
    if ((told & 4) !== 0) scores[TASK] += 0.5;
    if ((told & 8) !== 0) scores[SITUATION] += 0.4;
    if ((told & 16) !== 0) scores[ACTION] += 0.3;
  }
  scores[RESULT] += Math.min(numbers, 3) * (actsHere(doc, sentence) ? 0.3 : 0.5);
}

/** Whether the candidate does something in the sentence; numbers are then part of the act as often as its result. */
function actsHere(doc: Doc, sentence: Sentence): boolean {
  for (let at = sentence.firstClause; at < sentence.lastClause; at += 1) {
    if (doc.clauses[at]!.agent === 'candidate') return true;
  }
  return false;
}
