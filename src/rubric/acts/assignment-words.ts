/** How English hands over work: verbs, nouns and errands. */
import { wordClass } from '../text/word-class.ts';

const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Verbs that hand over work together with "to" and another verb, or "that I ...". */
export const ORDERING = words(
  'ask tell want order instruct require assign task appoint expect request need urge encourage push direct nominate suggest send put say tap advise pick choose',
);
/** Verbs that hand over a thing: "gave me the ticket". */
export const HANDING = words('give hand assign pass delegate allocate pass entrust send bring');
export const TASKS = wordClass(
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
export const ANYBODY = new Set(['someone', 'somebody', 'person', 'volunteer', 'one', 'anyone', 'anybody']);
export const TAKING = new Set(['take', 'agree', 'accept', 'do', 'get', 'say', 'volunteer']);

/** "My manager's idea", "at the request of my lead": the noun says who gave the work. */
export const GIVEN = wordClass('idea suggestion request order instruction initiative wish proposal command');
/** "can you take care of it?", said by a superior. */
export const ERRANDS = words(
  'take look do handle fix build own check investigate lead write make help work find deal solve clean rebuild',
);

/** "had me audit the alerts". */
export const CAUSING = words('have make');
/** "I was tasked with", "I was put in charge". */
export const CHARGED = words('task charge entrust appoint assign');
