/** What a probe asks for, told from its question and its documented intent. */
import { type PhraseSet, phrases, type Searchable } from '../phrases.ts';

export const PROBE_KINDS = [
  'other_side',
  'if_refused',
  'hindsight',
  'after_decision',
  'attribution',
  'cost',
  'alternatives',
  'rationale',
  'aftermath',
  'relationship',
  'motive',
  'hard_part',
  'measurement',
  'decision',
  'influence',
  'own_part',
  'general',
] as const;
export type ProbeKind = (typeof PROBE_KINDS)[number];

/** In the order in which they are tried: the more particular a request, the earlier. */
const CUES: Record<Exclude<ProbeKind, 'general'>, PhraseSet> = {
  if_refused: phrases(
    'what if',
    'suppose|imagine|assume',
    'if|had {they}|it|the|their|your .. refused|rejected|insisted|declined|disagreed|gone',
    'would you have done|reacted|responded|handled',
  ),
  hindsight: phrases(
    'differently',
    'do it over|again',
    'would you change',
    'in hindsight|retrospect',
    'looking back',
    'regret|mistake|mistakes|wrong',
    'have|did you learn|learned|learnt|get|got wrong|from',
    'lesson',
    'self awareness',
    'missed|overlooked|underestimated',
  ),
  other_side: phrases(
    'strongest|best|main argument|objection|counter|case|point',
    'counter argument|arguments',
    'the|their other side|view|perspective|position|argument|objection|concern|concerns|reasoning|opinion',
    'what did {they}|the|your .. say|think|argue|object|answer|reply|want',
    'how did {they}|the|their .. see|react|respond|take',
    'other side argued',
  ),
  after_decision: phrases(
    'decided|decision|went|ruled|decides .. against',
    'decided|decision|went|ruled .. other way',
    'lost the|that argument|vote|discussion|decision',
    'after the|a|that decision',
    'commit|committed|commitment',
    'once .. decided|overruled',
    'the next morning|day',
    'overruled',
  ),
  attribution: phrases(
    'how do|did|can|are|could you so? know|sure|certain|confident|prove|tell',
    'was it you|yours',
    'it was you|not just',
    'take .. credit',
    'just the',
    'how sure|certain|confident',
    'attribution|causation|correlation',
  ),
  cost: phrases(
    'cost|costs|price',
    'trade off|offs',
    'tradeoff|tradeoffs',
    'sacrifice|sacrificed',
    'paid for',
    'gave|give up',
    'downside|downsides',
  ),
  alternatives: phrases(
    'alternative|alternatives',
    'other|different options|option|ways|way|approaches|solutions|choices|possibilities',
    'did|else you? consider|considered|weigh|weighed|reject|rejected',
    'why not',
    'instead',
    'what else',
  ),
  rationale: phrases('why {a} *', 'why did you choose|pick|use|propose|add|build|go|decide|prefer'),
  aftermath: phrases(
    'happened|happen|became|become .. after|afterwards|since|next|later|then|with|of',
    'since then|the|you|rollout|launch',
    'long term',
    'still holding|running|in|used|there',
    'a|one|six|two year|months|years|quarter later|on',
    'what broke|changed|came later|after|afterwards|of',
    'today',
  ),
  relationship: phrases(
    'relationship|relations|rapport|trust',
    'between you',
    'confidence back',
    'get on|along',
    'work together again|now|since|afterwards',
    'hard feelings',
  ),
  motive: phrases(
    'why you',
    'why did|were|was you .. take|own|investigate|start|care|bother|get|act|step|do|volunteer|spend|dig|look',
    'why own|investigate|take|bother|care|get|step|commit|spend',
    'what made|motivated|drove|triggered|prompted you?',
    'motivation|motive|initiative',
  ),
  hard_part: phrases(
    'hardest|trickiest|toughest|difficult|difficulty|challenging|challenge|obstacle|obstacles',
    'was|is|so hard',
    'technically',
  ),
  measurement: phrases(
    'measure|measured|measuring|metric|metrics|quantify|quantified|quantify',
    'impact',
    'how much|many|big|large|long',
    'arrive at',
    'calculate|calculated|estimate|estimated',
    'what difference',
    'numbers|number|figure|baseline',
    'result|results|evidence',
  ),
  decision: phrases(
    'who decided|decides|made|made',
    'final|the decision|call',
    'how was|were it|this decided',
    'what was decided',
  ),
  influence: phrases(
    'how did|do|were you .. get|convince|persuade|win|bring|coordinate|handle|influence|avoid|align|manage|deal|approach|raise|make|keep|involve|work',
    'influence|persuasion|collaboration|coordination|resistance|authority|buy',
    'disagreement',
    'respectful',
  ),
  own_part: phrases(
    'your own? part|role|contribution|share|work',
    'you personally|yourself',
    'did you personally|yourself|actually|exactly',
    'what exactly did you',
  ),
};

const asText = (text: string): Searchable => ({
  text,
  sentences: [{ start: 0, end: text.length }],
  memory: [],
});

/** Classifies a probe. The documented intent decides when it says something; otherwise the question does. */
export function probeKindOf(question: string, intent?: string): ProbeKind {
  for (const text of [question, intent ?? '']) {
    const searched = asText(text);
    for (const kind of PROBE_KINDS) if (kind !== 'general' && CUES[kind].test(searched)) return kind;
  }
  return 'general';
}

/** Whether such a probe asks what would be done, so that "I would" tells an act. */
export const expectsHypothesis = (kind: ProbeKind): boolean => kind === 'if_refused' || kind === 'hindsight';
