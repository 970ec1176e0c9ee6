export { ECI, type EciFacts, type EciWord } from './eci.js';
export { EXCLUSIONS, type ExclusionFacts } from './exclusions.js';
export { INCONSISTENCIES, type InconsistencyFacts } from './inconsistencies.js';
export type { ReasonClass } from './reason-classes.js';
export { RESULT, type ResultFacts, type ResultOutcome } from './result.js';
export { SHIFT, type ShiftFacts } from './shift.js';
