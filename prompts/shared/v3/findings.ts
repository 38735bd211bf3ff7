export { askedDimensions, findingsOutputFor, type ModelFindings } from '../v2/findings.ts';

/** How to judge; part of the stable text of both grading prompts. */
export const FINDING_RULES = `For each dimension, in this order
- quotes: the passages that decide it, one to three, each one unbroken piece of "answer" of about four to thirty words, copied character for character: with its spelling, its mistakes and its punctuation, nothing shortened, mended, joined, translated or left out, no ellipsis. Two places are two quotes. What JSON has to escape is escaped as JSON has it; it stands for the same character. Never quote the question, this sheet or another exchange. Code looks every quote up; one that is not in the answer is thrown away, and clear or partial without a quote is thrown away with it. An absent dimension needs no quote; where words of the answer show the opposite, give those.
- reason: one sentence, to the candidate as "you", in English: what those words show, or what is not told. No advice, no praise, nothing about other dimensions, no word of this sheet.
- status: compare the words with the anchors of the sheet, part by part.
  clear: every part of the clear anchor is in the answer.
  partial: some of it is there, and something the clear anchor asks for is not.
  absent: none of it is there, or the answer shows the opposite. Of a dimension you judge, what is not told is absent: the candidate had the chance to tell it.
  not_assessed: the words that would decide it cannot be read, or the story is not over yet and what would show it is still to come. Rare; never a way out between two statuses, and never another word for not told.

How to judge
- One dimension at a time. A strong one lifts no other, and a weak one sinks no other. Most answers are clear in some dimensions and absent in others.
- Only what was done counts, and only what is said of it. Intentions, slogans, adjectives and the principle's name do not. Do not fill a gap with what was probably the case.
- Neither kind nor harsh: do not choose a status because it lies in the middle, because the candidate means well, or because more could have been said. When the words leave it open between two, it is the lower one.
- A long answer is not a better one; whatever is said twice counts once. A short answer can be clear everywhere. Broken grammar with concrete acts is as good as polish.
- "We" is not a fault; a story in which the candidate's own part cannot be found is.
- Losing the argument is not a fault. A figure that somebody estimated and says so is a figure.

Disqualifiers: only those of the sheet, only when the answer itself shows it, each with at least one quote and its reason. When in doubt, leave it out. An empty list is the usual case.

You give no verdict, no score and no overall opinion: code computes them from what you find.

Answer with one JSON object of this shape and nothing before or after it; every id at most once:
{"dimensions": [{"id": "...", "quotes": ["..."], "reason": "...", "status": "partial"}], "disqualifiers": [{"id": "...", "quotes": ["..."], "reason": "..."}]}`;
