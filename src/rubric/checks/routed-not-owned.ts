/** The problem was handed on and others solved it. */
import { contributionOf } from '../acts/contribution.ts';
import { quoteActs, quoteClauses } from '../acts/evidence.ts';
import { routingOf } from '../acts/routing.ts';
import { storyOf } from '../acts/story.ts';
import { type CheckContext, type Disqualified, defineCheck } from '../define-check.ts';
import { sentenceSpans } from '../disagreement/spans.ts';
import { SIGNAL_SAYS, signalKinds } from '../signs/by-signals.ts';
import { lookingOnIn, passingOnIn } from '../signs/routed-not-owned/reading.ts';
import type { Doc } from '../text/document.ts';

/** Something made, or this much found out, is more than handing on. */
const MOST_MADE = 1;
const MOST_FOUND = 3;
/** The candidate's share of the work above which it takes two hand-ons to speak of routing. */
const SHARE = 0.72;

export const check = defineCheck({
  id: 'routed_not_owned',
  kind: 'disqualifier',
  title: 'Handed on, not owned',
  why: 'Telling the right people is not solving a problem, however vivid the finding. An escalation with a fix in hand, or work that goes on after others were told, is not routing and is ignored here.',
  source: 'domain.md section 5 (follow-through versus routing, rescoring); traps 16, 17',
  examples: [
    {
      expect: 'fires',
      principle: 'ownership',
      text: 'I saw in the logs that webhooks to one shop were failing. I reported it to the integrations group and sent them a message with the times. They found an expired certificate and replaced it, and the errors went away.',
    },
    {
      expect: 'fires',
      principle: 'dive-deep',
      text: 'Builds had become slow. I opened a ticket with the infrastructure team and pinged them twice. One of their engineers traced it to a broken cache, he rebuilt it and builds were fast again. I updated the ticket.',
    },
    {
      expect: 'fires',
      principle: 'ownership',
      text: 'At 3 a.m., rain on the window, I stared at a flat line where orders should be. I flagged it in the channel. Nina took it from there: she dug through the traces, patched the consumer and replayed the orders.',
      because: 'trap 17: vivid detail, others did everything',
    },
    {
      expect: 'fires',
      principle: 'ownership',
      text: 'At night I saw an empty platform and full benches. I sent it to the head of the subsidiary and connected him with the stations. His team built a booking by phone, and they cleared the second hall. I asked for a status every Friday and made it plain that I would be watching.',
      because: 'gathering people and watching is no work on it',
    },
    {
      expect: 'silent',
      principle: 'ownership',
      text: 'I traced the lost orders to a race, wrote a fix with tests and told their lead. They reviewed it, we changed two lines together and I watched the rollout for a week.',
    },
    {
      expect: 'silent',
      text: 'Two of my proposals had failed, so I escalated it to the director with the measurements and a patch that was ready. I had built and tested it on staging. He approved, I rolled it out and wrote the runbook.',
      because: 'trap 16: justified escalation with a fix in hand',
    },
    {
      expect: 'silent',
      principle: 'ownership',
      text: 'I sent the vendor a report. They did nothing, so I wrote a proxy that repairs the header, tested it against their sandbox and deployed it.',
    },
    {
      expect: 'silent',
      text: 'I did not just flag it. I read the query plan, added the index and compared the timings.',
    },
  ],
  weighed: {
    kinds: (doc, context) => signalKinds('routed_not_owned', doc, outright(doc, context)),
    reason: 'You passed the problem on and others solved it',
    says: SIGNAL_SAYS,
  },
  run: outright,
});

/** By what is said outright. */
function outright(doc: Doc, { principle }: CheckContext): Disqualified | null {
  if (storyOf(doc).kind !== 'own') return null;
  const { passedOn, takenOver, ownAfter, made, found } = routingOf(doc);
  const watched = lookingOnIn(doc);
  if (watched.length > 0) {
    return {
      reason: 'You passed it on, others found and fixed it, and you watched.',
      evidence: sentenceSpans(doc, watched),
    };
  }
  // In a disagreement, telling somebody above is the act itself.
  const left = principle.dimensions.data_backed_disagreement === 'core' ? [] : passingOnIn(doc);
  if (left.length > 0) {
    return { reason: 'You passed it on and left it to others.', evidence: sentenceSpans(doc, left) };
  }
  if (passedOn.length === 0 || takenOver.length === 0) return null;
  if (ownAfter > 1 || made > MOST_MADE || found > MOST_FOUND) return null;
  const { shareOfAll } = contributionOf(doc);
  if (shareOfAll > SHARE && (passedOn.length < 2 || ownAfter > 0)) return null;
  return {
    reason: 'You passed the problem on and others solved it.',
    evidence: [...quoteActs(passedOn, 1), ...quoteClauses(takenOver, 1)],
  };
}
