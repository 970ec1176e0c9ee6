export { POLICIES, type PolicyFacts, SBPS_2017 } from './sbps-2017.js';
