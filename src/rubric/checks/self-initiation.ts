/** Whether the candidate acted of their own accord. */
import { isWork } from '../acts/acts.ts';
import { contributionOf } from '../acts/contribution.ts';
import { quoteActs, quoteClauses, tellingActs } from '../acts/evidence.ts';
import { initiativeOf } from '../acts/initiative.ts';
import { storyOf } from '../acts/story.ts';
import { defineCheck } from '../define-check.ts';
import { decisiveAssignments, toldInPassing } from './assigned-by-manager.ts';

/** Visible own work plus signs of initiative. */
const STRONG = 2.3;
const SOME = 0.3;

export const check = defineCheck({
  id: 'self_initiation',
  kind: 'dimension',
  title: 'Own initiative',
  why: 'Initiative is seen in what somebody noticed, chose, proposed and did before anybody asked. That nobody asked is a good sign and not needed; a negation ("nobody asked me to stop") is no sign at all.',
  source: 'domain.md section 5 (self-initiation); traps 1, 2, 3',
  examples: [
    {
      expect: 'clear',
      principle: 'ownership',
      text: 'I noticed that one export in ten was empty. Nobody had asked me to look. I compared the empty ones, found a missing lock, wrote the fix and proposed a check to the group that owns it.',
    },
    {
      expect: 'clear',
      text: 'My manager told me to leave it. I didn’t agree, so I collected the failures of a month, sorted them and showed her that two thirds had one cause. I proposed to fix only that one.',
      because: 'trap 2: told to stop is not assigned',
    },
    {
      expect: 'clear',
      principle: 'frugality',
      text: 'Bill was too big each month. I have looked in the list, I saw that forty machines do nothing. I asked the teams, then I stopped them and made script which stops the next.',
      because: 'trap 20: weak grammar, own initiative',
    },
    {
      expect: 'absent',
      principle: 'ownership',
      text: 'My manager asked me to clean up the alarms and gave me a list. I worked through it, I deleted forty, I rewrote the rest and I tested them.',
    },
    {
      expect: 'absent',
      text: 'I would take the initiative. I would collect data and I would propose something better.',
    },
    {
      expect: 'absent',
      principle: 'earn-trust',
      text: 'I was part of the group that met about it. I was kept informed and I supported the idea. The lead wrote the plan and the release manager set it up.',
    },
    {
      expect: 'partial',
      text: 'We all thought that the new tool was a mistake. I said so in the meeting and I explained my reasons. The group voted and we took the new tool.',
    },
    {
      expect: 'partial',
      text: 'I disagreed with the date and told my lead so. He explained why, and I built it as planned.',
    },
  ],
  run(doc, context) {
    const orders = decisiveAssignments(doc, context);
    const advice = 'Say what you noticed, and why you took it on although nobody had asked you to.';
    if (orders.length > 0) {
      return {
        status: 'absent',
        reason: 'The work was assigned to you.',
        advice,
        evidence: quoteClauses(
          orders.map(({ clause }) => clause),
          2,
        ),
      };
    }
    const told = toldInPassing(doc, context);
    if (told.length > 0) {
      return {
        status: 'absent',
        reason: 'You mention in passing that the work was given to you.',
        advice,
        evidence: quoteClauses(told, 2),
      };
    }
    if (storyOf(doc).kind !== 'own')
      return { status: 'absent', reason: 'You describe no event in which you acted.', advice, evidence: [] };
    const { visible, ownActs } = contributionOf(doc);
    const { noticed, chose, unasked } = initiativeOf(doc);
    const signs =
      Math.min(noticed.length, 1) * 0.5 + Math.min(chose.length, 2) * 0.7 + Math.min(unasked.length, 1);
    const initiative = visible + signs;
    const work = tellingActs(doc, ownActs.filter(isWork)).map((act) => act.clause);
    const evidence = quoteClauses([
      ...unasked.slice(0, 1),
      ...chose.slice(0, 1),
      ...noticed.slice(0, 1),
      ...work.slice(0, 1),
    ]);
    if (initiative >= STRONG && work.length > 0) {
      return {
        status: 'clear',
        reason: 'You acted on your own initiative: nobody had to tell you what to look at or propose.',
        evidence,
      };
    }
    if (initiative >= SOME) {
      return {
        status: 'partial',
        reason: 'You spoke up or joined in, but describe little that you started yourself.',
        advice,
        evidence: evidence.length > 0 ? evidence : quoteActs(ownActs, 1),
      };
    }
    return {
      status: 'absent',
      reason: 'You describe nothing that you started yourself.',
      advice,
      evidence: [],
    };
  },
});
