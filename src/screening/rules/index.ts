export {
  DELIVERIES,
  SCREENING_ASKED,
  type ScreeningAsked,
  type ScreeningAskedFacts,
} from './asked.js';
export { GOODS, type GoodsClass, type GoodsFacts } from './goods.js';
export { SCREENING_NEEDS, type ScreeningNeed, type ScreeningNeedFacts } from './needs.js';
export { SIGNS, type SignFacts } from './signals.js';
export { SCREENING_VERDICT, type ScreeningResult, type ScreeningVerdictFacts } from './verdict.js';
