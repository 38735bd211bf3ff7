/** Whether the answer says whose matter it was. */
import { boundaryOf } from '../acts/boundary.ts';
import { contributionOf } from '../acts/contribution.ts';
import { quoteClauses } from '../acts/evidence.ts';
import { ownMatterIn } from '../acts/own-matter.ts';
import { storyOf } from '../acts/story.ts';
import { defineCheck } from '../define-check.ts';
import type { Doc } from '../text/document.ts';
import { decisiveAssignments } from './assigned-by-manager.ts';

/** Own work (times share) below which nobody crossed a boundary: it was described and left alone. */
const CROSSED = 1;
/** Own work from which dealings with other parties hint at a boundary that was crossed. */
const ACROSS = 2;

/** Whether it is said to be the candidate's own, and nowhere that it is somebody else's. */
function isOwnMatter(doc: Doc): boolean {
  const { foreign, notMine } = boundaryOf(doc);
  return foreign.length + notMine.length === 0 && ownMatterIn(doc).length > 0;
}

export const check = defineCheck({
  id: 'scope_boundary',
  kind: 'dimension',
  title: 'Scope boundary',
  why: 'Without a word on whose problem it was, an interviewer assumes that it was the job. The boundary counts only when the candidate then crossed it: "not my team, so I left it" is no credit, and a quoted "not my job" is not the candidate’s view.',
  source: 'domain.md section 5 (scope boundary); traps 1, 3',
  examples: [
    {
      expect: 'clear',
      principle: 'ownership',
      text: 'The label printer belongs to the warehouse group and there was no ticket. I saw parcels come back, I read the printer log, found a wrong code page and patched the template.',
    },
    {
      expect: 'clear',
      principle: 'ownership',
      text: 'I do the search page, not the mails. Bounces had doubled, so I pulled a week of them, found an expired key, rotated it and wrote an alarm.',
    },
    {
      expect: 'clear',
      principle: 'ownership',
      text: 'My lead said, that’s not your job, you’re in search. I pulled the counts anyway, built a small importer and tested it with two of their people.',
      because: 'trap 3: the objection is quoted and overcome',
    },
    {
      expect: 'clear',
      principle: 'ownership',
      text: 'Nobody had asked me and it wasn’t my service. I traced the lost mails to a full queue, I fixed the consumer and I added a graph.',
    },
    {
      expect: 'partial',
      text: 'I work on the booking page. The head of sales wanted a second pop-up. I measured how many people leave at the first, replayed two hundred visits, showed her the figures and proposed a banner.',
    },
    {
      expect: 'partial',
      principle: 'ownership',
      text: 'I maintain the importer. The finance people had complained about slow mornings. I profiled the night run, split it in two, tested the halves and showed the timing to finance.',
    },
    {
      expect: 'absent',
      principle: 'ownership',
      text: 'The mailer belongs to another team, so I told them about it and left it there. They looked at it and it works now.',
      because: 'a boundary that was respected, not crossed',
    },
    {
      expect: 'clear',
      principle: 'ownership',
      text: 'Two ladies in the milk office type in the papers of the drivers. That is their work, not computing. I sat by them for a morning, counted the slips and printed the sheet in the order of the road.',
      because: 'whose work it was stands in front of it',
    },
    {
      expect: 'clear',
      principle: 'ownership',
      text: 'The sensors in the greenhouse are from maintenance, not from me. I went there anyway, tested one with my breath and built an alarm that tells when a value stands still.',
    },
    {
      expect: 'partial',
      principle: 'ownership',
      text: 'I am an analyst for a company which operates wind farms. I compared the stops of two winters and changed the rule for icing. Customers had complained about stops, nobody asked for money.',
      because: 'one’s own company, and what customers did not ask for',
    },
    {
      expect: 'absent',
      principle: 'ownership',
      text: 'The label printer is ours too, I’m the one who looks after it. I saw parcels come back to the warehouse, I read the printer log, found a wrong code page and patched the template.',
      because: 'who says that it is theirs crosses no line',
    },
    {
      expect: 'absent',
      principle: 'ownership',
      text: 'The price list of the vendors is part of my program and is written by my own team. I went through a month of it, found the rounding and rebuilt the sheet with purchasing.',
    },
    {
      expect: 'clear',
      principle: 'ownership',
      text: 'I do the ticket app. The gangway lights are run by the port authority. I timed ninety boardings, found two lamps out of step, wrote a timer and tested it with their electrician.',
      because: 'a passive says who keeps it',
    },
    { expect: 'absent', text: 'I found a bug in our page and fixed it. I tested it and it was fine.' },
    {
      expect: 'absent',
      principle: 'ownership',
      text: 'I always look beyond my own team. I notice what nobody owns, I take it on and I see it through.',
      because: 'trap 6: a habit, not an event',
    },
  ],
  run(doc, context) {
    const boundary = boundaryOf(doc);
    const { own, share, ownActs } = contributionOf(doc);
    const mine = isOwnMatter(doc);
    const outright = [...boundary.foreign, ...boundary.notMine, ...boundary.unasked];
    const advice = 'Say in one sentence whose problem it was and that nobody had assigned it to you.';
    if (
      storyOf(doc).kind !== 'own' ||
      own * share < CROSSED ||
      decisiveAssignments(doc, context).length > 0
    ) {
      return {
        status: 'absent',
        reason:
          outright.length > 0
            ? 'You say that it was not yours, but describe no work of your own beyond that line.'
            : 'You do not say whose job it was, and describe no step beyond your own area.',
        advice,
        evidence: quoteClauses(outright, 1),
      };
    }
    if (mine) {
      return {
        status: boundary.unasked.length > 0 ? 'partial' : 'absent',
        reason: 'You say that it was your own area, so no line was crossed.',
        advice,
        evidence: quoteClauses(ownMatterIn(doc), 1),
      };
    }
    if (outright.length > 0) {
      return {
        status: 'clear',
        reason: 'You say that it was not yours, or that nobody had asked, and you acted anyway.',
        evidence: quoteClauses(outright, 2),
      };
    }
    const parties = boundary.parties + (boundary.ownRealm.length > 0 ? 1 : 0);
    if (own * share >= ACROSS && boundary.parties > 0 && parties > 1) {
      return {
        status: 'partial',
        reason: 'You deal with people outside your team, but leave open whose job it was.',
        advice,
        evidence: quoteClauses(
          boundary.ownRealm.length > 0 ? boundary.ownRealm : [...ownActs.map((act) => act.clause)],
          1,
        ),
      };
    }
    return { status: 'absent', reason: 'You do not say whose job it was.', advice, evidence: [] };
  },
});
