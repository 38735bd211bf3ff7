/** Words by which somebody is said to have a thing in hand (realm.ts). */
import { wordClass as words } from '../text/word-class.ts';

/** What one does day by day to what one has in hand. */
export const WORKING = words(
  `do own run maintain keep build write develop program code test design look operate support manage handle administer
   supervise service make produce print host provide deliver supply sell plan prepare issue tend serve draw assemble answer
   oversee care clean cook bake grow staff schedule install repair mend translate edit teach approve check fill schedule
   book order buy control lead head own`,
);
/** To do these is lasting, whatever the tense. */
export const LASTING = words('own maintain operate support manage administer supervise host head oversee');
export const OFFICE = words(
  `owner maintainer keeper custodian developer engineer programmer architect lead head manager administrator responsible charge
   caretaker author tester technician analyst man woman person`,
);
export const LYING = words(
  'sit lie fall rest live hang land reside belong be come stem end go run pass stay remain',
);
/** What leads to a party after such a verb. */
export const LEADING = words('with under to beneath within inside off by from at in on for of through via');
export const SELF = words('me us mine ours myself ourselves');
export const OTHERS = words(
  'another other different neighbouring neighboring neighbour sister outside external separate foreign somebody someone others theirs hers',
);
export const HOUSES = words(
  'house building floor wing country city firm company institute continent organisation organization agency bureau',
);
export const AREA = words(
  'part job area module team work side field corner task patch group role department squad crew unit duty responsibility remit beat product',
);
/** Where one's own work is written down or comes in. */
export const LISTS = words(
  `remit responsibility responsibilities duty duties assignment backlog sprint roadmap goals objectives queue plate inbox mandate
   portfolio rota description contract tasks list plan program product module area hands care desk budget charter profile turf`,
);
export const RELATIVES = words('that which what who');
export const DENIALS = words('not never no none nothing neither nor without outside beyond hardly nobody');
export const PRONOUNS = words('it that this these those they which both all');
