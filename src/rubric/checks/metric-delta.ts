import { storyOf } from '../acts/story.ts';
import { defineCheck, type Finding, type Span } from '../define-check.ts';
import { phrases } from '../phrases.ts';
import type { Doc } from '../text/document.ts';
import { outcomesOf } from '../text/outcomes.ts';

/** An honest "this cannot be measured", with its reason: trap 14. "We did not track it" is none. */
const UNMEASURABLE = phrases(
  'could|can not .. ~measure|~count|~quantify .. because|since|as',
  'not|never possible to ~measure|count|quantify|give',
  'no|not a number|figure|figures for this|that|it|the',
  'could|can not give you? figures|numbers|a',
  'nobody|nothing can tell|say|measure|count',
);

/** Says of a number that nobody counted: somebody supposes it, feels it or was told it. */
const GUESSED = phrases(
  'i|we|he|she|they|boss|manager|lead|colleague|colleagues|somebody|someone ~guess|~reckon|~suppose',
  'mate|foreman|chief|director|head|people ~guess|~reckon|~suppose',
  'i|we would say|guess|think|bet',
  'i think|believe it|that|they|we|went|fell|dropped|rose',
  'by|from my|our|his|her feeling|eye|guess|reckoning|impression|memory',
  'my|our|a|his|her|the guess|gut|hunch|feeling|impression {be}|says|said|that|of',
  'had to guess',
  'i|we|they|nobody never|ever|had counted|measured|timed',
  'i|we did not count|measure|time|check',
  'apparently|supposedly|allegedly|presumably',
);

/** Whether every change that is told is somebody's guess. */
function isGuessedOnly(doc: Doc): boolean {
  const { deltas } = outcomesOf(doc);
  if (deltas.length === 0) return false;
  const guesses = GUESSED.find(doc);
  return (
    guesses.length > 0 &&
    deltas.every(({ start, end }) => {
      const sentence = doc.sentences.findLast((one) => one.start <= start)?.index;
      return guesses.some((guess) => guess.sentence === sentence && guess.start < end);
    })
  );
}

const ADVICE = 'Say what the value was before, what it was after, and over what period.';

/** Numbers of what one would do, or of what somebody else did, are no result of the candidate. */
const NO_RESULT: Finding = {
  status: 'absent',
  reason: 'You tell no event of your own, so no number is your result.',
  advice: ADVICE,
  evidence: [],
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });

export const check = defineCheck({
  kind: 'dimension',
  id: 'metric_delta',
  title: 'A result with before and after',
  why: "A result that was measured can be checked, and a change says more than a value. Versions, dates, clock times, head counts, the candidate's own effort, targets and the numbers of an argument are no results.",
  source:
    'domain.md section 3 (quantification: two values or delta plus unit) and section 5, traps 11 to 14.',
  examples: [
    {
      expect: 'clear',
      text: 'Our nightly import kept failing, and nobody looked after it. I read the logs of a month and rewrote the retry loop, then watched it for two weeks. Failed imports went from thirteen a week to two.',
    },
    {
      expect: 'clear',
      because: 'trap 13: a delta in words',
      text: 'Refund requests piled up in one inbox. I sorted them by cause, fixed the form that caused most of them and trained the desk. We halved the queue from a dozen a day to six.',
    },
    {
      expect: 'clear',
      because: 'a relative change with its unit',
      text: 'The build was slow and everybody complained. I profiled it for a day and cached the generated code. After that the build was cut by about a third.',
    },
    {
      expect: 'partial',
      because: 'one value without what it was before',
      text: 'The search page was slow and people left. I wrote an index for it and tested it with the support team. In production about 4 percent of searches still time out.',
    },
    {
      expect: 'partial',
      because: 'a change for the worse is told as a success',
      text: 'Pages of the shop loaded slowly. I moved the images to another host and showed the result to the team. Failed page loads went from 2 percent to 5, and everybody liked the new look.',
    },
    {
      expect: 'partial',
      because: 'trap 14: measuring is impossible, and the reason is given',
      text: 'The fire plan of our floor named two stairs that are locked at night. I walked it with the guard and redrew it, and the owner hung it up. We could not measure what it prevented, because there has been no fire.',
    },
    {
      expect: 'absent',
      because: 'trap 11: the figure of somebody else, in a quote',
      text: 'I moved the status page to a new host and cleaned it up with a colleague. The database group had posted that week, "Our recovery time dropped from 45 minutes to 4," and I linked it. The page looks nicer now.',
    },
    {
      expect: 'absent',
      because: 'a feeling is no measurement',
      text: 'The release process was painful for everyone. I wrote a script that does the boring steps and showed it to the team. Releases are a lot better now and people are happy.',
    },
    {
      expect: 'absent',
      because: 'versions, dates and head counts are not results',
      text: 'Seven engineers worked on the move from Postgres 12 to Postgres 16. I wrote the plan with two colleagues. We finished on 4 March 2024 with version 3.2.0 and everybody was relieved.',
    },
    {
      expect: 'absent',
      because: 'a target is not a result',
      text: 'Page loads took far too long in our shop. I wrote a proposal for a cache and presented it. It should bring page loads from 4 seconds to 1, and we would have fewer complaints.',
    },
    {
      expect: 'partial',
      because: 'nobody counted',
      text: 'Boarding was slow on dark evenings. I stood at the pier, timed the lamps and wrote a timer for them. I never counted, but I guess that boarding went from nine minutes to six.',
    },
    {
      expect: 'partial',
      because: 'somebody’s guess',
      text: 'Boarding was slow on dark evenings. I stood at the pier, timed the lamps and wrote a timer for them. The mate guessed that boarding went from nine minutes to six.',
    },
    {
      expect: 'clear',
      because: 'what was counted beside a guess',
      text: 'Boarding was slow on dark evenings. I stood at the pier and wrote a timer for the lamps. Boarding went from nine minutes to six. I would say that the crew is happier too.',
    },
  ],
  run(doc) {
    const { deltas, setbacks, values } = outcomesOf(doc);
    const { kind } = storyOf(doc);
    if (kind !== 'own' && kind !== 'anothers') return NO_RESULT;
    if (isGuessedOnly(doc)) {
      return {
        status: 'partial',
        reason: 'There is a change in numbers, but it is a guess.',
        advice: 'Say who counted it, and how.',
        evidence: deltas.map(spanOf),
      };
    }
    if (deltas.length > 0 && kind === 'own') {
      return {
        status: 'clear',
        reason: 'You give a result with a change that can be checked.',
        evidence: deltas.map(spanOf),
      };
    }
    if (deltas.length > 0) {
      return {
        status: 'partial',
        reason: 'There is a change in numbers, but it is told as the work of somebody else.',
        advice: 'Say which part of the change came of what you did.',
        evidence: deltas.map(spanOf),
      };
    }
    if (setbacks.length > 0) {
      return {
        status: 'partial',
        reason: 'The number you give hardly moved, or moved the wrong way.',
        advice: 'Say which number your work was meant to move, and what it did.',
        evidence: setbacks.map(spanOf),
      };
    }
    if (values.length > 0) {
      return {
        status: 'partial',
        reason: 'You give a number for the result, but not what it was before.',
        advice: ADVICE,
        evidence: values.map(spanOf),
      };
    }
    const [excuse] = UNMEASURABLE.find(doc);
    if (excuse) {
      return {
        status: 'partial',
        reason: 'There is no number, and you say why there cannot be one.',
        advice: 'Offer what can be observed instead: who noticed, what did not happen, what changed.',
        evidence: [spanOf(excuse)],
      };
    }
    return { status: 'absent', reason: 'You give no result in numbers.', advice: ADVICE, evidence: [] };
  },
});
