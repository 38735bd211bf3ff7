/** The answer tells no event of the candidate's own. */

import { contributionOf } from '../acts/contribution.ts';
import { isTimeless } from '../acts/eventless.ts';
import { quoteClauses, sentenceSpan } from '../acts/evidence.ts';
import { type StoryKind, storyOf } from '../acts/story.ts';
import { type Disqualified, defineCheck } from '../define-check.ts';
import { countSentences, sentenceSpans } from '../disagreement/spans.ts';
import { SIGNAL_SAYS, signalKinds } from '../signs/by-signals.ts';
import { ESSAYS } from '../signs/no-own-story.ts';
import { signsOf } from '../signs/signs.ts';
import { assessSubstance } from '../substance.ts';
import type { Doc } from '../text/document.ts';

/** Nobody declines in more words than this without telling something after all. */
const LONGEST_DECLINE = 80;

/** So many sentences on practice, virtue and career make an essay, unless so much work is told with them. */
const ESSAY_SENTENCES = 3;
const EVENTFUL = 3;
const MOST_PAST = 0.35;
const LEAST_STATEMENTS = 10;

const REASONS: Record<Exclude<StoryKind, 'own'>, string> = {
  hypothetical: 'You say what you would do; none of it has happened.',
  habitual: 'You say what you always do, and describe no single event.',
  anothers: 'The story is somebody else’s: they did the work and you watched.',
  none: 'You describe no event in which you did something.',
};

export const check = defineCheck({
  id: 'no_own_story',
  kind: 'disqualifier',
  title: 'No story of one’s own',
  why: 'The question asks for something that happened. What one would do, what one always does and what a colleague did are no evidence of it; a story told in the present tense, or with a modest part, is still a story.',
  source: 'domain.md section 4 (pseudo-stories, [44]) and section 5; traps 5, 6',
  examples: [
    {
      expect: 'fires',
      text: 'If a colleague proposed that, I would first ask for the reasons. Then I would collect figures, I would show them and I would suggest something better. If they still said no, I would support it.',
    },
    {
      expect: 'fires',
      text: 'I always disagree when it matters. I bring data, I propose an alternative and I listen. Once it is decided I commit one hundred percent. I never hold a grudge and I take everyone along.',
      because: 'trap 6: slogans without an event',
    },
    {
      expect: 'fires',
      text: 'I admire how Jonas did it. He read the traces for two nights, he found the deadlock, he rewrote the scheduler and he showed it to the director. I sat next to him at the time.',
    },
    {
      expect: 'fires',
      text: 'Imagine our lead wants to remove the tests. I look at the failures, I show her the list and she agrees. We keep them.',
    },
    {
      expect: 'fires',
      text: 'Leadership means to speak up. A leader brings data, listens and commits. You should never compromise for harmony, and you have to support the decision afterwards.',
      because: 'trap 6: principles instead of an event',
    },
    { expect: 'fires', text: 'I can’t think of an example, sorry. Could we take the next question?' },
    {
      expect: 'silent',
      text: 'So last June my lead says, we drop the retries. I go to the logs and I count four hundred lost orders a day. I show her that. She says fine, keep them, and I write the limit the same afternoon.',
      because: 'a true story in the present tense',
    },
    {
      expect: 'silent',
      text: 'Down from nine days to two, that is what it was. The queue belonged to nobody. I sorted a month of it by reason, found that a third were doubles, and wrote a filter. Took one week.',
      because: 'trap 25: short and result first',
    },
    {
      expect: 'silent',
      text: 'If we had waited, I would have had more data. But I did not wait: I took three shops, I measured them for a week, I showed the result to the head of sales and she stopped the roll-out.',
    },
    {
      expect: 'silent',
      text: 'Our lead wanted two regions. I counted the traffic, 3 percent came from the second, and proposed one. She kept two, so I built the failover and tested it at night.',
    },
    {
      expect: 'silent',
      text: 'We had an outage. Daria found the cause and wrote the fix; I rebuilt the index, replayed the lost orders and called the three shops that had been hit.',
    },
  ],
  weighed: {
    kinds: (doc) => signalKinds('no_own_story', doc, outright(doc)),
    reason: 'There is hardly anything in it that you did',
    says: SIGNAL_SAYS,
  },
  run: outright,
});

/** By what is said outright. */
function outright(doc: Doc): Disqualified | null {
  const story = storyOf(doc);
  const declined = doc.words <= LONGEST_DECLINE && assessSubstance(doc.text) === 'declined';
  const { classes, places } = signsOf(doc, ESSAYS);
  const essay = classes > 1 && countSentences(places) >= ESSAY_SENTENCES;
  if (story.kind === 'own' && !declined && essay && contributionOf(doc).visible < EVENTFUL)
    return { reason: REASONS.habitual, evidence: sentenceSpans(doc, places) };
  if (story.kind === 'own' && !declined && isTimeless(doc, MOST_PAST, LEAST_STATEMENTS))
    return {
      reason: 'Most of this says how things are in general; it tells hardly anything that you did.',
      evidence: [sentenceSpan(doc, 0)],
    };
  if (story.kind === 'own' && !declined) return null;
  const kind = story.kind === 'own' ? 'none' : story.kind;
  return { reason: REASONS[kind], evidence: quoteClauses(story.clauses, 2) };
}
