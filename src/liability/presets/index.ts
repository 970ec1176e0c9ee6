export { ANY_CHANGE_LOSES } from './any-change-loses.js';
export {
  BRAND_SERVICE,
  FIRST_ANSWER,
  GATE,
  LOSSES,
  SHOPSERVE_LIABILITY,
  SUBSCRIPTION,
} from './shopserve.js';
