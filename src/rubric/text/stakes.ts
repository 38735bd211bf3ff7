/**
 * What a result means outside engineering: for customers and other people served, for money, for people's time.
 * Broad classes of nouns, not the nouns of any one story.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stems of people whom the work is for, and of what they send, buy, order or lose. */
export const SERVED = words(
  'customer client user visitor buyer shopper subscriber member guest passenger traveller patient student pupil parent family child teacher nurse doctor driver courier rider farmer tenant resident citizen household merchant seller vendor partner supplier store shop site clinic hospital school agency tenant reader listener viewer player donor applicant candidate payee account audience people person mother father staff technician agent picker inspector professor lab depot',
);
export const DEALINGS = words(
  'order purchase sale booking reservation checkout cart payment invoice payslip refund chargeback voucher credit claim complaint ticket call mail email message review rating application appointment subscription renewal contract signup registration conversion churn retention delivery shipment parcel bill donation visit session trip ride meal bed seat payout transaction download install prescription warning callout return repair incident outage conflict loss fraud injury accident',
);
/** Stems of money and what stands for it. */
export const MONEY_WORDS = words(
  'revenue income turnover profit margin cost price spend spending budget bill fee licence license salary pay saving fine penalty rent invoice',
);
/** Stems of people's time. */
export const LABOUR = words(
  'hour day evening night weekend afternoon morning overtime shift workday manday work workload pager page toil staff headcount person people developer engineer',
);

/** Verbs by which somebody served is won, kept, lost, spared or made whole. */
export const KEEPING = words(
  'stayed stay stays renewed renew renews signed signs left leave cancelled canceled returned came come rejoined lost lose refunded repaid reached served switched joined avoided spared saved kept sold bought paid',
);
/** The same for work that is spared or money that is not spent. */
export const SPARING = words(
  'saved saves save saving spared avoided freed cut dropped fell down less fewer lower cheaper went longer stopped stop without',
);
