export {
  GATEWAY_STOP,
  type GatewayStopFacts,
  SCREENING_RESULTS,
  STOP_THRESHOLDS,
} from './gateway-stop.js';
export {
  HOUSE_BALANCED,
  HOUSE_CAUTIOUS,
  SCREENING_POLICIES,
  type ScreeningPolicyFacts,
  SHOPSERVE_SIGNAL,
} from './policies.js';
