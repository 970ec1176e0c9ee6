/** Do earlier payments prove that a disputed one is the cardholder's own? */
export { assessCompellingEvidence } from './assess.js';
export * from './rules/index.js';
export {
  COMPELLING_MATCHES,
  type CompellingAnswer,
  type CompellingEvidence,
  type CompellingMatch,
  type CompellingOutcome,
} from './types.js';
