export { GUARANTEE_CAUSE, type GuaranteeCauseFacts } from './guarantee.js';
export { CASE_IDS, type CaseIdFacts, type CaseLifeFacts, DISPUTE_LIFECYCLE } from './lifecycle.js';
