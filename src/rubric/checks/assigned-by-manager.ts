/** The candidate acted because somebody above told them to. */
import { type Assignment, assignmentsOf } from '../acts/assignment.ts';
import { quoteClauses } from '../acts/evidence.ts';
import { initiativeOf } from '../acts/initiative.ts';
import { type CheckContext, type Disqualified, defineCheck } from '../define-check.ts';
import { handedDownIn, ownWillIn } from '../signs/assigned-by-manager/reading.ts';
import { SIGNAL_SAYS, signalKinds } from '../signs/by-signals.ts';
import { hasFewWords } from '../signs/told.ts';
import type { Clause, Doc } from '../text/document.ts';

/** Orders after this share of the answer belong to what came of it, not to how it began. */
const BEGINNING = 0.5;
/** An order obeyed within this share of a disagreement came before anybody disagreed. */
const OUTSET = 0.35;

/** So many remarks in passing are no chance. */
const LEAST_PLACES = 2;

/** The orders that started the story: not opposed, not exceeded, and told before the work. */
export function decisiveAssignments(doc: Doc, { principle }: Pick<CheckContext, 'principle'>): Assignment[] {
  const challenge = principle.dimensions.data_backed_disagreement === 'core';
  const length = doc.sentences.length;
  const orders = assignmentsOf(doc).filter(({ clause, opposed, ordersChallenge, exceeded }) => {
    if (opposed || exceeded) return false;
    // Where the story is a disagreement, an order is what was disagreed with, unless it was to disagree.
    if (challenge && !ordersChallenge) return false;
    return clause.sentence <= Math.max(1, length * BEGINNING);
  });
  // In a few words, own will or a finding beside the order is about the same work.
  if (hasFewWords(doc) && !challenge && ownWillIn(doc).length > 0) return [];
  // "Nobody had asked" does not undo "my manager asked me to", but "I was asked" without a name is weaker than it.
  const named = orders.filter(({ clause }) => !clause.passive);
  return named.length > 0 || initiativeOf(doc).unasked.length === 0 ? orders : [];
}

/** Nobody orders anything here, and yet the work, or the part of the objector, came from somebody. */
export function toldInPassing(doc: Doc, { principle }: Pick<CheckContext, 'principle'>): Clause[] {
  // "Nobody was ever asked" in the end is about others.
  const unasked = initiativeOf(doc).unasked.some(
    ({ sentence, patient }) => patient === 'candidate' || sentence <= doc.sentences.length * BEGINNING,
  );
  if (unasked) return [];
  const willed = hasFewWords(doc) && ownWillIn(doc).length > 0;
  const handed = handedDownIn(doc);
  if (principle.dimensions.data_backed_disagreement === 'core') {
    // Later, doing what was asked is carrying out a decision.
    const opening = handed.obeyed.filter(({ sentence }) => sentence <= doc.sentences.length * OUTSET);
    return [...handed.cast, ...(opening.length >= LEAST_PLACES ? opening : [])];
  }
  const opposed = assignmentsOf(doc).filter((order) => order.opposed || order.exceeded);
  if (willed) return [];
  const given = handed.given.filter(
    ({ sentence }) => !opposed.some(({ clause }) => clause.sentence === sentence),
  );
  // In a longer story one remark may be chance, unless it is the order itself.
  return hasFewWords(doc) || given.length >= LEAST_PLACES || handed.ordered.length > 0 ? given : [];
}

export const check = defineCheck({
  id: 'assigned_by_manager',
  kind: 'disqualifier',
  title: 'Assigned, not chosen',
  why: 'By the convention of the published walkthroughs, work that a manager handed out shows no initiative. A manager who orders the candidate to stop, or whose order the candidate contradicts, is an opponent and ignored here.',
  source: 'domain.md sections 1 and 5 (self-initiation); traps 1, 2, 3',
  examples: [
    {
      expect: 'fires',
      principle: 'ownership',
      text: 'My manager asked me to look after the build server because nobody else had time. I upgraded it, moved the caches to a bigger disk and builds went from 20 minutes to 9.',
    },
    {
      expect: 'fires',
      principle: 'ownership',
      text: 'In spring I was assigned to clean up the invoice job. I read the code, I removed the dead branches and I wrote tests for the rest.',
    },
    {
      expect: 'fires',
      principle: 'ownership',
      text: 'Our director gave me the ticket for the search outage. I traced it to a full disk, added an alarm and wrote it down for the others.',
    },
    {
      expect: 'fires',
      text: 'My boss thinks I am too silent, so she told me to challenge the architect in the next review. I asked why we need two databases. They dropped one.',
      because: 'the order was to disagree',
    },
    {
      expect: 'fires',
      principle: 'ownership',
      text: 'When the plan came out, my name already stood beside the heat meters, which I had never seen. I compared the counts of a week, found the lost half hour and rewrote the import. Loss fell from 5 to 1 percent.',
      because: 'told in passing, with no order',
    },
    {
      expect: 'fires',
      text: 'Before the meeting the director rang me: I need somebody who is against it, and it is going to be you. I added up the stoppages of a year and proposed a slower cell. They bought three instead of eight.',
      because: 'the part of the objector was given out',
    },
    {
      expect: 'fires',
      principle: 'ownership',
      text: 'In winter our CTO told me that the drivers restart their displays at the terminus. He made it one of my targets for the year, so I took it on. I logged the bus traffic for a week, wrote a filter and rode along in the mornings. Restarts went from 310 a day to 12.',
      because: 'a goal was made of it',
    },
    {
      expect: 'silent',
      principle: 'ownership',
      text: 'Nobody had the lost slots in hand. I noticed them on my list, compared the logs with the gate and found two jobs that wrote at once. I rebuilt the job.',
      because: 'a list of one’s own says nothing of who gave the work',
    },
    {
      expect: 'silent',
      principle: 'ownership',
      text: 'I did not want to wait, because the same alarm had been sent to Platform twice that year. I read their consumer on a Sunday and brought a nine-line change to their stand-up.',
      because: 'what was sent to others was not given to the candidate',
    },
    {
      expect: 'silent',
      principle: 'ownership',
      text: 'In winter I saw that the drivers restart their displays at the terminus. I made it one of my targets for the year and asked my lead for the time. I logged the bus traffic for a week, wrote a filter and rode along in the mornings. Restarts went from 310 a day to 12.',
      because: 'the goal is of one’s own making',
    },
    {
      expect: 'silent',
      principle: 'customer-obsession',
      text: 'A big client wanted a ticker and my director wanted me to begin on it that week. I asked for ten days, because the complaints I had been reading were of another kind. I called twenty-three growers and came back with a different proposal.',
      because: 'the order is put off for something of one’s own',
    },
    {
      expect: 'fires',
      principle: 'ownership',
      text: 'Our head told each of us to pick a delay from his list, and mine was the boarding. I timed ninety boardings, found two lamps out of step and wrote a timer for them.',
      because: 'told to all, and so to the candidate',
    },
    {
      expect: 'fires',
      principle: 'ownership',
      text: 'The ticket which my lead had handed me was about slow boardings. I timed ninety of them, found two lamps out of step and wrote a timer for them.',
    },
    {
      expect: 'silent',
      principle: 'ownership',
      text: 'I saw that boarding was slow, timed ninety of them and found two lamps out of step. I wrote a timer. Boarding went from nine minutes to six. My boss put it in the plan for the other piers.',
      because: 'what came of it is no order',
    },
    {
      expect: 'silent',
      text: 'My manager told me to drop it. I disagreed: I had a week of traces which showed that one call in fifty was lost. I showed them to her and proposed a smaller change.',
      because: 'trap 2: a manager as opponent',
    },
    {
      expect: 'silent',
      principle: 'ownership',
      text: 'The export belongs to another group and nobody asked me to stop the bad files, so I could have walked on. I wrote a validator and they run it since May.',
      because: 'trap 1: a negation turns "asked me" round',
    },
    {
      expect: 'silent',
      principle: 'ownership',
      text: 'Some would say "your manager has to ask you first", but nobody had asked me. I found the leak on a Sunday, fixed it and told the owners on Monday.',
      because: 'trap 3: quoted and rejected',
    },
    {
      expect: 'silent',
      principle: 'ownership',
      text: 'I noticed that refunds failed every Friday. I read the logs, found an expired certificate and replaced it. Afterwards my manager asked me to present it to the other groups.',
      because: 'the order came afterwards',
    },
    {
      expect: 'silent',
      principle: 'customer-obsession',
      text: 'A customer asked me to have a look at her invoices. I found that the tax was rounded twice and changed it for everybody.',
      because: 'a customer does not assign work',
    },
  ],
  weighed: {
    kinds: (doc, context) => signalKinds('assigned_by_manager', doc, outright(doc, context)),
    reason: 'The work was given to you',
    says: SIGNAL_SAYS,
  },
  run: outright,
});

/** By what is said outright. */
function outright(doc: Doc, context: CheckContext): Disqualified | null {
  const orders = decisiveAssignments(doc, context);
  if (orders.length === 0) {
    const told = toldInPassing(doc, context);
    return told.length === 0
      ? null
      : {
          reason: 'You mention in passing that the work, or your part in it, was given to you.',
          evidence: quoteClauses(told, 2),
        };
  }
  return {
    reason: 'The work was assigned to you; it was not your own initiative.',
    evidence: quoteClauses(
      orders.map(({ clause }) => clause),
      2,
    ),
  };
}
