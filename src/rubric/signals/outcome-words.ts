/**
 * How people say of an outcome that it is none: it is planned, possible, not counted, that of another place, as it was
 * before, or applause. Fixed words of English, none of any trade.
 */
import { phrases } from '../phrases.ts';
import { wordClass as words } from '../text/word-class.ts';

/** It is to come about, or may: a plan, a forecast, a target, what something is made for. */
export const PROMISED = phrases(
  '{be} meant|supposed|due|expected|planned|projected|scheduled|forecast|estimated|intended|budgeted|predicted|bound|slated to',
  'is|are to drop|fall|rise|go|come|reach|get|bring|save|shrink|grow|become|cut|take|cost|run|follow|start|join|free|halve|double|be',
  'ought to',
  'has|have yet to',
  'is|are still to',
  'plan|plans|forecast|projection|projections|target|targets|goal|goals|estimate|estimates|simulation|brochure|datasheet|budget|proposal foresaw|foresees|predicts|predicted|promises|promised|assumes|assumed',
  'target|goal|aim|forecast|projection|estimate|prognosis for|of|to',
  'in theory',
  'by design',
  'on paper',
  'hoped|planned|projected|expected|targeted|promised|estimated|budgeted|predicted|theoretical|potential|prospective|possible gain|gains|saving|savings|difference|users|customers|value|effect|increase|decrease|drop|reduction|improvement|benefit|benefits|revenue',
  'hoped for difference|gain|effect|saving|savings',
  'is|are|was|were meant for',
  'as hoped',
  'we|i|they|he|she expect|expects|anticipate|anticipates|forecast|forecasts|foresee|foresees|intend|intends|aim|aims',
  'i|we hope|want|would|will like|love|to|that|for? other|others|the|more|it|this',
  'i|we had budgeted',
  'some day',
  'some time|point soon|later|next',
  'someday|hopefully|potentially|theoretically',
  'at some point',
  'may|might|could|would|should|can|will .. one|some day|later|next|year',
  'may|might|could|would|should|can well|suit|start|want|use|copy|adopt|join|follow|run|take|help',
  'once it|they|that|this|everything is|are live|out|in|built|ready|done|installed|approved|finished',
  'not yet',
  'ready|available for others|other|everyone|anyone|anybody|them',
  'welcome|free to',
  'next year|month|quarter|spring|summer|autumn|winter|season we|they|it',
);

/** Nobody has counted it, or not so that it says anything. */
export const UNCOUNTED = phrases(
  'uncounted|unmeasured|untimed|unweighed|untracked|unrecorded|unconfirmed|anecdotally',
  'nobody|no|none one? has|have|had|ever|really? timed|weighed|counted|measured|tracked|recorded|keeps|kept|noted|logged|compared|followed|checked',
  'counting|measuring|measurement|recording|tracking|tally|survey|statistics|notes stopped|ended|ceased|broke|lapsed',
  'stopped|ceased counting|measuring|noting|recording|timing|tracking|logging',
  'no|without|lack|lacks|lacking a|any? bill|figure|figures|number|numbers|count|data|measurement|measurements|baseline|comparison|proof|statistics yet|for|on|of|to|about|from',
  'too early|soon to',
  'remains to be',
  'we|i will|shall see|find',
  'time will tell',
  'i|we have|had? no idea|clue',
  'what|whether .. no idea',
  'not written|noted|logged|recorded|measured|counted|tracked|timed|weighed down|by|at|in|for|anywhere|since|afterwards|yet',
  'not been? counted|measured|timed|weighed|recorded|tracked|checked',
  'by one|somebody|his|her|their|rough guess|estimate|reckoning',
  'by|from guess|memory|feel|feeling',
  'it|things|everything feels|feel|felt|seems|seemed',
  'may|might have? be|been',
  'or maybe|perhaps',
);

/** It is of another place or thing: two that stand side by side show no change. */
export const SIDE_BY_SIDE = phrases(
  'in|at|on|for|with|from one|some * .. in|at|on|for|with|from the? other|others|another',
  'in|at|on|for|with|from one|some * .. the other|others',
  'for|in|at|with some|one .. for|in|at|with the? others|other',
  'where|while|whereas other|others|another|most|elsewhere|competitors|rivals|neighbours|neighbors * have|has|had|get|need|take',
);
/** What makes a pair of times of "one ... the other". */
export const TIMES = words(
  'year month week day night summer winter spring autumn season quarter sprint term time shift morning evening',
);

/** Somebody counted it, and says how. */
export const MEASURED = words(
  'measured counted timed weighed clocked logged recounted re-counted sampled audited tallied metered recorded verified confirmed checked compared invoice invoices ledger books meter stopwatch tally bill statement log logs report register survey audit',
);
export const DENYING = words('not never no nobody none nothing without neither nor hardly');

/** It did not help, or it went back: as it was, in spite of it. */
export const IN_VAIN = phrases(
  'still none|not|waiting|wait|waits|short|lack|lacks|without|unsold|unpaid|unused|unopened|broken|late|empty|missing',
  'still have|has|had|get|gets no|none|to',
  'still can|could|do|does|did|will not',
  'still go|goes|buy|buys|use|uses|call|calls|pay|pays|drive|drives|write|writes|queue|queues by|through|past|elsewhere|to|from|the|their',
  'did|does|do|has|have not move|change|budge|follow|matter|help|save|shrink|moved|changed|budged|helped|saved|brought|fallen|fall|drop|dropped|improve|improved|grow|grown|rise|risen|return|renew|sign|buy|order|join|sell|pay',
  'as before|ever|usual',
  'exactly|just|quite as long|many|much|often|late|slow|slowly|high|low|bad|before|expensive',
  'all the same',
  'same as before|ever|always',
  'nothing|little|hardly .. changed|followed|came|moved|happened|improved|gained|saved|won',
  'no|little|hardly difference|effect|avail|gain|saving|benefit',
  'in vain',
  'had|have|has to be refunded|scrapped|redone|repeated|recalled|thrown|returned',
  'unchanged|untouched|unspent|unsold|unread|unopened|unused',
  'stayed|remained|stood|stands|stays|remains about|where|flat|unchanged|level|what|exactly|just|the',
  'until|till|to today|now|date|day',
  'anyway|regardless|nevertheless|nonetheless',
  'left us|anyway|regardless|elsewhere',
  'notice and|then left',
  'back up|down',
  'got|grew|became worse|dearer|slower',
);

/** Who likes it, looks at it or gives it a prize: applause is no effect. */
export const APPLAUSE = words(
  `thumbs liked loved praised admired applauded applause clapped compliment complimented congratulated congratulations nice nicer
   nicest pretty prettier prize prizes award awards awarded jury juries medal trophy magazine newspaper headline podcast views
   followers nominated shortlist shortlisted innovators famous popular pleased happy satisfied delighted enthusiastic impressed
   fun cheered cheers laughed smiled proud thrilled mood tidy neat elegant`,
);

/** It came from something else: another cause, another maker, or it would have come in any case. */
export const OTHER_CAUSE = phrases(
  'had|has|have|played|plays no|little|small|hardly|any|only? share|part|role|hand|influence|bearing|weight in|on it|this|that|these|them|those',
  'the|my|our|it * had no|little|hardly? share|part|role|hand|influence|bearing in|on?',
  'had nothing|little|not to do with it|this|that|us|me|my|our|the',
  'not because|due|thanks|owing to|of my|our|us|the|it|me|this|that',
  'would have .. anyway|regardless|eventually|either|in',
  'for|due|owing|thanks to? other|different|another|unrelated|external|seasonal reasons|reason|causes|cause|factors|grounds',
  'came|comes|come|stems|stemmed|resulted|due|owing|thanks mainly|mostly|largely|chiefly|only|purely|really? from|to the|a|an|another|our|their new|other|another|different|weather|season|strike|holiday|holidays|rain|winter|summer|law|tariff|competitor|neighbouring|second|mild|warm|cold|dry|wet|drought|crisis|pandemic|merger|closure|vendor|supplier',
  'coincided|coincides|coincidence|coincidentally with|of|that',
  'though|although|but|while|since in|over? that|the|this same? week|month|year|winter|summer|spring|autumn|season|quarter',
  'in|at the same month|week|quarter|year|season|time the|our|their|a|an|its|two|one|another|three',
  'credit|merit|praise|cause|reason belongs|belonged|lies|lay|goes|went to|elsewhere|with|in',
  'ours|mine earns|earned|brings|brought|stands|stood|lies|lay|sits|sat|gets|got not|no|none|nothing|little|idle|unused|empty',
  'theirs|his|hers not ours|mine',
  'competitor|competitors|rival|rivals closed|shut|left|failed|collapsed|folded|bankrupt',
  'bankrupt|insolvent',
  'booked|counted|credited under|by|for|on|to another|other|somebody|someone|a? different',
  'somebody|someone * else|elses|other',
  'next door|in another|for another|by another|with another team|group|office|department|company',
);

/** It got worse, or those it was for turned away from it. */
export const ADVERSE = phrases(
  'went|gone|go|returned|reverted|fell|switched back to the|their|paper|phoning|calling|writing|typing|doing|old|using|hand|what|how',
  'half|third|quarter as|of many|much|what',
  'more|extra|additional complaints|calls|errors|failures|crashes|accidents|injuries|mistakes|delays|refunds|cancellations|returns|claims|fines|penalties|losses|faults|alarms|queries|tickets|overtime|waste|scrap|breakdowns|outages|disputes|letters',
  'complaints|calls|errors|failures|crashes|accidents|injuries|mistakes|delays|refunds|cancellations|returns|claims|fines|penalties|losses|faults more than|again|still',
  'fewer|less customers|users|orders|sales|subscribers|members|readers|visitors|guests|bookings|passengers|patients|donors|buyers|revenue|income|profit|money|signups|renewals|people|students|pupils',
  'customers|users|subscribers|members|readers|visitors|guests|passengers|patients|donors|buyers|clients|practices|shops|hospitals|schools|branches|clinics|farmers|teachers|nurses|drivers|families|tenants|students|offices|partners|suppliers|players left|quit|cancelled|canceled|resigned|complained|withdrew|dropped|stopped|gave|walked|unsubscribed|vanished|went',
  'switched|turned|shut it|off|them|down off|down|again',
  'was|were|got switched|turned|shut|taken off|down|back',
  'longer|slower|dearer|worse|costlier|later than before|ever|it|previously|the',
  'got|became|grew|is|was|are|were worse|slower|longer|dearer|costlier',
  'lost us|the|a|an|two|three|our|some|half|customers|money|orders|sales|contract|contracts',
  'cost us|the|them more|extra|another|the|a|two|three',
  'missed|failed the|its|their|our deadline|target|date|goal|opening|window|season',
);
