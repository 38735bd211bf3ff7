import { DIMENSION_WORDS, VERDICT_WORDS } from '../../../contract/wording.ts';
import type { Debrief, Interview, Verdict } from '../../api/types.ts';
import { LEVEL_WORDS, MODE_WORDS } from '../../words.ts';

type Head = Pick<Interview, 'title' | 'level' | 'mode' | 'createdAt'>;

const graded = ({ verdict, score }: { verdict: Verdict; score: number }) =>
  `${VERDICT_WORDS[verdict]} (${Math.round(score)} of 100)`;
/** As a quotation, so that nothing in the candidate's words acts as markup of the page around it. */
const quoted = (text: string) =>
  text.replace(/^/gm, '> ').replaceAll(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;'));

/** The debrief as a Markdown document. */
export function toMarkdown(interview: Head, debrief: Debrief): string {
  const { opening } = debrief;
  const list = (items: Debrief['evidenceAgainst']) =>
    items.length === 0
      ? 'Nothing.'
      : items
          .map(({ dimension, reason, evidence }) => {
            const name = dimension === undefined ? '' : `**${DIMENSION_WORDS[dimension]}**: `;
            const quotes = evidence.map(
              ({ quote, turn }) => `\n  ${quoted(quote).replaceAll('\n', '\n  ')}\n  > (answer ${turn})\n`,
            );
            return `- ${name}${reason}\n${quotes.join('')}`;
          })
          .join('\n');
  const parts = [
    `# Debrief: ${interview.title}`,
    `${interview.createdAt.slice(0, 10)}, ${LEVEL_WORDS[interview.level]}, ${MODE_WORDS[interview.mode].name.toLowerCase()} mode. Graded by: ${debrief.grader.label} (rubric ${debrief.grader.rubricVersion}).`,
    `## Verdict: ${graded(debrief)}`,
    debrief.barRaiserThinks,
    `**What would raise it:** ${debrief.flipFact}`,
    '## The opening answer',
    `- Before the follow-ups: ${graded(opening.before)}\n- After the follow-ups: ${graded(opening.after)}`,
    ...opening.events.map(
      (event) =>
        `Answer ${event.turn}, ${event.effect}: ${event.reason}\n\n${event.evidence.map(({ quote }) => quoted(quote)).join('\n\n')}`,
    ),
    '## What spoke for you',
    list(debrief.evidenceFor),
    '## What spoke against you',
    list(debrief.evidenceAgainst),
    '## Practise next',
    debrief.practiseNext.map((item, index) => `${index + 1}. ${item}`).join('\n'),
    '## Answer by answer',
    ...debrief.turns.map(
      ({ turn, question, answer, critique }) =>
        `### ${turn}. ${question}\n\n${quoted(answer)}\n\n${graded(critique)}. ${critique.barRaiserThinks}`,
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
