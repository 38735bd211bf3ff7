/** The answer is about something else: oneself, one's career, or nothing that could be an answer. */
import { coreActOf } from '../acts/core-act.ts';
import { isTimeless } from '../acts/eventless.ts';
import { spanOf } from '../acts/evidence.ts';
import { fieldTouched } from '../acts/field.ts';
import { defineCheck, type Span } from '../define-check.ts';
import { countSentences, sentenceSpans } from '../disagreement/spans.ts';
import { STRAYING } from '../signs/off-topic.ts';
import { signsOf as classesOf } from '../signs/signs.ts';
import type { Doc } from '../text/document.ts';
import { wordClass } from '../text/word-class.ts';

/** What one tells of oneself when asked to introduce oneself. */
const ABOUT_ONESELF = wordClass(
  `career experience background degree graduated studied hobby hobbies strength strengths weakness weaknesses passionate passion
   certification certificate certified resume cv position role-model salary opportunity company hometown family university
   interests free-time skills motivated team-player hardworking ambitious personality`,
);
const SELF_VERBS = wordClass('describe enjoy love like graduate study consider see join live grow start');
const LEAST_WORDS = 25;
const LEAST_SIGNS = 4;
/** In fewer words than this a story may leave its subject unnamed. */
const WHOLE_STORY = 80;
const MOST_PAST = 0.55;
const LEAST_STATEMENTS = 8;
const STRAY_CLASSES = 2;
const STRAY_SHARE = 0.4;

export const check = defineCheck({
  id: 'off_topic',
  kind: 'disqualifier',
  title: 'Off topic',
  why: 'An introduction of oneself, a career told from the start or a text that is no answer at all says nothing about the principle. A story in which what is asked for happens, or is only named, is at worst weak, and ignored here.',
  source: 'domain.md section 5 (relevance); trap 8',
  examples: [
    {
      expect: 'fires',
      text: 'A little about me: I have eight years of experience, I studied physics and I joined a bank after university. I enjoy working in a team and I would describe myself as motivated. My strengths are patience and curiosity. In my free time I like climbing, and this position is a great opportunity.',
    },
    {
      expect: 'fires',
      text: 'The fog comes over the harbour and the lamps go out one by one. The boats are asleep, the ropes are wet, the gulls are quiet. Winter sits on the pier and counts the waves until morning.',
    },
    {
      expect: 'fires',
      text: 'I grew up in a small town and I graduated in physics. My career began at a bank. I consider myself hardworking, I love learning, and my colleagues would say that I am motivated. My salary expectation is open. I have two children and my hobbies are chess and sailing.',
    },
    {
      expect: 'fires',
      principle: 'frugality',
      text: 'Our central build machine was slow and many jobs waited for it. I looked into the queue with my manager and found that the compiler was started anew for each file. I wrote a small daemon that keeps it warm, tested it on two branches and rolled it out over a week. A build had taken forty minutes and takes nine since then, and the other group, which has the same machine, has copied my daemon. I learned to look at what is started before I look at what runs.',
      because: 'neither "central" nor "manager" has to do with money',
    },
    {
      expect: 'silent',
      principle: 'have-backbone',
      text: 'The curator’s plan was to close the reading room at noon all winter. I had the visitor slips of a year and put them in front of her: four of ten came after twelve. She looked at it for a long time. The plan had been announced, she said, and the guard had other shifts already. I offered to sit there myself on two afternoons and to count again. She took that. In February she had my counts on the table at the council, and the noon closing was taken back for the coming year, with one afternoon left out. I kept the slips going until spring.',
      because: 'no word of difference, and yet the plan of another is what it turns against',
    },
    {
      expect: 'silent',
      principle: 'earn-trust',
      text: 'I had switched two valves in the drawing for a bottling hall, and the fitter, Mr. Oduya, had cut forty pipes by it before he saw. I drove there the same evening. I said that it was me, and that I had not had it read by anybody. He did not say much. I paid for the pipes out of our share, cut twelve of them with him on the Saturday, and sent him the next drawing a week ahead. He drew a circle on it and sent it back. After that he phoned me first when something in a drawing looked odd to him, and once when nothing did.',
      because: 'no word for it, and yet it is told between two persons',
    },
    {
      expect: 'silent',
      text: 'Our lead, who has a degree in statistics and twenty years of experience, wanted a new model. I did not agree. I compared both on the data of March and ours was better for nine of ten shops. She kept hers for the tenth, and I built the switch.',
    },
    {
      expect: 'silent',
      text: 'I have ten years of experience with databases, so when our lead wanted to skip the backup test I disagreed. I restored one to show her what was missing and proposed a monthly drill. She agreed to a quarterly one and I ran the first.',
    },
    {
      expect: 'silent',
      text: 'I found that the nightly job was slow, I profiled it and rewrote the parser. It takes nine minutes instead of forty now and two other groups use the same parser.',
      because: 'trap 8 is a matter of relevance',
    },
  ],
  run(doc, { principle }) {
    if (doc.words < LEAST_WORDS) return null;
    const spoken = doc.clauses.some(
      (clause) => clause.agent === 'candidate' || clause.agent === 'team' || clause.patient === 'candidate',
    );
    if (!spoken && doc.clauses.length > 0) {
      return {
        reason: 'This does not read as somebody answering an interview question.',
        evidence: [spanOf(doc.sentences[0]!)],
      };
    }
    if (isTimeless(doc, MOST_PAST, LEAST_STATEMENTS)) {
      const { classes, places } = classesOf(doc, STRAYING);
      if (classes >= STRAY_CLASSES && countSentences(places) >= STRAY_SHARE * doc.sentences.length)
        return {
          reason: 'You talk about other things than the question asks for.',
          evidence: sentenceSpans(doc, places, 2),
        };
    }
    // Two readings have to agree: each alone was wrong of two hires in three hundred answers nobody had read.
    if (
      doc.words >= WHOLE_STORY &&
      coreActOf(doc, principle).strength === 0 &&
      fieldTouched(doc, principle) !== 'told'
    ) {
      return {
        reason: 'Nothing in this story belongs to what the principle asks for.',
        evidence: doc.sentences.slice(0, 1).map(spanOf),
      };
    }
    if (coreActOf(doc, principle).strength > 0) return null;
    const signs = signsOf(doc);
    if (signs.length < LEAST_SIGNS) return null;
    return {
      reason: 'You introduce yourself instead of answering the question.',
      evidence: signs.slice(0, 2),
    };
  },
});

/** Sentences that introduce the speaker. */
function signsOf(doc: Doc): Span[] {
  const found: Span[] = [];
  for (const sentence of doc.sentences) {
    let signs = 0;
    for (let at = sentence.first; at < sentence.last; at += 1)
      if (ABOUT_ONESELF.hasForm(doc.tokens[at]!)) signs += 1;
    for (let at = sentence.firstClause; at < sentence.lastClause; at += 1) {
      const clause = doc.clauses[at]!;
      if (clause.agent === 'candidate' && SELF_VERBS.hasLemma(clause)) signs += 1;
    }
    if (signs > 0) found.push(spanOf(sentence));
  }
  return found;
}
