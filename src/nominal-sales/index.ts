/** What was sold on nominal authorizations, and what may be claimed back? */
export { accountNominalSales } from './account.js';
export * from './rules/index.js';
export { assessNominalSale } from './sale.js';
export type {
  CardAnswer,
  NominalAccount,
  NominalAlarm,
  NominalSale,
  NominalSalesPolicy,
  SaleAnswer,
  SaleVerdict,
  SplitSale,
  SplitTerms,
} from './types.js';
