/** What do fraud checks, orders and runs of 3-D Secure cost in a month? */
export { findTaxRate, isJstMonth } from './month.js';
export { quoteFees } from './quote.js';
export { reportUsage } from './report.js';
export * from './rules/index.js';
export {
  type Bill,
  FEE_KINDS,
  type FeeFacts,
  type FeeKind,
  type FeeOutcome,
  type FeeRecord,
  type FeeTerms,
  type JstMonth,
  type MonthlyFees,
  type MonthlyUsage,
  type PriceList,
  type ReportFacts,
  type ReportOutcome,
  type ReportTerms,
  type TaxFacts,
  type UsageCounts,
  type UsageLine,
  type UsageReport,
} from './types.js';
export { addUsage, NO_USAGE } from './usage.js';
