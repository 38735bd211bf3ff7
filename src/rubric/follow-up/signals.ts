/**
 * What a follow-up answer does, found by how English does it and not by what the story is about. The substance
 * side: grants the other side something, names an own error or the limit of a claim, reports what somebody said,
 * acts, tells an event in its time and place, compares. The evasion side: maxims, self-praise, praise by others,
 * dismissal of the question, hand-offs, effort for result, "more of the same", opinions about people.
 */
import { phrases } from '../phrases.ts';

/** The other side is granted something. */
export const grants = phrases(
  '{they} {be} right',
  '{they} had|have a good|fair|real|valid point',
  '{they} had|have a point',
  '{they} had|have it right',
  'right to ask|say|worry|hesitate|insist|object',
  'turned|turn out to be right|fixable|wrong',
  'mostly|partly|largely {they} {be}',
  'good|fair|reasonable|valid|legitimate|better|strong|sensible question|point|reason|objection|argument|concern|worry|instinct',
  'fair enough',
  'no good answer',
  'had no answer',
  'the closest',
  'was|were|been|is deliberate|legitimate|sound|justified|reasonable|understandable|fair',
  'i would have been fine',
  'because i had to answer',
  'made sense',
  '{they} was|were|is|are not wrong|exaggerating|imagining|being difficult',
  'not making it up',
  'better than mine',
  'a reason of their|his|her own',
  'they|he|she knew .. better',
  'convinced me',
  'changed my mind',
  'i took most|it|that|some|all',
);

/** An own error, omission or wrong belief is named. */
export const ownErrors = phrases(
  'i was .. wrong|mistaken|naive|careless|late|lazy|slow|impatient|stubborn',
  'i was too',
  'i had been .. wrong|mistaken|too',
  'i had|have|would had|have? .. missed',
  'i missed|overlooked|underestimated|overestimated|misjudged|misread|forgot|skipped|ignored|assumed',
  'i had|would|have overlooked|underestimated|misjudged|misread|forgotten|skipped|ignored|assumed',
  'i did not ask|check|test|look|realise|realize|notice|read|see|think|know|verify|measure|tell|include|involve|expect',
  'i had not .. ask|asked|checked|tested|looked|realised|realized|noticed|read|seen|thought|known|verified|measured|told|included|involved|expected',
  'i had|have never asked|checked|tested|looked|read|measured|verified|tried',
  'i never .. ask|asked|checked|tested|looked|read|measured|verified|tried|told|saw',
  'i should .. have',
  'i ought to have',
  'mine to ask|check|find|know|say|see|fix',
  'my|mine own? mistake|fault|error|doing|blind',
  'was my mistake|fault|error|doing',
  'i got .. wrong',
  'i|we had .. it wrong',
  'was|were news to me',
  'i was proud of',
  'i waited too long',
  'i argued|answered|solved|measured|optimised|optimized|fought .. wrong|nobody',
  'i went straight|directly to',
  'what|where i got|did|had wrong',
  'i pushed too',
  'i treated .. as',
  'cost me nothing',
  'took me too long',
  'would have shown|told|caught|saved|found|been spotted',
  'i only had|knew|asked|checked|saw|found|realised|realized|looked|tested|learned|learnt|thought',
);

/** The limit of a claim is named: what is not known, not proved, not fixed or not one's own. */
export const limits = phrases(
  'i|we can|could not .. claim|explain|say|prove|tell|rule|know|separate|answer|promise|swear',
  'i would not claim|swear|bet|say|trust|take',
  'i do not know',
  'i do not claim|think|trust .. all',
  'i did not trust',
  'unexplained|unclear|unproven',
  'for all .. i do not',
  'i would|can only? defend|claim',
  'the rest i',
  'part i would claim',
  'did not go well|plan',
  'it needed|took one|a|two|several',
  'apart|aside from',
  'still does|do|is|are not',
  'that we know of',
  'did not move|change|help|hold|work|fit|improve|matter',
  'stayed|remained where|the same|as|flat|unchanged|in',
  'less .. than',
  'to be honest|fair',
  'not|never all of',
  'i was not sure|certain',
  'was luck|lucky',
  'was not pleased|happy|thrilled|convinced|free|cheap|mine|easy',
  'were not pleased|happy|thrilled|convinced|free|cheap|mine|easy',
  'the price was|is|of',
  'though not',
  'the bigger|real|main cost|price|problem|risk',
  'not me|mine|us|ours',
  'so it was|is not just|only',
  'turned|turns out',
  'it was cool|tense|awkward|cold|uncomfortable|frosty|strained|rough',
  'came out of',
  'slipped by?',
  'had to wait',
);

/** Somebody else says something: the words that come after are theirs. */
export const reports = phrases(
  '{they} said|asked|argued|explained|told|pointed|replied|answered|worried|feared|showed|warned|objected|insisted|suggested|proposed|wanted|needed|agreed|refused|offered|thought|preferred|noticed|found',
  '{their} worry|concern|argument|point|reason|fear|objection|question|view|plan|answer|idea|case|side was|is|that',
  '{their} lead|manager|team|engineer|director|owner|head|analyst|auditor said|asked|argued|explained|told|pointed|worried|showed|wanted|needed|agreed|refused|offered',
  'lead|manager|team|engineer|director|owner|head|officer|auditor|analyst|colleague|controller|customer|nurse|seller|user said|asked|argued|explained|told|pointed|worried|showed|wanted|needed|agreed|refused|offered|rang|called|noticed|found',
  'asked me|us|why|whether|if|for|who|what|how|when',
  'showed|told me|us that|why|how|what',
  'what they|he|she had? argued|said|wanted|needed|meant|feared',
);

/** What the candidate did to people and things; states, wishes and opinions are not acts. */
const ACTS =
  '~ask|~offer|~build|~write|~put|~take|~send|~call|~ring|~sit|~show|~change|~add|~move|~remove|~join|~log|~compare|~count|~measure|~read|~look|~search|~go|~run|~rerun|~test|~try|~propose|~suggest|~drop|~fix|~make|~set|~bring|~tell|~give|~split|~draft|~buy|~extend|~replace|~rebuild|~reproduce|~trace|~pull|~check|~walk|~keep|~stop|~start|~publish|~document|~attach|~review|~pair|~merge|~roll|~switch|~hand|~invite|~interview|~shadow|~visit|~meet|~agree|~list|~map|~price|~estimate|~calculate|~sum|~pin|~query|~join|~sample|~label|~tag|~ship|~release|~deploy|~monitor|~watch|~migrate|~document|~answer|~reply|~explain|~raise|~report|~correct|~withdraw|~apologise|~apologize|~admit|~rank|~work|~wait';
export const ownActs = phrases(
  `i also|then|first|just|even|therefore? ${ACTS}`,
  `i did ${ACTS}`,
  `i have|had ${ACTS}`,
  `i would have ${ACTS}`,
  `i would ${ACTS}`,
  `and ${ACTS}`,
  'by asking|letting|showing|building|offering|taking|putting|moving|forcing|writing|going|doing|giving|making|running|comparing|counting',
);

/** When and where in the story something happened. */
export const events = phrases(
  'on|by|before|after|until {a} monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|weekend|day',
  'on|by|last|that monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  'in|by|since|until|from|last|of|late|early {a}? january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter',
  'in week|month|sprint|quarter|year *',
  'the same|next|following day|week|morning|month|afternoon|evening|sprint|quarter|year',
  'that same? morning|afternoon|evening|week|night',
  'within {a}|minutes|hours|days|weeks hour|day|minutes|week',
  'within an|the hour|day|week',
  'while i',
  'before anything|telling|touching|drawing|trying|asking',
  'since then',
  'now it|we|i|the|my|our',
  'at the start|end of',
  'later',
  'meanwhile',
);

/** Two conditions, groups or moments set against each other. */
export const comparisons = phrases(
  'those with|without',
  'with and without',
  'the others|other',
  'the rest',
  'compared|compare .. with|to|against',
  'before and after',
  'side by side|beside',
  'against',
  'in those|these * days|weeks|months',
  'not|and not in|from|by|just|only',
  'the * before',
  'where|whereas|while {a}',
  'staged|stage|control|sample|random|holdout|baseline|cut',
  'both',
  'neither',
  'between',
  'from .. to',
  'than|as',
  'rather than',
  'instead of',
);

/** Why it was so. */
export const causes = phrases(
  'because',
  'since {they}|it|i|we|the|that|there|most|nobody|people',
  'so that',
  'which is why|what|where|how',
  'that is why|what|how',
  'the reason|trouble|problem|idea|point|case|catch was|is|being',
  'until',
  'unless',
  'otherwise',
  'if {they}|it|i|we|you|that|the|people|there|your',
  'so i|we|the|it|if|they|he|she|that',
  'in case',
  'means|meant',
);
