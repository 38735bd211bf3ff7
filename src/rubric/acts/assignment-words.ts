/** How English hands over work: verbs, nouns and errands. */
import { phrases } from '../phrases.ts';
import { wordClass as words } from '../text/word-class.ts';

/** Said outright, with words for who or what gave it: goals, lists, plans, a superior's ticket. */
const ABOVE = 'boss|manager|lead|head|chief|director|supervisor|superior';
export const givenOutright = phrases(
  `${ABOVE} .. told|asked|ordered|instructed|wanted each|all|every|both one? of us to`,
  `${ABOVE} .. put|written|wrote|set|added it|this|that|them .. in|into|on|among|down my|our|the goals|objectives|targets|list|plan|sprint|appraisal`,
  `ticket|task|list|job|project|brief|assignment which|that? my|our|the ${ABOVE} had? gave|given|handed|sent|assigned|passed|left me|us`,
  `${ABOVE} had? booked|enrolled|registered|signed|volunteered|nominated me|us`,
  'plan|rota|roster|schedule|programme|sheet had|put|named me|us on|down|in|for|as',
  '{be} my turn on|to|in|at the? rota|roster|list|desk|do|take',
  'list|sheet|plan|folder|card i was|had been? handed|given|sent',
  '{be} among|one of|in|on my goals|targets|objectives .. for|from|set',
  'as ordered|instructed|told|requested|demanded by|from',
  `on|at|by order|orders|instruction|instructions of|from my|our|the ${ABOVE}`,
);

/** Verbs that hand over work together with "to" and another verb, or "that I ...". */
export const ORDERING = words(
  'ask tell want order instruct require assign task appoint expect request need urge encourage push direct nominate suggest send put say tap advise pick choose',
);
/** Verbs that hand over a thing: "gave me the ticket". */
export const HANDING = words('give hand assign pass delegate allocate pass entrust send bring');
export const TASKS = words(
  `task ticket job work project story assignment issue case service migration module feature bug item list goal objective part
   responsibility problem topic list tickets tasks items goals area component investigation analysis fix work`,
);
/** To be told to stop is to be opposed, not to be given work. */
export const HALTING = words(
  'stop drop leave ignore forget wait skip hold let keep stay shut postpone abandon cancel back quit avoid focus calm',
);
export const SPEAKING_UP = words(
  'think believe doubt push argue challenge object present raise question speak oppose voice ask disagree prepare criticise criticize play defend bring say',
);

/** Words for a person who is yet to be found: "wanted somebody who ...". */
export const ANYBODY = words('someone somebody person volunteer one anyone anybody');
export const TAKING = words('take agree accept do get say volunteer');

/** "My manager's idea", "at the request of my lead": the noun says who gave the work. */
export const GIVEN = words('idea suggestion request order instruction initiative wish proposal command');
/** "can you take care of it?", said by a superior. */
export const ERRANDS = words(
  'take look do handle fix build own check investigate lead write make help work find deal solve clean rebuild',
);

/** "had me audit the alerts". */
export const CAUSING = words('have make');
/** "I was tasked with", "I was put in charge". */
export const CHARGED = words('task charge entrust appoint assign');
