export { CAUTION, type CautionFacts, STANDING, type StandingFacts } from './cautions.js';
