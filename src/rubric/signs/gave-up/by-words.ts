/** How people tell that they let a decision, or a problem, go: by class, none of them enough by itself. */
import { countSentences } from '../../disagreement/spans.ts';
import { type Match, phrases } from '../../phrases.ts';
import type { Doc } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { signsOf } from '../signs.ts';
import { ownWorkAfter } from '../told.ts';

export const GIVING_UP = {
  /** Away from it, to something else. */
  turnsAway: phrases(
    'went|walked|returned|turned|got|drove|flew back to my|the|our desk|work|office|tickets|backlog|own|code|team|tasks|sprint|screen|normal',
    'went|walked back? upstairs|downstairs|inside',
    'got on with my|our|other|the rest|it|life',
    'concentrated|focused|focussed on my|our|other|things|the|what own?',
    'i|we had my|our other|own? deadlines|priorities|deadline|work|things|projects|topics|worries|problems',
    'i|we had other|bigger|enough fish|things|priorities|work|problems|topics|deadlines',
    'i was|had .. on|busy with other|another|something things|project|else|work',
    'other priorities',
    'moved|switched|changed|transferred|went|go to|over|into|in .. other|another|different|new project|team|product|topic|department',
    'took|found|asked for a|another|other|the? .. project|transfer|vacation|holiday|leave',
    'said yes quickly|at once|straight',
    'no longer my|our problem|business|topic|concern|thing|worry',
    'not|never my|our problem|business|circus|concern|monkey|fight|headache|department any?',
    'above my pay|head',
    'washed my hands',
    'let sleeping dogs',
    'left|leave them|him|her|it|that|the .. to it|them|him|her|others|somebody|someone',
    'hand|hands|handed|gave|passed|turned it|that|this|everything|all over? to|over|back|off',
    'taken|took up|over by a|another|the|somebody|someone',
    'was doing|at something else|invoices|other|my own',
    'without me',
    'count|counted|leave|left me out',
  ),
  /** The will is gone. */
  resigned: phrases(
    'on your|his|her|their|own head|heads be|it',
    'your|his|her|their funeral|problem|call|choice|mess|risk|responsibility then|now|not|and',
    'not|never .. in|with my|our? heart',
    'heart|energy|enthusiasm|motivation|appetite|will was|had|were .. gone|spent|not|out|low|elsewhere',
    'i|we had not|no|lost .. energy|strength|appetite|nerve|interest|heart|desire|motivation|wish',
    'i|we lost .. energy|strength|appetite|interest|heart|motivation|enthusiasm',
    'i was|am .. tired|fed|sick|done|through|finished|discouraged|demotivated|frustrated|resigned of|with|up|and|by|then',
    'what|whats can|could|should|else one|i|you|we do|say',
    'what can|could|do you do|say|expect',
    'no|little|any sense|point|use|good in|arguing|fighting|pushing|going|asking|talking|saying|insisting|spoiling|making|trying|discussing|continuing',
    'not going|about to beg|fight|argue|plead|chase|die|run|explain',
    'battles|battle|fights|fight|war are|is|was|were over|lost|decided|done',
    'which|what|pick|choose battles|hills|fights|battle',
    'hill|hills to die',
    'keep|kept my|your|the powder|head|mouth dry|down|shut|closed',
    'decided|settled|fixed|done anyway|already|long|before',
    'was a done deal',
    'as long|until as? nobody|nothing|they|he|she',
    'nothing will|would|is|was .. move|change|going|happen|done',
    'will never|not change|learn|move|listen',
    'that|this is|was how|the|just way? it|things|they|life|companies|business are|is|go|works|goes',
    'that was|is that',
    'so be it',
    'end of story|discussion',
    'a ticket is a',
    'orders are orders',
    'because it was a ticket|an order|the order|my job|required|decided',
    'i|we put|raised|lifted up? my|our hand|hands with|like|too|also|as',
    'voted with|like|as|along',
    'i|we nodded|kept|stayed|was|remained .. quiet|silent|still|too|along|mum',
    'i|we shrugged|nodded|sighed',
    'they|he|she want|wants|wanted it|that so|then|fine|okay|let',
    'let them|him|her then|have|find|see|try|do|run|burn|learn',
    'it|that|they|which came|went|ended as|like|how it|they|one had|was|must|always|knew',
  ),
  /** What was begun, or could have been done, is left. */
  leftUndone: phrases(
    'did not|never .. any more|anymore|further|again|after|afterwards|since|since then',
    'never opened|finished|started|sent|mentioned|touched|returned|followed|pursued',
    'i|we did not|never .. open|finish|start|send|touch|follow|pursue|continue|push|press|raise|reopen|return|bring|volunteer|offer|attend|join|help',
    'half|nearly|almost ready|finished|done|written|built on|in|and|but',
    'is|are|lies|lie|sits|sit still|probably|somewhere .. drawer|disk|folder|computer|shelf|branch|laptop|there|somewhere',
    'stayed|remained|remains|ended|landed|is|are in|on|at a|my|the drawer|shelf|disk|desk|folder|branch|laptop',
    'moved|went|changed|shrank|became .. fortnightly|monthly|quarterly|biweekly|rarer|optional|sporadic|occasional',
    'later|then to whenever|when|every',
    'slipped|slid|drifted|petered|dragged|fizzled|stalled|lapsed|faded|trickled',
    'fell asleep|off|through|by|behind the',
    'ran|run out of steam|time|into|sand',
    'on|the back burner|ice|hold',
    'first|last bottom of my|the|our list|backlog|queue|pile',
    'at|by the bottom|end of',
    'as little|slowly|late as possible|i could',
    'whenever there was|i had',
    'left|leaving the rest|others|work|it|that to|undone|unfinished|open|lying|there',
  ),
  /** What came of it is not known, or known only by hearsay. */
  doesNotKnow: phrases(
    'i|we can|could not say|tell .. what|how|whether|if',
    'i|we do|did not know|follow|hear|ask|check|remember|think|believe .. what|how|whether|if|it|that|happened|became|came|changed|any',
    'what became|happened|came .. with|of|after|i',
    'what they|he|she made .. with|of',
    'never|not heard|reached|learned|learnt|told|found .. from|of|me|out|what|how|again|since',
    'i heard|hear|read|believe|think|suppose|gather|guess|assume there|it|they|that|later|afterwards|somebody|someone .. was|were|is|are|had|has|have|broke|failed|trouble|fixed|changed|do|did|still|good|fine',
    'as far as i know|heard|remember|gather',
    'somebody|someone from|else .. in|came|did|made|took|changed|fixed|later|must',
    'probably|presumably|apparently they|it|somebody|someone|still',
    'it|that|they must have been|gone|worked',
  ),
  /** Being proved right is the comfort. */
  vindicated: phrases(
    'can|could not say|claim that? i was|am surprised|sorry|shocked|sad',
    'was|am|were not|hardly|little surprised|shocked|astonished',
    'no|to nobody|nobodys|small surprise|wonder|consolation',
    'have|has|had to burn|learn|feel|find|fall .. fingers|hand|themselves|hard|out|nose|way|it',
    'as|like|just|exactly as? i|we|one .. said|predicted|feared|expected|warned|known|thought|told|foreseen|guessed',
    'as|like it had|was|must to|bound|be|come',
    'surprise surprise',
    'lo and behold',
    'sure enough',
    'needless to say',
    'i|we had|have|did said|warned|written|told|it|say|put .. so|it|mail|email|writing|them|him|her|before|march|record|minutes|paper',
    'all|is|was|it in there|writing|my mail|email|the mail',
    'still my|our|of conviction|opinion|the|belief|view',
    'still think|believe|say|hold|maintain|convinced .. right|wrong|better|mistake|would',
    'would have been|worked right|better|fine|cheaper|safer|best|different',
    'my|our part|conscience|hands|side was|is|were|are clean|clear|done|fine',
    'at least i|we|my',
    'could|can show that|it|them|him|her|everybody',
    'when it blew|broke|failed|crashed|collapsed|went|came',
    'i|we kept mine|ours|it|them',
  ),
} as const;

/** So many classes, in so many sentences, are no accident. */
const CLASSES = 2;
const SENTENCES = 3;
/** With more own work than this told after the first of them, nothing was let go. */
const WORK_AFTER = 4;

/** The places that show, taken together, that a decision or a problem was let go; empty where they do not. */
export const givingUpIn = once((doc: Doc): readonly Match[] => {
  const { classes, places } = signsOf(doc, GIVING_UP);
  const signs = classes >= CLASSES && countSentences(places) >= SENTENCES;
  const found = signs && ownWorkAfter(doc, places[0]?.sentence ?? 0).length <= WORK_AFTER ? places : [];
  return found;
});
