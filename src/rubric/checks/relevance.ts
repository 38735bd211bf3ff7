/** Whether the story turns on what the principle asks for. */
import { contributionOf } from '../acts/contribution.ts';
import { coreActOf } from '../acts/core-act.ts';
import { quoteClauses, sentenceSpan } from '../acts/evidence.ts';
import { fieldTouched } from '../acts/field.ts';
import { storyOf } from '../acts/story.ts';
import { defineCheck } from '../define-check.ts';

/** Own work (times share) without which the principle's act is not the candidate's. */
const LEAST_PART = 0.4;
/** In fewer words than this a story may leave its subject unnamed. */
const WHOLE_STORY = 80;

export const check = defineCheck({
  id: 'relevance',
  kind: 'dimension',
  title: 'Answers the question',
  why: 'A fluent story about something else is no answer. The principle’s core act has to be told as an event in which the candidate has a part; reciting the principle’s name, or a habit, is not an event.',
  source: 'domain.md section 0 and section 5 (relevance); traps 6, 8',
  examples: [
    {
      expect: 'clear',
      text: 'Our director wanted to drop the staging system. I disagreed, counted eleven bugs that it had caught in a quarter and proposed a smaller one. She kept half of it and I built the rest of the checks.',
    },
    {
      expect: 'clear',
      text: 'The product manager decided for weekly mails. I was not agree. I looked how many people unsubscribe, I showed him and I proposed monthly. He said no, so I made the weekly one as good as I can.',
      because: 'trap 20: weak grammar, a real disagreement',
    },
    {
      expect: 'clear',
      principle: 'dive-deep',
      text: 'The totals were off by a cent. I compared the rows with the receipts, traced the difference to a rounding step and reproduced it with three items. The cause was a float in the tax code.',
    },
    {
      expect: 'absent',
      text: 'I saw that our nightly job was slow. I profiled it, rewrote the parser and tested it. It runs in nine minutes instead of forty and the other group has copied it.',
      because: 'trap 8: ownership, but no disagreement',
    },
    {
      expect: 'absent',
      text: 'I disagree and commit one hundred percent. I always have backbone, I bring data and I respect every decision. That is who I am and how I lead.',
      because: 'trap 6: slogans',
    },
    {
      expect: 'absent',
      text: 'If my lead wanted that, I would disagree and I would explain my reasons to him.',
    },
    {
      expect: 'absent',
      principle: 'are-right-a-lot',
      text: 'What I can tell is how I got three halls ready in one summer. I had a sheet for each of them, I was up at five, and I drove between Split and Zadar nineteen times. The scanners had four kinds of software and I brought them all to the newest one. At night I carried the boxes in with the porter. By September all three were open, and the director shook my hand and asked how I had done it. As to judgement, I am mostly right, since I think before I speak, and I cannot recall that I was seriously wrong.',
      because: 'the question is named at the end, where nothing happens',
    },
    {
      expect: 'partial',
      text: 'We did not agree with the new process. We told the head of operations that it takes too long. Then we used it and after a year it was changed.',
    },
  ],
  run(doc, { principle }) {
    const advice = `Tell one event that is about this: ${principle.coreAct}`;
    if (storyOf(doc).kind !== 'own') {
      return { status: 'absent', reason: 'You describe no event of your own.', advice, evidence: [] };
    }
    const { clauses, strength } = coreActOf(doc, principle);
    const field = fieldTouched(doc, principle);
    // The question's words repeated, or the virtue claimed, where nothing happens: the story is another one.
    if (field !== 'told' && doc.words >= WHOLE_STORY) {
      return {
        status: 'absent',
        reason: 'Nothing that happens in this story is what the principle asks for.',
        advice,
        evidence: [],
      };
    }
    const { own, share } = contributionOf(doc);
    const evidence = quoteClauses(clauses, 2);
    if (strength === 2 && own * share >= LEAST_PART) {
      return { status: 'clear', reason: 'The story is about what the principle asks for.', evidence };
    }
    // In doubt it is partial: what is asked for may be told in words that are known to nobody here.
    if (strength > 0 || field !== 'none') {
      return {
        status: 'partial',
        reason:
          'The story touches what the principle asks for, but it is not the heart of it, or your part in it is not.',
        advice,
        evidence: evidence.length > 0 ? evidence : [sentenceSpan(doc, 0)],
      };
    }
    return {
      status: 'absent',
      reason: 'The story does not show the act that the principle asks for.',
      advice,
      evidence: [],
    };
  },
});
