/** Broad classes of words that the signals count; none is a phrase of somebody's answer. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Saying, showing and looking on: what one also does when others do the work. */
export const TELLING = words(
  `tell report mention present attend watch listen feel inform escalate raise flag send forward write say call page shout mail
   email post show speak complain log join follow note document update copy open stay wait`,
);
/** What others do to the candidate when they hand over work. */
export const HANDING = words(
  'ask tell give want send assign put nominate appoint choose pick hand task need instruct order make let get',
);
export const EXCLUDING = words('not never outside beyond nothing');
export const MINE = words('my our mine ours');
export const OTHER = words('another other sister neighbouring neighboring different outside adjoining their');
export const GROUPS = words(
  `owner owners ownership remit responsibility scope area department division group team tribe office firm supplier vendor
   integrator integrators contractor unit squad company agency`,
);
/** To have charge of something, whatever the tense. */
export const OWNING = words('own run keep maintain operate belong host');
/** The same when it is told as a lasting state. */
export const MAKING = words('manage make come handle look decide build');
/** Those a product serves, and what they send in. */
export const SERVED = words(
  `customer customers client clients user users guest guests patient patients passenger passengers driver drivers nurse nurses
   student students people person family families parent parents complaint complaints call calls ticket tickets farmer farmers
   clerk clerks visitor visitors reader readers member members shop shops clinic clinics school schools doctor doctors order
   orders parcel parcels subscriber subscribers caller callers crew staff worker workers pharmacist pharmacists merchant
   merchants tenant tenants buyer buyers trader traders refund refunds claim claims letter letters`,
);
export const MONEY = words(
  `money cost costs euro euros dollar dollars pound pounds francs bill budget revenue sales price prices contract contracts
   penalty fine fines licence license fee fees insurance paid pay save saved saving saves spend invoice kronor pesos rupees
   zloty crowns renewed renewal`,
);
export const WORKING_TIME = words(
  `hour hours day days shift shifts evening evenings night nights week weeks overtime saturday saturdays sunday sundays weekend
   weekends`,
);
export const NOWADAYS = words('now since nowadays today');
/** Words that put others down or wave a matter aside; each alone is harmless. */
export const SCORN = words(
  `fault mess disaster ridiculous nuts incompetent usual politics excuse excuses bonus bonuses lazy clueless useless never
   obviously course simply`,
);
