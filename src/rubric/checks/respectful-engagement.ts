import { defineCheck } from '../define-check.ts';
import {
  behindBacks,
  contempt,
  fingerPointing,
  foundOut,
  insults,
  overriding,
  roundabout,
} from '../disagreement/conduct.ts';
import { readDisagreement } from '../disagreement/read.ts';
import { clauseAt, isOthersWords, isQuoted, sentenceSpans } from '../disagreement/spans.ts';
import { type Match, type PhraseSet, phrases, wordsOf } from '../phrases.ts';
import { BLAME_SAYS, blameKinds } from '../signs/blame/kinds.ts';
import { isWeighable, weighKinds } from '../signs/weighed.ts';
import { SIGN_WEIGHTS } from '../signs/weights.ts';
import type { Doc } from '../text/document.ts';

/** Manners: they show an intention, not that the other side was heard. */
const manners = phrases(
  'respectfully|politely|calmly|constructively|openly|respectful|polite|calm|constructive|friendly|diplomatic|kind',
  'one to|on one',
  'in private|person',
  'just the two of',
  'to {them} directly|alone|first',
  'asked {them} .. for|if|what|why|how|to',
  'sat|sit down? with',
  'invited|invite {them}',
  'so {they} would not be surprised|ambushed',
  'thanked|thank',
);

/** "I let them try both without telling them which": who is not told which is which may judge for themselves. */
const isBlindTrial = (doc: Doc, { next, sentence }: Match): boolean => {
  const word = wordsOf(doc)[next];
  return word?.sentence === sentence && (word.lower === 'which' || word.lower === 'whose');
};

/** "I wrote to them: I counted you in secret": told to those whom it concerns. */
const isAdmitted = (doc: Doc, { start }: Match): boolean => {
  const clause = clauseAt(doc, start);
  if (clause?.agent !== 'candidate') return false;
  const { first } = doc.sentences[clause.sentence]!;
  return doc.tokens.slice(first, clause.first).some(({ lower }) => lower === ':');
};

/** Where a set is found in the candidate's own words, and not denied. */
function toldOutright(doc: Doc, set: PhraseSet): Match[] {
  const found: Match[] = [];
  for (const match of set.find(doc)) {
    const clause = clauseAt(doc, match.start);
    if (clause?.negated !== true && !isOthersWords(doc, match, clause)) found.push(match);
  }
  return found;
}

export const check = defineCheck({
  kind: 'dimension',
  id: 'respectful_engagement',
  title: 'Heard the other side',
  why: `Respect is shown by telling the other side's reason as they would tell it, by going to them first, and by granting
    what is right in it. An adverb ("respectfully") proves nothing, and contempt, or going behind somebody's back, is the
    opposite however right the candidate was.`,
  source:
    'domain.md section 1 (Backbone: an option that serves their need), section 5 (respectful engagement)',
  examples: [
    {
      expect: 'clear',
      text: 'I disagreed with Ana. Her worry was that the queue would back up, which was fair, so I added a limit. She signed off.',
    },
    {
      expect: 'clear',
      text: 'He said that every hour of waiting costs two drivers. I had not counted that, and he was right. I changed my proposal.',
    },
    {
      expect: 'clear',
      text: 'I asked the lead what would break for his team. He explained that month-end is frozen. I moved the date for him.',
    },
    {
      expect: 'clear',
      text: 'She argued that two systems are twice the work, and that is true. I offered to run the second one myself.',
    },
    {
      expect: 'clear',
      text: 'My manager feared that the client would leave, because they pay per listing. I read the contract with her before we talked to them.',
    },
    {
      expect: 'clear',
      text: 'Their reason was the licence, it costs forty thousand a month. This I did not know. It is not a stupid reason.',
    },
    {
      expect: 'partial',
      text: 'I told them respectfully that I see it differently. We stayed calm. Then I built my version.',
    },
    {
      expect: 'partial',
      text: 'I talked to him one to one and I was polite. I showed my numbers and I changed the config.',
    },
    { expect: 'partial', text: 'She said no. I did it her way.' },
    {
      expect: 'absent',
      text: 'The architect is clueless and he never looked at a profiler. I told him that his plan is nonsense.',
    },
    {
      expect: 'absent',
      text: 'I told nobody and went alone to the director with my page. He learned of it after she had decided.',
    },
    { expect: 'not_assessed', text: 'I rewrote the parser and the error rate went from 4 to 1 percent.' },
    {
      expect: 'absent',
      text: 'He just did not get it, he has no idea of databases. I built it my way without telling him.',
    },
    {
      expect: 'absent',
      text: 'I warned our customers and the sales people quietly, so they could make some noise from their side.',
    },
    {
      expect: 'clear',
      text: 'She wanted the dear kind. I let twelve guests try both without telling them which, and seven took the cheap one. She said no.',
      because: 'a blind trial hides nothing from anybody',
    },
    {
      expect: 'clear',
      principle: 'earn-trust',
      text: 'I wrote to the tenants myself: I read your meters in secret, and I read them wrong. She said that she had wondered.',
      because: 'what one owns up to is not done behind backs',
    },
    { expect: 'not_assessed', text: 'The change was made on Monday. Latency fell to 80 milliseconds.' },
  ],
  run(doc, context) {
    const own = (set: PhraseSet): Match[] => toldOutright(doc, set);
    const { theirView, concessions, decisions } = readDisagreement(doc);
    // Words about things or about oneself are scorn for nobody.
    const scornful = (set: PhraseSet): Match[] =>
      own(set).filter(({ start }) => {
        const agent = clauseAt(doc, start)?.agent;
        return agent !== 'candidate' && agent !== 'team' && agent !== 'thing';
      });
    const insulting = scornful(insults);
    const harsh = [...insulting, ...scornful(contempt), ...own(fingerPointing), ...own(overriding)];
    // An accusation by somebody else that the candidate takes up weighs as much as an insult of one's own.
    const takenUp = harsh.filter(({ start }) => isQuoted(doc, start));
    // Only what somebody did: a system that fails silently hides nothing from anybody.
    const byPeople = ({ start }: Match): boolean => {
      const agent = clauseAt(doc, start)?.agent;
      return agent !== 'thing' && agent !== 'none';
    };
    const round = own(roundabout).filter(byPeople);
    const hidden = [
      ...own(behindBacks).filter(
        (match) => byPeople(match) && !isBlindTrial(doc, match) && !isAdmitted(doc, match),
      ),
      ...(round.length + harsh.length > 1 ? round : []),
    ];
    const exposed = context.principle.slug === 'earn-trust' ? own(foundOut) : [];
    const caught = exposed.length > 1 ? exposed : [];
    if (insulting.length + takenUp.length > 0 || harsh.length > 1 || hidden.length > 0 || caught.length > 0) {
      const found = hidden.length > 0 ? hidden : caught.length > 0 ? caught : harsh;
      return {
        status: 'absent',
        reason:
          hidden.length > 0
            ? 'Something is done behind the backs of the people it concerns.'
            : caught.length > 0
              ? 'Somebody else, not you, brought your own error to light.'
              : 'You speak of the other side with contempt, override them or put the blame on them.',
        advice: 'Give their reason as they would give it, and say what was right about it.',
        evidence: sentenceSpans(doc, found),
      };
    }
    const blaming = isWeighable(doc) ? weighKinds(doc, blameKinds(doc), SIGN_WEIGHTS.blame) : null;
    if (blaming) {
      return {
        status: 'absent',
        reason: `The fault is put on others: ${blaming.strongest.map((kind) => BLAME_SAYS[kind]).join(', and ')}.`,
        advice: 'Give their reason as they would give it, and say what was right about it.',
        evidence: sentenceSpans(doc, blaming.places),
      };
    }
    // What somebody said is told as a sentence of its own: "she said that two systems are twice the work".
    const propositions = doc.clauses.filter(
      ({ reported, speaker, finite }) => reported && speaker === 'other' && finite,
    );
    const heard = [...concessions, ...theirView, ...propositions];
    if (heard.length >= 2) {
      return {
        status: 'clear',
        reason: "You give the other side's reason and take it seriously.",
        evidence: sentenceSpans(doc, heard),
      };
    }
    const polite = [...own(manners), ...heard, ...decisions];
    if (polite.length > 0) {
      return {
        status: 'partial',
        reason: 'The tone is civil, but you hardly give the other side’s reason.',
        advice: 'Give their strongest argument as they would, and say what you conceded.',
        evidence: sentenceSpans(doc, polite),
      };
    }
    return {
      status: 'not_assessed',
      reason: 'No other side appears in this answer, so how you treated it cannot be judged.',
      evidence: [],
    };
  },
});
