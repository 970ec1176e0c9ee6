/**
 * Rules as rows, and the one way to ask them. A table is plain data; `decide` answers facts from it
 * with reasons; `findDefects` proves it.
 */
export { decide, decideAfresh, decideAlways, findAll, findAllAfresh } from './decide.js';
export { type Defect, findDefects, situations } from './prove.js';
export type {
  Band,
  Cell,
  Citation,
  Decided,
  Decision,
  Domain,
  Finding,
  InForce,
  NonEmpty,
  NoRuleInForce,
  Reason,
  Row,
  RowText,
  RowTexts,
  RuleId,
  RuleTable,
  Standing,
  Tested,
  Text,
} from './types.js';
