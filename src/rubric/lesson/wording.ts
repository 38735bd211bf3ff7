/** How people word a lesson: phrases for what was wrong, what changed since, and what is no lesson at all. */
import { phrases } from '../phrases.ts';

/** Announces a lesson. */
export const LESSON = phrases(
  'i|we ~learn .. that|to|how|what|why|from|something|this|it|i|we|the|not|never|one',
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
  '~stay|~stick|~remain with me',
  '~bother|~embarrass|~haunt|~sting|~humble|~surprise|~strike me',
  'weak|blind spot',
  'where i|we had|was|were|went',
  'thing i|we ~keep|~take|had|got|missed',
  'i blame myself',
  'new to me',
  'dawned on',
  '~open my eyes',
  '~make|~show me ~see|~realise|~realize|that|how|what',
  'i used to',
);

/** The candidate finds a fault in what the candidate did or believed. */
export const OWN_FAULT = phrases(
  'i should not have',
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
  'i|we trusted|relied|believed the|my|our|a|on|in',
  'i|we took her|his|their|the|it .. for',
  'i|we used to ~think|~believe|~assume',
  'before this|that|then i|we ~think|~believe|~assume',
  'i|we had ~think|~believe|~hope|~expect|~see|~hear|~look|~ask|~read|~know|~listen|~talk|~focus .. only|not|never|too',
  'i|we had|have been measuring|looking|counting|asking|solving|fixing|answering|optimising|optimizing|focusing|guarding|thinking|treating|reading',
  'i|we had|did not|never ~understand|~understood|~ask|~see|~know|~think|~realise|~realize|~notice|~consider|~hear|~look',
  'what i|we had not|never *',
  'i|we|my|our .. too late|quickly|early|sure|quick',
  'i|we was|were so|too|quite sure|certain|convinced|busy|proud|attached|close',
  'i|we assumed|overlooked|underestimated|misjudged|misread',
  'i|we had .. backwards|upside|wrong',
  'wrong way round|around',
  'i|we had taken it for granted',
  'i|we took it for granted',
  'i|we had argued|measured|counted|treated|calculated|spent|looked|thought|compared|extrapolated|priced|guarded|defended',
  'i|we had only|always|mostly ever? *',
  'i|we never ~ask|~think|thought|~check|~look|~count|~measure|~test',
  'i|we had not|never *',
  'it had not occurred',
  'she|he|they was|were right',
  'until then i|we',
  'i only asked|had|saw|knew|noticed|learned',
  'why i was wrong',
);

/** Only says what one would do, or would have done. */
export const INTENT = phrases(
  'i|we should have|probably|maybe|start|also',
  'i|we could have ~ask|~check|~start|~look|~tell|~show|~measure|~see|~know|~save',
  'if i|we did|had .. again',
  'i|we would .. ~let|~show|~ask|~bring|~involve|~ring|~call|~invite|~visit|~start .. first|before|earlier|instead',
  'i|we would have? ~ask|~start|~check|~look|~tell|~show|~measure|~test|~bring|~split|~talk|~phone|~visit',
  'i|we would .. instead|earlier|sooner|first|before|beforehand|differently',
  'next|another time',
  'would do|change|like to have',
);

/** Sets what was believed against what is so. */
export const CONTRAST = phrases(
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
export const CHANGED = phrases(
  'i|we ask|check|test|log|write|start|bring|count|measure|show|keep|use .. now|first|nowadays|anymore|these|today',
  'every|each .. i ~write|~make|~run|~ship|~review|~start',
  'from now on',
  'in my reviews|proposals|plans|planning|reports|designs|tickets',
);

/** Why it could happen at all: what the organisation did not see, own, count or ask. */
export const SYSTEMIC = phrases(
  'nobody .. ~own|~ask|~count|~measure|~look|~see|~check|~notice|responsible|must|could|had|was',
  'no one|team|owner|dashboard|report .. was|had|is|has|~own|~ask|~count|~measure|~look',
  'none of us|them had|~ask|~see|~look',
  'nothing in|could|told|made',
  'our|my|the * only|never ~know|~count|~measure|~show|~ask|~see|~tell|~look',
  'our|my|the * could|did not ~know|~count|~measure|~show|~ask|~see|~tell|~answer|~look',
  'had|has|with no owner|place|name|number|line',
  'we|everyone|everybody had? all? ~agree|~assume|~track|~watch|~measure|~count|~report',
  'our|the .. form|process|template|planning|checklist|review|dashboard|criteria|report|metric|system ~ask|~count|~measure|~reward|~show|~say|~have|~track|made|~look',
  'the cause|reason was|is|i|lay',
  'was|were|is an|the answer to the wrong question',
  'the real|actual|deeper|useful cause|problem|question|reason',
  'why did we|i ..',
);

/** Praises one's own stand, or looks away from oneself. */
export const VINDICATION = phrases(
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
export const ANYBODY = phrases(
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
