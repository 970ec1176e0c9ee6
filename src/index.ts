/**
 * menseki (免責): what a 3-D Secure result means, who bears a fraud chargeback, where an authorization
 * is in its life, what the chargeback guarantee still covers, what fraud checks cost.
 *
 * Each folder is an entry of its own (`menseki/threeds`, …). This one re-exports the core. Imported by
 * their own entries, because few need their weight: disputes, screening, known fraud, velocity, nominal
 * authorizations, measures; what proves a table (`menseki/decision`); `menseki/records` (reading data from outside), `menseki/explain` (answers
 * as sentences), `menseki/rulebook` (every rule with its words) and `menseki/reason-codes`.
 */
export * from './authorization/index.js';
export * from './authorization/presets/index.js';
export * from './cards/index.js';
export {
  type Band,
  type Cell,
  type Citation,
  type Decided,
  type Decision,
  type Domain,
  decide,
  decideAfresh,
  decideAlways,
  type Finding,
  findAll,
  findAllAfresh,
  type InForce,
  type NonEmpty,
  type NoRuleInForce,
  type Reason,
  type Row,
  type RowText,
  type RowTexts,
  type RuleId,
  type RuleTable,
  type Standing,
  type Tested,
  type Text,
} from './decision/index.js';
export { InvalidInputError, RuleDefectError } from './errors/index.js';
export * from './fees/index.js';
export * from './fees/presets/index.js';
export * from './gateways/index.js';
export * from './guarantee/index.js';
export * from './guarantee/presets/index.js';
export * from './ledger/index.js';
export * from './liability/index.js';
export * from './liability/presets/index.js';
export { isYen, type Yen, yen } from './money/index.js';
export * from './profiles/index.js';
export * from './threeds/index.js';
export {
  closesAt,
  type Instant,
  instant,
  isInstant,
  isJstDate,
  type JstDate,
  jstDate,
  toJstDate,
  type ValidityWindow,
} from './time/index.js';
