import { decisionAlone, decisionInAProgram } from './decision.mjs';
import { knownFraud } from './known-fraud.mjs';
import { lifeCycle } from './life-cycle.mjs';
import { order } from './order.mjs';

/** What `npm run bench` measures, by name. Each takes the library and prepares cases and rows. */
export const SUITES = {
  decision: decisionAlone,
  'decision-in-a-program': decisionInAProgram,
  'life-cycle': lifeCycle,
  'known-fraud': knownFraud,
  order,
};
