/**
 * Exact rates and rounding: the one place where a fraction of a yen exists, and the only home of
 * decimal.js. No decimal leaves the folder.
 */
export { applyRate, includedTax } from './apply.js';
export { isRate, type Rate, ROUNDINGS, type Rounding } from './types.js';
