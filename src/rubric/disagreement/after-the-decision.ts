/** What one does once it is decided, against one's own wish: go round it, do as little as possible, or stand behind it. */
import { actsOf } from '../acts/acts.ts';
import { type Match, phrases } from '../phrases.ts';
import type { Doc } from '../text/document.ts';
import { wordClass } from '../text/word-class.ts';
import { readDisagreement } from './read.ts';
import { clauseAt, isOthersWords } from './spans.ts';

/** Goes on fighting, round those who decided. */
export const campaigning = phrases(
  '~rally|~lobby|~petition|~canvass|~agitate',
  '~campaign|~fight|~argue on|against',
  '~go over|around|round|past|behind his|her|their|the|everybody',
  '~leak|~forward|~slip it|the|my|some|what',
  '~send|~write|~show .. to .. board|director|press|customers|customer|regulator|friend|competitor|council|union|chief',
  '~talk|~complain|~grumble|~moan|~gossip with|to|about|among|over',
  'against it|them|her|him|that',
  '~bring|~put|~raise .. up? again',
  'every|each meeting|time|occasion',
  'turn|turned|turning him|her|them|people|others round|around|against',
);

/** Does no more than one has to, or leaves it to the others. */
export const holdingBack = phrases(
  'as|what was? required|requested|ordered|instructed|told|demanded|asked|agreed',
  'as required|ordered|instructed',
  'because it was a|my|the ticket|job|task|order',
  'nothing|no more|else than|and|but|beyond',
  'not more|a stroke|an inch',
  'bare|absolute|strict minimum|bones|necessary',
  '~leave it|that|this|them|her|him|the .. to|for',
  '~leave .. to her|him|them|others|whoever|someone|somebody',
  '~let her|him|them|others|it get|do|run|go|see|find|fail|deal|sort|be',
  '~stay|~keep|~hold|~step|~stand|~sit out|back|aside|away|clear|quiet|still|off',
  '~take|~keep my|our hands|name off|out|away',
  '~take|~get myself off|out',
  '~move|~switch|~ask|~apply|~transfer over|to another|elsewhere',
  '~ask|~put .. for .. leave|transfer|place|move',
  '~ask|~tell|~get my|a .. deputy|colleague|junior|team to lead|do|run|take|handle',
  'from there|then on it was',
  'her|his|their show|baby|problem|business|headache|mess|funeral',
  'not my circus|problem|business|baby|mess|headache|fight|monkey',
  'without me',
  'my heart|soul was|is not|elsewhere|out',
  '~point .. to the wiki|manual|docs|documentation|ticket',
  'if|when they|she|he asked|called|came',
  '~watch|~wait|~see how|what|whether|until|till|for|from',
  'other|more pressing|urgent|important things|priorities|work|matters',
  'got on|carried on|busy with my|our|other own?',
);

/** Keeps the rejected way in reserve, or waits to be proved right. */
export const keepingReady = phrases(
  '~keep .. alive|ready|warm|going|running|private|privately|side|drawer|branch|copy|handy',
  'still have .. ready|drawings|branch|plan|draft|copy',
  'in case he|she|they|it|the|somebody',
  'on the side',
  'saw|seen|see it coming|happen',
  'as|like i had? said|warned|predicted|feared|expected|told',
  'had|have written a|it|that|all|everything',
  'knew|know it would|from',
  'same slide|mail|slides|note|numbers again',
  'still think|believe|say|reckon|prefer|hold|convinced|maintain|of',
  'not surprised|sorry',
  'proved|proven|vindicated|was right',
);

/** Makes the decision one's own. */
export const standingBehind = phrases(
  '~tell|~explain|~write .. my|the|our|every|all team|crew|others|people|colleagues|staff|drivers|it|them why|how|that',
  'as if|though .. been|were|was my|our|mine',
  'as well as i|we',
  '~defend|~champion|~promote .. it|her|his|the|their|that',
  '~count on me|us',
  'on|by her|his|their|the side of',
  '~offer|~ask|~volunteer to|if .. take|do|build|lead|write|run|help|train|carry|own',
  '~take|~pick|~choose on? the hardest|first|hard|worst|ugliest|difficult|night',
  'it|them|that|one|two|three|half|all|first|site|job|work|shift|the myself',
  'every|each|first morning|evening|night|day|week|weeks|month|months|shift',
  'make|made|making it|her|his|their .. work|succeed|stick|good|hold',
  '~rewrite|~redo|~rebuild|~redraw|~recut|~retrain|~delete|~drop|~archive .. my|our|it|the',
  '~train|~teach|~coach|~sit|~ride|~walk .. with|them|the|every|each',
  'so that it|nobody|they|people|she|he|no',
);

/** Works against what was decided, whatever else one does for it. */
const undermining = phrases(
  '~rally|~stir|~incite|~turn|~set|~warn|~mobilise|~mobilize .. against it|her|him|them|that|the',
  '~lobby|~petition|~canvass against|the|other|some|several|two|three|members|people|everybody',
  '~watch|~wait|~observe from my|the|a|our desk|side|sidelines|distance|bench|balcony|window',
  'under another|different|some|false name|budget|label|heading|title|code|account|pretext',
  '~go|~work behind his|her|their|the back|backs',
  '~leak|~sabotage|~undermine|~boycott|~obstruct it|the|her|his|their|what|some|that',
  '~bad mouth',
  '~keep my|our * ready|handy for|until',
);
/** Has no part in what was decided: others carry it out, or nobody. */
const leaving = phrases(
  'without me',
  '~ask|~beg to be taken|let|moved|put|kept|left|spared off|out|away|elsewhere',
  '~ask off|out it|that|the',
  'wanted|want|took|take|had|have|asked|ask .. no part|share|piece|hand|shift|role|job',
  'none of it',
  '~move|~switch|~transfer|~change|~go|~turn on|over|back? to another|other|different|something|my',
  '~step|~stand|~stay|~keep aside|out|away',
  '~keep my hands|name|distance off|out|away|from',
  '~take my holiday|holidays|vacation|leave|name',
  '~leave it|that|this|them|the .. to|with|for her|him|them|others|whoever|someone|somebody|colleagues',
  'let|letting her|him|them|others do|get|build|carry|run it|on|that',
  'by then|now i was|worked|sat .. on|doing|in|with',
);
const RESUMING = wordClass(
  'move switch transfer change go turn step stand stay keep take leave let ask want have beg be sit work',
);

/** Own work after a decision, up to which who left it had left it. */
const WORK_LEFT = 1;

/** Where the candidate has no part in what was decided, and does no work for it either. */
export function leavingIn(doc: Doc): Match[] {
  const decided = readDisagreement(doc).decisions[0]?.start;
  if (decided === undefined) return [];
  const left = leaving.find(doc).filter((match) => {
    if (match.start < decided || isOthersWords(doc, match)) return false;
    const clause = clauseAt(doc, match.start);
    return (
      clause === undefined || (!clause.negated && (clause.agent === 'candidate' || clause.agent === 'none'))
    );
  });
  const first = left[0];
  if (first === undefined) return [];
  const worked = actsOf(doc).filter(
    (act) =>
      act.agent === 'candidate' &&
      act.clause.start > decided &&
      act.clause.finite &&
      act.clause.tense === 'past' &&
      (act.kind === 'build' || act.kind === 'investigate') &&
      !RESUMING.hasLemma(act.clause) &&
      doc.sentences[act.clause.sentence]!.step !== 'reflection',
  );
  return worked.length <= WORK_LEFT ? left : [];
}

/** Before this share of the text nothing can have been decided against the candidate and carried out. */
const DECIDED = 0.35;

/** Where the candidate undermines a decision after it was made. */
export function underminingIn(doc: Doc): Match[] {
  const decided = readDisagreement(doc).decisions[0]?.start ?? 0;
  const from = Math.max(decided, doc.text.length * DECIDED);
  return undermining.find(doc).filter((match) => {
    const clause = clauseAt(doc, match.start);
    if (match.start < from || isOthersWords(doc, match) || !clause || clause.negated) return false;
    const told = clause.modality === 'did' || clause.modality === 'plan';
    return told && clause.agent !== 'other' && clause.agent !== 'thing' && clause.agent !== 'nobody';
  });
}
