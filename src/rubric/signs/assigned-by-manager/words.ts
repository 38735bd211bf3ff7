/** How English tells that work, or the part of the objector, was handed down, and how own will met it. */
import { phrases } from '../../phrases.ts';

const PLAN =
  'plan|plans|goal|goals|objectives|objective|okr|okrs|roadmap|list|sheet|rota|roster|schedule|board|backlog|sprint|agenda|programme|program|minutes|targets|target|kpis|scorecard|appraisal|review|charter|spreadsheet|table|chart|breakdown|quarter|year|half';
/** Of those, what a candidate writes for themselves or looks at in their work: "on my list" says nothing of who gave it. */
const OWN_PLAN =
  'plan|plans|goal|goals|objectives|objective|okr|okrs|roadmap|rota|roster|schedule|backlog|sprint|programme|targets|target|kpis|scorecard|appraisal|charter|quarter|half';
const ABOVE =
  'boss|manager|director|lead|head|supervisor|chief|cto|ceo|coo|cio|vp|foreman|forewoman|owner|management|planning|planner|leadership|superior|principal|president|mentor|coordinator|pm|headmistress|matron|captain|professor|founder|partner|board|headquarters';
const WORK =
  'work|works|task|tasks|ticket|tickets|job|jobs|topic|topics|project|projects|assignment|assignments|order|orders|brief|item|items|point|points|story|stories|problem|problems|area|areas|workstream|stream|module|piece|share|portion|part|thing|list|goals|subjects';
const GIVEN =
  'given|handed|assigned|allocated|allotted|delegated|entrusted|passed|dealt|tossed|thrown|sent|dropped|pushed|forwarded|left|apportioned|transferred';
const GIVES =
  'gave|gives|handed|hands|assigned|assigns|allocated|allotted|delegated|passed|passes|tossed|threw|sent|sends|slid|pushed|forwarded|entrusted|dropped|dumped|put|laid|placed|lobbed|shoved';

/** A plan, a list or a sheet held it for the candidate: counted wherever it stands. */
export const planned = phrases(
  `on|in|of|from|among my|our ${OWN_PLAN}`,
  `on|in|of|from|among my|our * goals|objectives|okrs|targets|plan|roadmap|appraisal`,
  `on|in the|a|his|her|their ${PLAN} .. for|drew|drawn|gave|given|made|set|wrote|written|prepared .. me|us|my`,
  `on|in the|a|his|her|their * ${PLAN} .. drew|drawn|gave|given|made|set|wrote|written|prepared|for .. me|us|my`,
  'drew|drawn|wrote|written|set|laid|made|planned|picked|filled|prepared|worked .. up|out|down? for me',
  'number|point|item|line|goal|objective|target one|two|three|four|five|six|seven|eight|nine|1|2|3|4|5|6|7|8|9 .. on|of|in my|the|our|his|her',
  'my|the half|mid|yearly|annual|quarterly|performance|appraisal year|end? .. talk|review|goal|goals|objective|objectives|target|targets|appraisal',
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
export const comes = phrases(
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
  `note|email|mail|memo|message|card|slip|letter|fax|text|call|word|sticky|post .. from .. ${ABOVE}`,
  `${ABOVE} .. dropped|put|left|laid|threw|placed|slid|pushed|plonked|dumped|wheeled|set .. on|onto|in|across|before|under|into`,
  'on|onto my chair|keyboard|desk|bench|windscreen|door|table|lap|plate|drawing|doorstep|counter|shoulders',
  'on|onto my drawing board|table',
  'told off|me off? to',
  'was|were|got|been sent|posted|dispatched|deployed|detailed|ordered|drafted|conscripted|volunteered|summoned|called|rostered|assigned|told|instructed .. to|out|there|in|down|up|off|for|as|with',
  `${ABOVE} .. decides|decided|determined that? i|we|me`,
  `${ABOVE} .. divides|divided|allots|allotted|allocates|assigns|distributes|appoints|delegates|delegated|minuted`,
  `${ABOVE} .. names|named|ordered|orders|volunteered|detailed|split|splits me|us|it`,
  'under|in|with the|our new|next|last org|organisation|organization|structure|reorganisation|reorganization|chart|reshuffle',
  'trickled|cascaded|rolled|seeped|filtered|flowed down|through .. to|at|on|layers|levels|me|my',
  'stopped|ended|landed at|with|on|by my|me',
  `to|on me|us came|fell|went|was|were`,
  `it|that|this|which|one|ones|${WORK} .. came|went|fell|falls|fallen to|on|upon|onto|into my? me|us|desk|lap|plate|lot|inbox|tray`,
  `${GIVEN} to me|us`,
  `was|were|been|got|being ${GIVEN} .. to me|us|my`,
  `i|we was|were|got|been|get|am|are|had been? instructed|ordered|directed|detailed|seconded|drafted|roped|voluntold|nominated|appointed|chosen|picked|named|tasked|charged|commissioned|briefed|entrusted|landed|lumbered|saddled|assigned|volunteered|requested|selected|detached|loaned|mandated|required`,
  `i|we had|have|has been instructed|ordered|tasked|assigned|sent|named|chosen|picked`,
  `i|we had|have been given|handed|put|made the|this|that|a|on|in|responsible`,
  `i|we got|drew|received|inherited|landed|copped|caught short|the|that|this .. straw|${WORK}`,
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
  `on|at|upon|by|under|per|following|after .. order|orders|instruction|instructions|request|behest|command|direction|say|insistence|bidding|suggestion|urging .. of|from my|our|the ${ABOVE}`,
  `by|on|under|per order|orders|instruction|command|decree .. of|from|my|our|the`,
  `on|at|by|under|per|upon|following his|her|their|whose order|orders|instruction|instructions|request|behest|command|direction|insistence|bidding|say|wish|word`,
  `on|at|by|under|per|upon|following my|our|the ${ABOVE} 's order|orders|instruction|instructions|request|behest|command|direction|insistence|bidding|say|wish|suggestion|idea|urging|word`,
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
  'my name .. stood|appeared|already|stands|beside|next|behind',
  'put|wrote|had|with|saw|found|read my name',
  'landed|ended|arrived|put|dropped|placed|left|dumped|came|came up .. on|onto|in|into my desk|plate|table|list|sprint|lap|inbox|objectives|goals|queue|backlog',
  'was on my list|plan|roadmap|objectives|goals|plate',
  'i was asked|assigned|tasked|nominated|volunteered|picked|chosen|appointed|instructed|drafted|seconded|detailed|selected|requested|delegated|lent|loaned|entrusted|commissioned|ordered|booked|signed',
  'i was|got put|sent|placed|moved|pulled|thrown|brought on|onto|in|into|to|over|there',
  'i was given|handed|made|named the|a|an|this|that|responsible|in|owner|lead|it',
  'i got|received|inherited|took over the? .. ticket|task|order|job|assignment|brief|project|goal|objective',
  'was|were|been|got assigned|given|handed|allocated|delegated|passed|entrusted .. to me|us|my',
  'gave|handed|assigned|passed|sent|allotted|delegated me|us .. task|ticket|job|project|work|list|problem|order|assignment|goal|topic',
  'gave|handed|passed|assigned it|this|that|them to me|us',
  'my|our|the boss|manager|director|lead|head|supervisor|chief|cto|vp|foreman|owner had|has? .. picked|chosen|named|put|sent|nominated|appointed|assigned|instructed|volunteered|made|selected me|us|my',
  'my|our|the boss|manager|director|lead|head|supervisor|chief|cto|vp|foreman|owner picked|chose|named|sent|nominated|appointed|assigned|instructed|volunteered|selected|ordered|tasked|booked|put me|us',
  'he|she picked|chose|named|nominated|appointed|assigned|instructed|volunteered|tasked|booked|put|sent me|us for|to|as|on|onto|in|into|down|up|over|with|there',
  'chosen|picked|booked|planned for me|us',
  'as part|one of my|our|the goals|objectives|targets|development|onboarding|duties',
  'in|of|among my|our goals|objectives|targets|okrs',
  'goal|objective|target|task|assignment|project for the|this|that year|quarter|half|sprint|team',
  'it had been|was .. well|good|perfect|fine? chosen task',
  'a task for me',
  'it was|became my turn|job|task|assignment|ticket',
  'i drew the short',
  'management|planning|department|headquarters|steering .. gave|assigned|decided|wanted|asked .. me|us',
);
/** Said to the candidate, and the work is theirs by it. */
export const handsOver = phrases(
  'your|yours new|next|own? project|task|job|ticket|baby|assignment|goal|mission|topic|challenge|exercise|homework|thing',
  'you are|{be} doing|on|taking|running|leading|handling|responsible|it|up|in .. it|this|that|charge|for',
  'you are|{be} doing|taking|running|leading|handling|it',
  'this|that|it|these {be} yours|you',
  'this|that|it|one {be} going to be you|yours',
  'this one {be} yours|you|for',
  'over to you',
  'yours from|now|until|till|then',
  'you do|start|begin|fix|find|own|run|lead it|this|that|with|on|monday|tomorrow|now',
);

/** A goal is made of it for the candidate, or a finger is pointed. */
export const madeMine = phrases(
  'made|makes|declared|named it|this|that|them my|our|one',
  'made|makes it|this|that|them one|part of my|our',
  'it|that|this|which became|was one|part? of? my|our new|yearly|annual|quarterly|next? goal|goals|target|targets|objective|objectives|okr|okrs|task|assignment',
  'pointed|nodded|gestured|waved at|to|towards me|us',
  'put|wrote|set|placed|entered it|this|that|them .. on|in|into|among my|our list|goals|targets|objectives|plan|plate|desk|backlog|sprint|review|scorecard',
  'in the planning|plan|roadmap|schedule|rota it .. i|we',
  `sent|sends|sending|picked|put|booked|enrolled|enlisted|registered|signed me|us .. on|for|to|in|up|onto|down course|courses|training|trainings|academy|seminar|workshop|programme|program|certification|class`,
  `enrolled|enlisted|registered|booked|signed me|us`,
  `had|has me|us .. booked|enrolled|signed|registered`,
  'so off i|we went',
);

/** The candidate says outright to have done as told. */
export const obedience = phrases(
  `did|do|done as|what|exactly .. told|asked|said|wanted|ordered|instructed|required|bidden`,
  `followed|carried|executed|obeyed|fulfilled|discharged .. order|orders|instruction|instructions|brief|briefing|directive`,
  'i|we complied|obeyed',
);

/** Said to the candidate: an errand, an order, a placing. */
export const saidToMe = phrases(
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
export const obeys = phrases(
  'so|and|then|of i|we course? did|do|got|get|went|go|took|take|started|start|said|say|sat|made|make|wrote|built|set|began|put|ran|turned|fixed|looked|compared|checked|opened|drove|packed|nodded|accepted|complied',
  'i|we did it|that|so|as|what|exactly|this',
  'i|we said yes|okay|ok|fine|sure|right|good|of|will|no',
  'i|we nodded|accepted|complied|obeyed|agreed|saluted|took|got|went',
  'done|did',
  'yes|okay|ok|sure|right|aye|fine',
);
/** The idea, the wish or the leave was the candidate's own: said outright. */
const OWN_IDEA = [
  'i|we had? offered|volunteered|applied|requested|begged|pitched|pestered|lobbied|nagged .. for|to|if|whether|a|the|that|myself|it|him|her|my|up',
  'i|we had? asked|inquired|enquired if|whether|to|permission|leave|for i|we|it|this|do|go|look|try|see|have|take|permission|leave|time|access|half|a|an|two|one|be|come|sit|join|help',
  'i|we requested|volunteered|applied|pestered|lobbied|begged|nagged|pitched',
  'said|told|went .. give|let me|us',
  'i wanted|longed|wished|itched|chose|decided to|it|because',
  'i set out|myself',
  'i set about',
  'at my own? request|suggestion|insistence|wish',
  'curious|bothered|bugged|nagged|niggled|itched to|me|because|about',
  'what bugged|bothered|nagged|struck|irritated|puzzled|interested|annoyed me',
  'it|that|this|which bugged|bothered|nagged|struck|irritated|puzzled|annoyed|worried|troubled me',
  'no|without an? owner|owners|ticket|mandate|budget',
  'my|our own initiative|idea|accord|decision|choice|list|time|goal|proposal|suggestion',
  'of my own',
  'nobody|none .. asked|told|assigned|ordered|requested|instructed|wanted|expected',
  'no one .. asked|told|assigned|ordered|requested|instructed|wanted|expected',
  'unasked|unbidden|unprompted',
  'without being|asking|order|orders|permission|waiting',
  'without anyone|anybody asking|telling|ordering|saying',
  'i|we persuaded|convinced|begged|pestered .. him|her|them|planning|for',
  'allowed|permitted|let me|us|i',
  'permission|approval|blessing|leave|nod|okay to|from|for|and',
  'go ahead to|from|for',
] as const;
export const ownIdea = phrases(...OWN_IDEA);
/** The same, and what hints at it beside an order: own will, which the order only met. */
export const ownWill = phrases(
  ...OWN_IDEA,
  'i|we had? asked .. for|to|if|whether|a|the|that|myself|it|him|her|my|up',
  'i|we wished|wanted|chose|decided|longed to|it|because',
  'i asked it|to|for',
  'while|when|as doing|i .. at|that|am|was|it|doing .. saw|see|hear|heard|noticed|notice|found|spotted|realised|could',
  'not on|in|part .. anyone|anybody|my|nobody|any|the .. list|plan|job|ticket|brief|goals',
  'had|with|without|was|were no|an|nobody owner|ticket|one',
  'instead|though of|i|we|and',
  'but i|we|then|the .. read|saw|kept|noticed|found|opened|heard|thought|had|looked',
  'only|just that|this',
  'meant|supposed|told|asked to .. shred|bin|throw|leave|forward|ignore|close|delete|wait|drop|discard|archive|skip',
  'that|it was nobody|somebody|someone|theirs|his|her|their',
  'put|wrote|added|set|placed it|that|this .. on|in|onto|into|as my|the|our',
  'i|we made|named|declared|turned it|this|that|them .. my|our|one|into|part',
  'i|we put|wrote|added|set|placed|chose|picked .. goals|goal|objective|objectives|plan|list|roadmap|board|backlog|agenda',
  `i|we asked|talked|persuaded|convinced|begged|pestered .. ${ABOVE}|him|her|them|planning|for`,
);

/** The part of the one who objects was given out. */
export const cast = phrases(
  'needs|need|needed|want|wants|wanted somebody|someone|a|person .. .. against|critical|sceptical|skeptical|objects|opposes|disagrees|opposite|no|counter|other',
  'it {be} going to be you',
  'it {be} you who|that',
  'that|this {be}|will be? you',
  'be|being|play|played|playing the|a|his|her|my .. advocate|opponent|critic|opposition|sceptic|skeptic',
  'devils advocate',
  "devil 's advocate",
  'asked|told|wanted|sent|urged|ordered|instructed|encouraged|got me .. to object|oppose|challenge|disagree|push|argue|speak|say|contradict|voice|present|raise',
  'present|presented|presenting|argue|argued|put|make|made|defend|defended .. his|her case|position|view|argument|point|objection|numbers',
  'in|on|for his|her|my|the name|behalf|place|instead of',
  'a position|view|opinion .. never had|held|given|lent|assigned',
  'would|had have? .. been|no .. neutral|opinion',
  'my|the role|part|brief|job|task was to|of .. object|oppose|challenge|disagree|push|argue|critic|sceptic|against',
);
