import { defineCheck, type Finding, type Span } from '../define-check.ts';
import { phrases } from '../phrases.ts';
import type { Doc, Sentence } from '../text/document.ts';
import { stemOf } from '../text/quantities.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Announces a lesson. */
const LESSON = phrases(
  'i|we ~learn',
  'what i|we ~learn|took|take',
  'lesson|lessons',
  'i ~take with|from|away',
  'takeaway|takeaways',
  'looking back',
  'in hindsight|retrospect',
  'taught me',
  'next time',
  'what stayed with me',
  'what i|we got|did|had wrong|differently',
  'what i would|should',
  'do differently',
  'do over|again',
  'one thing i',
  'the uncomfortable part',
  'from this|that|it i',
  'since then i|we',
);

/** The candidate finds a fault in what the candidate did or believed. */
const OWN_FAULT = phrases(
  'i|we should have|probably|maybe|start|also',
  'i should not have',
  'i|we could have ~ask|~check|~start|~look|~tell|~show|~measure',
  'my|our mistake|error|fault|blind',
  'mistake|error|fault was|is mine|ours|my|our|simple',
  'i|we was|were afraid|proud|blind|stubborn|naive|lazy|impatient|careless',
  'until then|that i|we',
  'i|we was|were wrong|mistaken|late|overconfident|naive',
  'i|we was|were too careful|cautious|slow|fast|quick|proud|sure|optimistic|focused|busy|close|impatient',
  'i|we was|were half wrong',
  'i|we got * wrong',
  'got wrong',
  'i|we had|have? ~assume|~overlook|~underestimate|~miss|~forget|~ignore|~confuse',
  'took me|us too? long|weeks|days|months|years|a',
  'the|that|this very|same mistake|error',
  'i|we ~trust|~rely|~believe the|my|our|a',
  'i|we took her|his|their|the|it .. for',
  'i|we used to ~think|~believe|~assume',
  'before this|that|then i|we ~think|~believe|~assume',
  'i|we had ~think|~believe|~hope|~expect|~see|~hear|~look|~ask|~read|~know|~listen|~talk|~focus .. only|not|never|too',
  'i|we had|have been ~measure|~look|~count|~ask|~solve|~fix|~answer|~optimise|~optimize|~focus',
  'i|we had|did not|never ~understand|~understood|~ask|~see|~know|~think|~realise|~realize|~notice|~consider|~hear|~look',
  'what i|we had not|never *',
  'too late|quickly|early|sure|quick',
  'if i|we did|had .. again',
  'i|we was|were so|too|quite sure|certain|convinced|busy|proud|attached|close',
  'i|we would .. ~let|~show|~ask|~bring|~involve|~ring|~call|~invite|~visit|~start .. first|before|earlier|instead',
  'i|we ~assume|~overlook|~underestimate|~misjudge',
  'i|we had taken it for granted',
  'i|we took it for granted',
  'i|we had argued|measured|counted|treated|asked|calculated|spent|looked|thought|compared|extrapolated',
  'i|we had only|always|mostly ever? *',
  'i|we never ~ask|~think|thought|~check|~look|~count|~measure|~test',
  'i|we had not|never *',
  'it had not occurred',
  'i would have? * ~ask|~start|~check|~look|~tell|~show|~measure|~test|~bring|~split|~talk|~phone|~visit',
  'i would have? ~ask|~start|~check|~look|~tell|~show|~measure|~test|~bring|~split|~talk|~phone|~visit',
  'she|he|they was|were right',
  'i would .. instead|earlier|sooner|first|before|beforehand|differently',
  'until then i|we',
  'i only asked|had|saw|knew|noticed|learned',
  'why i was wrong',
);

/** Sets what was believed against what is so. */
const CONTRAST = phrases(
  'not|never .. but',
  'not the|a|my|in|at|about|only|just|what|how|by',
  'never the|a|about',
  'before i|we',
  'rather than',
  'instead of',
  'cheaper|better|more|less|worse|faster than',
  'was the effect|symptom|cause|wrong',
  'from .. but from',
);

/** Behaviour that changed since. */
const CHANGED = phrases(
  'i|we now',
  'now i|we',
  'since then i|we',
  'these days i|we',
  'today i|we',
  'i|we ~ask|~check|~test|~log|~write|~start|~bring|~count|~measure|~read|~show|~keep|~use .. now|first',
  'every|each .. i ~write|~make|~run|~ship|~review|~start',
  'from now on',
  'after that .. i|we',
  'so now|today *',
  'in my reviews|proposals|plans|planning|reports|designs|tickets',
);

/** Why it could happen at all: what the organisation did not see, own, count or ask. */
const SYSTEMIC = phrases(
  'nobody|none .. ~own|~ask|~count|~measure|~look|~see|~check|~notice|responsible|must|could|had|has|was',
  'no one|team|owner|dashboard|report .. was|had|is|has|~own|~ask|~count|~measure|~look',
  'nothing in|could|told|made',
  'had|has|with no owner|place|name|number|line',
  'we|everyone|everybody had? all? ~agree|~assume|~track|~watch|~measure|~count|~report',
  'our|the .. form|process|template|planning|checklist|review|dashboard|criteria|report|metric|system ~ask|~count|~measure|~reward|~show|~say|~have|~track|made|~look',
  'the cause|reason was|is|i|lay',
  'was|were|is an|the answer to the wrong question',
  'the real|actual|deeper|useful cause|problem|question|reason',
  'why did we|i ..',
);

/** Praises one's own stand, or looks away from oneself. */
const VINDICATION = phrases(
  'i would do it again',
  'i|we still think|believe|reckon|maintain|say|prefer|stand',
  'pick your battles',
  'do exactly the same',
  'do the same again',
  'i|we stand|stood by',
  'proved me right',
  'as i had predicted|said|expected',
  'what i had been saying|predicted',
  'had been right',
  'let them fail',
  'protect .. from',
  'unpopular',
  'objections in writing',
  'on record',
  'i told you',
);

/** Said of anybody: "you have to", "a leader must", "it is important". */
const ANYBODY = phrases(
  'you have|need|must|should|can|always|never|get|learn',
  'one must|has|should',
  'a|the|good leader|junior|senior|engineer|team|developer|manager must|has|should|can|is',
  'it is|was * important|key|essential|crucial',
  'is|are|was * important|key|essential|crucial|everything',
  'how important',
  'pays off',
  'to|and always|never ..',
  'some people',
  'the value|importance|power|meaning of',
  'once more',
);

/** What a general lesson is made of: it would fit any story. */
const GENERAL = words(
  'communication communicate communicating teamwork team people person stakeholder important importance key always never openly respectful respect respectfully listen listening early late trust transparency transparent proactive patience positive attitude mindset quality data fact feedback leader leadership leaders lead decision decide opinion everybody everyone together better best good right wrong thing things way time work working learn learned learnt lesson need must have should customer customers problem problems solution compromise battle career company business project challenge question answer matter matters point look stay keep bring speak take make want think thought know knew believe feel long short first last whole experience example story result results approach idea ideas change year month week day help different differently really probably maybe actually commit committed disagree disagreed express raise side part kind sort level hard easy strong strongly',
);

const contentOf = (doc: Doc, first: number, last: number): Set<string> => {
  const content = new Set<string>();
  for (const { lower, pos } of doc.tokens.slice(first, last)) {
    if (
      (pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'NUM') &&
      lower.length > 2 &&
      !GENERAL.has(lower)
    ) {
      content.add(stemOf(lower));
    }
  }
  return content;
};

/** Lessons come at the end: before this share of the text "I should have" is part of the plot. */
const EARLIEST = 0.62;

const NOW = words('now nowadays since days');
const FAULTS = words(
  'forget misjudge misread misunderstand mistake ignore neglect overlook underestimate overestimate assume presume confuse miss skip dismiss mishandle misplace regret fail blame fear rush hesitate',
);

/** "I start at the driver's seat now": a present tense of one's own that is said to be new. */
const changesHabit = (doc: Doc, { first, last, firstClause, lastClause }: Sentence): boolean =>
  doc.tokens.slice(first, last).some(({ lower }) => NOW.has(lower)) &&
  doc.clauses
    .slice(firstClause, lastClause)
    .some(
      ({ agent, tense, modality, negated, lemma }) =>
        (agent === 'candidate' || agent === 'team') &&
        tense === 'present' &&
        modality === 'did' &&
        !negated &&
        !['be', 'have', 'think', 'know', 'believe', 'feel', 'like', 'get'].includes(lemma),
    );

/** "I forgot", "what I misjudged", "we had ignored": the candidate's own doing, named as a fault. */
const ownsFault = (doc: Doc, { firstClause, lastClause }: Sentence): boolean =>
  doc.clauses
    .slice(firstClause, lastClause)
    .some(
      ({ agent, lemma, modality, reported }) =>
        (agent === 'candidate' || agent === 'team') && modality === 'did' && !reported && FAULTS.has(lemma),
    );

const CLEAR_FROM = 1.2;
const PARTIAL_FROM = 0.75;

interface Signs {
  announced: boolean;
  contrast: boolean;
  general: boolean;
  fault: boolean;
  changed: boolean;
  systemic: boolean;
  /** Content words that are not those of a general lesson, and how many of them the story has told before. */
  own: number;
  bound: number;
}

/** How much one sentence reflects: what it says counts more than that it announces a lesson. */
const pointsOf = ({ announced, contrast, general, fault, changed, systemic, own, bound }: Signs): number =>
  Number(fault) +
  Number(systemic) +
  Number(changed) * 0.75 +
  (announced ? (own >= 2 ? 0.75 : own === 1 ? 0.5 : 0.25) : 0) +
  (announced && contrast ? 0.4 : 0) +
  Math.min(2, bound) * 0.3 -
  (general && !fault ? 0.75 : 0);

function judge(doc: Doc): Finding {
  const opening = doc.sentences.filter(({ end }) => end <= doc.text.length * EARLIEST);
  const story = contentOf(doc, 0, opening.at(-1)?.last ?? 0);
  const late = doc.sentences.filter(
    ({ start, step }) => start >= doc.text.length * EARLIEST || step === 'reflection',
  );
  const signs = (sentence: Sentence) => {
    const announced = LESSON.test(doc, sentence.index);
    const content = contentOf(doc, sentence.first, sentence.last);
    return {
      lesson: announced || sentence.step === 'reflection',
      announced,
      contrast: CONTRAST.test(doc, sentence.index),
      general: ANYBODY.test(doc, sentence.index),
      fault: OWN_FAULT.test(doc, sentence.index) || ownsFault(doc, sentence),
      changed: CHANGED.test(doc, sentence.index) || changesHabit(doc, sentence),
      systemic: SYSTEMIC.test(doc, sentence.index),
      vindication: VINDICATION.test(doc, sentence.index),
      own: content.size,
      bound: [...content].filter((stem) => story.has(stem)).length,
    };
  };
  const told = late.map((sentence) => ({ sentence, ...signs(sentence) }));
  const points = told
    .filter(({ lesson, fault, systemic, changed }) => lesson || fault || systemic || changed)
    .map((row) => ({ ...row, points: pointsOf(row) }));
  const advice =
    'Say what this story showed you that you did not see before, and what you have done differently since.';
  const spans = (rows: readonly { sentence: Sentence }[]): Span[] =>
    rows.map(({ sentence: { start, end } }) => ({ start, end }));
  const deep = points.filter(({ fault, changed, systemic }) => fault || changed || systemic);
  if (told.some(({ vindication }) => vindication) && !points.some(({ fault, changed }) => fault && changed)) {
    return {
      status: 'absent',
      reason: 'The lesson only proves you right; it says nothing about your own part.',
      advice,
      evidence: [],
    };
  }
  const total = points.reduce((sum, row) => sum + row.points, 0);
  if (total >= CLEAR_FROM) {
    return {
      status: 'clear',
      reason: 'The lesson comes from this story and says what was wrong or what you do differently since.',
      evidence: spans(deep.length > 0 ? deep : points),
    };
  }
  if (total >= PARTIAL_FROM) {
    return {
      status: 'partial',
      reason: 'There is a lesson, but it stays on the surface.',
      advice,
      evidence: spans(points),
    };
  }
  return {
    status: 'absent',
    reason: points.length > 0 ? 'The lesson would fit any story.' : 'You name no lesson.',
    advice,
    evidence: [],
  };
}

export const check = defineCheck({
  kind: 'dimension',
  id: 'reflection',
  title: 'A lesson out of this story',
  why: 'Somebody who learns finds the own part in what happened and does something differently since. A slogan would fit any story, and a lesson that only proves the candidate right is none.',
  source: 'domain.md section 5 (reflection), traps 18 and 19.',
  examples: [
    {
      expect: 'clear',
      text: 'The warehouse printers jammed every Monday. I swapped drivers for two weeks. Then a packer showed me that the labels get damp over the weekend, so I had the rolls stored upstairs. Jams went from nine a week to one. I had only ever looked at the drivers, because that is what I know. Now I watch the printer for an hour before I open a log.',
    },
    {
      expect: 'clear',
      because: 'trap 18: general words, then the specific lesson',
      text: 'Our alarm mails were ignored by the night staff. I rewrote them and cut the list to five. The staff answered within ten minutes after that. I learned that communication matters, and I mean one thing: I should have read the mails on a phone at three in the morning, as the night staff does, before I wrote rules for them.',
    },
    {
      expect: 'partial',
      text: 'Our cache was cold after every deploy. I wrote a small job that warms it with the hundred busiest pages. The first minute is fine now. I learned that the busiest pages hardly change from week to week.',
    },
    {
      expect: 'absent',
      text: 'We had a conflict about the database. I explained my view and we found a compromise. The project was delivered. I learned that communication is important and that you always have to listen to each other.',
    },
    {
      expect: 'absent',
      because: 'a lesson that only proves the candidate right',
      text: 'They chose the vendor against my advice. I said so in the meeting. It failed after a year, exactly as I had predicted. I stand by what I said and I would do it again.',
    },
  ],
  run: judge,
});
