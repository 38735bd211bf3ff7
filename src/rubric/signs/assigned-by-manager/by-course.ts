/**
 * Work that was handed down, by how English tells it: a plan or a list holds it for the candidate, a person above
 * divides the work, says "this one is yours" or gives an order that is then obeyed. Wherever it is told: what a goals
 * sheet held is no own initiative, even if it is mentioned last.
 */
import { clauseAt, isOthersWords, isQuoted } from '../../disagreement/spans.ts';
import { type Match, phrases } from '../../phrases.ts';
import type { Clause, Doc } from '../../text/document.ts';
import { once } from '../../text/once.ts';

const PLAN =
  'plan|plans|goal|goals|objectives|objective|okr|okrs|roadmap|list|sheet|rota|roster|schedule|board|backlog|sprint|agenda|programme|program|minutes|targets|target|kpis|scorecard|appraisal|review|charter|spreadsheet|table|chart|breakdown|quarter|year|half';
const ABOVE =
  'boss|manager|director|lead|head|supervisor|chief|cto|ceo|coo|cio|vp|foreman|forewoman|owner|management|planning|planner|leadership|superior|principal|president|mentor|coordinator|pm|headmistress|matron|captain|professor|founder|partner|board|headquarters';
const WORK =
  'work|works|task|tasks|ticket|tickets|job|jobs|topic|topics|project|projects|assignment|assignments|order|orders|brief|item|items|point|points|story|stories|problem|problems|area|areas|workstream|stream|module|piece|share|portion|part|thing|list|goals|subjects';
const GIVEN =
  'given|handed|assigned|allocated|allotted|delegated|entrusted|passed|dealt|tossed|thrown|sent|dropped|pushed|forwarded|left|apportioned|transferred';
const GIVES =
  'gave|gives|handed|hands|assigned|assigns|allocated|allotted|delegated|passed|passes|tossed|threw|sent|sends|slid|pushed|forwarded|entrusted|dropped|dumped|put|laid|placed|lobbed|shoved';

/** A plan, a list or a sheet held it for the candidate: counted wherever it stands. */
const planned = phrases(
  `on|in|of|from|among my|our ${PLAN}`,
  `on|in|of|from|among my|our * goals|objectives|okrs|targets|plan|roadmap|list|appraisal|sheet`,
  `on|in the|a|his|her|their ${PLAN} .. for|drew|drawn|gave|given|made|set|wrote|written|prepared .. me|us|my`,
  `on|in the|a|his|her|their * ${PLAN} .. drew|drawn|gave|given|made|set|wrote|written|prepared|for .. me|us|my`,
  'drew|drawn|wrote|written|set|laid|made|planned|picked|filled|prepared|worked .. up|out|down? for me',
  'number|point|item|line|goal|objective|target one|two|three|four|five|six|seven|eight|nine|1|2|3|4|5|6|7|8|9 .. on|of|in my|the|our|his|her',
  'my|the half-year|half|yearly|annual|year-end|quarterly|mid-year|performance|appraisal .. talk|review|goal|goals|objective|objectives|target|targets|appraisal|year',
  'off|from|on|against my|the|our goals|objectives|appraisal|okrs|scorecard|targets',
  'with|under|beside|against|next|behind|to my name|initials .. on|in|against|beside|next|under|to|behind|already|it',
  'my name|initials .. stood|was|is|were|appeared|already|on|against|beside|next|behind|in|under|came|got|ended',
  'and|where|which mine|i was the|against|next|beside|down|in|on',
  'mine was|is the name|next',
  'the name|one .. was|is mine',
  'i|we was|were|had|am|are been? down|put|pencilled|slotted|booked|lined|earmarked|scheduled|planned|named|listed|entered|rostered|foreseen|marked for|in|as|against|on|to|down',
  'the|our plan|roadmap|rota|roster|schedule|programme|board|sheet|list .. had|said|says|foresaw|put|gave|listed|showed|named .. me|my|us|i',
);

/** It comes to the candidate from above. */
const comes = phrases(
  'i|we was|were|got|get|had|have been? told|asked to|off',
  'mine read|reads|said|says|went|ran|stated',
  'mine was|were the|to|called|about',
  'ended|ended|end|became|turned|landed|finished up? mine|with',
  'each of us got|gets|was|received|drew',
  'me|us already|now|down? filled|entered|put|named|listed|entered|down|set|written .. as|for|in|against',
  'me|my as the|its|their assignee|owner|lead|contact|responsible|person|name',
  'as the|an assignee',
  `action|actions|assignment|errand|commission|mandate|posting|deployment|secondment .. against|for|on|to|from|by each|me|us|my|was|the`,
  `the|my|our assignment|errand|commission|mandate|posting|order|instruction|directive|remit|brief .. was|is|said|read|formulated|given|came|by|from`,
  `needed|wanted|needs|wants|sought|required|short|looking a|for|of|some|an|any|two|more? .. body|bodies|somebody|someone|volunteer|volunteers|hand|hands|pair|man|woman|anyone|anybody|victim`,
  'do|does|did not say|refuse no',
  'could|can not|hardly refuse|say|decline|object|choose',
  'had|have|was|were|got no|not|little|never choice|say|option|asked|alternative',
  'not|hardly a request|question|suggestion|choice|invitation',
  'nobody|no else|one|body .. below|under|free|left|around|junior|available',
  'from|as from|of? monday|tuesday|wednesday|thursday|friday|tomorrow|now|today .. this|you|i|we|on|it',
  'along|together|bundled|came|comes with my|the|this|that .. title|post|job|role|chair|position|desk|promotion|territory|uniform',
  'inherited|inherit the|a|an|his|her|my',
  `note|email|mail|e-mail|memo|message|card|slip|letter|fax|text|call|word|sticky|post-it .. from .. ${ABOVE}`,
  `${ABOVE} .. dropped|put|left|laid|threw|placed|slid|pushed|plonked|dumped|wheeled|set .. on|onto|in|across|before|under|into`,
  'on|onto my chair|keyboard|desk|bench|windscreen|door|table|lap|plate|drawing|doorstep|counter|shoulders',
  'on|onto my drawing board|table',
  'told off|me off? to',
  'was|were|got|been sent|posted|dispatched|deployed|detailed|ordered|drafted|conscripted|volunteered|summoned|called|rostered|assigned|told|instructed .. to|out|there|in|down|up|off|for|as|with',
  `${ABOVE} .. decides|decided|decide|determines|determined|divides|divided|allots|allotted|allocates|assigns|distributes|split|splits|names|named|appoints|ordered|orders|delegates|delegated|minuted|volunteered|detailed`,
  'under|in|with the|our new|next|last org|organisation|organization|structure|reorganisation|reorganization|chart|reshuffle',
  'trickled|cascaded|rolled|seeped|filtered|flowed down|through .. to|at|on|layers|levels|me|my',
  'stopped|ended|landed|stuck at|with|on|by my|me',
  `to|on me|us came|fell|went|was|were`,
  `it|that|this|which|one|ones|${WORK} .. came|went|fell|falls|fallen to|on|upon|onto|into my? me|us|desk|lap|plate|lot|inbox|tray`,
  `${GIVEN} to me|us`,
  `was|were|been|got|being ${GIVEN} .. to me|us|my`,
  `i|we was|were|got|been|get|am|are|had been? instructed|ordered|directed|detailed|seconded|drafted|roped|voluntold|nominated|appointed|chosen|picked|named|tasked|charged|commissioned|briefed|entrusted|landed|lumbered|saddled|assigned|volunteered|requested|selected|detached|loaned|mandated|required`,
  `i|we had|have|has been instructed|ordered|tasked|assigned|sent|named|chosen|picked`,
  `i|we had|have been given|handed|put|made the|this|that|a|on|in|responsible`,
  `i|we got|drew|received|inherited|pulled|landed|copped|caught short|the|that|this .. straw|${WORK}`,
  `got|drew the short|winning straw|lot`,
  `${GIVES} me|us it|this|that|the|a|an|these|those|one .. ${WORK}`,
  `${GIVES} it|this|that|them|these|the * .. to|at|on|over|across|in me|us|my|front`,
  `${GIVES} me|us .. to do|fix|sort|solve|look|handle|clean|finish|check|build|write|run|make|work|take|sift|repair`,
  `came|comes|come|handed|passed|sent|cascaded|trickled down from|through`,
  `came|comes|come|handed|passed|sent from|through|by the? above|top|upstairs|head|management|headquarters|hq|board|leadership|corporate|${ABOVE}`,
  `came|comes|come from|through|by my|our ${ABOVE}`,
  `was|were|is|comes|came from|by above|upstairs|management|headquarters|hq|leadership`,
  `${WORK} .. with|had|bearing|carrying|in my name`,
  `i|we had .. orders|instructions|instruction|order|mandate|brief|briefing|remit to|from|that`,
  `on|at|upon|by|under|per|following|after .. order|orders|instruction|instructions|request|behest|command|direction|say-so|insistence|bidding|suggestion|urging .. of|from my|our|the ${ABOVE}`,
  `by|on|under|per order|orders|instruction|command|decree .. of|from|my|our|the`,
  `on|at|by|under|per|upon|following his|her|their|whose order|orders|instruction|instructions|request|behest|command|direction|insistence|bidding|say-so|wish|word`,
  `on|at|by|under|per|upon|following my|our|the ${ABOVE} 's order|orders|instruction|instructions|request|behest|command|direction|insistence|bidding|say-so|wish|suggestion|idea|urging|word`,
  `as|like|what|exactly|just i|we was|were|am|had|have|been|had been|told|asked|instructed|ordered|directed|required|briefed|bidden .. told|asked|instructed|ordered|directed|to|required|briefed`,
  `as instructed|directed|ordered|requested|told|asked|bidden|prescribed|briefed`,
  `wanted|wants|needed|needs me|us on|in|for|at|over|down|up|there`,
  `had|has me|us do|doing|fix|fixing|look|looking|write|writing|build|building|clean|cleaning|run|running|working|go|going|start|down|sorting|sort|check|checking|compare|comparing`,
  `put|puts|stuck|placed|parked|set|threw|sat|moved|assigned|pulled|drafted|seconded|detailed|shifted me|us|the on|onto|in|into|to|down|up|over|two`,
  `divided|divides|distributed|distributes|dealt|doled|dished|parcelled|shared|split|hands|handed|gave|gives|read|reads|went|carved .. out|up|round|around|through|the .. ${WORK}|list`,
  `picked|chose|chosen|selected|named|elected|singled|tapped|nominated|volunteered|appointed|assigned|designated|tasked|instructed|ordered|detailed|commanded|charged|seconded me|us`,
  `i|we was|were the one|ones|person .. picked|got|chose|chosen|sent|put|asked|had|wanted|named|given`,
  `my|our|the ${ABOVE} .. wanted|told|asked|ordered|instructed|tells|wants|asks|urged|pressed|begged me|us to|into|onto|on|for`,
  `my|our|the ${ABOVE} .. said|decided|decreed|ruled|insisted|announced .. i|we should|must`,
  `because|since|as my|our|the|he|she ${ABOVE} .. said|wanted|asked|told|insisted|ordered|required|had`,
  `my ${ABOVE} 's idea|wish|suggestion|request|order|plan`,
  `was|were|is|had|been my|our|the * 's idea|request|order|suggestion|initiative|plan|wish`,
  `it|which|that was|is my|our ${ABOVE} who`,
  `said|announced|explained|declared|decided|ruled|wrote|told|read .. this|that|it|one .. mine|was|would|is|be .. mine|for|my`,
  `said|announced|decided|ruled|decreed that? i|me .. should|was|had|must|am|to`,
);
/** Said to the candidate, and the work is theirs by it. */
const handsOver = phrases(
  'your|yours new|next|own? project|task|job|ticket|baby|assignment|goal|mission|topic|challenge|exercise|homework|thing',
  'you are|{be} doing|on|taking|running|leading|handling|responsible|it|up|in .. it|this|that|charge|for',
  'you are|{be} doing|taking|running|leading|handling|it',
  'this|that|it|these {be} yours|what|how|where|you',
  'this|that|it|one {be} going to be you|yours',
  'this one {be} yours|you|for',
  'over to you',
  'yours from|now|until|till|then',
  'you do|start|begin|fix|find|own|run|lead it|this|that|with|on|monday|tomorrow|now',
);

/** The candidate says outright to have done as told. */
const obedience = phrases(
  `did|do|done as|what|exactly .. told|asked|said|wanted|ordered|instructed|required|bidden`,
  `followed|carried|executed|obeyed|fulfilled|discharged .. order|orders|instruction|instructions|brief|briefing|directive`,
  'i|we complied|obeyed',
);

/** Said to the candidate: an errand, an order, a placing. */
const saidToMe = phrases(
  'your|yours new|next|own? project|task|job|ticket|baby|assignment|goal|mission|problem|thing|topic|challenge|exercise|homework',
  'you are|{be}|will|shall doing|on|taking|running|going|responsible|it|in|leading|handling|up',
  'this {be} what|how|where you',
  'you do|start|begin|go|take|fix|find|make|get|see it|this|that|with|on|to|me|out|monday|tomorrow|now|us|the',
  'find|see|tell|show|bring|give|get|let out|what|me|us|if|how|why|whether',
  "this|that|it|these|one|the 's? one is|was|are|will|'s be? yours|you",
  "this|that|it|one 's yours|you",
  'you|youre are|will|can|could|have|must|should|would|do|take|handle|run|own|fix|lead|look|go|get|make|need|want be|to|take|the|this|that|it|do|care|on|handle|have|look|fix|sort|go|run|own|lead|write|build|me|them|in|there|somebody|clean|check',
  'yours|you from|now|next|then|for',
  'take|do|fix|sort|skip|get|make|build|write|find|look|clean|check|go|put|run|start|stop|turn|call|have|give|bring|see|handle|deal|please|switch|send|cut|drop|open|close|ship it|this|that|the|these|them|me|to|into|after|out|care|rid|over|in|on|with|a|up|down|now|all',
  'over to you',
  'your|yours baby|turn|job|task|problem|project|next|now',
  'i|we want|need|would|expect|thought you|somebody|someone',
  'can|could|would|will you',
  'somebody|someone has|must|should|needs|to .. you',
);
/** And the candidate does it. */
const obeys = phrases(
  'so|and|then|of i|we course? did|do|got|get|went|go|took|take|started|start|said|say|sat|made|make|wrote|built|set|began|put|ran|turned|fixed|looked|compared|checked|opened|drove|packed|nodded|accepted|complied',
  'i|we did it|that|so|as|what|exactly|this',
  'i|we said yes|okay|ok|fine|sure|right|good|of|will|no',
  'i|we nodded|accepted|complied|obeyed|agreed|saluted|took|got|went',
  'done|did',
  'yes|okay|ok|sure|right|aye|fine',
);
/** Own will, which the order only met. */
const ownWill = phrases(
  'i|we had? asked|offered|volunteered|applied|requested|begged|pitched|pestered|lobbied|nagged .. for|to|if|whether|a|the|that|myself|it|him|her|my|up',
  'i|we requested|volunteered|applied|pestered|lobbied|begged|nagged|pitched',
  'said|told|went .. give|let me|us',
  'i wanted|asked it|to|for',
  'at my own? request|suggestion|insistence|wish',
  'i|we wished|wanted|chose|decided|longed to|it|because',
  'curious|bothered|bugged|nagged|niggled|itched to|me|because|about',
  'what bugged|bothered|nagged|struck|irritated|puzzled|interested|annoyed me',
  'it|that|this|which bugged|bothered|nagged|struck|irritated|puzzled|annoyed|worried me',
  'while|when|as doing|i .. at|that|am|was|it|doing .. saw|see|hear|heard|noticed|notice|found|spotted|realised|could',
  'not on|in|part .. anyone|anybody|my|nobody|any|the .. list|plan|job|ticket|brief|goals',
  'no|without an? owner|owners|ticket|mandate|budget',
  'had|with|without|was|were no|an|nobody owner|ticket|one',
  'instead|though of|i|we|and',
  'but i|we|then|the .. read|saw|kept|noticed|found|opened|heard|thought|had|looked',
  'only|just that|this',
  'meant|supposed|told|asked to .. shred|bin|throw|leave|forward|ignore|close|delete|wait|drop|discard|archive|skip',
  'that|it was nobody|somebody|someone|theirs|his|her|their',
  'my|our own initiative|idea|accord|decision|choice|list|time|goal|proposal|suggestion',
  'of my own',
  'put|wrote|added|set|placed it|that|this .. on|in|onto|into|as my|the|our',
  'i|we put|wrote|added|set|placed|chose|picked .. goals|goal|objective|objectives|plan|list|roadmap|board|backlog|agenda',
  'nobody .. asked|told|assigned|ordered',
  'no one .. asked|told|assigned|ordered',
  'without being|asking|order|orders|permission|waiting',
  'without anyone|anybody asking|telling|ordering|saying',
  `i|we asked|talked|persuaded|convinced|begged|pestered .. ${ABOVE}|him|her|them|planning|for`,
  'allowed|permitted|let me|us|i',
  'permission|approval|blessing|leave|go-ahead|nod|okay to|from|for|and',
);

/** So many clauses before an order stands who gives it. */
const SAID_WITHIN = 4;
const CALLING = new Set(
  'say tell go ring call write shout text phone come message email mail announce decide want order'.split(
    ' ',
  ),
);

/** Orders told after this share of the answer are no beginning. */
const BEGINNING = 0.6;
/** In so few words, own will told anywhere is about the same work. */
export const BRIEF = 150;

export interface HandedDown {
  /** Where the work comes to the candidate. */
  given: Clause[];
  /** Where an order is given that the candidate then says to have done. */
  obeyed: Clause[];
}

/** The clauses where work is handed down; empty where it is not, or where own will met it. */
export const handedDownIn = once((doc: Doc): HandedDown => find(doc));

/** Where the candidate tells own will, or a finding of their own beside what was ordered. */
export const ownWillIn = (doc: Doc): Match[] =>
  ownWill.find(doc).filter((match) => {
    const clause = clauseAt(doc, match.start);
    return (
      !isOthersWords(doc, match) &&
      (clause === undefined ||
        (clause.modality !== 'would' && !(clause.negated && clause.agent === 'candidate')))
    );
  });

function find(doc: Doc): HandedDown {
  const brief = doc.words <= BRIEF;
  const willed = new Set(ownWillIn(doc).map(({ sentence }) => sentence));
  const early = ({ sentence }: Match): boolean => sentence <= Math.max(1, doc.sentences.length * BEGINNING);
  const isMine = (match: Match): boolean => {
    const clause = clauseAt(doc, match.start);
    const meant = brief ? willed.size > 0 : [-1, 0, 1].some((by) => willed.has(match.sentence + by));
    return !meant && clause?.negated !== true && clause?.agent !== 'nobody';
  };
  const real = (match: Match): boolean => {
    const clause = clauseAt(doc, match.start);
    return (
      !isOthersWords(doc, match) &&
      (clause === undefined ||
        clause.modality === 'did' ||
        clause.modality === 'ask' ||
        clause.modality === 'should')
    );
  };
  const calledIn = new Set(
    doc.clauses
      .filter(({ agent, lemma }) => agent === 'other' && CALLING.has(lemma))
      .map(({ sentence }) => sentence),
  );
  const onPlan = planned.find(doc).filter((match) => real(match) && isMine(match));
  // "I kept it on my desk": what the candidate puts somewhere does not come to them.
  const comesToMe = (match: Match): boolean => {
    const clause = clauseAt(doc, match.start);
    const speaks = doc.tokens[clause?.first ?? -1]?.start === match.start;
    return clause === undefined || clause.agent !== 'candidate' || clause.passive || speaks;
  };
  const arrived = comes
    .find(doc)
    .filter((match) => early(match) && real(match) && isMine(match) && comesToMe(match));
  const ordered = saidToMe
    .find(doc)
    .filter(
      (match) => early(match) && isSaidByOther(doc, match) && isMine(match) && calledIn.has(match.sentence),
    );
  const obeyed = ordered.length === 0 ? [] : obeys.find(doc).filter(real);
  const obeyedIn = new Set(obeyed.map(({ sentence }) => sentence));
  const over = handsOver
    .find(doc)
    .filter((match) => early(match) && isSaidByOther(doc, match) && isMine(match));
  const followed = ordered.filter(
    (order) =>
      obeyedIn.has(order.sentence + 1) ||
      obeyed.some(({ sentence, start }) => sentence === order.sentence && start > order.end),
  );
  const did = obedience.find(doc).filter((match) => early(match) && real(match) && isMine(match));
  const at = (match: Match): Clause[] => {
    const clause = clauseAt(doc, match.start) ?? clauseAt(doc, match.end - 1);
    return clause ? [clause] : [];
  };
  return {
    given: [...onPlan, ...arrived, ...over, ...followed, ...did].flatMap(at),
    obeyed: [...followed, ...did].flatMap(at),
  };
}

/** Whether a place is what somebody else says, in quotation marks or after a verb of saying and a colon or comma. */
function isSaidByOther(doc: Doc, match: Match): boolean {
  const clause = clauseAt(doc, match.start);
  if (clause?.modality === 'question' || clause?.agent === 'other' || clause?.agent === 'team') return false;
  if (isOthersWords(doc, match) || isQuoted(doc, match.start)) return true;
  if (clause === undefined) return false;
  if ((clause.reported || clause.modality === 'ask') && clause.speaker !== 'candidate') return true;
  // "My manager rings and says get in the car": an imperative after somebody's verb of saying.
  const imperative = clause.agent === 'none' || doc.tokens[clause.subject]?.lower === 'you';
  if (!imperative) return false;
  for (let at = clause.index - 1; at >= Math.max(0, clause.index - SAID_WITHIN); at -= 1) {
    const said = doc.clauses[at];
    if (said?.sentence !== clause.sentence) return false;
    if (said.agent === 'other' && CALLING.has(said.lemma)) return true;
  }
  return false;
}
