import { actsOf } from '../acts/acts.ts';
import { storyOf } from '../acts/story.ts';
import { defineCheck } from '../define-check.ts';
import { leavingIn, underminingIn } from '../disagreement/after-the-decision.ts';
import {
  boundBeforehand,
  leavesIt,
  minimalCompliance,
  sabotage,
  saysCommitted,
  vindication,
} from '../disagreement/conduct.ts';
import { readDisagreement } from '../disagreement/read.ts';
import { clauseAt, isNotReopening, isOthersWords, sentenceSpans } from '../disagreement/spans.ts';
import type { Match, PhraseSet } from '../phrases.ts';
import { lettingGoIn } from '../signs/gave-up/reading.ts';
import type { Clause, Doc } from '../text/document.ts';

/** Places told of the candidate or the candidate's team, in their own words. */
const own = (doc: Doc, set: PhraseSet, ofThings = false): Match[] =>
  set.find(doc).filter((match) => {
    const clause = clauseAt(doc, match.start);
    if (
      isOthersWords(doc, match) ||
      isNotReopening(doc, match) ||
      !clause ||
      clause.modality === 'would' ||
      clause.modality === 'question'
    )
      return false;
    return (
      clause.agent === 'candidate' ||
      clause.agent === 'team' ||
      clause.agent === 'none' ||
      (ofThings && clause.agent === 'thing')
    );
  });

/** Work that others did after the decision. */
const carriedByOthers = (doc: Doc, from: number): Clause[] =>
  actsOf(doc)
    .filter(({ agent, clause, kind }) => agent === 'other' && kind === 'build' && clause.start > from)
    .map(({ clause }) => clause);

export const check = defineCheck({
  kind: 'dimension',
  id: 'commitment',
  title: 'Carried out what was decided',
  why: `Commitment is what the candidate did for the chosen option after it was chosen: built it, took the hard part, told
    the team, watched it. Saying "I committed" is not doing it, carrying out one's own winning plan proves little, and
    working against the decision or waiting for it to fail is the opposite. Losing and then executing well is the
    cleanest evidence.`,
  source: 'domain.md section 1 (Backbone, precisely), section 5 (commitment after decision), traps 6, 9, 10',
  examples: [
    {
      expect: 'clear',
      text: 'I disagreed and showed my numbers. She decided for the vendor everywhere. I archived our branch that week, planned the depots and wrote the nightly comparison.',
    },
    {
      expect: 'clear',
      text: 'He said no, marketing has the banner booked. I shipped it on Monday exactly as he wanted, and I wrote the list by Thursday.',
      because: 'trap 9: lost, then executed',
    },
    {
      expect: 'clear',
      text: 'The producer sided with her. I built the first corner so that it teaches the brake, and I tested it with eleven players.',
    },
    {
      expect: 'clear',
      text: 'The director decided one night. I said it is my plan also. I wrote a comparator, I ran it at three in the morning and fixed the rule.',
    },
    {
      expect: 'clear',
      text: 'He stayed with the managed service. I told my team that it was a fair choice. I wrote the migration plan and moved our topics first.',
    },
    {
      expect: 'clear',
      text: 'The seniors insisted on one retry for network errors, and that was fair. I fixed the race and built the quarantine job, and I took the pager for the first week.',
    },
    {
      expect: 'partial',
      text: 'The lead decided for the other library. I fully committed to the decision.',
      because: 'trap 6: said, not done',
    },
    {
      expect: 'partial',
      text: 'I drew my design on the board. By the end they all agreed and took my approach. I was fully committed. I led the design and ran the weekly sync.',
      because: 'trap 10: one’s own winning plan',
    },
    {
      expect: 'partial',
      text: 'The committee chose the other way. We fully committed to it and we finished in time.',
    },
    {
      expect: 'absent',
      text: 'I showed her my numbers. She decided for the other map. I told her she could count on me, rewrote the evening page, and met the rescue chiefs to rally them against it.',
      because: 'one act against the decision outweighs what was done for it',
    },
    { expect: 'absent', text: 'I would fully commit, because a team must move in one direction.' },
    {
      expect: 'absent',
      text: 'They chose the vendor. I kept our version alive on a branch and told my team to give it low priority. As I had predicted, it failed.',
    },
    {
      expect: 'absent',
      text: 'The board voted for one night. My team took no night shift. I stayed at home with the stream.',
    },
    {
      expect: 'absent',
      text: 'I disagree and commit. I always commit one hundred percent.',
      because: 'trap 6',
    },
    {
      expect: 'absent',
      text: 'She said it is fine, so I left it there. It broke at Easter, and I had said so.',
    },
    {
      expect: 'absent',
      text: 'I wanted to keep the phone line and had counted 1,800 sales. She decided for online only. Fine, without me: Marta built the page and trained the ushers, and I went back to my tickets.',
      because: 'others carried it out',
    },
    {
      expect: 'absent',
      text: 'I had proposed the small pump and measured both. The head chose the big one. I said that I would support it and asked to be moved to another site in the same week.',
    },
    {
      expect: 'absent',
      text: 'I argued for six nights. The board voted for one. I wanted no part of it, so the field crew updated the stations and I looked after the invoices.',
    },
    {
      expect: 'clear',
      text: 'I argued for six nights and had counted the stations. The board voted for one, because the licence ends. I took my holiday a month later, built the updater, trained two crews on it and tested it in the hall.',
      because: 'who works for it has not left it',
    },
  ],
  run(doc) {
    const { decisions, actsAfter, teamActsAfter, concessions } = readDisagreement(doc);
    const { kind } = storyOf(doc);
    const bound = boundBeforehand.find(doc);
    if ((kind !== 'own' && kind !== 'none') || (decisions.length === 0 && bound.length === 0)) {
      return {
        status: 'absent',
        reason: 'You describe no decision that you then carried out.',
        advice: 'Say who decided, what was decided, and what you did for it the next day.',
        evidence: [],
      };
    }
    const dropped = lettingGoIn(doc);
    if (dropped.length > 0) {
      return {
        status: 'absent',
        reason: 'After the decision you let it go.',
        advice: 'Say what you did to make the chosen option succeed.',
        evidence: sentenceSpans(doc, dropped),
      };
    }
    const left = leavingIn(doc);
    if (left.length > 0) {
      return {
        status: 'absent',
        reason: 'You had no part in what was decided.',
        advice: 'Say what you did to make the chosen option succeed.',
        evidence: sentenceSpans(doc, left),
      };
    }
    const against = [...underminingIn(doc), ...own(doc, sabotage)];
    const grudging = [minimalCompliance, vindication, leavesIt].flatMap((set) => own(doc, set, true));
    if (against.length > 0 || grudging.length > 1 || (grudging.length > 0 && actsAfter.length < 2)) {
      return {
        status: 'absent',
        reason: 'After the decision you worked against it, let it drop, or did no more than you were told.',
        advice: 'Say what you did to make the chosen option succeed.',
        evidence: sentenceSpans(doc, [...against, ...grudging]),
      };
    }
    const others = carriedByOthers(doc, decisions.at(-1)?.start ?? 0);
    if (actsAfter.length < 2 && others.length > actsAfter.length + 1) {
      return {
        status: 'absent',
        reason: 'Others carried out what was decided.',
        advice: 'Say what you did yourself for the chosen option.',
        evidence: sentenceSpans(doc, others),
      };
    }
    if (actsAfter.length === 0) {
      const words = [...own(doc, saysCommitted), ...teamActsAfter];
      return {
        status: words.length > 0 ? 'partial' : 'absent',
        reason:
          words.length > 0
            ? 'You say that you supported the decision, but no action of yours shows it.'
            : 'You describe nothing that you did for the decision.',
        advice: 'Say what you did yourself for the chosen option.',
        evidence: sentenceSpans(doc, words),
      };
    }
    const won =
      decisions.every(({ outcome }) => outcome === 'for') && concessions.length === 0 && bound.length === 0;
    const granted = concessions.length > 0 || bound.length > 0;
    if (!won && (actsAfter.length >= 2 || granted)) {
      return {
        status: 'clear',
        reason: 'After the decision you worked for the option that was chosen.',
        evidence: sentenceSpans(doc, actsAfter),
      };
    }
    return {
      status: 'partial',
      reason: won
        ? 'What was carried out seems close to your own proposal, which says less about your commitment.'
        : 'You say little about what you did for the decision.',
      advice:
        'Say what you did for a decision that was not yours, or for the part of it that you had argued against.',
      evidence: sentenceSpans(doc, actsAfter),
    };
  },
});
