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
