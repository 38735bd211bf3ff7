/** Whether one can see what the candidate did with their own hands. */
import { contributionOf } from '../acts/contribution.ts';
import { quoteActs, tellingActs } from '../acts/evidence.ts';
import { storyOf } from '../acts/story.ts';
import { defineCheck } from '../define-check.ts';

/** Visible own work (see contribution.ts) from which the part is plain to see, or can be seen at all. */
const PLAIN = 2.2;
const TRACE = 0.75;

export const check = defineCheck({
  id: 'individual_contribution',
  kind: 'dimension',
  title: 'Individual contribution',
  why: 'A bar raiser hires one person and has to see what that person did. Only clauses that tell an act count: "we" for the setting, a passive about a system and any share of "I" are ignored, and "I was involved" is no act.',
  source: 'domain.md section 3 (count only action clauses) and section 5; traps 4, 5, 20, 23',
  examples: [
    {
      expect: 'clear',
      text: 'We run the ledger for a chain of bakeries. I exported two months of bookings, compared them with the till rolls and found that refunds were posted twice. I rewrote the matching rule, tested it on the old months and shipped it in March.',
      because: 'trap 4: "we" sets the scene, the acts are "I"',
    },
    {
      expect: 'clear',
      text: 'Requests were dropped at night and queues were filled. I traced the drops to a stale lease, patched the renewal and replayed the lost messages. I wrote a test that kills the leader every hour.',
      because: 'trap 23: a passive about the system hides nobody',
    },
    {
      expect: 'clear',
      text: 'I am in this company one year. Report was wrong each Monday. I have checked the query, I found the time zone is missing, I have made correction and I tested with data from last winter.',
      because: 'trap 20: grammar is not substance',
    },
    {
      expect: 'absent',
      text: 'I was involved in the migration from the start. I participated in the workshops, I supported the colleagues and I was included in every call. The plan was written by the architect and the vendor moved the data.',
      because: 'trap 5: many "I", no act',
    },
    {
      expect: 'absent',
      text: 'We noticed the delay together. We analysed the queries, we rewrote the slow one and we deployed it on a Friday. We measured it again and we presented the result.',
    },
    {
      expect: 'absent',
      text: 'My colleague Petra looked at the heap dump. She found the leak, she wrote the fix and she deployed it. I told the customer that it was solved.',
    },
    {
      expect: 'partial',
      text: 'We had a slow import. I profiled it and compared three nights, so we saw where the time went. Then the team rewrote the parser, the team tested it and we rolled it out in two weeks.',
    },
    {
      expect: 'absent',
      text: 'If that happened to me I would read the logs, I would build a fix and I would test it.',
    },
  ],
  run(doc) {
    const { visible, ownActs, teamActs, otherActs, vagueActs } = contributionOf(doc);
    const own = storyOf(doc).kind === 'own';
    if (own && visible >= PLAIN) {
      return {
        status: 'clear',
        reason: 'You describe concrete actions of your own, so it is clear what you did.',
        evidence: quoteActs(tellingActs(doc, ownActs)),
      };
    }
    const hiders = teamActs.length >= otherActs.length ? teamActs : otherActs;
    if (own && visible >= TRACE) {
      return {
        status: 'partial',
        reason:
          hiders.length > 0
            ? `You describe some actions of your own, but give key work to ${teamActs.length >= otherActs.length ? '"we"' : 'others'}.`
            : 'You describe few concrete actions of your own.',
        advice:
          'Say for each key step what you yourself did: what you looked at, what you made, whom you convinced.',
        evidence: quoteActs([...tellingActs(doc, ownActs, 2), ...tellingActs(doc, hiders, 1)]),
      };
    }
    return {
      status: 'absent',
      reason:
        hiders.length > 0
          ? `The work in this story is done by ${teamActs.length >= otherActs.length ? '"we"' : 'others'}; no act of yours stands out.`
          : vagueActs.length > 0
            ? 'You say that you were part of it, but describe no concrete action of your own.'
            : 'You describe no concrete action of your own.',
      advice:
        'Begin the action with "I" and a verb of work: what you looked at, what you made, whom you convinced.',
      evidence: quoteActs(tellingActs(doc, hiders.length > 0 ? hiders : vagueActs)),
    };
  },
});
