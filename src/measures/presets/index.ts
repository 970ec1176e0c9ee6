/** What payment providers planned and ask, as data. */
export { type ChecklistFacts, SECURITY_CHECKLIST } from './checklist.js';
export { ROLL_OUT, type RollOutFacts } from './roll-out.js';
