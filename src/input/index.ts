/** Reading data from outside: readers, issues, and the refusal of card numbers. */
export { hasLongDigitRun, holdsCardNumber, isCardNumberLike } from './card-number.js';
export { describe } from './describe.js';
export {
  bool,
  type Field,
  type Fields,
  fail,
  type Issue,
  instantText,
  list,
  nullable,
  oneOf,
  optional,
  type Parsed,
  parseWith,
  pattern,
  type Reader,
  record,
  text,
  variant,
  whole,
  yenAboveZero,
  yenAmount,
} from './read.js';
