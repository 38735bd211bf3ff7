/** How people tell that others did it, while they passed it on, gathered people and looked on: by class. */
import { countSentences } from '../../disagreement/spans.ts';
import { type Match, phrases } from '../../phrases.ts';
import type { Doc } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { signsOf } from '../signs.ts';

export const HANDING_ON = {
  /** It goes to somebody else. */
  passesOn: phrases(
    'i|we opened|open|raised|filed|created|logged|submitted a|an|the ticket|sev|incident|issue|case|request|bug|call|sev-one',
    'i|we paged|tagged|alerted|notified|pinged|flagged|escalated|forwarded|informed|messaged|emailed|mailed|reported|referred|copied|briefed',
    'i|we took|brought|carried|laid|put|placed|gave|handed|sent|passed|posted|dropped|submitted|forwarded|presented it|this|that|everything|all|them .. to|on|before|over|straight|in|into their|his|her|the|our|them|him|specialists',
    'laid|put it all? on his|her|their desk|table',
    'i|we wrote|write to the|my|our|a|his|her .. officer|manager|team|lead|vendor|director|group|department|committee|specialist|supplier',
    'i|we told|tell|called|call|rang|phoned|contacted .. lead|manager|team|vendor|director|group|engineer|supplier|specialist|officer|owner|people|cto',
    'made|wrote a very? clear|good|detailed|precise|long description|report|summary|mail|note|ticket',
    'was|were|is|got passed|placed|handed|transferred|given|referred|forwarded|escalated|routed|submitted|sent .. to|with the|a|their|our|my',
    'handed|hand|passed|gave the? follow ups|rest|remainder|remaining|findings|details|task|tasks|actions',
    'asked|ask|asking|tasked|got|had a|my|our|one|the .. colleague|engineer|specialist|analyst|expert|vendor|consultant|supplier|intern .. to|for',
    'with|by the specialists|experts|vendor|right people',
    'the right people|person|channel|channels|place|owners|owner',
    'through the proper|right|official channels|channel',
    'connected|connect|introduced|matched him|her|them|the .. with|to',
    'put the * parties|in touch|people in|together',
    'brought|bring|got|pulled|called|gathered everyone|everybody|people|experts|specialists|the|all|all together|into|in|round|around',
    'set up|established a|the? bridge|war room|task force|rhythm|channel|call|group|meeting|workshop|daily',
    'on|onto|in their|his|her list|backlog|desk|queue|board',
  ),
  /** Others find it and mend it. */
  othersSolve: phrases(
    '{they}|who|team|people|engineer|engineers|vendor|specialist|colleague|colleagues|group|tribe|supplier|manufacturer|experts|consultants|lady .. found|discovered|spotted|identified|diagnosed|traced|figured|realised|noticed|established|determined|correlated|reported .. that|out|the|a|an|it|why|what',
    '{they}|who|team|people|engineer|engineers|vendor|specialist|colleague|colleagues|group|tribe|supplier|manufacturer|experts|consultants fixed|repaired|patched|rotated|replaced|switched|rebuilt|rewrote|wrote|changed|corrected|solved|resolved|adjusted|restored|cleared|built|re-architected|reprocessed|rolled|restarted|installed|scheduled|updated|cleaned|created|made',
    '{they} then? fixed|repaired|patched|rotated|replaced|switched|rebuilt|rewrote|changed|corrected|solved|resolved|adjusted|restored|re-architected|reprocessed',
    'his|her|their|whose people|team|engineers|group|department|staff .. wrote|built|fixed|made|changed|did|drove|re-architected|cleared|took',
    '{they}|team|people|side took it|that|this|over|the',
    '{they} took it .. into|on|from|over|up',
    'they|he|she handled|sorted|managed|dealt|took care|carried',
    'was|were handled|resolved|solved|fixed|found|repaired|implemented|introduced|done|carried .. by the|a|their|human|our|his|her|an',
    'had .. already|fortunately .. kept|found|built|a',
    '{they} had|has|have a|the patch|fix|solution|answer ready?',
    'well she|he|they did',
  ),
  /** And the candidate looks on, writes it up, or shines with it. */
  looksOn: phrases(
    'i|we stayed|remained|sat|stood|was|were .. on the|that? bridge|call|line|room|task force|side',
    'i|we was|were|been part|there|present|in|involved|kept|copied|informed .. of|the|when|at|with|informed|in',
    'i|we kept|kept on|continued .. asking|pushing|chasing|following|insisting|informed|updated|watching|pressing|everyone|everybody|an|him|them',
    'kept|keep|keeping an|my|one eye|everyone|everybody .. on|informed|posted|happy|busy',
    'i|we documented|presented|summarised|summarized|consolidated|compiled|collected|reported|circulated|published|communicated|tracked|monitored|updated|minuted|moderated|facilitated|coordinated|orchestrated|steered|oversaw|supervised|chaired|accompanied',
    'i|we wrote the timeline|summary|minutes|report|post|incident|documentation|story|announcement',
    'i|we asked|ask|requested|demanded|wanted .. status|update|updates|whether|if|done|progress|path|report|each|every',
    'i|we asked .. whether|if .. done|ready|fixed|solved|over',
    'asked for a|the|an status|update|report',
    'under|with the title|heading|motto',
    'i|we insisted|pushed|pressed|made|drove .. plain|clear|sure|team|them|people|deeper|harder|getting|on',
    'would be watching',
    'without|but for|if .. my|me|i .. page|mail|push|pressure|intervention|had|saying|not',
    'i lit|started|triggered|initiated|kicked the|it|off|everything',
    'who knows',
    'best|good|safe|capable|right hands',
    'i|we assume|suppose|think|believe|gather|trust .. is|are|was|good|fine|fixed|done|now',
    'have|has not heard .. since|from|back|anything',
    'never reached|heard',
    'in touch',
    'would raise|take|look|check|bring|handle it|into|this|that',
    'from|with the? start|end|beginning to|until end|finish',
    'in the place|channel where',
    'made|make sure that? everyone|everybody|the|all|they|it|right',
    'i can assure|tell|promise',
    'thanked me',
    'happy|glad|proud that|to|of',
  ),
} as const;

const SENTENCES = 3;

/** The places that show, taken together, that others carried it: passed on, solved by them, watched. */
export const handingOnIn = once((doc: Doc): readonly Match[] => {
  const { classes, places } = signsOf(doc, HANDING_ON);
  const found =
    classes === Object.keys(HANDING_ON).length && countSentences(places) >= SENTENCES ? places : [];
  return found;
});
