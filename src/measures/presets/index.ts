/** What payment providers planned, as data. */
export { ROLL_OUT, type RollOutFacts } from './roll-out.js';
