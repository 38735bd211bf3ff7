/**
 * Passing on, read by its order: the matter goes to another party, the verbs of the result are theirs, and the
 * candidate goes back to other work, looks on, or does not know what was done.
 */
import { actsOf, isConcrete } from '../../acts/acts.ts';
import { tellingOf } from '../../acts/eventless.ts';
import { clauseAt, countSentences } from '../../disagreement/spans.ts';
import { type Match, phrases } from '../../phrases.ts';
import type { Clause, Doc } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { toldPlaces } from '../told.ts';

const PARTY =
  'team|group|crew|squad|department|vendor|supplier|manufacturer|contractor|agency|desk|helpdesk|support|operations|ops|quality|security|maintenance|engineering|engineer|engineers|manager|lead|director|head|owner|owners|people|guys|folks|colleague|colleagues|specialist|specialists|expert|experts|officer|technician|technicians|electrician|architect|dba|admin|admins|consultants|office|unit|division|provider|maintainers|maintainer|hotline|responsible|lot|ones|channel|inbox|tracker|queue|board|backlog|pigeonhole|tray|mailbox|chat|desk|committee|superior|boss|supervisor|person|who';
const MOVE =
  'sent|send|shot|shoot|forwarded|passed|pass|handed|gave|give|moved|pushed|turned|bumped|kicked|relayed|routed|referred|escalated|reported|raised|flagged|brought|submitted|delivered|threw|tossed|slid|walked|carried|took|put|posted|dropped|left|placed|emailed|mailed|laid|lobbed|redirected|assigned|returned|addressed|signalled|transferred|offloaded|dispatched|filed';

/** It goes to another party. */
const passes = phrases(
  'got|took hold of',
  'got|put|brought|sat .. in|into|around|round a|one|the room|table|call|car',
  'stood|stand|spoke|speak up|out .. in|at|and',
  'asked|put|raised|posed the|a|my|that question|questions',
  'dropped|wrote|put|suggested|posted|stuck|pinned|chalked|noted|left|typed .. in|on|into|onto|at|up the|their|our|a .. box|whiteboard|board|blackboard|list|form|inbox|channel|door|wall|log|logbook|book|mailbox|chat|forum|tracker|wiki|spreadsheet|agenda|minutes|letterbox|noticeboard',
  'brought|carried|took the|these|those|their|this|his|her .. to',
  'delegated|delegate|outsourced|assigned|entrusted|handed it|that|this|the|him|her|them',
  'it went|goes to|into',
  'was|is referred|passed|sent|given|forwarded|handed|escalated|reported to',
  `${MOVE} it|this|that|them|everything|all|the|my|what|these|those .. to|over|on|up|along|across|round|upstairs|into|in|onto|with|before .. ${PARTY}|them|him|her|their|his`,
  `${MOVE} it|this|that|them|everything|all|the|my|what .. to|over|on|up|along|across|round|upstairs|into|in|onto the|our|their|his|her|whoever|someone|somebody|them|him|her`,
  `${MOVE} it|this|that|them|everything|the * .. on|over|up|along|across|upstairs`,
  `${MOVE} them|him|her|the|their|our .. ${PARTY} .. message|mail|email|note|ticket|report|photo|photos|list|numbers|screenshot|log|logs|lot|details|findings|link|video|sheet|picture|file`,
  `${MOVE} to the|our|their|his|her|my|a`,
  `passing|handing|sending|forwarding|giving|reporting|raising|flagging|escalating|moving it|this|that|them|one|the .. on|along|over|up|to`,
  `i|we told|tell|informed|notified|rang|called|phoned|emailed|mailed|messaged|pinged|paged|alerted|warned|briefed|contacted|nudged|copied|texted|tagged|cced|summoned|asked the|their|our|my|his|her|them|him|whoever|somebody|someone|a .. ${PARTY}`,
  'and|then|so told|informed|notified|rang|called|phoned|emailed|mailed|messaged|pinged|paged|alerted|contacted|copied|texted|tagged the|their|our|his|her|whoever|somebody|someone',
  'opened|raised|filed|logged|created|submitted|filled|lodged|placed|wrote a|an|the|one|it|in .. ticket|tickets|incident|issue|case|request|complaint|form|bug|sev|report|defect|alarm|call',
  'wrote|write|written to|for the|their|our|my|his|her|whoever',
  'wrote|write|typed|noted|described|summarised|summed|put it|that|this|everything|all .. up|down for|and|in|to|with',
  'marked|set|tagged|labelled|flagged it|that|this|the .. urgent|high|critical|important|red|priority|severity',
  'let|made .. know|aware',
  'in|into the|good|safe|capable|best|right .. hands',
  'the right|correct|proper|responsible people|person|team|channel|channels|place|owners|owner|hands|address|desk|department|party|parties|contact',
  'on|onto|in|with their|his|her|the list|backlog|desk|queue|board|radar|plate|channel|inbox|tracker|agenda',
  'got|pulled|brought|called|dragged|roped|looped|fetched .. in|involved|on|together',
  'connected|introduced|matched|linked|hooked .. with|to|up',
);

/** The candidate returns to other work, looks on, or takes the message for the deed. */
const looksOn = phrases(
  'went|got|turned|returned|get|go|going|carried back|on .. to|with my|our|other|the',
  'went|got|turned|returned|moved to|on|back my|our|to|with own|other|release|next|work|desk|tickets|my|things',
  'was|is|were not|never my|mine|our|ours|me|us .. to|area|code|job|department|lane|part|system|side|problem|team|business|place|call',
  'is|was|that|it their|his|her|theirs .. lane|job|business|call|turf|department|code|area|side|world|responsibility|field|beer|baby|own|domain|system|part|kitchen|to|decision',
  'their|his|her lane|turf|baby|domain|field|remit|territory|responsibility|jurisdiction|own',
  'i|we do|did|could|can|would|was|were|am|have not|never .. know|see|hear|tell|learn|follow|ask|find|involved|present|there|checked|looked|need|needed|have|heard|seen|asked .. what|how|whether|if|why|from|of|it|there|when|about|in|to|who|exactly|details|back|again|anything|more|them|myself',
  'what|how|whatever they|he|she|exactly .. did|do|made|found|fixed|with|it|was',
  'i|we heard|hear|gather|gathered|believe|think|assume|assumed|understand|suppose|trust|trusted|imagine|guess|understood|am told|was .. they|it|he|she|that|somebody|someone|there|the|told .. had|have|was|were|is|are|did|got|managed|found|fixed|changed|sorted|would|must',
  'they|he|she|somebody|someone obviously|apparently|must|presumably|probably|evidently|clearly|seem|seemed|surely|duly',
  'obviously|apparently|presumably|evidently they|he|she|it|somebody|someone|the',
  'proud|glad|pleased|happy|satisfied|relieved that|to|i|of .. i|was|have|could|it|see|my|one|me',
  'i was|am|were the one|first|person who|that|to',
  'had|without|if|but i|me|my|for .. not|been|noticed|said|spoken|page|call|mail|message|me|eye|eyes|alertness|warning|report',
  'thanked|praised|mentioned|credited|congratulated me|us|my|us',
  'kept|stayed|remained|stay .. posted|updated|informed|loop|line|copy|available|standby|touch|call|on|eye|in',
  'asked|ask|asking|requested|chased|chasing|followed|nudged|reminded|pinged|checked|pressed .. status|update|updates|progress|far|up|twice|again|weekly|daily|friday|fridays|monday|every|each|how|whether|if|when|news',
  'pulled|pressed|found|knew|chose|picked|hit|called .. right|proper lever|levers|button|people|person|moment|call|who|guy|man|woman|place|strings',
  'right|proper lever|levers|button|people|person|guy|expert',
  'waited|waiting for|until|till them|him|her|their|the|it|they|an|somebody',
  'watched|watching|followed|following|monitored|observed it|the|them|their|as|how|from|with|what',
  'sat|stayed|stood|was|were in|on|by|at .. call|bridge|line|meetings|meeting|room|thread|side|sidelines',
  'took|taken|take|picked|pick it|that|this|everything|things|over .. over|up|from|on|there|off',
  'from there on?',
  'documented|summarised|summarized|minuted|updated|announced|presented|reported|recorded|communicated|circulated it|the|that|them|everything|this|my|our|all|what|afterwards|once|to',
  'most|many|others|some .. people|folk|folks|would|someone|others .. would|have|had|walked|look|looked|ignored|gone|shrugged|away',
  'not look|looked|looking|walk|walked|walking|close|closed away|past|by|my|the',
  'left it|that|them|the|everything .. to|with|in|there',
  'was|is|my|the my|part|job|role|bit|contribution .. was|done|over|to|finished',
  'trust|trusted|rely|relied|count|counted .. them|to|on|their|him|her',
  'speak|spoke|spoken|say|said|saying|raise|raised up|something|out',
  'did not|never let .. slide|go|slip|drop|pass',
);

/** The matter ends by itself, or by nobody who is named. */
const endsUnnamed = phrases(
  'was|were|got|is|been|being .. fixed|solved|resolved|restored|repaired|replaced|corrected|sorted|handled|changed|swapped|patched|rebuilt|cleared|mended|dealt|found|adjusted|updated|exchanged',
  'went|tailed|died|dropped|faded|stopped|disappeared|vanished|ceased away|off|down|out|back|happening|coming|entirely|altogether|after|soon|then',
  'stopped|ceased|disappeared|vanished|subsided|recovered',
  'was|were|worked|ran|is fine|gone|normal|better|back|again|well|over',
  'gone by|within|after|on|the|since',
  'had|have|got|gets their|it|them|the|its * back|fixed|repaired|replaced|re-levelled|rebuilt|changed|money|done|sorted|changed',
  'down|back|up to|from|by',
  'fewer|less',
  'a|the|their fix|solution|patch|repair|update came|was|went|followed|arrived|appeared|landed',
);

/** Making of this kind is no message: with it the matter was not only passed on. */
const WORDS_ONLY = new Set(
  'write put describe note mark set make take file open raise log document prepare draw copy attach send summarise summarize list print photograph film update post move go read give hand'.split(
    ' ',
  ),
);

/** What others do that says nothing about the matter. */
const SPEAKING = new Set(
  'say tell ask think believe know want reply answer explain be have complain shout laugh agree mention argue object write see hear feel like need worry warn smile look come call go ring wave thank'.split(
    ' ',
  ),
);
/** Verbs that take the matter to somebody. */
const PASSING = new Set(
  'contact ping tag forward pass file fill delegate hand report flag email mail refer escalate notify inform alert mention message submit relay route raise copy bring call ring phone'.split(
    ' ',
  ),
);
const isPassing = (clause: Clause): boolean => PASSING.has(clause.lemma);

/** So few words and sentences leave no room for work that is not told. */
const BRIEF_WORDS = 150;
/** Who tells more own acts than this has done too much for the signs to be the story. */
const MOST_OWN = 5;
const BRIEF_SENTENCES = 9;
/** Own work told before the passing on, up to which a brief story is one of passing on. */
const BESIDE = 1;
/** Points, of seven, from which passing on, others' deeds and looking on outweigh the rest. */
const POINTS = 4;

type Place = Pick<Match, 'start' | 'end' | 'sentence'>;

/** The places that show that the matter was passed on and left to others; empty where they do not. */
export const passingOnIn = once((doc: Doc): readonly Place[] => find(doc));

const isMine = (clause: Clause | undefined): boolean =>
  clause === undefined || clause.agent === 'candidate' || clause.agent === 'team' || clause.agent === 'none';

function find(doc: Doc): Place[] {
  const brief = doc.words <= BRIEF_WORDS && doc.sentences.length <= BRIEF_SENTENCES;
  if (!brief && tellingOf(doc).own > MOST_OWN) return [];
  const acts = actsOf(doc);
  const passed: Place[] = [
    ...toldPlaces(doc, passes, false).filter((match) => isMine(clauseAt(doc, match.start))),
    ...acts
      .filter(({ agent, kind, clause }) => agent === 'candidate' && (kind === 'route' || isPassing(clause)))
      .map(({ clause }) => clause),
  ].sort((left, right) => left.start - right.start);
  const first = passed[0];
  if (!first) return [];
  const later = ({ start }: Place): boolean => start > first.start;
  const on = toldPlaces(doc, looksOn).filter(later);
  const told = new Set([...passed, ...on].map(({ start }) => clauseAt(doc, start)?.index));
  const own = acts.filter(
    ({ agent, kind, clause }) =>
      (agent === 'candidate' || agent === 'team' || (agent === 'none' && !clause.passive)) &&
      isConcrete({ clause, kind, agent }) &&
      clause.tense !== 'present' &&
      !WORDS_ONLY.has(clause.lemma) &&
      !isPassing(clause) &&
      !told.has(clause.index),
  );
  const worked = own.filter(
    ({ kind, clause }) => later(clause) && (kind === 'build' || kind === 'investigate'),
  );
  const made = own.filter(({ kind }) => kind === 'build');
  if (worked.length > 0 || made.length > 0) return [];
  const theirs = doc.clauses.filter(
    (clause) =>
      clause.agent === 'other' &&
      later(clause) &&
      clause.modality === 'did' &&
      !clause.negated &&
      !clause.reported &&
      clause.tense === 'past' &&
      clause.finite &&
      !SPEAKING.has(clause.lemma),
  );
  const unnamed = toldPlaces(doc, endsUnnamed).filter(later);
  const solved = theirs.length + unnamed.length > 0;
  const idle = !own.some(({ clause }) => later(clause));
  const points =
    Math.min(2, countSentences(passed)) +
    Math.min(2, countSentences(theirs)) +
    Math.min(1, countSentences(unnamed)) +
    Math.min(2, countSentences(on));
  const left = solved && on.length > 0 && points >= POINTS && tellingOf(doc).own <= MOST_OWN;
  const onlyTold = brief && idle && own.length <= BESIDE && (solved || on.length > 0);
  return left || onlyTold ? [...passed, ...on].sort((a, b) => a.start - b.start) : [];
}
