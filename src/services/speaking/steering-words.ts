// Words that steer a candidate, by approval, by a hint or by talk of the machinery. They also stand in harmless
// sentences; a scripted sentence said in their place does no harm, so the lists err on the side of catching.

/** Patterns with white space and apostrophes of any kind, matched as whole words. */
function anyOf(...patterns: readonly string[]): RegExp {
  const source = patterns.map((each) => each.replaceAll("'", "['’]").replaceAll(' ', '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Approval and disapproval. */
const praise = [
  'great|excellent|impress(?:ive|ively|ed)|fantastic|amazing|awesome|wonderful|brilliant|outstanding|superb|terrific',
  'remarkabl[ey]|admirabl[ey]|admire|commend(?:able)?|stellar|perfect(?:ly)?|nice(?:ly)?|lovely|bravo|kudos|congrat\\w*',
  'insightful|thoughtful|compelling|convincing|persuasive|clever|smart|courageous|brave|love[ds]?|like that',
  'glad|happy to hear|pleased|appreciat\\w+|proud|interesting|fascinating|helpful|valuable|inspiring',
  '(?:good|strong|solid|fine|powerful|rich|clear) (?:example|story|stories|point|job|work|start|details?|instincts?|judge?ment|call|move|thinking|question|answer|one|ownership|leadership|lesson)',
  'well (?:done|said|put|handled|told|thought|structured)|thank you|thanks|good for you|no doubt',
  '(?:the )?right (?:approach|answer|call|idea|thing to do)',
  'unfortunately|sadly|disappoint\\w+|weak|poor(?:ly)?|unconvincing|sorry to hear|too bad|a shame|worr(?:ying|ied)|mistaken|vague',
];

/** What the candidate should say next, or how they are judged. */
const hints = [
  'you (?:should|could|might|may|must|ought|need|would|can|will want)(?: (?:to|have|want|mention|add|say))?',
  "make sure|be sure|remember to|(?:do not|don't) forget|try to|focus on|consider|(?:be |more )?specific(?:ally)?",
  'ideally|for example|for instance|such as|think about|keep in mind',
  "(?:i am|i'm|we are|we're) (?:looking|hoping|expecting|listening|waiting)",
  "(?:i|we) (?:want|would like|hope|expect|need|was hoping|were hoping)|(?:i|we)'d like",
  '(?:would|will) be (?:better|stronger)|(?:stronger|better) answer',
];

/** A grade, or what grades are made with. */
const grading = [
  'rubric|dimensions?|criteri(?:on|a)|anchors?|core act|disqualif\\w+|verdicts?|scores?|scored|scoring|grad(?:e|es|ed|ing)|ratings?|rated',
  'leadership principles?|bar raiser|raises? the bar|star (?:format|method)',
  "strong hire|no hire|hire you|hire side|(?:would|will|i'd) hire|leaning hire|inclined|hired",
];

/** A model that speaks of itself or of what it was told. */
const outOfRole = [
  'as an ai|ai model|language model|(?:ai|virtual) assistant|chatbot|system (?:prompt|message)|(?:my|your|these|previous) (?:instructions|prompt)',
  "i (?:cannot|can't|am not able|am unable)|i'm (?:not able|unable)|jailbreak|prompt injection|boundary|json|(?:this|the|my) sheet",
];

export const PRAISE = anyOf(...praise);
export const GRADING = anyOf(...grading);
export const OUT_OF_ROLE = anyOf(...outOfRole);
/** Any of them: one expression finds that there is none in a third of the time that four take. */
export const STEERING = anyOf(...praise, ...hints, ...grading, ...outOfRole);
