/** How people say that a thing did not spread beyond them, that they stayed with it, or that they went on to other things. */
import { phrases } from '../phrases.ts';

/** Others had the choice and did not take it, or gave it up again. */
export const TURNED_DOWN = phrases(
  'declined|refused|rejected|ignored|withheld|dismissed it|the|this|that|our|my|to|politely|them|both',
  'turned it|us|me|the|this|that|our|my .. down',
  'kept|keep|keeps|stayed|stay|stuck|stick|sticks|remained to|with|on|by|without their|its|his|her|the? own|old|paper|it|usual|before|pages',
  'kept|keep|keeps their|its|his|her own|old',
  'went|gone|go|goes back to their|its|his|her|the old|own|usual|paper|way|former|previous',
  'looked|look at it|them|this|that|over .. and|but',
  'looked|look .. over .. and passed|left',
  'and|but|then passed|declined|refused',
  'neither|none|nobody|no one? has|have? moved|joined|copied|adopted|taken|took|followed|picked',
  'nobody|no one? else|outside|other',
  'no other team|group|office|department|place|shop|branch|company|competitor|site|plant',
  'left it|this|that|them|the * out|at that|aside',
  'unopened|unread|unused',
  'dropped|scrapped|abandoned|discontinued|cancelled|stopped|reversed|withdrawn|abolished again|after|since|later|quietly',
  'was|were|been dropped|scrapped|abandoned|discontinued|withdrawn|reversed|abolished|forgotten',
  'as it|they|before did|had|ever',
  'do|does|did|has|have not adopt|copy|use|follow|join|adopted|copied|used|followed|joined|picked|pick|budge|budged',
  'only|just the|our|my|this|that|in|for one|own|team|group|place|street|hall|shop|site',
  'prefer|prefers|preferred to|their|its|the stay|keep|old|own|paper|usual',
  'still use|uses|do|does|write|writes|go|goes|work|works|have|has|fill|run|send the|it|by|their|its|as old|own|hand|paper|way|before',
  'never copied|adopted|followed|picked|introduced|shipped',
  'lapsed|petered|fizzled|faded',
);

/** It is kept to oneself or to one's own group. */
export const ONLY_MINE = phrases(
  'for|to myself|himself|herself|ourselves|itself',
  'of my|our own',
  'a|the|my|our own? file|folder|list|note|notes|notebook|habit|thing of mine|ours|my|our',
  'over|on|in|at|beside my|our own? desk|folder|drawer|wall|laptop|notebook|notes|machine|screen|unit',
  'in|within|inside|on my|our own',
  'my|our own five|six|three|four|two|engineers|people|build|tests|releases|team',
  'only i|we|me|us',
  'between the two',
  'in the usual way',
  'nobody|no one? but me|us',
);

/** After the find or the first version, on to other things; what became of it is for others to know. */
export const MOVED_ON = phrases(
  'moved|went|turned|returned|switched|got|went on|back|over? to|with other|another|different|next|my|the new|work|things|thing|own|project|tickets|theme|job|desk|usual',
  'moved|went on',
  'went elsewhere|travelling',
  'went|was|left|go on holiday|leave|other',
  'was|were|am busy|on|at with|another|other|something thing|else|work|things|things',
  'took|take|started|picked the|up next|another|a new bug|ticket|task|thing|project|job|one',
  'left|leave|leaving the|it|that|them|this|everything|him|her .. to|with|for|there|on|at',
  'left|leave a|an|the|him|her|them .. ticket|note|message|chat|mail',
  'can|could not say|tell|judge whether|what|if|how',
  'do|does|did not know|follow|hear|see|ask|check whether|what|if|how|since|any|it|up',
  'asked none|nobody|no',
  'never came|went|asked|checked|looked|called|rang|heard|returned|saw|followed|tried|back',
  'heard nothing|no',
  'i hear|heard|gather|gathered|believe|understand|assume|suppose .. it|they|that|told|since|afterwards|later',
  'i am|was told',
  'they|he|she|it took|take|handle|handled|schedule|scheduled|own it|that|them|over .. from|there|on|over|now',
  'in|into|on their|the own? queue|backlog|hands',
  'that was me|it|all done|for',
  'my|our part|bit|job|share|work|role was|is|ended done|over|finished|there|with',
  'ended|finished|stopped there|for|with',
  'as far as i know',
  'opened|filed|raised|wrote|logged|created a|an|it ticket|issue|case|request|bug',
  'put|placed|dropped it|this|that|them|the * backlog|channel|queue|box|list|board',
  'asked|asking that|for someone|somebody|them|it to|should|be',
  'forgot|abandoned the|it|about|them',
  'stopped sending|going|coming|asking|looking|checking|calling|counting',
);

/** Until it works, again and again, or oneself and on the spot. */
export const UNTIL_IT_WORKED = phrases(
  'until|till it|they|the|that|this|every|all|nobody|no|none|he|she|each|last|both|everyone|everybody|i|we',
  'until|till * * was|were|had|ran|passed|worked|held|left|shipped|fit',
  'every|each|for|on mondays|fridays|morning|evening|week|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|afternoon|month|one',
  'on mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays',
  'a|once|twice|two|three times|afternoons|evenings|days? a|each|every week|month|day',
  'second|third|next|another try|attempt|version|round|go|time|trial|visit',
  'went|came|drove|rode|climbed|flew|walked|rang|called|sat|stayed there|back|beside|with|along|again|round',
  'stayed|sat|stood|worked|went|rode|watched|tested|tried with|beside|alongside|at|on|there|along|it|in|them',
  'together with',
  'did|do|ran|tried|tested|checked|weighed|watched|went|rang|called|built|made|reran it|them|that|every|each|all|the .. myself|again|by',
  'by hand|myself|ourselves',
  'still send|run|check|look|ask|call|ring|read|watch|go|do|keep|visit|count',
  'the whole|entire campaign|season|week|month|winter|summer|night|time|way',
  'throughout|daily|weekly|nightly|monthly',
  'for six|two|three|four|five|eight|ten|several|the first|next weeks|months|nights|evenings|mornings|days|week|month|night',
  'to the end|last',
  'in the end i|we',
  'when|because it|that|he|she|they|the * failed|broke|refused|complained|said',
);
