/** Words by which English says who has a matter in hand (holding.ts). */
import { wordClass as words } from '../text/word-class.ts';

export const LYING = words('sit lie fall rest live hang land reside belong be end');
export const HOLDING = words(
  `own maintain run keep operate lead support look answer manage host administer service handle head supervise deliver mind tend
   oversee control provide sell make build write pay print serve staff`,
);
/** To do so is lasting, whatever the tense. */
export const LASTING = words(
  'own maintain operate lead support manage host administer head supervise oversee look answer',
);
/** What a preposition after such a verb says: with whom, or on whose list. */
export const LEADING = words(
  'with under within inside to off beneath in on among into at upon for of from by',
);
/** With these the one who stands behind may be another party; the others say only where a thing is. */
export const PARTY_LEADING = words('with under to beneath within inside off by');
export const SELF = words('me us my our mine ours myself ourselves');
export const MY = words('my our');
export const DENIALS = words(
  'not never no none nothing neither nor without outside beyond hardly nobody far',
);

export const PARTIES = words(
  `office bureau firm contractor supplier vendor agency ministry institute company department admissions purchasing procurement
   logistics estates facilities accounts lending claims security legal finance marketing sales operations planning billing payroll
   mastering retail catering housing customs dispatch maintenance reception cleaning printing archives communications people lot
   group team crew board committee council branch yard port hospital school city county region headquarters partner academy
   ward wards staff nurses municipality parish prefecture canton association union church museum library laboratory lab clinic
   pharmacy police brigade army airline airlines carrier carriers haulier hauliers forwarder manufacturer manufacturers maker makers
   wholesaler retailer distributor publisher printers insurer insurers broker brokers utility landlord landlords cooperative co-op
   consortium venture partnership subsidiary foundation charity university faculty registry court notary embassy treasury audit
   controlling compliance brand counsel hardware infrastructure analytics research translation editorial stores warehouse
   transport fleet ferries railway railways airport harbour harbor municipal government`,
);
/** What one's duties are called, and where they are written down. */
export const DUTIES = words(
  `area remit responsibility responsibilities duty duties assignment assignments backlog sprint roadmap goals objectives queue plate
   inbox mandate brief portfolio rota quarter ticket tickets task tasks component components module modules service services system
   systems job work list desk team group department unit squad crew repository repo contract description role care charge hands
   business code codebase application app product products project projects pipeline domain field territory patch turf kingdom baby
   plan post section side scope watch shift lap`,
);
/** Those that say it whatever the sentence is about. */
export const PLAIN_DUTIES = words(
  `remit responsibility responsibilities duty assignment backlog sprint roadmap goals objectives queue plate inbox mandate portfolio
   rota component module description territory turf kingdom`,
);
export const SAY = words(
  'mandate say authority access business right rights claim part stake vote permission',
);
export const DOMAINS = words(
  'product domain matter task job system service one business area responsibility project tool component thing',
);
export const OTHER = words(
  'another other different neighbouring neighboring neighbour sister outside external separate foreign adjoining adjacent',
);
export const ONLY = words('only just merely');
export const USING = words('use consume read call');

/** Nouns that name no area: what one is, and what all have. */
export const GENERIC = words(
  `software team group system systems engineer developer company part job area module code app tool work department thing people
   one time day year month week side place office firm world end role service unit data project product lead head programmer tester
   manager owner name lot bit half piece line charge program programs kind sort nothing everything it backend frontend user users
   customer customers`,
);
