import { storyOf } from '../acts/story.ts';
import { defineCheck } from '../define-check.ts';
import { asserted } from '../disagreement/lexicon.ts';
import { readDisagreement } from '../disagreement/read.ts';
import { countSentences, isOthersWords, sentenceSpans } from '../disagreement/spans.ts';

/** From so many sentences on it is assertions that carry the case. */
const MANY_ASSERTIONS = 2;

export const check = defineCheck({
  kind: 'dimension',
  id: 'data_backed_disagreement',
  title: 'Disagreed, with evidence in hand',
  why: `Backbone is a claim against somebody's plan, with evidence that the candidate gathered before it was decided, and
    something better to do instead. An opinion, however firmly held, is half of it; an objection that somebody else
    raised, or that was never raised, is nothing. Whether the argument was won does not matter.`,
  source: 'domain.md section 5 (data-backed disagreement), traps 2, 6, 8, 9, 20',
  examples: [
    {
      expect: 'clear',
      text: 'My lead wanted to cache prices for an hour. I disagreed. I replayed one day of traffic and 7 percent of the orders had a stale price. I proposed five minutes. She said the supplier charges per lookup, and decided on ten. I shipped ten.',
    },
    {
      expect: 'clear',
      text: 'My manager told me to drop it. I disagreed, so I went through 300 tickets and found that 120 were about the same form. I suggested to fix the form first. He agreed to two weeks.',
      because: 'trap 2: the manager is the opponent',
    },
    {
      expect: 'clear',
      text: 'The architect want to make migration in one night. I was not agree. I have tested it with 2,000 records and 31 was wrong. I proposed two steps. He decided one night, so I prepared it.',
      because: 'trap 20: non-native grammar',
    },
    {
      expect: 'clear',
      text: "I lost that one. I'd measured 40 builds and 12 were slower with the new tool, and I suggested to keep the old one for the big modules. The team lead chose the new one everywhere, and I moved our module first.",
      because: 'trap 9: the argument was lost',
    },
    {
      expect: 'clear',
      text: 'Two seniors wanted plain retries. In review I said no: I had recorded it and it fired 40 requests a minute. I suggested backoff with a cap. They took the cap.',
    },
    {
      expect: 'clear',
      text: 'The head of sales wanted the banner on every page. I did not think it was right. I looked at the analytics of the last campaign, and 18 percent left at that point. I offered a smaller one. She decided for the big one.',
    },
    {
      expect: 'partial',
      text: "The team wanted the new framework. I was against it, I think it's ugly. I said so in the meeting. They chose it anyway.",
      because: 'an opinion without evidence',
    },
    {
      expect: 'partial',
      text: 'We disagreed with our architect. We put together a paper with numbers and proposed something else. They took half of it.',
      because: 'the candidate cannot be seen',
    },
    {
      expect: 'partial',
      text: "I told my lead that I didn't like the side menu. He explained why he preferred it, so I built it.",
    },
    {
      expect: 'clear',
      text: 'Our director wanted to drop the staging system. Nobody had asked me, but I pulled six months of rollbacks and showed her that eleven of fourteen had been caught there. She decided to drop it anyway, and I moved the eleven checks into the pipeline.',
      because: 'no word says it: the acts are the disagreement',
    },
    {
      expect: 'absent',
      text: 'Our director wanted to see what staging costs. I pulled six months of bills and showed her the sum. She thanked me and passed it to finance.',
      because: 'evidence that was asked for is no objection',
    },
    {
      expect: 'absent',
      text: 'I set up the clusters, wrote the charts and cut the cost from 52 to 31 thousand. The team took over the charts.',
      because: 'trap 8: a fluent story without a disagreement',
    },
    {
      expect: 'absent',
      text: 'I always disagree and commit. When I see a wrong decision, I bring data and I propose an alternative.',
      because: 'trap 6: slogans with no event',
    },
    {
      expect: 'absent',
      text: 'If my manager was wrong, I would gather data, I would measure the effect and I would propose an alternative.',
      because: 'a hypothesis',
    },
    {
      expect: 'absent',
      text: 'My colleague Ana disagreed with the plan. She measured 200 requests, found that 30 failed and proposed a smaller batch. I watched, and they took it.',
      because: 'every act is a colleague’s',
    },
    {
      expect: 'partial',
      text: 'Our principal wanted ten retries. I disagreed, as it felt wrong to me. I said three, and then a person. He decided on ten. I built it that way, wrote a dashboard, counted 380 failures and showed support how to read it.',
      because: 'what is measured once it is decided is no evidence for the objection',
    },
    {
      expect: 'partial',
      text: 'The committee wanted the lossy format. I was against it and asked for ten minutes. I said three times that one would see it. I laid out a third way, full quality for about a fifth and lossy for the rest, at 24,000. They took it.',
      because: 'a request and the numbers of a proposal show nothing',
    },
    {
      expect: 'partial',
      text: 'The board wanted to end the coupons. I was against it: surely a third of our money comes from people who never open the app, and a half of them are old. I proposed to print on the receipt. They ended it.',
      because: 'a guess in numbers',
    },
  ],
  run(doc) {
    const {
      objections,
      teamObjections,
      evidence,
      borrowed,
      trimmed,
      alternatives,
      decisions,
      theirView,
      concessions,
    } = readDisagreement(doc);
    const { kind } = storyOf(doc);
    const raised =
      objections.length > 0 || (alternatives.length > 0 && decisions.length > 0 && evidence.length > 0);
    // Without a word for it there may still be one: where others want and answer something, that is left open.
    const opposed = theirView.length > 2 && alternatives.length + evidence.length > 0;
    if ((kind !== 'own' && kind !== 'none') || (!raised && !opposed && teamObjections.length === 0)) {
      return {
        status: 'absent',
        reason:
          kind === 'own' || kind === 'none'
            ? 'This story shows no disagreement of your own.'
            : kind === 'anothers'
              ? 'In this story somebody else disagrees, not you.'
              : 'You say what you would do or always do, not a disagreement that happened.',
        advice: 'Say whose plan you objected to, with what evidence, and what you proposed instead.',
        evidence: [],
      };
    }
    if (!raised) {
      return {
        status: 'partial',
        reason:
          teamObjections.length > 0
            ? 'There is a disagreement, but it is the team’s rather than yours.'
            : 'Others want something else, but you hardly give your own objection.',
        advice: 'Say what you thought yourself, what you found out and what you proposed.',
        evidence: sentenceSpans(doc, teamObjections.length > 0 ? teamObjections : theirView),
      };
    }
    if (trimmed.length > 0) {
      return {
        status: 'absent',
        reason: 'You leave out what does not fit, so it does not count as evidence.',
        advice: 'Show the cases that speak against your view first.',
        evidence: sentenceSpans(doc, trimmed),
      };
    }
    const heard = theirView.length + concessions.length > 0;
    // Where more is asserted than shown, what was shown carried little.
    const said = countSentences(asserted.find(doc).filter((place) => !isOthersWords(doc, place)));
    const own =
      evidence.length > 0 &&
      borrowed.length === 0 &&
      (said < MANY_ASSERTIONS || countSentences(evidence) > said);
    if (own && (alternatives.length > 0 || heard || decisions.length > 0)) {
      return {
        status: 'clear',
        reason:
          'You object with evidence gathered before the decision, and the story includes the other side.',
        evidence: sentenceSpans(
          doc,
          [...objections.slice(0, 1), ...evidence.slice(0, 2), ...alternatives.slice(0, 1)],
          4,
        ),
      };
    }
    const reason =
      borrowed.length > 0 && evidence.length > 0
        ? 'You object, but the evidence is secondhand or an anecdote.'
        : own === false && evidence.length > 0
          ? 'You object, but you assert more than you show.'
          : evidence.length > 0
            ? 'You object with evidence, but give neither an alternative nor the other side.'
            : 'You object, but without evidence gathered before the decision.';
    return {
      status: 'partial',
      reason,
      advice: 'Say what you measured before it was decided, and what you proposed instead.',
      evidence: sentenceSpans(doc, objections.length > 0 ? objections : alternatives),
    };
  },
});
