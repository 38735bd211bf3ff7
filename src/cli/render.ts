import type { Critique, Evidence, Grading } from '../contract/critique.ts';
import type { Debrief } from '../contract/interview.ts';
import { isHireSide, type Verdict } from '../contract/vocabulary.ts';
import {
  DIMENSION_WORDS,
  DISQUALIFIER_WORDS,
  STATUS_WORDS,
  STEP_WORDS,
  VERDICT_WORDS,
} from '../contract/wording.ts';
import { printable, type Terminal } from './terminal.ts';

const MARKS = { clear: '+', partial: '~', absent: '-', not_applicable: ' ', not_assessed: '?' } as const;
const QUOTES_SHOWN = 2;
const QUOTE_LENGTH = 160;

const quoted = ({ quote }: Pick<Evidence, 'quote'>): string => {
  const text = printable(quote).replace(/\s+/g, ' ').trim();
  return `"${text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)} ...` : text}"`;
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** How far a dimension is shown, where that is known more finely than its status. */
const shown = (strength: number | undefined): string =>
  strength === undefined ? '' : `, ${percent(strength)}`;

function verdictLine(terminal: Terminal, verdict: Verdict, score: number): string {
  const { colors } = terminal;
  const paint = isHireSide(verdict) ? colors.green : colors.red;
  return `${colors.bold(paint(VERDICT_WORDS[verdict]))}  score ${Math.round(score)} of 100`;
}

/** A critique as a person reads it: the verdict, why, what was found with the words, what would change it. */
export function renderCritique(terminal: Terminal, critique: Critique | Grading): void {
  const { colors, line, paragraph } = terminal;
  line(
    `${verdictLine(terminal, critique.verdict, critique.score)}, confidence ${percent(critique.confidence)}`,
  );
  line(
    colors.dim(critique.grader.label + (critique.grader.degraded ? ` (${critique.grader.degraded})` : '')),
  );
  line();
  paragraph(critique.barRaiserThinks);

  for (const { id, reason, evidence } of critique.disqualifiers) {
    line();
    paragraph(`${colors.red(`! ${DISQUALIFIER_WORDS[id]}`)}: ${reason}`, 0, 2);
    for (const quote of evidence.slice(0, QUOTES_SHOWN)) paragraph(colors.cyan(quoted(quote)), 4);
  }

  line();
  for (const { id, status, strength, reason, evidence } of critique.dimensions) {
    if (status === 'not_applicable' || status === 'not_assessed') continue;
    const paint = { clear: colors.green, partial: colors.yellow, absent: colors.red }[status];
    paragraph(
      `${paint(`${MARKS[status]} ${DIMENSION_WORDS[id]}`)} (${STATUS_WORDS[status]}${shown(strength)}): ${reason}`,
      0,
      2,
    );
    for (const quote of evidence.slice(0, QUOTES_SHOWN)) paragraph(colors.cyan(quoted(quote)), 4);
  }
  const unassessed = critique.dimensions.filter(({ status }) => status === 'not_assessed');
  if (unassessed.length > 0) {
    paragraph(colors.dim(`? Not assessed: ${unassessed.map(({ id }) => DIMENSION_WORDS[id]).join(', ')}`));
  }

  line();
  const { words, seconds, fillers, setAside = [] } = critique.delivery;
  const steps = critique.sections.map(
    ({ step, seconds: spent, targetSeconds }) =>
      `${STEP_WORDS[step]} ${Math.round(spent)}/${targetSeconds} s`,
  );
  paragraph(
    `${words} words, about ${Math.round(seconds)} s spoken${fillers.length > 0 ? `, ${fillers.length} fillers` : ''}.` +
      (steps.length > 0 ? ` Against the target: ${steps.join(', ')}.` : ''),
  );
  if (setAside.length > 0) {
    paragraph('Not graded, because it tells nothing of what happened:');
    for (const quote of setAside) paragraph(colors.cyan(quoted(quote)), 4);
  }
  line();
  paragraph(`${colors.bold('What would raise it:')} ${critique.flipFact}`);
}

/** The debrief of a closed interview. */
export function renderDebrief(terminal: Terminal, debrief: Debrief): void {
  const { colors, line, paragraph } = terminal;
  const heading = (text: string) => {
    line();
    line(colors.bold(text));
  };
  line(colors.bold('Debrief'));
  line(`${verdictLine(terminal, debrief.verdict, debrief.score)}, confidence ${percent(debrief.confidence)}`);
  line(colors.dim(debrief.grader.label));
  line();
  paragraph(debrief.barRaiserThinks);

  heading('Your opening answer');
  const { before, after, events } = debrief.opening;
  line(`  before the follow-ups: ${verdictLine(terminal, before.verdict, before.score)}`);
  line(`  after the follow-ups:  ${verdictLine(terminal, after.verdict, after.score)}`);
  for (const { turn, reason, evidence, effect } of events) {
    if (effect === 'unchanged') continue;
    paragraph(`answer ${turn} ${effect} it: ${reason}`, 2);
    for (const quote of evidence.slice(0, QUOTES_SHOWN)) paragraph(colors.cyan(quoted(quote)), 6);
  }

  heading('Answer by answer');
  for (const { turn, question, critique } of debrief.turns) {
    paragraph(`${turn}. ${question}`, 2, 3);
    line(`     ${verdictLine(terminal, critique.verdict, critique.score)}`);
  }

  for (const [title, entries] of [
    ['What spoke for you', debrief.evidenceFor],
    ['What spoke against you', debrief.evidenceAgainst],
  ] as const) {
    if (entries.length === 0) continue;
    heading(title);
    for (const { dimension, reason, evidence } of entries) {
      paragraph(`${dimension === undefined ? '!' : `${DIMENSION_WORDS[dimension]}:`} ${reason}`, 2, 2);
      for (const quote of evidence.slice(0, QUOTES_SHOWN)) {
        paragraph(colors.cyan(`${quoted(quote)} (answer ${quote.turn})`), 6);
      }
    }
  }

  heading('What would raise it');
  paragraph(debrief.flipFact, 2);
  heading('Practise next');
  for (const item of debrief.practiseNext) paragraph(`- ${item}`, 2, 2);
}
