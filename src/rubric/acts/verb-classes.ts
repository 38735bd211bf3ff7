/**
 * What kind of act a verb names. Broad semantic classes of working English; a verb that is in none of them counts as
 * an act when it has an object, so that the lists need not be complete.
 */

import { wordClass as words } from '../text/word-class.ts';

/** Finding out: evidence gathered by one's own hands. */
export const INVESTIGATING = words(
  `analyse analyze audit bisect calculate capture chart check classify collect compare compute correlate count debug deduce
 diagnose spot watch diff dig dissect dump estimate evaluate examine experiment explore extrapolate gather grep identify inspect
 instrument interview investigate isolate label list log look map measure mine model monitor narrow observe parse pinpoint
 plot poll probe profile pull query quantify rank read reconstruct record rehearse replay reproduce recreate research review
 rule sample scan scrape screen search sieve sift simulate size sort study survey tabulate tag tally test time total trace track
 trial verify validate visit weigh benchmark shadow walk print annotate cluster recheck retest recount reread price  interview overlay line weigh sum photograph film 
 find discover uncover fetch retrieve obtain note jot scrutinise scrutinize scour comb recalculate remeasure recompute weigh clock
 time taste smell hear-out unearth pore peruse digest consult cross-check double-check sanity-check backtest tail peek inventory `,
);

/** Making and changing things. */
export const BUILDING = words(
  `add adapt adjust alter assemble automate backfill backport batch block bound build bump bundle cache cap change clean close code
 compile compress configure connect containerise containerize convert copy correct craft create cut debounce decommission decouple
 decrease deduplicate define delete deploy deprecate design develop disable document double draft draw drop embed enable encrypt enforce
 engineer expand export expose extend extract finish fix flatten fold freeze gate generate hardcode harden implement import
 index inline insert install integrate introduce launch lift limit link lock lower make merge migrate mock modify
 modularise move normalise normalize open optimise optimize order pack paginate parallelise parameterise partition patch pin
 pipeline plug port prepare prototype provision prune purge put queue rate-limit rebase rebuild recode reconfigure redesign redo reduce
 refactor refine refund reimplement release remove rename reorder reorganise reorganize repair replace replicate rerun rescale reset
 reshape restart restore restructure retire retry revert rewire rework rewrite roll rotate route run scale schedule script seed
 separate serialise serialize set shard ship shorten simplify sketch slice solve specify split standardise standardize stop store
 strip style swap switch template terminate throttle tighten translate trim tune turn undo unify unpack update upgrade upload 
 vectorise version wire wrap write ration recycle repaint solder mount weld unmount unplug rewire clear finalise finalize complete
 deliver produce establish formulate compose edit author format fill feed move shut cover reserve pre-compute train label `,
);

/** Winning others by argument or showing, and deciding with them. */
export const PERSUADING = words(
  `advise advocate appeal apologise apologize argue ask brief challenge clarify coach consult convince counter debate demonstrate
   demo disagree discuss dispute explain interrupt invite lobby negotiate object offer oppose outline persuade pitch present propose
   push question recommend refuse reject request reply respond say share show speak suggest teach tell train urge volunteer
   acknowledge emphasise emphasize express assure confess promise comment thank mention highlight stress vote warn answer concede compromise sit meet call phone ring telephone talk confront contest dissent insist voice beg plead assert maintain-that contend
   reason remark declare petition remonstrate`,
);

/** Leading others: a senior's acts count when they are specific. */
export const LEADING = words(
  `allocate appoint approve assign budget chair choose coach decide delegate divide fund hire host interview mentor onboard organise
   organize pair plan prioritise prioritize promote recruit reprioritise reprioritize rotate schedule sign staff sponsor teach train
   unblock set arrange book buy pay purchase rent cancel select`,
);

/** Passing on: what one does with a problem in order not to solve it. */
export const ROUTING = words(
  `alert cc copy delegate direct email escalate file flag forward hand inform log mention message notify page pass ping point post
   raise refer report route send share signal submit tell transfer ask redirect slack mail assign contact`,
);

/** Being there: verbs that name no act of one's own. */
export const VAGUE = words(
  `accompany align assist attend commit listen try use start begin be become belong collaborate communicate contribute cooperate coordinate deal drive embrace
 encourage engage ensure facilitate focus follow foster get guarantee handle help involve join keep lead leverage liaise
 maintain manage navigate oversee own participate partner practise practice pursue represent stay strive supervise support
 sync tackle take try work aim attempt champion continue spend face experience spearhead orchestrate shepherd steer
 synergise empower uphold exemplify embody influence proceed act perform do go come`,
);

/** States of mind and being: nothing is done. */
export const MENTAL = words(
  `accept admire admit agree appreciate assume be believe belong care consider cost deserve despise doubt enjoy
   exist expect fear feel forget guess hate have hear hesitate hope imagine know lack like love mean mind miss need
   prefer realise realize recall receive regret remember seem sound suppose suspect think trust understand value want wish wonder
   worry pride hold respect tend sense figure expect deserve happen appear concern matter remain live
   want notice stand let seek welcome recognise recognize learn picture envision`,
);
