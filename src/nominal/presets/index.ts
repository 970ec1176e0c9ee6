/** What the brands allow, as restated in public: handed to the questions of menseki/nominal. */
export { PUMP_ADVICE } from './pump.js';
export { US_PUMP_LIMITS, type UsPumpFacts, type UsPumpLimit } from './us-limits.js';
export { NOMINAL_USE } from './use.js';
