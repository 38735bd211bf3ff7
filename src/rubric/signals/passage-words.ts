/** How a passage of a result says that somebody was better off, that nothing changed for them, or that it was only looked at. */
import { wordClass as words } from '../text/word-class.ts';

/** Not so: what is told of somebody did not come to them. */
export const NOT = words(
  `not no none nobody never neither nor hardly barely scarcely nothing nowhere noone cannot rarely seldom`,
);
/** It is as it was, or comes in any case. */
export const SAME = words(
  `still unchanged untouched unaffected same anyway regardless either always usual ever idle flat
   nevertheless nonetheless fixed prepaid likewise alike identical equally constant static unspent unsold unused
   beforehand already despite whatever whichever continue continued continues stagnant level unmoved`,
);
/** What somebody would rather be without: that it is not there, or less, is a gain. */
export const BURDEN = words(
  `leave left quit cancel die lose lost miss missed fail failure complain complaint fine penalty bill fee cost pay owe wait
   waiting injury accident death fire flood overtime waste scrap refund refunded need delay closure evacuate evacuated outage
   strike loss theft fraud error fear late refuse resign resignation drown starve fall queue suffer break broken harm hurt
   damage spoil spoiled rot discard return reject dispute claim lawsuit debt arrears eviction cancellation shortage repeat
   repeated stranded stuck sick ill illness infection stop stolen burn burnt worry dread reprint redo rework
   absence absent threat threaten notice crash collapse turn rent buy rented bought hire hired travel drive extra charge
   charged thrown binned dumped destroyed unsold empty stand standing lie lying idle refusal refuse closed shut detour callout recall mistake wrong false longer
   evict evicted injure injured kill killed poison poisoned bleed choke faint sue sued dismiss dismissed disconnect disconnected
   overcharge overcharged mislead misled bury buried foreclose bankrupt homeless unemployed`,
);
/** Something of it went, or was got rid of. */
export const LESS = words(
  `fewer less fell fall drop dropped end ended stop stopped save saved saves saving spare spared avoid avoided withdraw withdrew
   lift lifted waive waived cancel cancelled canceled halve halved halves vanish vanished disappear disappeared shrink shrank
   shrunk cut cheaper sooner earlier faster quicker shorter lower lowered down free freed freeing reduce reduced gone
   went ceased prevent prevented rescue rescued recover recovered return returned back off`,
);
/** It was looked at, shown or liked: that is attention, and nobody is better off for it. */
export const ATTENTION = words(
  `view views like likes liked heart hearts click clicks clicked thumb thumbs slide slides poster brochure fairs booth logo
   nicer nicest mood greeting greetings prize award medal trophy magazine newspaper article podcast exhibit exhibition exhibits
   toy demo demonstration showcase booth compliment compliments praise praised admire admired applause applaud applauded
   enjoy enjoys enjoyed friendlier popular famous neat tidy pretty elegant nice nicely beautiful pleased delighted proud
   visitor-book newsletter intranet follower followers hashtag banner keynote conference blog tweet
   curiosity souvenir feedback smile smiled laugh laughed cheer cheered impressed positive cake badge
   thank thanked thanks grateful appreciate appreciated press television tv linkedin instagram facebook hackathon plaque bouquet
   congratulated congratulations happy glad fun
   sticker calmer score ranking name naming screensaver leaderboard survey colour color colours`,
);
/** What is given, won or made good. */
export const GAIN = words(
  `keep kept renew renewed rejoin rejoined sign signed win won earn earned earns reach reached bring brought finance funded
   afford refill sell sold treat treated save saved spare spared rescue rescued recover switch switched subscribe donate
   order ordered buy bought hire hired pay pays paid reopen reopened open opened extend extended prolong book booked enrol
   enroll register refund refunded repay repaid reimburse waive lift lifted prevent survive survived heal double doubled
   triple halve halved gain gained attract retain retained reduce reduced cut free freed serve served get gets got receive
   received arrive arrived come came return returned live lives sleep sleeps swim ride rides travel work works eat eats
   finish finished catch caught answer answered ship shipped deliver delivered equip equipped build builds harvest
   pollinate feed fit stay stayed withdraw withdrew drop dropped stop stopped fall fell rise rose shrink grow grew move moved
   pick choose chose join joined license use uses notice noticed take takes took let lets allow allows help helps helped
   apply attend visit sail fly land dock unload cure breathe hear read walk teach taught afforded eaten drink
   protect protected warn warned evacuated leave spend spends license licensed license put grant granted supply supplied`,
);

/** What follows "stayed" or "remained" where a thing is as it was: "stayed at 71", "stayed put". */
export const WHERE_IT_WAS = words(
  'at about flat unchanged equal put where exactly level as just what around roughly near high low',
);
export const STAY = words('stay remain');
/** What is put in and no gain: money that was spent, people who were invited. */
export const OUTLAY = words('spend spent invest invested budget budgeted invite invited');

/** By which money changes hands: a large bare number beside it is a sum. */
export const PAYING = words(
  'pay pays paid save saves saved saving cost costs earn earned earns owe owed worth bill billed charge charged budgeted fine fined fee rent premium',
);
/** Who is addressed where a lesson is drawn, and no result told. */
export const ANYONE = words('you one');
