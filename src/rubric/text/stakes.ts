/**
 * What a result means outside engineering: for customers and other people served, for money, for people's time.
 * Broad classes of nouns, not the nouns of any one story.
 */

import { wordClass } from './word-class.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stems of people and places the work is for. */
export const SERVED = words(
  'customer client user visitor buyer shopper consumer subscriber member guest passenger traveller commuter patient student pupil parent mother father family child kid teenager adult teacher nurse doctor physio therapist carer pharmacist driver courier rider farmer grower tenant landlord resident citizen household neighbour merchant seller vendor supplier retailer dealer store shop branch site clinic hospital ward pharmacy practice school university library museum theatre hotel restaurant cafe kitchen airline airport carrier depot warehouse plant factory farm agency charity council city listener viewer reader player gamer fan donor volunteer applicant candidate employee worker staff colleague cashier picker packer inspector technician mechanic operator planner dispatcher agent clerk editor accountant auditor lawyer professor researcher lab observer community audience people person man woman account lorry truck train bus flight ship boat',
);
/** What people order, send, book, pay or suffer. */
export const DEALINGS = words(
  'order purchase sale booking reservation checkout cart payment transfer charge invoice payslip refund chargeback voucher coupon credit claim policy complaint ticket call email message letter review rating application appointment subscription renewal contract signup registration conversion churn retention delivery shipment parcel package bill donation visit trip ride journey meal bed seat room payout transaction download install prescription dose sample result warning callout return repair outage loss fraud theft injury accident error form question question request case enquiry connection deposit loan fine queue wait label print page plate stock substitution departure arrival',
);
/** Of those, what a business lives on: one more is money. */
export const TRADE = words(
  'order purchase sale booking reservation subscription subscriber renewal contract signup donation member guest passenger',
);
/** Stems of money and what stands for it. */
export const MONEY_WORDS = words(
  'revenue income turnover profit margin cost price spend spending budget bill fee licence license salary wage pay payroll saving fine penalty rent invoice discount interest money deposit worth',
);
/** Stems of people's time. */
export const LABOUR = words(
  'work shift overtime workday manday manual weekend night evening afternoon morning technician clerk agent planner person people staff headcount colleague desk developer engineer hand',
);
/** Verbs by which time is spent or given back. */
export const TIME_VERBS = wordClass(
  'save saves saved saving spare spares spared free frees freed gain gained get gets got give gives gave spend spends spent lose loses lost need needs needed take takes took cost costs went back instead longer fewer less without',
);

/** Verbs by which somebody served is won, kept, lost, spared or made whole. */
export const KEEPING = wordClass(
  'stayed stay stays remained renewed renew renews signed signs left leave cancelled canceled returned came come rejoined lost lose refunded repaid reached made make get got see sees received caught handle handled stopped missed missing switched joined avoided spared saved kept sold bought paid found noticed finish finished finishes complete completed wrote',
);
/** The same for work that is spared or money that is not spent. */
export const SPARING = wordClass(
  'saved saves save saving spared spare avoided freed cut dropped fell down less fewer lower cheaper went longer stopped stop without renewed earlier sooner faster quicker more',
);
/** Tells a mood, not an effect. */
export const MOODS = wordClass(
  'happy satisfied liked like loved pleased glad fine good great thankful content impressed',
);
/** What only engineers measure: a change of these is not yet one for anybody else. */
export const TECHNICAL = words(
  'latency throughput cpu memory heap disk cache query index build pipeline test coverage deploy deployment commit branch merge lint warning compile compiler frame fps render bundle kilobyte megabyte gigabyte request response endpoint api thread pod container server cluster node replica shard batch job run percentile p99 p95 uptime lag sync rule line file log script function class module service library package dependency retry timeout lock row table column field schema record message event queue code bug defect ms millisecond dashboard metric sensor reading packet signal firmware degree celsius temperature pressure bar volt voltage amp watt torque vibration rpm hertz decibel',
);
