/** How people say what a result was worth to somebody: verbs of gaining, sparing and keeping, and what is gained. */
import { phrases } from '../phrases.ts';
import { wordClass as words } from '../text/word-class.ts';

/** Something or somebody is kept, won, spared, paid or made whole. */
export const GAINING = words(
  `save spare avoid keep renew return rejoin join sign pay free cut drop stop win earn reach bring escape finance fund afford
 refill sell treat rescue recover switch subscribe donate order buy rise fall shrink stay finish serve reopen
 hire extend prolong book register enrol enroll withdraw refund repay reimburse waive lift prevent survive recover heal
 double halve lower cancel disappear vanish gain attract retain reduce`,
);
/** What a business or a life is measured by, besides the people it serves, money and working time. */
export const STAKES = words(
  `order purchase sale booking contract licence license subscription subscriber member penalty fine inquiry lawsuit claim
   complaint accident injury death life livelihood wage job takings turnover income rent premium share stock waste scrap ban
   permit accreditation customer plan home trip journey visit meal harvest bed seat fare ticket brake part machine car`,
);
/** What was spared, or what the difference paid for. */
export const SPARED = phrases(
  'not|never|longer be? bought|owed|wasted|scrapped|incurred|refunded|thrown|hired|rented|needed',
  'no longer|more need|needs|needed|pay|pays|buy|buys|rent|rents|lose|loses|had|have|has|happen|happens',
  'unnecessary|superfluous|redundant',
  'paid|pays|pay for a|the|an|two|three|our|their|its|new|more|another',
  'could|can afford|hire|buy|open|skip|drop|cancel|postpone|serve|treat|admit|sell|spend|ship|start|reopen|swim',
  'let|lets|allowed|allows|enabled us|them|him|her|it|the|clinics|shops afford|put|hire|buy|open|keep|take|to|skip|cancel|sell|serve',
  'put|push|pushed off|back the|a|an|our|another|buying|hiring',
  'off|from the bill|budget|books|invoice|rent|price|payroll',
  'instead of|to? buying|hiring|paying|renting|buy|hire|pay',
  'less|more a|each|per year|month|week|day|shift|season|hour',
  'a year|month|week|season less|more|cheaper',
  'in|into|kept|stays|stay|left his|her|their|the pocket|pockets|till|purse',
  'fewer|less|more * left|lost|cancelled|died|joined|came|stayed|signed|renewed',
  'came|come|comes|moved|switched back|over to us',
  'had|have|has threatened|planned|given|wanted to|notice',
  'not one|a|single .. left|lost|cancelled|died|complained',
  'nobody|none left|lost|died|missed',
  'one|two|three|four|five|six|half * sooner|earlier|shorter|fewer|cheaper',
  'without losing|paying|missing|waiting',
  'dropped|withdrew|lifted|waived|closed|shelved|cancelled its|their|the|his|her inquiry|complaint|fine|ban|bans|claim|lawsuit|case|penalty|threat|plan|plans|audit|charge|charges',
);
