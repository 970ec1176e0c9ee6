export { VELOCITY_VERDICT, type VerdictFacts } from './verdict.js';
